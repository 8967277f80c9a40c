import type { ComponentType } from 'react';
import { OverviewScreen } from '../../features/overview/OverviewScreen.tsx';
import { PeopleScreen } from '../../features/people/PeopleScreen.tsx';
import { WelcomeScreen } from '../../features/welcome/WelcomeScreen.tsx';
import { laterPart } from './later.ts';
import type { Screen } from '../state/routes.ts';

/** The screens a window mostly opens on come with it; the others are loaded once those stand. */
export const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  overview: OverviewScreen,
  people: PeopleScreen,
  review: laterPart('ReviewScreen'),
  seats: laterPart('SeatsScreen'),
  teams: laterPart('TeamsScreen'),
  questions: laterPart('QuestionsScreen'),
  imports: laterPart('ImportsScreen'),
  runs: laterPart('RunsScreen'),
  plans: laterPart('PlansScreen'),
  reports: laterPart('ReportsScreen'),
  journal: laterPart('JournalScreen'),
  network: laterPart('NetworkScreen'),
  connection: laterPart('ConnectionScreen'),
  settings: laterPart('SettingsScreen'),
  welcome: WelcomeScreen,
};
