import type { FieldEvidence, MatchEvidence, MatchField } from '../../../domain/matching/pairs/evidence.ts';
import { measurementOf } from '../../../domain/matching/measured/measured.ts';
import { defaultSettings } from '../../../domain/matching/records/settings.ts';
import type { Contradiction, MatchRule } from '../../../domain/matching/pairs/rules.ts';

/** What each rule says of two records, for a person. */
export const ruleWords: Readonly<Record<MatchRule, string>> = {
  decided: 'Decided by a person',
  'same-unique-id': 'The same unique id',
  'same-email': 'The same e-mail address',
  'same-alias': 'An e-mail address in common',
  'same-seat': 'The same seat id',
  'same-member-key': 'The same LinkedIn member',
  'name-in-email': 'The name stands in the e-mail address',
  'other-script': 'The names may be one in two scripts',
  'other-generation': 'Names alike, and a generation that is not the same on both sides',
  'numbered-mailboxes': 'Names alike, and mailboxes that differ by a number',
  'other-marks': 'Names alike but for marks that both sides write',
  'turned-names': 'The same names the other way round',
  'two-companies': 'Names alike, and one mailbox name in two domains',
  'short-name-and-email': 'One name and a short form of the other, and addresses made of them',
  'names-and-email': 'Both names and the e-mail address are alike',
  'names-and-support': 'Both names are alike, and more speaks for it',
  'same-names-alone': 'The same name, and nothing else to go by',
  'like-names-alone': 'Names alike, and nothing else to go by',
  'one-name-and-email': 'One name and the e-mail address are alike',
  'one-name-and-address': 'One name and the postcode are alike',
  'one-name-and-support': 'One name is alike, and more speaks for it',
  'email-alone': 'E-mail addresses alike',
  'one-of-two-names': 'One name is alike, and the other is not',
  'weak-likeness': 'Some likeness',
};

const contradictionTexts: Readonly<Record<Contradiction, string>> = {
  'other-unique-id': 'but the unique ids differ',
  'other-member-key': 'but the LinkedIn members differ',
  'other-names': 'but the names have nothing in common',
  'other-address': 'but the addresses differ',
  'decided-apart': 'but a person decided that they are two',
};

/** How two values of a level relate, after both were quoted. */
const relations: Readonly<Record<string, string>> = {
  spelled: 'another spelling',
  nickname: 'a short form',
  shared: 'a part in common',
  close: 'one or two letters apart',
  garbled: 'garbled',
  anagram: 'the same letters in another order',
  similar: 'similar',
  initial: 'an initial',
  foreign: 'not comparable',
  'domain-close': 'one mailbox name, nearly one domain',
  moved: 'one mailbox name, another domain',
  'same-domain': 'one domain, another mailbox',
  swapped: 'the other way round',
};

/** A match in a sentence: the rule, each field for it and against it, how probable it is, and how often the rule was right. */
export function sayEvidence(evidence: MatchEvidence): string {
  const { rule, identifier, hadBy, contradiction, fields } = evidence;
  const before = hadBy === undefined ? '' : `, which ${hadBy} had before`;
  const head = `${ruleWords[rule]}${identifier === undefined ? '' : ` (${identifier}${before})`}`;
  const sentence = contradiction === undefined ? head : `${head}, ${contradictionTexts[contradiction]}`;
  return `${[sentence, ...sides(fields), ...sureness(evidence)].join('; ')}.`;
}

/**
 * One figure and no second that contradicts it: how often the rule was right, where it decided alone; how probable this match is, where
 * others fit as well or it stays in doubt.
 */
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
      `in measured data this rule was right in ${grouped(measured.right)} of ${grouped(measured.all)} matches`,
    ];
  // Where nothing was compared, nobody worked out how probable it is.
  return isByLikeness && fields.length > 0 ? [`${percentOf(probability)} % probable`] : [];
}

function sides(fields: readonly FieldEvidence[]): readonly string[] {
  const pro = fields.filter(({ weight }) => weight > 0).map(describeField);
  const contra = fields.filter(({ weight }) => weight < 0).map(describeField);
  return [
    ...(pro.length === 0 ? [] : [`for it: ${pro.join(', ')}`]),
    ...(contra.length === 0 ? [] : [`against it: ${contra.join(', ')}`]),
  ];
}

/** What two records are compared by. */
export const fieldNames: Readonly<Record<MatchField, string>> = {
  'given name': 'given name',
  'family name': 'family name',
  'order of names': 'order of names',
  'e-mail': 'e-mail',
  location: 'location',
  postcode: 'postcode',
  department: 'department',
  title: 'title',
  seat: 'seat',
  generation: 'generation',
  account: 'account',
  'account before': 'account before',
  'name at the service': 'name at the service',
  'unique ID at the service': 'unique ID at the service',
  name: 'name',
  'name before': 'name in the user list before',
  'e-mail before': 'e-mail in a list before',
  'seat before': 'seat in that list and now',
};

function describeField({ field, left, right, level }: FieldEvidence): string {
  const name = fieldNames[field];
  if (left === right) return `${name} “${left}”`;
  if (level === 'swapped') return 'names the other way round';
  const relation = relations[level];
  return `${name} “${left}” and “${right}”${relation === undefined ? '' : ` (${relation})`}`;
}

function percentOf(probability: number): string {
  return Math.min(99.9, Math.max(0.1, probability * 100)).toFixed(1);
}

/** Thousands apart, whatever the machine's locale. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}
