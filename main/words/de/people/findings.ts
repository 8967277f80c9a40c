import { dayFromNumber, dayNumber } from '../../../domain/time/calendar.ts';
import { identifierWords, listWords } from './say-set-aside.ts';
import type { SetAsideFact } from '../../../domain/people/set-aside.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { PersonState } from '../../../domain/states/state.ts';
import type { UsageContradiction } from '../../../domain/usage/read-windows.ts';
import { daysPerMonth } from '../../../domain/findings/finding.ts';
import type {
  ConflictFact,
  FindingFacts,
  FindingLists,
  IdleFact,
  OpenListFact,
} from '../../../domain/findings/finding-facts.ts';
import type { FindingWords } from '../../say-finding.ts';
import { many } from '../../counted.ts';
import { sayLookUpConflict, wasRenamed } from './say-look-up-conflict.ts';
import { sayStates } from './say-states.ts';

const people = (value: number, shown: string): string => many(value, shown, 'Person', 'Personen');

export const findingWords: FindingWords = {
  'leaver-with-seat': {
    name: 'Ausgeschieden oder ohne App',
    counted: (value, shown) => `${people(value, shown)} mit Platz, ausgeschieden oder ohne App`,
    because: ({ seat, by, idle, contradictedBy }, lists) =>
      `${leaverWords(by, lists)}, und der Platz ist ${seatWords(seat, lists)}${idleWords(idle)}.${contradictionWords(contradictedBy, lists)}`,
  },
  'identifier-mismatch': {
    name: 'IDs im Widerspruch',
    counted: (value, shown) => `${people(value, shown)} mit widersprüchlichen IDs`,
    because: ({ conflicts }) => conflicts.map(conflictWords).join(' '),
  },
  'differs-from-learning': {
    name: 'Anders in Learning',
    counted: (value, shown) => `${people(value, shown)} mit anderer ID in Learning`,
    because: ({ uniqueId, learningIds }) =>
      `LinkedIn Learning kennt die Person als ${learningIds.join(' und ')}, Sales Navigator als ${uniqueId}: SCIM muss für beide dieselbe eindeutige ID verwenden.`,
  },
  duplicate: {
    name: 'Doppelt',
    counted: (value, shown) => `${people(value, shown)} doppelt`,
    because: ({ conflicts, lines }) =>
      [
        ...conflicts.map(conflictWords),
        ...(lines.length > 0 ? [`Die Zeilen ${inOne(lines)} der Benutzerliste sind dieselbe Person.`] : []),
      ].join(' '),
  },
  'unknown-to-service': {
    name: 'Dem Dienst unbekannt',
    counted: (value, shown) => `${people(value, shown)} dem Dienst unbekannt`,
    because: ({ seat, askedOn }, lists) =>
      `Der Platz ist ${seatWords(seat, lists)}, und der Dienst kennt keine der IDs der Person${askedWords(askedOn)}.`,
  },
  'deactivated-but-listed': {
    name: 'Inaktiv in der Liste',
    counted: (value, shown) => `${people(value, shown)} deaktiviert, aber gelistet`,
    because: ({ seat, askedOn }, lists) =>
      `Das Konto ist inaktiv${askedWords(askedOn)}, und der Platz ist ${seatWords(seat, lists)}.`,
  },
  idle: {
    name: 'Ungenutzt',
    counted: (value, shown) => many(value, shown, 'ungenutzter Platz', 'ungenutzte Plätze'),
    because: ({ idle: { days, until }, isOnLeave }) =>
      `0 aktive Tage von ${dayFromNumber(dayNumber(until) - days + 1)} bis ${until} (${String(days)} Tage).${isOnLeave === true ? ' Eine Liste sagt, dass die Person abwesend ist.' : ''}`,
  },
  'never-activated': {
    name: 'Nie aktiviert',
    counted: (value, shown) => many(value, shown, 'nie aktivierter Platz', 'nie aktivierte Plätze'),
    because: ({ by }, { userListOn }) =>
      by === 'seat'
        ? `Die Lizenz ist zugewiesen, und es gibt keine Platz-ID${asOf(userListOn)}: nie aktiviert.`
        : 'Nutzungsberichte nennen die Person ohne jede Zahl: Die Anmeldung wurde nie abgeschlossen.',
  },
  'only-administers': {
    name: 'Nur Verwaltung',
    counted: (value, shown) => `${people(value, shown)} nur mit Verwaltung`,
    because: ({ permission, idle }) =>
      `Die Benutzerliste gibt die Berechtigung „${permission}“, die keine Lizenz braucht, und der Platz ${idle === undefined ? 'wurde nie aktiviert' : `hat 0 aktive Tage ${inTheLast(idle)}`}.`,
  },
  'usage-contradicts': {
    name: 'Nutzung unstimmig',
    counted: (value, shown) => `${people(value, shown)} mit widersprüchlicher Nutzung`,
    because: ({ contradictions }) => contradictions.map(usageContradictionWords).join(' '),
  },
  'under-used': {
    name: 'Wenig genutzt',
    counted: (value, shown) => many(value, shown, 'wenig genutzter Platz', 'wenig genutzte Plätze'),
    because: ({ days, activeAtMost, until, belowDays }) =>
      `An ${String(activeAtMost)} der letzten ${String(days)} Tage aktiv, bis ${until}: weniger als ${String(belowDays)} von ${String(daysPerMonth)}.`,
  },
  'assigned-without-seat': {
    name: 'App ohne Platz',
    counted: (value, shown) => `${people(value, shown)} zugewiesen ohne Platz`,
    because: (facts, lists) =>
      `Im Verzeichnis zugewiesen${asOf(lists.directoryOn)}, und ${lackWords(facts, lists)}.`,
  },
  'seat-without-assignment': {
    name: 'Platz ohne App',
    counted: (value, shown) => many(value, shown, 'Platz ohne Zuweisung', 'Plätze ohne Zuweisung'),
    because: ({ seat, assignment }, lists) =>
      `Der Platz ist ${seatWords(seat, lists)}, und das Verzeichnis ${assignment === 'ended' ? 'weist der Person die App nicht mehr zu' : 'hat keine Zuweisung der Person'}${asOf(lists.directoryOn)}.`,
  },
  'not-in-staff': {
    name: 'Fehlt im Personal',
    counted: (value, shown) => `${people(value, shown)} in keiner Personalliste`,
    because: ({ seat, lists: staff }, lists) =>
      `Der Platz ist ${seatWords(seat, lists)}, und die Person steht in keiner Personalliste: ${staff.map((list) => called(list, lists)).join(', ')}.`,
  },
  'unknown-in-usage': {
    name: 'Nur in der Nutzung',
    counted: (value, shown) => `${people(value, shown)} in der Nutzung, aber in keiner Benutzerliste`,
    because: () =>
      'Ein Nutzungsbericht hat die Person, aber weder eine Benutzerliste noch eine Personenliste.',
  },
  'in-order': {
    name: 'In Ordnung',
    counted: (value, shown) => `${people(value, shown)} in Ordnung`,
    because: inOrderWords,
  },
};

