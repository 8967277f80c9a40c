import type { ComponentType } from 'react';
import { OverviewScreen } from '../../features/overview/OverviewScreen.tsx';
import { PeopleScreen } from '../../features/people/PeopleScreen.tsx';
import { WelcomeScreen } from '../../features/shell/welcome/WelcomeScreen.tsx';
import { laterScreen } from './later.ts';
import type { Screen } from '../state/routes.ts';

/** The screens a window mostly opens on come with it; the others are loaded once those stand. */
export const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  overview: OverviewScreen,
  people: PeopleScreen,
  review: laterScreen('ReviewScreen'),
  seats: laterScreen('SeatsScreen'),
  teams: laterScreen('TeamsScreen'),
  questions: laterScreen('QuestionsScreen'),
  imports: laterScreen('ImportsScreen'),
  runs: laterScreen('RunsScreen'),
  plans: laterScreen('PlansScreen'),
  reports: laterScreen('ReportsScreen'),
  journal: laterScreen('JournalScreen'),
  network: laterScreen('NetworkScreen'),
  connection: laterScreen('ConnectionScreen'),
  settings: laterScreen('SettingsScreen'),
  welcome: WelcomeScreen,
};
