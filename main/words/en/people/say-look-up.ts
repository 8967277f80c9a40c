import type { LookUp, LookUpAttempt, UndecidableReason } from '../../../domain/service/look-ups/look-up.ts';
import type { Told } from '../../../domain/service/scim-fault.ts';

const attributeNames = { externalId: 'unique id', userName: 'e-mail address' } as const;

const reasons: Readonly<Record<UndecidableReason, string>> = {
  'no-identifier': 'Neither a unique id nor an e-mail address is known, so nothing could be asked.',
  'identifier-not-askable':
    'An identifier holds a quotation mark or a backslash. Services answer such questions wrongly, so it was not asked and nothing follows.',
  'filter-unsupported': 'The service refuses every question that could be asked about this person.',
  'identifier-taken':
    'The service refused to create the person because it knows one of the identifiers already, yet finds nobody by them, nor by any address of an account. Look for the account in the Admin Center, then put its unique id or address into the list.',
  'other-person-returned': 'The service answered with somebody else. Nothing follows from that.',
  'attribute-not-repeated':
    'One user answered, but the service does not repeat the attribute it was asked for, and nothing else in the answer is this person’s. Whether it is the same person, somebody has to check.',
  'filter-fails':
    'The service fails (5xx) whenever it is asked by one attribute, and knows nobody by the other. Nobody follows from that: ask again later, or leave that attribute out of the look-up order.',
  'filter-contradicted':
    'The service was seen to answer with nobody although somebody had the very value asked for. That it knows nobody says nothing.',
  'character-not-proven':
    'An identifier holds a character that this service was never seen to find (an apostrophe, for example). That it knows nobody says nothing.',
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
    `${askedBy(attempts)}. One account answered; ${sayActive(account.active)}.`,
  absent: (_lookUp, attempts) =>
    `${askedBy(attempts)}. The service knows nobody by ${asked(attempts).length > 1 ? 'either' : 'it'}.`,
  ambiguous: ({ accounts }, attempts) =>
    accounts.length === 1
      ? `${askedBy(attempts)}. One account answered, and its unique id is another than the person’s; a person has to decide whose it is.`
      : `${askedBy(attempts)}. ${String(accounts.length)} different accounts answered; a person has to decide which is right.`,
  undecidable: ({ reason }) => reasons[reason],
  failed: ({ detail }, _attempts, told) => `The service did not answer: ${told(detail)}`,
};

/** What was asked, what was answered and what follows, in one or two sentences; `told` says why a call failed. */
export function sayLookUp<Kind extends LookUp['kind']>(
  lookUp: Extract<LookUp, { kind: Kind }>,
  attempts: readonly LookUpAttempt[],
  told: (detail: Told) => string,
): string {
  const say: Words[Kind] = words[lookUp.kind];
  return say(lookUp, attempts, told);
}

function sayActive(active: boolean | undefined): string {
  if (active === undefined) return 'it does not say whether it is active';
  return active ? 'it is active' : 'it is not active';
}

function asked(attempts: readonly LookUpAttempt[]): readonly LookUpAttempt['attribute'][] {
  const sent = attempts.filter(({ result }) => result !== 'not-askable');
  return [...new Set(sent.map(({ attribute }) => attribute))];
}

/** After an action nothing is asked by an identifier: the account is read again. */
function askedBy(attempts: readonly LookUpAttempt[]): string {
  const names = asked(attempts).map((attribute) => attributeNames[attribute]);
  return names.length === 0 ? 'Read by its id' : `Asked by ${names.join(' and ')}`;
}
