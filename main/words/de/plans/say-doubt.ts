import type { Doubt } from '../../../domain/plans/last-check.ts';

const shownAtMost = 4;

export function sayDoubt(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'identifier-mismatch':
      return 'Die IDs der Person stimmen nicht miteinander oder nicht mit dem Konto überein. Entscheiden Sie erst, wer es ist: Berichtigen Sie die Liste, oder fragen Sie die Person erneut ab.';
    case 'in-review':
      return 'Ob es eine Person ist oder zwei, ist in der Klärung noch offen. Entscheiden Sie erst dort.';
    case 'not-told-apart':
      if (doubt.named.length === 0)
        return 'Von der Person ist nichts bekannt, womit jemand angelegt werden könnte. Berichtigen Sie die Liste.';
      return `${list(doubt.named)}: Es ist nicht sicher zu sagen, dass das eine Person ist. Berichtigen Sie die Liste, oder entscheiden Sie in der Klärung.`;
    case 'no-agreement':
      if (doubt.named.length === 0)
        return `Nichts, was eine Liste von der Person hat, gehört ihr allein; nichts sagt also, wessen das Konto mit ${doubt.account} ist. Berichtigen Sie die Liste, oder entscheiden Sie in der Klärung.`;
      return `Genannt ist ${list(doubt.named)}, und das Konto hat ${doubt.account}: Nichts darin sagt, dass es die genannte Person ist. Berichtigen Sie die Liste, oder entscheiden Sie in der Klärung.`;
    case 'contradicted':
      return `Das Konto hat ${doubt.account}, was ${list(doubt.known)} widerspricht. Fragen Sie die Person erneut ab, und berichtigen Sie, was falsch ist.`;
    case 'held-by-another':
      return doubt.account === ''
        ? `${list(doubt.others)} gehört auch jemand anderem, daher wird damit niemand angelegt. Berichtigen Sie die Liste.`
        : `Das Konto ${doubt.account} ist auch das von ${list(doubt.others)}. Entscheiden Sie erst, wem es gehört.`;
    case 'named-as-another':
      return `Das Konto ${doubt.account} trägt den Namen von ${list(doubt.others)}, und nur eine Adresse spricht dafür, dass es das der Person ist. Berichtigen Sie es im Dienst, oder importieren Sie eine Liste mit eindeutigen IDs.`;
    case 'called-otherwise':
      return `Das Konto ${doubt.account} heißt ${doubt.called}, wie keine Liste die Person nennt, und allein eine Adresse sagt, dass es ihres ist. Importieren Sie eine neuere Liste oder eine mit eindeutigen IDs, oder berichtigen Sie das Konto beim Dienst. Ist es trotzdem ihres, sagen Sie das im Plan; einem Job sagt es --same-person ADRESSE.`;
    case 'zeros-lost':
      return `${doubt.externalId} hat vielleicht führende Nullen verloren: Andere eindeutige IDs sind wie ${doubt.other}. Damit wird niemand angelegt. Exportieren Sie die Liste erneut mit der Spalte als Text.`;
    case 'another-account':
      return `Das Konto ${doubt.account} ist nicht das geänderte, oder es hat jetzt andere IDs. Es wird nicht angerührt.`;
    default:
      return doubt satisfies never;
  }
}

function list(values: readonly string[]): string {
  if (values.length <= shownAtMost) return values.join(', ');
  return `${values.slice(0, shownAtMost).join(', ')} und ${String(values.length - shownAtMost)} weitere`;
}
