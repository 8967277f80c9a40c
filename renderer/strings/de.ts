import type { en } from './en.ts';
import { common } from './de/common.ts';
import { connection } from './de/service/connection.ts';
import { importSheet } from './de/files/import-sheet.ts';
import { imports } from './de/files/imports.ts';
import { journal } from './de/journal.ts';
import { keys } from './de/frame/keys.ts';
import { network } from './de/service/network.ts';
import { overview } from './de/overview.ts';
import { palette } from './de/frame/palette.ts';
import { people } from './de/people.ts';
import { plans } from './de/plans.ts';
import { questions } from './de/questions.ts';
import { renewal } from './de/renewal.ts';
import { reports } from './de/files/reports.ts';
import { review } from './de/review.ts';
import { runs } from './de/service/runs.ts';
import { seats } from './de/seats.ts';
import { setAside } from './de/files/set-aside.ts';
import { settings } from './de/settings.ts';
import { shell } from './de/frame/shell.ts';
import { subjects } from './de/files/subjects.ts';
import { states } from './de/states.ts';
import { teams } from './de/teams.ts';
import { welcome } from './de/frame/welcome.ts';

export const de: typeof en = {
  common,
  states,
  shell,
  welcome,
  keys,
  network,
  overview,
  people,
  imports,
  importSheet,
  subjects,
  reports,
  review,
  runs,
  seats,
  teams,
  questions,
  renewal,
  plans,
  journal,
  connection,
  setAside,
  settings,
  palette,
};
