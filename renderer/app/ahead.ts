import { readPeopleAhead } from '../features/people/use-people-pages.ts';
import { parseView } from './people-view.ts';
import { readAhead } from './queries.ts';
import { currentRoute, openAddress } from './routes.ts';

/** Asks for what the first frame shows before it is made, so that it is made once. */
export async function prepare(): Promise<void> {
  openAddress();
  const { screen, params } = currentRoute();
  if (screen === 'people') readPeopleAhead(parseView(params));
  await Promise.all([readAhead('app.status', {}), readAhead('settings.read', {})]);
}
