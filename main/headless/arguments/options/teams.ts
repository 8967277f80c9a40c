import { words } from '../../../words/words.ts';
import { rollUps, type RollUp } from '../../../domain/month/teams/roll-up.ts';
import { pageFormat, teamsFormat } from '../report-format.ts';
import type { Option } from './option.ts';
import { oneOf, type Reading, WrongArgument } from './readings.ts';

/** A roll-up, and the file it is written to as well. */
const rollUpAndFile: Reading<{ readonly by: RollUp; readonly file: string | undefined }> = {
  placeholder: 'BY[=FILE]',
  example: 'manager=teams.csv',
  read: (given, option) => {
    const [by = '', ...rest] = given.split('=');
    const file = rest.join('=');
    if (rest.length > 0 && teamsFormat(file) === undefined) {
      throw new WrongArgument(words().job.takesRollUpName(option, given));
    }
    return { by: oneOf(option, by, rollUps), file: file === '' ? undefined : file };
  },
};

export type TeamPageOrder = { readonly by: RollUp; readonly name: string; readonly file: string };

/** A team by what it is parted by and called, and the file its page is written to. */
const teamAndFile: Reading<TeamPageOrder> = {
  placeholder: 'BY:NAME=FILE',
  example: 'department:Sales=sales.html',
  read: (given, option) => {
    const [, by = '', name = '', file = ''] = /^([^:]+):(.+)=([^=]+)$/u.exec(given) ?? [];
    if (name.trim() === '' || pageFormat(file) === undefined)
      throw new WrongArgument(words().job.takesTeamFile(option, given));
    return { by: oneOf(option, by, rollUps), name: name.trim(), file };
  },
};

/** A name as lists have it, and an address or unique id of who is meant. */
const nameAndWho: Reading<{ readonly name: string; readonly as: string }> = {
  placeholder: 'NAME=WHO',
  example: 'Anna Berg=anna@example.com',
  read: (given, option) => {
    const [, name, as] = /^([^=]+)=(.+)$/u.exec(given) ?? [];
    if (name !== undefined && as !== undefined) return { name: name.trim(), as: as.trim() };
    throw new WrongArgument(words().job.takesNameWhoExample(option, given));
  },
};

/** Seats, use and money by team. */
export const teamOptions = {
  'by-team': {
    takes: rollUpAndFile,
    many: true,
    help: [
      'seats, use, money and what changed of each team: by manager, department, cost-center, office or',
      'group; in a file as CSV or XLSX; may be given more than once',
    ],
  },
  'team-page': {
    takes: teamAndFile,
    many: true,
    help: [
      'the page of one team, to be handed over, as HTML or XLSX: its figures as --by-team BY has them, and its people;',
      'a manager also by address or unique id; --pseudonymised names nobody there; may be given more than once',
    ],
  },
  manager: {
    takes: nameAndWho,
    many: true,
    help: [
      'who is meant where a manager is named by name alone, by address or unique id; kept with --data DIR',
    ],
  },
} as const satisfies Readonly<Record<string, Option>>;
