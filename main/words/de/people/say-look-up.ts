import type { LookUp, LookUpAttempt, UndecidableReason } from '../../../domain/service/look-ups/look-up.ts';
import type { Told } from '../../../domain/service/scim-fault.ts';

const attributeNames = { externalId: 'die eindeutige ID', userName: 'die E-Mail-Adresse' } as const;

const reasons: Readonly<Record<UndecidableReason, string>> = {
  'no-identifier':
    'Weder eine eindeutige ID noch eine E-Mail-Adresse ist bekannt, es konnte also nichts abgefragt werden.',
  'identifier-not-askable':
    'Eine ID enthält ein Anführungszeichen oder einen Backslash. Dienste beantworten solche Fragen falsch, daher wurde sie nicht abgefragt, und nichts folgt daraus.',
  'filter-unsupported': 'Der Dienst lehnt jede Frage ab, die sich zu dieser Person stellen lässt.',
  'identifier-taken':
    'Der Dienst hat es abgelehnt, die Person anzulegen, weil er eine der IDs bereits kennt, findet darüber aber niemanden, auch nicht über eine der Adressen eines Kontos. Suchen Sie das Konto im Admin Center, dann tragen Sie seine eindeutige ID oder Adresse in die Liste ein.',
  'other-person-returned': 'Der Dienst hat mit jemand anderem geantwortet. Daraus folgt nichts.',
  'attribute-not-repeated':
    'Ein Benutzer kam als Antwort, aber der Dienst wiederholt das abgefragte Attribut nicht, und nichts sonst in der Antwort gehört zu dieser Person. Ob es dieselbe ist, muss jemand prüfen.',
  'filter-fails':
    'Der Dienst scheitert (5xx), wann immer er über ein Attribut gefragt wird, und kennt über das andere niemanden. Daraus folgt niemand: Fragen Sie später erneut ab, oder lassen Sie dieses Attribut aus der Abfragereihenfolge weg.',
  'filter-contradicted':
    'Der Dienst hat nachweislich niemanden genannt, obwohl jemand genau den abgefragten Wert hatte. Dass er niemanden kennt, sagt nichts.',
  'character-not-proven':
    'Eine ID enthält ein Zeichen, das dieser Dienst nachweislich noch nie gefunden hat (zum Beispiel einen Apostroph). Dass er niemanden kennt, sagt nichts.',
};

type Words = {
  readonly [Kind in LookUp['kind']]: (
    lookUp: Extract<LookUp, { kind: Kind }>,
    attempts: readonly LookUpAttempt[],
    told: (detail: Told) => string,
  ) => string;
};

const words: Words = {
  found: ({ account }, attempts) =>
    `${askedBy(attempts)}. Ein Konto kam als Antwort; ${sayActive(account.active)}.`,
  absent: (_lookUp, attempts) =>
    `${askedBy(attempts)}. Der Dienst kennt ${asked(attempts).length > 1 ? 'über beides' : 'darüber'} niemanden.`,
  ambiguous: ({ accounts }, attempts) =>
    accounts.length === 1
      ? `${askedBy(attempts)}. Ein Konto kam als Antwort, und seine eindeutige ID ist eine andere als die der Person; ein Mensch muss entscheiden, wem es gehört.`
      : `${askedBy(attempts)}. ${String(accounts.length)} verschiedene Konten kamen als Antwort; ein Mensch muss entscheiden, welches das richtige ist.`,
  undecidable: ({ reason }) => reasons[reason],
  failed: ({ detail }, _attempts, told) => `Der Dienst hat nicht geantwortet: ${told(detail)}`,
};

export function sayLookUp<Kind extends LookUp['kind']>(
  lookUp: Extract<LookUp, { kind: Kind }>,
  attempts: readonly LookUpAttempt[],
  told: (detail: Told) => string,
): string {
  const say: Words[Kind] = words[lookUp.kind];
  return say(lookUp, attempts, told);
}

function sayActive(active: boolean | undefined): string {
  if (active === undefined) return 'es sagt nicht, ob es aktiv ist';
  return active ? 'es ist aktiv' : 'es ist nicht aktiv';
}

function asked(attempts: readonly LookUpAttempt[]): readonly LookUpAttempt['attribute'][] {
  const sent = attempts.filter(({ result }) => result !== 'not-askable');
  return [...new Set(sent.map(({ attribute }) => attribute))];
}

function askedBy(attempts: readonly LookUpAttempt[]): string {
  const names = asked(attempts).map((attribute) => attributeNames[attribute]);
  return names.length === 0 ? 'Über seine ID gelesen' : `Abgefragt über ${names.join(' und ')}`;
}