const stateWords: Readonly<Record<PersonState | 'vanished', string>> = {
  here: 'Hier',
  invited: 'Eingeladen',
  'on-leave': 'Abwesend',
  unknown: 'Mit unbekanntem Status',
  unassigned: 'Nicht mehr zugewiesen',
  suspended: 'Gesperrt',
  left: 'Ausgeschieden',
  vanished: 'Nicht mehr',
};

const seatStateWords: Readonly<Record<SeatState, string>> = {
  activated: 'aktiviert',
  licensed: 'mit einer Lizenz belegt, aktiviert oder nicht',
  invited: 'eingeladen',
  deactivated: 'deaktiviert',
  none: 'nicht vorhanden',
  unknown: 'unbekannt',
};

function leaverWords(by: FindingFacts['leaver-with-seat']['by'], lists: FindingLists): string {
  if ('list' in by) return `${stateWords[by.state]} laut ${called(by.list, lists)}`;
  return `Im Verzeichnis ${by.assignment === 'ended' ? 'nicht mehr' : 'nicht'} zugewiesen${asOf(lists.directoryOn)}`;
}

function contradictionWords(contradictedBy: readonly string[], lists: FindingLists): string {
  if (contradictedBy.length === 0) return '';
  return ` Laut ${contradictedBy.map((list) => called(list, lists)).join(' und ')} ist die Person hier.`;
}

function conflictWords(fact: ConflictFact): string {
  switch (fact.kind) {
    case 'leads-apart':
      return leadsApartWords(fact);
    case 'set-aside':
      return `${setAsideWords(fact.fact)}${fact.alone ? ' Sonst gibt es nichts, woran diese Zeile zu erkennen wäre.' : ''}`;
    case 'elsewhere':
      return `Eine ID der Person steht in ${listWords[fact.list]} in einer Zeile, die zur Person oder zu jemand anderem gehören kann.`;
    case 'namesake':
      return `Eine Zeile in ${listWords[fact.list]} kann dem Namen nach zur Person gehören, und keine ID sagt sicher, wessen sie ist.`;
    case 'other-names':
      return `In der Benutzerliste heißt die Person ${fact.listed}, in ${listWords[fact.list ?? 'directory']} ${fact.assigned}.${fact.byUniqueId === true ? wasRenamed : ''}`;
    case 'recycled-id':
      return `Die Benutzerliste hat ${fact.listed} <${fact.emails[0]}> unter einer eindeutigen ID, die in einer früheren ${fact.before} <${fact.emails[1]}> hatte: Sie kann an jemand anderen vergeben worden sein. Sagen Sie in der Klärung, ob beide eine Person sind.`;
    case 'service':
      return sayLookUpConflict(fact.conflict);
  }
}

