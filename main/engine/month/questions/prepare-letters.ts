import { harmless } from '../../../domain/harmless.ts';
import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import {
  refusalToAsk,
  type Audience,
  type QuestionLanguage,
} from '../../../domain/month/questions/question.ts';
import { fillIn, unknownFields } from '../../../domain/month/questions/template.ts';
import { holdsSeat, type SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';
import { letterWords, type UseFact } from '../../../words/questions/letter-words.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { AskOrder, Letter, NotAsked, PreparedLetters, Templates } from '../../operations/questions.ts';
import { findingMask } from '../../people/bring-together/codes.ts';
import { selectPeople } from '../../people/search/page-people.ts';
import { readParting } from '../teams/parting.ts';
import { readLanguages } from './languages.ts';
import { readLatestQuestions } from './latest-questions.ts';
import { readTemplates } from './templates.ts';

type Person = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly email: string | null;
  readonly seat: SeatState;
  readonly works: WorksState;
  readonly idleDays: number | null;
  readonly windowEnd: CalendarDay | null;
  readonly findings: number;
};

type Recipient = Letter['to'];
type Asked = { readonly person: Person; readonly to: Recipient; readonly audience: Audience };

/** Everybody by id, read as they are needed. */
type People = (id: number) => Person | undefined;

/** The letters that would be written, and who is not asked, with the reason ([AQ1] to [AQ6], [AQ9]). */
export function prepareLetters(database: ReadableDatabase, order: AskOrder): PreparedLetters {
  const people = peopleReader(database);
  const { asked, notAsked } =
    order.who.kind === 'reminder' ? reminded(database, people, order) : chosen(database, people, order);
  const templates = readTemplates(database);
  const audiencesWritten = new Set([order.audience, ...asked.map(({ audience }) => audience)]);
  const unknown = [...audiencesWritten].flatMap((audience) =>
    (['en', 'de'] as const).flatMap((language) => unknownFields(templates[language][audience], audience)),
  );
  return {
    letters: unknown.length > 0 ? [] : writeLetters(database, asked, { order, templates }),
    notAsked,
    unknownFields: [...new Set(unknown)],
  };
}

function peopleReader(database: ReadableDatabase): People {
  const read = database.prepare<[number], Person>(
    `SELECT id, display_name AS displayName, email, seat, works, idle_days AS idleDays, window_end AS windowEnd, findings
       FROM person WHERE id = ?`,
  );
  const known = new Map<number, Person | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, read.get(id));
    return known.get(id);
  };
}

type Parted = { readonly asked: readonly Asked[]; readonly notAsked: readonly NotAsked[] };

function chosen(database: ReadableDatabase, people: People, order: AskOrder): Parted {
  if (order.who.kind !== 'people') return { asked: [], notAsked: [] };
  const last = new Map(readLatestQuestions(database, order.on).map((one) => [Number(one.personId), one]));
  const coolDownDays = readNumberSetting(database, 'askCoolDownDays');
  const recipientOf = recipientReader(database, people, order.audience);
  const asked: Asked[] = [];
  const notAsked: NotAsked[] = [];
  for (const id of selectPeople(database, order.who.selection)) {
    const person = people(id);
    if (person === undefined) continue;
    const refusal = refusalToAsk(
      { holdsSeat: holdsSeat(person.seat), works: person.works, last: last.get(id) },
      { on: order.on, coolDownDays },
    );
    const to = refusal ?? recipientOf(person);
    if ('why' in to) notAsked.push({ personId: id, displayName: person.displayName, ...to });
    else asked.push({ person, to, audience: order.audience });
  }
  return { asked, notAsked };
}

/** Whoever has not answered and was not reminded, to whom they were asked before. */
function reminded(database: ReadableDatabase, people: People, { on }: AskOrder): Parted {
  return {
    notAsked: [],
    asked: readLatestQuestions(database, on)
      .toReversed()
      .flatMap((question) => {
        const person = people(question.personId);
        const isOpen = question.standing === 'open' || question.standing === 'silent';
        if (
          person === undefined ||
          !question.holdsSeat ||
          person.works === 'left' ||
          !isOpen ||
          question.remindedOn !== undefined ||
          question.askedOn === on
        )
          return [];
        const { recipientId, recipientName, recipientEmail, audience } = question;
        const to = { personId: recipientId, displayName: recipientName, email: recipientEmail };
        return [{ person, to, audience }];
      }),
  };
}

type NoRecipient = Pick<NotAsked, 'why' | 'until'>;

function recipientReader(
  database: ReadableDatabase,
  people: People,
  audience: Audience,
): (person: Person) => Recipient | NoRecipient {
  const no = (why: NotAsked['why']): NoRecipient => ({ why, until: undefined });
  const to = ({ id, displayName, email }: Person): Recipient | NoRecipient =>
    email === null ? no('no-address') : { personId: id, displayName, email };
  if (audience === 'person') return to;
  const { managers } = readParting(database, 'manager');
  return ({ id }) => {
    const answer = managers.get(id);
    if (answer === undefined || answer.kind === 'none') return no('no-manager');
    if (answer.kind === 'unclear') return no('manager-unclear');
    const manager = people(answer.manager);
    if (manager === undefined) return no('no-manager');
    return manager.works === 'left' ? no('manager-left') : to(manager);
  };
}

function writeLetters(
  database: ReadableDatabase,
  asked: readonly Asked[],
  { order, templates }: { readonly order: AskOrder; readonly templates: Templates },
): readonly Letter[] {
  const languageOf = readLanguages(database);
  const byRecipient = Map.groupBy(asked, ({ to, audience }) => `${audience} ${String(to.personId)}`);
  return [...byRecipient.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { to, audience } = first;
    const language = languageOf(to.personId) ?? order.language;
    const template = templates[language][audience];
    const values = fieldsOf(of, { language, due: order.due });
    const subject = fillIn(template.subject, values);
    return [
      {
        to,
        audience,
        language,
        people: of.map(({ person: { id, displayName } }) => ({ personId: id, displayName })),
        subject: order.who.kind === 'reminder' ? letterWords[language].reminder(subject) : subject,
        text: fillIn(template.text, values),
      },
    ];
  });
}

function fieldsOf(
  of: readonly Asked[],
  { language, due }: { readonly language: QuestionLanguage; readonly due: CalendarDay },
): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (on: CalendarDay): string => format.format(new Date(`${on}T00:00:00Z`));
  const said = (person: Person): string => letterWords[language].use(factOfUse(person), day);
  const [first] = of;
  return {
    recipient: harmless(first?.to.displayName ?? ''),
    day: day(due),
    count: String(of.length),
    use: first === undefined ? '' : said(first.person),
    people: of
      .map(({ person }) => {
        const address = person.email === null ? '' : ` (${harmless(person.email)})`;
        return `- ${harmless(person.displayName)}${address}: ${said(person)}`;
      })
      .join('\n'),
  };
}

const neverActivated = findingMask(['never-activated']);

function factOfUse({ findings, idleDays, windowEnd }: Person): UseFact {
  if ((findings & neverActivated) !== 0) return { kind: 'never-activated' };
  return idleDays !== null && idleDays > 0
    ? { kind: 'idle', days: idleDays, on: windowEnd ?? undefined }
    : { kind: 'other' };
}
