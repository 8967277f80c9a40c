import { IconArmchair, IconHandStop, IconHourglass, IconMailX, IconUserQuestion } from '@tabler/icons-react';
import type { QuestionStanding } from '../../../preload/contract/values/month/questions.ts';
import { strings } from '../../strings/strings.ts';
import type { StateLook } from '../../ui/charts/StateChip.tsx';

const text = strings.questions.standings;

export const questionLooks: Readonly<Record<QuestionStanding, StateLook>> = {
  open: { label: text.open, tone: 'note', icon: IconHourglass },
  silent: { label: text.silent, tone: 'warn', icon: IconMailX },
  'needs-it': { label: text['needs-it'], tone: 'good', icon: IconArmchair },
  'gives-it-up': { label: text['gives-it-up'], tone: 'note', icon: IconHandStop },
  'not-mine': { label: text['not-mine'], tone: 'warn', icon: IconUserQuestion },
};
