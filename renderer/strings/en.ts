import { common } from './en/common.ts';
import { connection } from './en/service/connection.ts';
import { importSheet } from './en/files/import-sheet.ts';
import { imports } from './en/files/imports.ts';
import { journal } from './en/journal.ts';
import { keys } from './en/frame/keys.ts';
import { network } from './en/service/network.ts';
import { overview } from './en/overview.ts';
import { palette } from './en/frame/palette.ts';
import { people } from './en/people.ts';
import { plans } from './en/plans.ts';
import { questions } from './en/questions.ts';
import { renewal } from './en/renewal.ts';
import { reports } from './en/files/reports.ts';
import { review } from './en/review.ts';
import { runs } from './en/service/runs.ts';
import { seats } from './en/seats.ts';
import { setAside } from './en/files/set-aside.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/frame/shell.ts';
import { subjects } from './en/files/subjects.ts';
import { states } from './en/states.ts';
import { teams } from './en/teams.ts';
import { welcome } from './en/frame/welcome.ts';

export const en = {
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
