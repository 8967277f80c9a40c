import { readPeopleAhead } from '../../features/people/table/use-people-pages.ts';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { ask } from './bridge.ts';
import { parseView } from '../state/report/people-view.ts';
import { currentRoute, openAddress } from '../state/routes.ts';

/*
 * What the first frame shows, asked for while the rest of the window's code is still carried out: `main.tsx` imports this first, and
 * it needs little itself.
 */

export type FirstAnswers = {
  readonly status: Promise<ProcedureOutput<'app.status'>>;
  readonly settings: Promise<ProcedureOutput<'settings.read'>>;
  readonly overview: Promise<ProcedureOutput<'overview.read'>> | undefined;
  /** The list's first rows are there, or are known not to come. */
  readonly people: Promise<void> | undefined;
};

function askFirst(): FirstAnswers {
  openAddress();
  const { screen, params } = currentRoute();
  const status = ask('app.status', {});
  const settings = ask('settings.read', {});
  return {
    status,
    settings,
    overview: screen === 'overview' ? ask('overview.read', {}) : undefined,
    people: screen === 'people' ? readPeopleAhead(parseView(params)) : undefined,
  };
}

export const firstAnswers = askFirst();
