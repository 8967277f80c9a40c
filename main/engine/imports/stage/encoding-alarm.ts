import { words } from '../../../words/words.ts';
import type { ImportAlarm } from '../../../domain/files/import-alarm.ts';
import type { SourceFile } from '../open/source-file.ts';

const readingsShown = 3;
const wordsShown = 3;

/** A file whose words are others in another encoding that is as likely: which they are, only a person can say. */
export function encodingAlarm({ encoding }: SourceFile): readonly ImportAlarm[] {
  const { name, readings = [], isUnclear = false } = encoding;
  if (!isUnclear) return [];
  const own = readings.find((one) => one.name === name);
  const others = readings.filter((one) => one !== own);
  const rivals = others.some(({ isRival }) => isRival) ? others.filter(({ isRival }) => isRival) : others;
  const shown = [...(own === undefined ? [] : [own]), ...rivals]
    .slice(0, readingsShown)
    .map((one) => `${one.name} (${one.sample.slice(0, wordsShown).join(', ')})`);
  return [
    {
      kind: 'encoding-unclear',
      says: words().imports.encodingUnclear(shown, name),
    },
  ];
}
