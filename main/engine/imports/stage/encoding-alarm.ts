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
      says: `The file does not say in which encoding its letters are, and its words can be read as ${shown.join(' or ')}. It is read as ${name}. Look at the names: where they are wrong, choose the encoding in which they are right.`,
    },
  ];
}
