import type { RefusedField } from '../../../domain/plans/refused-value.ts';
import type {
  FoundAccount,
  NotSentReason,
  Outcome,
  OutcomeKind,
  RefusalFact,
  UnknownAnswer,
} from '../../../domain/plans/outcome.ts';
import { sayTold } from '../../say-fault.ts';
import { withoutStop } from '../../without-stop.ts';
import { sayGuard } from './say-guard.ts';

type Words = { readonly [Kind in OutcomeKind]: (outcome: Extract<Outcome, { kind: Kind }>) => string };

const words: Words = {
  told: ({ says }) => says,
  held: ({ guard, isLate }) => (isLate ? `${sayGuard(guard)} Nothing was sent.` : sayGuard(guard)),
  'not-sent': ({ reason }) => notSent[reason],
  unread: ({ says }) => `The account could not be read just before: ${sayTold(says)} Nothing was sent.`,
  answered: ({ status, accountId }) =>
    `The service answered ${String(status)}${accountId === undefined ? '' : ` and named the account ${accountId}`}.`,
  refused: ({ refusal, effect, noMore }) => {
    const no = noMore === undefined ? '' : ` ${sayOutcome(noMore)}`;
    return `${sayRefusal(refusal, no)} ${afterRefusal[effect]}`;
  },
  read: sayRead,
  'not-read-back': ({ says }) => `It could not be read back: ${sayTold(says)}`,
};

/** What came of an action, in a sentence or two. */
export function sayOutcome(outcome: Outcome): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind's words take outcomes of that kind
  const say = words[outcome.kind] as (outcome: Outcome) => string;
  return say(outcome);
}

const notSent: Readonly<Record<NotSentReason, string>> = {
  'account-gone': 'The service no longer knows the account. Nothing was sent.',
  'account-uncertain': 'The account could not be told for certain. Nothing was sent.',
  'other-identifiers':
    'The account carries other identifiers than when the plan was made. Nothing was sent; look the person up again.',
  'already-active': 'The account is active already: somebody was faster. Nothing was sent.',
  'already-inactive': 'The account is inactive already: somebody was faster. Nothing was sent.',
  'changed-since-plan':
    'The account changed since the plan was made. Nothing was sent; look the person up again.',
  'no-account': 'There is no account to act on. Nothing was sent.',
  'account-there-by-now':
    'The service knows an account for this person by now. Nothing was sent; look the person up again.',
  'account-undecided':
    'Whether the service knows this person cannot be decided, so nobody is created. Nothing was sent.',
  'identifiers-missing': 'Creating needs a unique id and an e-mail address. Nothing was sent.',
  'other-request':
    'The request would be another than the one agreed on. It was not sent; make the plan anew.',
  'no-turn': 'The turn to write never came in time. Nothing was sent.',
  'run-cancelled': 'The run was cancelled before its turn.',
  'not-chosen': 'By what is known now the order does not choose the person any more. Nothing was sent.',
};

const afterRefusal: Readonly<Record<Extract<Outcome, { kind: 'refused' }>['effect'], string>> = {
  'tried-again': 'It was not done; the account is read again before the next try.',
  'planned-still': 'It was not done, and is tried again when the plan is taken up.',
  'not-known': 'Whether it was done is not known yet.',
  'not-done': 'It was not done.',
};

const foundWords: Readonly<Record<FoundAccount, string>> = {
  active: 'the account active',
  inactive: 'the account inactive',
  'not-telling': 'the account, which does not tell whether it is active',
  nobody: 'nobody',
  'no-account-by-id': 'no account by that id any more',
  'nothing-certain': 'nothing certain',
};

const reads: Readonly<Record<Extract<Outcome, { kind: 'read' }>['when'], string>> = {
  'at-once': 'A read afterwards found',
  again: 'A second read found',
  later: 'A later read found',
  overdue: 'Long after the service answered well, a read found',
  settling: 'A read afterwards found',
};

const shown: Readonly<Record<Extract<Outcome, { kind: 'read' }>['shows'], string>> = {
  'as-intended': ', as intended.',
  gone: ': it is gone, and its license with it. Taking this back means creating anew.',
  'not-yet': '; changes may take up to an hour to show.',
  'not-done': ': it was not done.',
};

function sayRead({ when, found, shows, because }: Extract<Outcome, { kind: 'read' }>): string {
  const before = because === undefined ? '' : `${sayUnknown(because)} `;
  const after = when === 'overdue' ? '. Look the person up and decide anew.' : shown[shows];
  return `${before}${reads[when]} ${foundWords[found]}${after}`;
}

function sayUnknown(unknown: UnknownAnswer): string {
  switch (unknown.kind) {
    case 'failure':
      return `What the service did was not known: ${sayTold(unknown.says)}`;
    case 'nothing-written':
      return 'The journal has no answer: Purser ended before one came or was written, or none came.';
    case 'journal':
      return unknown.says;
    default:
      return unknown satisfies never;
  }
}

const fieldWords: Readonly<Record<RefusedField, string>> = {
  'e-mail address': 'e-mail address',
  'unique id': 'unique id',
  'first name': 'first name',
  'last name': 'last name',
  'display name': 'display name',
  title: 'title',
  department: 'department',
};

/** The service's own reason first, then what it means; where it speaks of a value that was sent, which one. */
function sayRefusal({ says, scimType, detail, about }: RefusalFact, noMore: string): string {
  const own = ownWords({ scimType, detail });
  const value = about === undefined ? '' : ` It is about the ${fieldWords[about.field]} "${about.value}".`;
  return `${own === undefined ? '' : `The service says: ${own}. `}${sayTold(says)}${noMore}${value}`;
}

function ownWords({
  scimType,
  detail,
}: {
  readonly scimType: string | undefined;
  readonly detail: string | undefined;
}): string | undefined {
  if (detail === undefined || detail === '') return scimType;
  const said = `"${scimType === undefined ? withoutStop(detail) : detail}"`;
  return scimType === undefined ? said : `${said} (${scimType})`;
}
