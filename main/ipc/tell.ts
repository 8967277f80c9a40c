import { type EventName, events } from '../../preload/contract/events.ts';
import type { Tell } from './handlers/context.ts';
import type { RunProgress } from '../runs/runs-interface.ts';

/** Events to the window. Each is parsed before it leaves, and what does not fit stays here and is logged by its name. */
export function createTell(options: {
  readonly send: (name: EventName, payload: unknown) => void;
  readonly log: (event: string, facts: Readonly<Record<string, string>>) => void;
}): Tell {
  return (name, payload) => {
    const parsed = events[name].safeParse(payload);
    if (parsed.success) options.send(name, parsed.data);
    else options.log('event-held-back', { event: name });
  };
}

/** What a run's progress means for the window: its own line, and what is to be read again. */
export function tellRunProgress(tell: Tell, { run, rate, secondsLeft }: RunProgress): void {
  tell('run-progress', { run, rate, secondsLeft });
  tell('data-changed', { what: 'people' });
  if (run.kind === 'action') {
    tell('data-changed', { what: 'journal' });
    tell('data-changed', { what: 'plans' });
  }
  // Also at its beginning, which may have come by itself.
  if (run.state !== 'running' || rate === 0) tell('data-changed', { what: 'runs' });
}
