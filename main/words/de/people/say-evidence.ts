import type { FieldEvidence, MatchEvidence, MatchField } from '../../../domain/matching/pairs/evidence.ts';
import { measurementOf } from '../../../domain/matching/measured/measured.ts';
import { defaultSettings } from '../../../domain/matching/records/settings.ts';
import type { Contradiction, MatchRule } from '../../../domain/matching/pairs/rules.ts';

export const ruleWords: Readonly<Record<MatchRule, string>> = {
  decided: 'Von einem Menschen entschieden',
  'same-unique-id': 'Dieselbe eindeutige ID',
  'same-email': 'Dieselbe E-Mail-Adresse',
  'same-alias': 'Eine gemeinsame E-Mail-Adresse',
  'same-seat': 'Dieselbe Platz-ID',
  'same-member-key': 'Dasselbe LinkedIn-Mitglied',
  'name-in-email': 'Der Name steht in der E-Mail-Adresse',
  'other-script': 'Die Namen können derselbe in zwei Schriften sein',
  'other-generation':
    'Ähnliche Namen und ein Namenszusatz (Generation), der nicht auf beiden Seiten gleich ist',
  'numbered-mailboxes': 'Ähnliche Namen und Postfächer, die sich durch eine Zahl unterscheiden',
  'other-marks': 'Ähnliche Namen, bis auf Zeichen, die beide Seiten schreiben',
  'turned-names': 'Dieselben Namen in umgekehrter Reihenfolge',
  'two-companies': 'Ähnliche Namen und ein Postfachname in zwei Domains',
  'short-name-and-email': 'Ein Name und eine Kurzform des anderen, und daraus gebildete Adressen',
  'names-and-email': 'Beide Namen und die E-Mail-Adresse sind ähnlich',
  'names-and-support': 'Beide Namen sind ähnlich, und mehr spricht dafür',
  'same-names-alone': 'Derselbe Name, und sonst kein Anhaltspunkt',
  'like-names-alone': 'Ähnliche Namen, und sonst kein Anhaltspunkt',
  'one-name-and-email': 'Ein Name und die E-Mail-Adresse sind ähnlich',
  'one-name-and-address': 'Ein Name und die Postleitzahl sind ähnlich',
  'one-name-and-support': 'Ein Name ist ähnlich, und mehr spricht dafür',
  'email-alone': 'Ähnliche E-Mail-Adressen',
  'one-of-two-names': 'Ein Name ist ähnlich, der andere nicht',
  'weak-likeness': 'Etwas Ähnlichkeit',
};

const contradictionTexts: Readonly<Record<Contradiction, string>> = {
  'other-unique-id': 'aber die eindeutigen IDs unterscheiden sich',
  'other-member-key': 'aber die LinkedIn-Mitglieder unterscheiden sich',
  'other-names': 'aber die Namen haben nichts gemeinsam',
  'other-address': 'aber die Adressen unterscheiden sich',
  'decided-apart': 'aber ein Mensch hat entschieden, dass es zwei sind',
};

const relations: Readonly<Record<string, string>> = {
  spelled: 'andere Schreibweise',
  nickname: 'eine Kurzform',
  shared: 'ein gemeinsamer Teil',
  close: 'ein oder zwei Buchstaben Unterschied',
  garbled: 'entstellt',
  anagram: 'dieselben Buchstaben in anderer Reihenfolge',
  similar: 'ähnlich',
  initial: 'ein Anfangsbuchstabe',
  foreign: 'nicht vergleichbar',
  'domain-close': 'ein Postfachname, fast dieselbe Domain',
  moved: 'ein Postfachname, andere Domain',
  'same-domain': 'eine Domain, anderes Postfach',
  swapped: 'in umgekehrter Reihenfolge',
};

export function sayEvidence(evidence: MatchEvidence): string {
  const { rule, identifier, hadBy, contradiction, fields } = evidence;
  const before = hadBy === undefined ? '' : `, früher von ${hadBy}`;
  const head = `${ruleWords[rule]}${identifier === undefined ? '' : ` (${identifier}${before})`}`;
  const sentence = contradiction === undefined ? head : `${head}, ${contradictionTexts[contradiction]}`;
  return `${[sentence, ...sides(fields), ...sureness(evidence)].join('; ')}.`;
}

/** As in English: one figure and no second that contradicts it. */
function sureness({
  rule,
  identifier,
  contradiction,
  probability,
  fields,
}: MatchEvidence): readonly string[] {
  const isByLikeness = identifier === undefined && rule !== 'decided';
  const measured = contradiction === undefined ? measurementOf(rule) : undefined;
  if (measured !== undefined && (!isByLikeness || probability >= defaultSettings.certainFrom))
    return [
      `in gemessenen Daten traf diese Regel in ${grouped(measured.right)} von ${grouped(measured.all)} Fällen zu`,
    ];
  return isByLikeness && fields.length > 0 ? [`zu ${percentOf(probability)} % wahrscheinlich`] : [];
}

function sides(fields: readonly FieldEvidence[]): readonly string[] {
  const pro = fields.filter(({ weight }) => weight > 0).map(describeField);
  const contra = fields.filter(({ weight }) => weight < 0).map(describeField);
  return [
    ...(pro.length === 0 ? [] : [`dafür: ${pro.join(', ')}`]),
    ...(contra.length === 0 ? [] : [`dagegen: ${contra.join(', ')}`]),
  ];
}

export const fieldNames: Readonly<Record<MatchField, string>> = {
  'given name': 'Vorname',
  'family name': 'Nachname',
  'order of names': 'Reihenfolge der Namen',
  'e-mail': 'E-Mail',
  location: 'Ort',
  postcode: 'Postleitzahl',
  department: 'Abteilung',
  title: 'Position',
  seat: 'Platz',
  generation: 'Namenszusatz (Generation)',
  account: 'Konto',
  'account before': 'früheres Konto',
  'name at the service': 'Name beim Dienst',
  'unique ID at the service': 'eindeutige ID beim Dienst',
  name: 'Name',
  'name before': 'Name in der vorherigen Benutzerliste',
  'e-mail before': 'E-Mail in einer vorherigen Liste',
  'seat before': 'Platz in jener Liste und jetzt',
};

function describeField({ field, left, right, level }: FieldEvidence): string {
  const name = fieldNames[field];
  if (left === right) return `${name} „${left}“`;
  if (level === 'swapped') return 'Namen in umgekehrter Reihenfolge';
  const relation = relations[level];
  return `${name} „${left}“ und „${right}“${relation === undefined ? '' : ` (${relation})`}`;
}

function percentOf(probability: number): string {
  return Math.min(99.9, Math.max(0.1, probability * 100))
    .toFixed(1)
    .replace('.', ',');
}

/** Thousands apart, as German writes them. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
}
