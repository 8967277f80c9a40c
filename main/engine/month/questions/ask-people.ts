import type { PersonId } from '../../../domain/ids.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import type { Letter } from '../../operations/questions.ts';
import { writeLettersOut } from './letters-out.ts';
import { readLatestQuestions } from './latest-questions.ts';
import { prepareLetters } from './prepare-letters.ts';

type Order = OperationInput<'ask-people'>;

/** Writes letters and keeps who was asked ([AQ7]). Inside the caller's transaction: a file that cannot be written takes all of it back. */
export function askPeople(database: WritableDatabase, order: Order): OperationOutput<'ask-people'> {
  const prepared = prepareLetters(database, order);
  const { notAsked, unknownFields } = prepared;
  const wanted = order.only === undefined ? undefined : new Set<number>(order.only);
  const letters = prepared.letters.filter(({ to }) => wanted === undefined || wanted.has(to.personId));
  const asked = letters.reduce((sum, { people }) => sum + people.length, 0);
  if (asked === 0) return { asked, letters, notAsked, unknownFields, ids: [], folder: undefined };
  const ids =
    order.who.kind === 'reminder' ? noteReminded(database, letters, order) : keep(database, letters, order);
  const folder = writeLettersOut(letters, order.out, order.on);
  return { asked, letters, notAsked, unknownFields, ids, folder };
}

function keep(database: WritableDatabase, letters: readonly Letter[], { on, due }: Order): readonly number[] {
  const insert = database.prepare<(string | number)[]>(
    `INSERT INTO question (person_id, display_name, asked_on, due, audience, language, recipient_id, recipient_name, recipient_email)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return letters.flatMap(({ to, audience, language, people }) =>
    people.map(({ personId, displayName }) =>
      Number(
        insert.run(personId, displayName, on, due, audience, language, to.personId, to.displayName, to.email)
          .lastInsertRowid,
      ),
    ),
  );
}

function noteReminded(
  database: WritableDatabase,
  letters: readonly Letter[],
  { on }: Order,
): readonly number[] {
  const people = new Set<PersonId>(letters.flatMap(({ people: of }) => of.map(({ personId }) => personId)));
  const ids = readLatestQuestions(database, on)
    .filter(({ personId }) => people.has(personId))
    .map(({ id }) => id);
  database
    .prepare<[string, string]>(
      'UPDATE question SET reminded_on = ? WHERE id IN (SELECT value FROM json_each(?))',
    )
    .run(on, JSON.stringify(ids));
  return ids;
}

/** Questions that were not sent ([AQ10]); an answer, or a reminder, says that one was. Inside the caller's transaction. */
export function takeQuestionsBack(
  database: WritableDatabase,
  { ids }: OperationInput<'take-questions-back'>,
): OperationOutput<'take-questions-back'> {
  const { changes } = database
    .prepare<[string]>(
      'DELETE FROM question WHERE answer IS NULL AND reminded_on IS NULL AND id IN (SELECT value FROM json_each(?))',
    )
    .run(JSON.stringify(ids));
  return { gone: changes };
}
