import type { JournalEntry } from '../../../preload/contract/values/plans.ts';
import { strings } from '../../strings/strings.ts';

/** One line for an entry: the request of an intent, the sentence of an answer, else its fields. */
export function describeEntry(entry: JournalEntry): string {
  const { body } = entry;
  const refusal = describeRefusal(body);
  if (refusal !== undefined) return refusal;
  const says = entry.shown ?? body['says'];
  if (typeof says === 'string' && says !== '') return says;
  if (entry.kind === 'plan') return describePlan(body);
  const { method, path } = body;
  if (typeof method === 'string' && typeof path === 'string') return `${method} ${path}`;
  const fields = Object.entries(body)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${String(value)}`);
  return fields.length === 0 ? strings.journal.noDetails : fields.join(', ');
}

function describePlan({ connection, ready, held }: JournalEntry['body']): string {
  return strings.journal.planned({
    connection: typeof connection === 'string' ? connection : '',
    ready: Number(ready ?? 0),
    held: Number(held ?? 0),
  });
}

/** What the service said first, then what it means. */
function describeRefusal({ code, detail }: JournalEntry['body']): string | undefined {
  const { refusals, serviceSays } = strings.journal;
  if (code !== 'precondition-unmet') return undefined;
  const own = typeof detail === 'string' && detail !== '' ? `${serviceSays(detail)} ` : '';
  return `${own}${refusals[code]}`;
}
