import type { AgedSource } from '../../../domain/files/import.ts';
import type { Act } from '../../../domain/plans/act.ts';
import type { GuardKind } from '../../../domain/plans/action.ts';
import type {
  GuardFacts,
  GuardWord,
  NoAccountFact,
  NoAccountReason,
} from '../../../domain/plans/guard-facts.ts';
import type { OpenAction } from '../../../domain/plans/open-action.ts';
import { sayAsked } from '../questions/say-asked.ts';
import { findingWords } from '../people/findings.ts';
import { sayDoubt } from './say-doubt.ts';

/** What a guard says, in a sentence or two with the way out. */
export function sayGuard({ kind, stops, facts }: GuardWord): string {
  if ('told' in facts) return facts.told;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own words
  const say = words[kind] as (facts: GuardWord['facts'], stops: boolean) => string;
  return say(facts, stops);
}

type Words = { readonly [Kind in GuardKind]: (facts: GuardFacts[Kind], stops: boolean) => string };

const words: Words = {
  'left-out': () => 'Left out of this plan.',
  'writing-off': (facts) =>
    facts.connection === undefined
      ? 'The connection was removed.'
      : `The connection "${facts.connection}" may not ${boxes[facts.act]}. Its box can be ticked in its settings.`,
  'clock-wrong': ({ fileName, importedOn, today }) =>
    `The clock of this machine says ${today}, and ${fileName} was imported on ${importedOn}. Set the clock; if it was wrong then, undo that import and import the file again.`,
  'no-account': sayNoAccount,
  'person-in-doubt': ({ doubt }) => sayDoubt(doubt),
  'open-action': ({ open, wanted }) => sayOpenAction(open, wanted),
  'acted-since': ({ planId, act }) =>
    `Plan ${String(planId)} ${act === 'provision' ? 'gave the person a license' : 'took the license of the person'} after this plan was agreed. Make a new plan if this is still meant.`,
  'reason-gone': ({ reasons }) =>
    `When the plan was agreed, this spoke for it: ${reasons.map((kind) => findingWords[kind].name).join(', ')}. By what was imported since, it is so no more. Make a new plan if the seat is to be taken all the same.`,
  'account-gone': () =>
    'The account is gone at the service since the removal, so taking it back creates a new one.',
  'nothing-to-do': ({ isActive }) => `The account is ${isActive ? 'active' : 'inactive'} already.`,
  'no-create-rule': ({ connection }) =>
    `The service has no account for the person, and the connection "${connection}" has no rule for creating one. It can be set in its settings, for a job with --allow-creating.`,
  'no-unique-id': ({ reason }) =>
    reason === 'none'
      ? 'Neither the directory nor the user list has a unique id, and none is invented.'
      : 'The unique id holds a character that services cannot be asked for.',
  'no-email': () => 'No e-mail address is known.',
  'differs-from-learning': ({ uniqueId, learningIds }) =>
    `LinkedIn Learning knows the person as ${learningIds.join(' and ')}, and this would create ${uniqueId}: SCIM for both must use the same unique id.`,
  protected: ({ because, override }) =>
    override === undefined
      ? `The person is protected: ${because}. Give a reason to act all the same.`
      : `The person is protected (${because}), and this is done all the same: ${override}.`,
  asked: ({ said, override }, stops) => sayAsked(said, stops ? undefined : override),
  'directory-would-revert': ({ act }) =>
    act === 'deprovision'
      ? 'The identity provider still assigns the app: its next cycle would give the license back. Take the assignment away there.'
      : 'The identity provider does not assign the app: its next cycle would take the license away. Assign it there.',
  'on-leave': () =>
    'A list says that the person is on leave, so that a seat without a day of use says nothing. See whether it is needed later.',
  'works-here': () =>
    'A list says that the person works here, and another that they left. See which of the two is right before the seat is taken.',
  'has-left': () =>
    'A list says that the person left: the seat would go to somebody who does not work here any more. Leave them out, or correct the list.',
  administers: ({ permission }) =>
    `The user list gives the person the permission “${permission}”. Administering needs no license, and whether the permission stays when the license goes is not documented: see to it in the Admin Center that somebody else has it too.`,
  'no-free-seat': ({ assignments, free, bought }) =>
    `${String(assignments)} licenses are to be given and ${String(free)} of ${String(bought)} are free by the latest user list and what was given since. Licenses go out first come, first served: some of these may stay without one.`,
  'monthly-cap': ({ assigned, more, cap }) =>
    `${String(assigned)} licenses were assigned this month and ${String(more)} more would pass the cap of ${String(cap)} a month that is set. To go on all the same, type the number: ${String(more)}.`,
  'old-source': ({ sources }) => {
    const named = sources.map(
      ({ source, called, on, ageDays, limitDays }) =>
        `the ${calledSource[source]}${called === undefined ? '' : ` “${called}”`} is of ${on}, ${String(ageDays)} days old and past its age of ${String(limitDays)}`,
    );
    return `This rests on what may no longer hold: ${named.join('; ')}. Import a newer one, or type the number.`;
  },
  'too-many': ({ removals, seats, limits }) => {
    const percent = seats === 0 ? undefined : Math.round((removals / seats) * 1000) / 10;
    const share =
      percent === undefined ? '' : `, ${String(percent)}% of ${seats.toLocaleString('en')} seats held`;
    return (
      `${removals.toLocaleString('en')} removals at once${share}. Past ${String(limits.count)} removals or ${String(limits.share * 100)}%, ` +
      `type the number: ${String(removals)}.`
    );
  },
};

const boxes: Readonly<Record<Act, string>> = {
  deprovision: 'take seats back (deprovision)',
  provision: 'give seats (provision)',
};

const calledSource: Readonly<Record<AgedSource, string>> = {
  users: 'user list',
  directory: 'directory list',
  staff: 'list of everybody',
  usage: 'latest usage report',
};

const noAccount: Readonly<Record<NoAccountReason, string>> = {
  'not-imported': 'Nothing that is imported names the person any more.',
  'not-known': 'The service knows no account for the person.',
  'not-asked': 'The service was not asked about the person yet.',
  'too-old': "The service's answer is too old to act on. Look the person up again.",
  several:
    'Several accounts answer for the person, or one with another unique id. Decide first which one it is.',
  'no-answer': 'The last look-up got no answer. Look the person up again.',
  'not-read': 'The account was not read just before.',
  'not-told': 'A guard holds it.',
};

function sayNoAccount(fact: NoAccountFact): string {
  return fact.reason === 'undecidable'
    ? `Whether the person has an account cannot be decided (${fact.why}).`
    : noAccount[fact.reason];
}

/** Why nothing more is sent for the person now. [G2] to [G4] of the plans' SPEC.md. */
function sayOpenAction(open: OpenAction, wanted: Act): string {
  const what = open.isCreation ? 'creation' : open.act === 'deprovision' ? 'removal' : 'assignment';
  const which = `the ${what} of plan ${String(open.planId)}`;
  const why =
    open.state === 'requested'
      ? `The service took ${which} and does not show it yet; changes may take up to an hour.`
      : `It is not known yet whether ${which} was done; a later read settles it.`;
  const then =
    wanted === open.act
      ? 'It is not sent again.'
      : 'It can be taken back once it shows: look again later, then do the same.';
  return `${why} ${then}`;
}
