import { lazy } from 'react';
import type { ComponentType } from 'react';
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx';
import { PeopleScreen } from '../features/people/PeopleScreen.tsx';
import { later } from './later.ts';
import type { Screen } from './routes.ts';

/** The screens a window mostly opens on come with it; the others are loaded once those stand. */
export const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  overview: OverviewScreen,
  people: PeopleScreen,
  review: lazy(async () => ({ default: (await later()).ReviewScreen })),
  imports: lazy(async () => ({ default: (await later()).ImportsScreen })),
  runs: lazy(async () => ({ default: (await later()).RunsScreen })),
  plans: lazy(async () => ({ default: (await later()).PlansScreen })),
  reports: lazy(async () => ({ default: (await later()).ReportsScreen })),
  journal: lazy(async () => ({ default: (await later()).JournalScreen })),
  network: lazy(async () => ({ default: (await later()).NetworkScreen })),
  connection: lazy(async () => ({ default: (await later()).ConnectionScreen })),
  settings: lazy(async () => ({ default: (await later()).SettingsScreen })),
  welcome: lazy(async () => ({ default: (await later()).WelcomeScreen })),
};
