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
  held: ({ guard, isLate }) => (isLate ? `${sayGuard(guard)} Es wurde nichts gesendet.` : sayGuard(guard)),
  'not-sent': ({ reason }) => notSent[reason],
  unread: ({ says }) =>
    `Das Konto war unmittelbar davor nicht lesbar: ${sayTold(says)} Es wurde nichts gesendet.`,
  answered: ({ status, accountId }) =>
    `Der Dienst hat ${String(status)} geantwortet${accountId === undefined ? '' : ` und das Konto ${accountId} genannt`}.`,
  refused: ({ refusal, effect, noMore }) => {
    const no = noMore === undefined ? '' : ` ${sayOutcome(noMore)}`;
    return `${sayRefusal(refusal, no)} ${afterRefusal[effect]}`;
  },
  read: sayRead,
  'not-read-back': ({ says }) => `Nachlesen war nicht möglich: ${sayTold(says)}`,
};

export function sayOutcome(outcome: Outcome): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind's words take outcomes of that kind
  const say = words[outcome.kind] as (outcome: Outcome) => string;
  return say(outcome);
}

const notSent: Readonly<Record<NotSentReason, string>> = {
  'account-gone': 'Der Dienst kennt das Konto nicht mehr. Es wurde nichts gesendet.',
  'account-uncertain': 'Das Konto war nicht sicher zu bestimmen. Es wurde nichts gesendet.',
  'other-identifiers':
    'Das Konto hat andere IDs als bei der Planung. Es wurde nichts gesendet; fragen Sie die Person erneut ab.',
  'already-active': 'Das Konto ist bereits aktiv: Jemand war schneller. Es wurde nichts gesendet.',
  'already-inactive': 'Das Konto ist bereits inaktiv: Jemand war schneller. Es wurde nichts gesendet.',
  'changed-since-plan':
    'Das Konto hat sich seit der Planung geändert. Es wurde nichts gesendet; fragen Sie die Person erneut ab.',
  'no-account': 'Es gibt kein Konto, an dem etwas zu tun wäre. Es wurde nichts gesendet.',
  'account-there-by-now':
    'Der Dienst kennt inzwischen ein Konto für diese Person. Es wurde nichts gesendet; fragen Sie die Person erneut ab.',
  'account-undecided':
    'Ob der Dienst diese Person kennt, ist nicht entscheidbar, daher wird niemand angelegt. Es wurde nichts gesendet.',
  'identifiers-missing':
    'Zum Anlegen braucht es eine eindeutige ID und eine E-Mail-Adresse. Es wurde nichts gesendet.',
  'other-request':
    'Die Anfrage wäre eine andere als die vereinbarte. Sie wurde nicht gesendet; erstellen Sie den Plan neu.',
  'no-turn': 'Die Reihe zum Schreiben kam nicht rechtzeitig. Es wurde nichts gesendet.',
  'run-cancelled': 'Der Lauf wurde abgebrochen, bevor die Reihe kam.',
  'not-chosen':
    'Nach heutigem Stand trifft der Auftrag nicht mehr auf die Person zu. Es wurde nichts gesendet.',
};

const afterRefusal: Readonly<Record<Extract<Outcome, { kind: 'refused' }>['effect'], string>> = {
  'tried-again': 'Es wurde nicht ausgeführt; das Konto wird vor dem nächsten Versuch noch einmal gelesen.',
  'planned-still':
    'Es wurde nicht ausgeführt und wird noch einmal versucht, wenn der Plan wieder aufgenommen wird.',
  'not-known': 'Ob es ausgeführt wurde, ist noch nicht bekannt.',
  'not-done': 'Es wurde nicht ausgeführt.',
};

const foundWords: Readonly<Record<FoundAccount, string>> = {
  active: 'das Konto aktiv vor',
  inactive: 'das Konto inaktiv vor',
  'not-telling': 'ein Konto vor, das nicht sagt, ob es aktiv ist',
  nobody: 'niemanden vor',
  'no-account-by-id': 'unter dieser ID kein Konto mehr vor',
  'nothing-certain': 'nichts Sicheres vor',
};

const reads: Readonly<Record<Extract<Outcome, { kind: 'read' }>['when'], string>> = {
  'at-once': 'Ein Nachlesen fand',
  again: 'Ein zweites Nachlesen fand',
  later: 'Ein späteres Nachlesen fand',
  overdue: 'Lange nach der guten Antwort des Dienstes fand ein Nachlesen',
  settling: 'Ein Nachlesen fand',
};

const shown: Readonly<Record<Extract<Outcome, { kind: 'read' }>['shows'], string>> = {
  'as-intended': ', wie beabsichtigt.',
  gone: ': Es ist weg, und seine Lizenz mit ihm. Das zurückzunehmen heißt, neu anzulegen.',
  'not-yet': '; Änderungen können bis zu einer Stunde brauchen, bis sie zu sehen sind.',
  'not-done': ': Es wurde nicht ausgeführt.',
};

function sayRead({ when, found, shows, because }: Extract<Outcome, { kind: 'read' }>): string {
  const before = because === undefined ? '' : `${sayUnknown(because)} `;
  const after = when === 'overdue' ? '. Fragen Sie die Person ab und entscheiden Sie neu.' : shown[shows];
  return `${before}${reads[when]} ${foundWords[found]}${after}`;
}

function sayUnknown(unknown: UnknownAnswer): string {
  switch (unknown.kind) {
    case 'failure':
      return `Was der Dienst getan hat, war nicht bekannt: ${sayTold(unknown.says)}`;
    case 'nothing-written':
      return 'Das Journal hat keine Antwort: Purser endete, bevor eine kam oder geschrieben wurde, oder es kam keine.';
    case 'journal':
      return unknown.says;
    default:
      return unknown satisfies never;
  }
}

const fieldWords: Readonly<Record<RefusedField, string>> = {
  'e-mail address': 'die E-Mail-Adresse',
  'unique id': 'die eindeutige ID',
  'first name': 'den Vornamen',
  'last name': 'den Nachnamen',
  'display name': 'den Anzeigenamen',
  title: 'die Position',
  department: 'die Abteilung',
};

function sayRefusal({ says, scimType, detail, about }: RefusalFact, noMore: string): string {
  const own = ownWords({ scimType, detail });
  const value = about === undefined ? '' : ` Es geht um ${fieldWords[about.field]} „${about.value}“.`;
  return `${own === undefined ? '' : `Der Dienst sagt: ${own}. `}${sayTold(says)}${noMore}${value}`;
}

function ownWords({
  scimType,
  detail,
}: {
  readonly scimType: string | undefined;
  readonly detail: string | undefined;
}): string | undefined {
  if (detail === undefined || detail === '') return scimType;
  const said = `„${scimType === undefined ? withoutStop(detail) : detail}“`;
  return scimType === undefined ? said : `${said} (${scimType})`;
}