function setAsideWords({ kind, value, source, rows }: SetAsideFact): string {
  return `Die ${identifierWords[kind]} ${value} steht in ${listWords[source]} in ${String(rows)} Zeilen bei verschiedenen Personen: Sie wurde beiseitegelegt und identifiziert niemanden.`;
}

function leadsApartWords({
  identifier,
  uniqueIds,
}: Extract<ConflictFact, { readonly kind: 'leads-apart' }>): string {
  const what = `Die ${identifierWords[identifier.kind]} ${identifier.value}`;
  const parts = uniqueIds.map(({ id, lists }) => {
    const where = lists.map((list) => listWords[list]).join(' und ');
    return where === '' ? id : `${id} (in ${where})`;
  });
  return parts.length === 1
    ? `${what} verknüpft die eindeutige ID ${parts[0] ?? ''} mit einer anderen.`
    : `${what} führt zu mehreren eindeutigen IDs: ${parts.join(', ')}.`;
}

function usageContradictionWords({ figures }: UsageContradiction): string {
  const [first, ...others] = figures.map(
    ({ window, daysActive }) =>
      `${String(daysActive ?? 0)} aktive Tage von ${window.start} bis ${window.end}`,
  );
  return others.length === 0
    ? `${first ?? ''} sind mehr, als der Zeitraum hat.`
    : `${first ?? ''} können nicht neben ${others.join(' und ')} stehen; der Aktivität wird geglaubt.`;
}

function seatWords(seat: SeatState, { userListOn }: FindingLists): string {
  return `${seatStateWords[seat]}${asOf(userListOn)}`;
}

function lackWords({ lacks, seat }: FindingFacts['assigned-without-seat'], lists: FindingLists): string {
  if (lacks === 'row') return `nicht in der neuesten Benutzerliste${asOf(lists.userListOn)}`;
  return seat === 'deactivated'
    ? `der Platz ist ${seatWords(seat, lists)}`
    : `ohne Lizenz${asOf(lists.userListOn)}`;
}

/** A list of people by its name, with its day. */
function called(list: string, lists: FindingLists): string {
  const known = lists.called[list];
  return known === undefined ? 'einer früheren Liste' : `„${known.called}“${asOf(known.on)}`;
}

function asOf(day: string | undefined): string {
  return day === undefined ? '' : ` (Stand ${day})`;
}

function idleWords(idle: IdleFact | undefined): string {
  return idle === undefined ? '' : `, mit 0 aktiven Tagen ${inTheLast(idle)}`;
}

function inTheLast({ days, until }: IdleFact): string {
  return `${days === 1 ? 'am letzten Tag' : `in den letzten ${String(days)} Tagen`} bis ${until}`;
}

function askedWords(askedOn: string | undefined): string {
  return askedOn === undefined ? '' : ` (abgefragt am ${askedOn})`;
}

function inOne(lines: readonly number[]): string {
  const listed = lines.map(String);
  return `${listed.slice(0, -1).join(', ')} und ${listed.at(-1) ?? ''}`;
}

function inOrderWords(facts: FindingFacts['in-order']): string {
  const { takenBackOn, givenOn, open = [], snoozed, use } = facts;
  if (snoozed !== undefined)
    return `Zurückgestellt bis ${snoozed.until}: ${snoozed.kinds.map((kind) => findingWords[kind].name).join(', ')}.`;
  const known = sayStates(facts);
  if (givenOn !== undefined)
    return `Der Platz wurde am ${givenOn} vergeben, und der Dienst zeigt das Konto aktiv; die nächste Benutzerliste wird den Platz zeigen.`;
  if (takenBackOn !== undefined)
    return `Der Platz wurde am ${takenBackOn} zurückgenommen, und der Dienst hat es gezeigt; die nächste Benutzerliste wird es zeigen${known === '' ? '' : ` (${known})`}.`;
  const held = open.map((fact) => ` ${openWords(fact)}`).join('');
  const unused = use === undefined ? '' : ' Ob der Platz zuletzt genutzt wurde, ist nicht bekannt.';
  return `Nichts spricht dagegen${known === '' ? '' : `: ${known}`}.${unused}${held}`;
}

function openWords(fact: OpenListFact): string {
  if (fact.kind === 'unread')
    return `Zeile ${String(fact.line)} ${fact.source === 'users' ? 'der neuesten Benutzerliste' : 'des neuesten Verzeichnisexports'} nennt die Person und war nicht lesbar.`;
  return `Eine ID der Person steht in ${listWords[fact.list]} in einer Zeile, die zu jemand anderem gehören kann.`;
}
