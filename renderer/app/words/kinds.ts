import {
  IconBuilding,
  IconChartBar,
  IconMailCheck,
  IconSchool,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { ImportRecord } from '../../../preload/contract/values/files/imports.ts';
import { strings } from '../../strings/strings.ts';
import type { IconComponent } from '../../ui/charts/StateChip.tsx';

export const kindIcons: Readonly<Record<ImportRecord['kind'], IconComponent>> = {
  users: IconUsers,
  usage: IconChartBar,
  directory: IconBuilding,
  staff: IconUsersGroup,
  learning: IconSchool,
  'upload-result': IconMailCheck,
};

type Called = Pick<ImportRecord, 'kind' | 'subject' | 'source'>;
type Known = readonly Pick<ProcedureOutput<'imports.sources'>[number], 'id' | 'about'>[];

/** What a file is called by its kind; a list of some of the company, as was said or as its report is, is none of everybody. */
export function kindCalled({ kind, subject, source }: Called, sources: Known = []): string {
  const about = subject ?? sources.find(({ id }) => id === source)?.about;
  return kind === 'staff' && about === 'some' ? strings.subjects.some : strings.imports.kinds[kind];
}
