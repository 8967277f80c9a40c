import type { ComponentType } from 'react';
import { ConnectionScreen } from '../features/connection/ConnectionScreen.tsx';
import { ImportsScreen } from '../features/imports/ImportsScreen.tsx';
import { JournalScreen } from '../features/journal/JournalScreen.tsx';
import { NetworkScreen } from '../features/network/NetworkScreen.tsx';
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx';
import { PeopleScreen } from '../features/people/PeopleScreen.tsx';
import { PlansScreen } from '../features/plans/PlansScreen.tsx';
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx';
import { ReviewScreen } from '../features/review/ReviewScreen.tsx';
import { RunsScreen } from '../features/runs/RunsScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { WelcomeScreen } from '../features/welcome/WelcomeScreen.tsx';
import type { Screen } from './routes.ts';

export const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  overview: OverviewScreen,
  people: PeopleScreen,
  review: ReviewScreen,
  imports: ImportsScreen,
  runs: RunsScreen,
  plans: PlansScreen,
  reports: ReportsScreen,
  journal: JournalScreen,
  network: NetworkScreen,
  connection: ConnectionScreen,
  settings: SettingsScreen,
  welcome: WelcomeScreen,
};
