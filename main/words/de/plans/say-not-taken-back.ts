import type { Act } from '../../../domain/plans/act.ts';
import type { NotTakenBack } from '../../../domain/plans/not-taken-back.ts';

const beforeUnknown: Readonly<Record<Act, string>> = {
  provision:
    'Der Dienst hat nicht gesagt, ob das Konto vor der Provisionierung aktiv war; es gibt also keinen Stand, zu dem zurückgekehrt werden könnte.',
  deprovision:
    'Der Dienst hat nicht gesagt, ob das Konto vor der Deprovisionierung aktiv war; es gibt also keinen Stand, zu dem zurückgekehrt werden könnte.',
};

export function sayNotTakenBack({ kind, act }: NotTakenBack): string {
  switch (kind) {
    case 'outcome-unknown':
      return 'Es ist noch nicht bekannt, ob es ausgeführt wurde, also gibt es vorerst nichts zurückzunehmen. Ein späteres Nachlesen klärt es; sehen Sie dann wieder nach.';
    case 'before-unknown':
      return beforeUnknown[act];
    case 'no-record':
      return 'Keine Liste hat die Person mehr, also kann niemand sagen, wessen Konto es ist. Importieren Sie eine Liste mit der Person, dann nehmen Sie es zurück.';
    default:
      return kind satisfies never;
  }
}
