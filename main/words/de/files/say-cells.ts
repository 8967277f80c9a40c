import type { CellsSetAside, SetAsideReason } from '../../../domain/files/cells-set-aside.ts';

export const causeOfOne: Readonly<Record<SetAsideReason, string>> = {
  scientific:
    'Eine Tabellenkalkulation hat sie als gerundete Zehnerpotenz geschrieben, und was sie war, ist nicht zu sagen. Sie identifiziert niemanden und wird nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  rounded:
    'Eine Tabellenkalkulation hat nur ihre ersten Ziffern behalten, verschiedene IDs können also gleich aussehen. Sie identifiziert niemanden und wird nie gesendet. Exportieren Sie die Liste erneut als CSV und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  hashes:
    'Die Spalte war in einer Tabellenkalkulation zu schmal, und statt der ID wurden ihre Zeichen gespeichert. Sie identifiziert niemanden. Exportieren Sie die Liste erneut, oder verbreitern Sie die Spalte und speichern Sie noch einmal',
  day: 'Eine Tabellenkalkulation hat sie für einen Tag gehalten, und was sie war, ist nicht zu sagen. Sie identifiziert niemanden und wird nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  marked:
    'Sie stand in den Zeichen, die einer Tabellenkalkulation sagen, dass es Text ist; diese wurden weggenommen',
  'no-value': 'Sie sagt, dass es nichts gibt, und identifiziert niemanden',
  'not-readable': 'Sie wurde ausgelassen, und der Rest ihrer Zeile wurde importiert',
};
export const causeOfMany: Readonly<Record<SetAsideReason, string>> = {
  scientific:
    'Eine Tabellenkalkulation hat sie als gerundete Zehnerpotenzen geschrieben, und was sie waren, ist nicht zu sagen. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  rounded:
    'Eine Tabellenkalkulation hat nur ihre ersten Ziffern behalten, verschiedene IDs können also gleich aussehen. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut als CSV und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  hashes:
    'Die Spalte war in einer Tabellenkalkulation zu schmal, und statt der IDs wurden ihre Zeichen gespeichert. Sie identifizieren niemanden. Exportieren Sie die Liste erneut, oder verbreitern Sie die Spalte und speichern Sie noch einmal',
  day: 'Eine Tabellenkalkulation hat sie für Tage gehalten, und was sie waren, ist nicht zu sagen. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen',
  marked:
    'Sie standen in den Zeichen, die einer Tabellenkalkulation sagen, dass es Text ist; diese wurden weggenommen',
  'no-value': 'Sie sagen, dass es nichts gibt, und identifizieren niemanden',
  'not-readable': 'Sie wurden ausgelassen, und der Rest ihrer Zeilen wurde importiert',
};

export function sayCells({ column, reason, cells, example, line }: CellsSetAside): string {
  return cells === 1
    ? `Spalte „${column}“: 1 Zelle, „${example}“ (Zeile ${String(line)}): ${causeOfOne[reason]}.`
    : `Spalte „${column}“: ${String(cells)} Zellen wie „${example}“ (Zeile ${String(line)}): ${causeOfMany[reason]}.`;
}
