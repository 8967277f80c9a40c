import { counted } from '../counted.ts';
import { jobLists } from './plans/job-lists.ts';
import { jobAges } from './files/job-ages.ts';
import { alarmAnswers } from './files/say-alarm.ts';

const indent = '           ';

/** What the job says on a terminal, line by line. Words of the command line itself, and of files that programs read, stay as they are. */
export const job = {
  ...jobLists,
  ...jobAges,
  indent,
  more: (count: number) => `${indent}and ${String(count)} more`,
  headline: (what: string, whom: string) => `Purser     ${what}; ${whom}`,
  journal: (path: string) => `Journal    ${path}`,
  ifMeant: (says: string, kind: string) =>
    `  ${says}\n    ${alarmAnswers[kind] ?? `If that is as it should be: --accept ${kind}`}`,
  imported: (of: {
    readonly fileName: string;
    readonly window: { readonly start: string; readonly end: string } | undefined;
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
  }) =>
    `Imported   ${of.fileName}${of.window === undefined ? '' : `, ${of.window.start} to ${of.window.end}`}: ${counted(of.read, 'row', 'rows')}, ${String(of.accepted)} accepted, ${String(of.rejected)} rejected`,
  line: (line: number, reason: string) => `${indent}line ${String(line)}: ${reason}`,
  filters: (attributes: readonly string[]) =>
    `Filters    By ${attributes.join(' and ')} the service finds nobody although somebody has the very value: who was not found by it is undecidable, and nobody is created`,
  seconds: (seconds: string) => `${seconds} s`,
  interrupted: 'Interrupted.',
  doneOf: (why: string, done: number, total: number) =>
    `${why} ${String(done)} of ${String(total)} were done.`,
  takenUp: {
    provision: (plan: number, done: number, total: number) =>
      `Plan       provision: plan ${String(plan)} of an earlier job is taken up, ${String(done)} of ${String(total)} were done`,
    deprovision: (plan: number, done: number, total: number) =>
      `Plan       deprovision: plan ${String(plan)} of an earlier job is taken up, ${String(done)} of ${String(total)} were done`,
  },
  plan: {
    provision: (people: number, held: number) =>
      `Plan       provision ${counted(people, 'person', 'people')}; ${String(held)} held by a guard`,
    deprovision: (people: number, held: number) =>
      `Plan       deprovision ${counted(people, 'person', 'people')}; ${String(held)} held by a guard`,
  },
  ofItsPeople: (says: string) => `${indent}Of its people, ${says}`,
  heldBy: (count: number, says: string) => `${indent}${String(count)} held: ${says}`,
  marked: (count: number, says: string) => `${indent}${String(count)} marked *: ${says}`,
  held: (who: string, says: string) => `Held       ${who}: ${says}`,
  undo: (says: string) => `Undo       ${says}`,
  toDoIt: (how: string) => `${indent}Nothing was changed. To do it: ${how}`,
  toApply: (option: string) => `To apply this plan, add ${option}.`,
  chosenForBoth: (displayName: string) =>
    `Held       ${displayName} is chosen both to be given a seat and to have one taken. Neither is done.`,
  alarm: (says: string, record: string) => `Alarm      ${says} ${record}`,
  findings: (findings: string) => `Findings   ${findings === '' ? 'none' : findings}`,
  report: (path: string, people: number) => `Report     ${path} (${counted(people, 'person', 'people')})`,
  onePage: (path: string) => `One page   ${path}`,
  waitingList: {
    'holds-seat': (who: string) => `${who} holds a seat already`,
    'waits-already': (who: string) => `${who} is on the list already`,
    left: (who: string) => `${who} left`,
    unknown: (as: string) => `${as}: nobody known here has it. Import a list that names the person first`,
    shared: (as: string, people: readonly string[]) =>
      `${as}: ${people.join(' and ')} have it. Name each by an address or unique id of their own`,
  },
  room: (of: {
    readonly bought: string;
    readonly held: string;
    readonly invited: string;
    readonly free: string;
    readonly given: number;
    readonly cap: number | undefined;
  }) =>
    `${of.bought} bought, ${of.held} held, ${of.invited} of them invited, ${of.free} free, ${String(of.given)}${of.cap === undefined ? '' : ` of ${String(of.cap)}`} given this month`,
  lacks: {
    bought: '--give-next: how many seats were bought is not known. Add --seats-bought N.',
    'user-list':
      '--give-next: no user list says who holds a seat, so how many are free is not known. Add --users FILE.',
  },
  next: {
    free: (people: number, wanted: number) =>
      `Waiting    ${String(people)} of ${String(wanted)}: no more seats are free`,
    cap: (people: number, wanted: number) =>
      `Waiting    ${String(people)} of ${String(wanted)}: the cap of the month leaves no more`,
    waiting: (people: number, wanted: number) =>
      `Waiting    ${String(people)} of ${String(wanted)}: nobody else waits`,
  },
  teamsBy: {
    manager: (teams: number, figures: string) => `Teams      by manager: ${String(teams)}, ${figures}`,
    department: (teams: number, figures: string) => `Teams      by department: ${String(teams)}, ${figures}`,
    'cost-center': (teams: number, figures: string) =>
      `Teams      by cost center: ${String(teams)}, ${figures}`,
    office: (teams: number, figures: string) => `Teams      by office: ${String(teams)}, ${figures}`,
    group: (teams: number, figures: string) => `Teams      by LinkedIn group: ${String(teams)}, ${figures}`,
  },
  allTeams: 'All teams',
  noTeam: {
    manager: 'No manager known',
    department: 'No department known',
    'cost-center': 'No cost center known',
    office: 'No office known',
    group: 'No LinkedIn group known',
  },
  teamFigures: (of: {
    readonly people: number;
    readonly seats: number;
    readonly activated: number;
    readonly idle: number;
    readonly neverActivated: number;
    readonly leavers: number;
  }) =>
    `${counted(of.people, 'person', 'people')}, ${counted(of.seats, 'seat', 'seats')}, ${String(of.activated)} activated, ${String(of.idle)} idle, ${String(of.neverActivated)} never activated, ${String(of.leavers)} left or lost the app`,
  aYear: (amount: string) => `${amount} a year`,
  onNobody: (amount: string) => `${amount} of it wasted`,
  managerOf: {
    'by-name': (as: string, people: number) =>
      `${as}, manager of ${String(people)}, is named by name alone. Say who is meant: --manager "NAME=ADDRESS or ID"`,
    unknown: (as: string, people: number) =>
      `${as}, manager of ${String(people)}, is an address or unique id that nobody known here has`,
    shared: (as: string, people: number) =>
      `${as}, manager of ${String(people)}, is had by more than one person`,
  },
  ownManager: (who: string, as: string) => `${who} is named as their own manager (${as})`,
  managerGone: (name: string, people: number) => `${name}, manager of ${String(people)}, left`,
  managers: (says: string) => `Managers   ${says}`,
  renewal: (says: string) => `Renewal    ${says}`,
  noRenewalDay: '--renewal-calendar: the renewal day is not known. Enter it in the window, under Costs.',
  waitingFor: (refused: string, then: string) => `Waiting    ${refused} ${then}`,
  anotherPurser: 'another Purser',
  mappingWrong: (path: string, where: string, what: string) =>
    `The mapping ${path} is not one: ${where === '' ? '' : `"${where}" `}${what}. --help shows its form.`,
  notADay: 'is not a day as 2026-10-31',
  takesOneOf: (option: string, all: readonly string[], given: string) =>
    `${option} takes one of ${all.join(', ')}, and not "${given}".`,
  answers: (file: string, taken: number, blank: number, refused: number) =>
    `Answers    ${file}: ${String(taken)} taken, ${counted(blank, 'line', 'lines')} without an answer, ${String(refused)} not taken`,
  answerByPast: (due: string) => `--answer-by: ${due} is past already.`,
  unknownFields: (fields: readonly string[]) =>
    `The words of the letters have no field ${fields.join(', ')}. Put them right in the window.`,
  asked: (people: number, letters: number, due: string, notAsked: number) =>
    `Asked      ${counted(people, 'person', 'people')} in ${counted(letters, 'letter', 'letters')}, answers by ${due}; ${String(notAsked)} not asked`,
  noLetterFolder: (name: string) => `--letters: the folder ${name} cannot be made. Nobody was asked.`,
  answersAsCsv: (name: string, why: string) => `${name} ${why}. Give the answers as a CSV or XLSX file.`,
  wrongArguments: 'Wrong arguments. See --help.',
  noSuchOption: (given: string) => `There is no option ${given}. See --help.`,
  lacksValue: (option: string) => `${option} lacks what belongs behind it. See --help.`,
  takesNoValue: (option: string) => `${option} takes nothing behind it. See --help.`,
  ofNoOption: (given: string) => `"${given}" belongs to no option. See --help.`,
  help: {
    intro: 'The main job without a window: import, look up, report, and, when told to, change licenses.',
    callSample: 'sample exports, practice service, a report beside you',
    installed: '(the installed app takes the same as: purser --job …)',
    exits: {
      title: 'Exit codes',
      done: 'all well',
      failed: 'failed',
      'wrong-arguments': 'wrong arguments',
      'left-open':
        'finished with rejected rows, unknown, undecidable or doubtful people, unanswered look-ups, people of a list for whom nothing could be done, actions that are open or not seen yet, or a list or usage report older than the age that is set (45 days)',
      'folder-held': 'another works in the data folder: nothing was done',
    },
  },
  lookingUp: 'Looking up',
  changing: 'Changing',
  progress: (of: {
    readonly what: string;
    readonly done: number;
    readonly total: number | undefined;
    readonly rate: string;
    readonly left: string;
  }) =>
    `${of.what}: ${String(of.done)}${of.total === undefined ? '' : ` of ${String(of.total)}`}${of.rate === '' ? '' : `, ${of.rate} a second`}${of.left === '' ? '' : `, ${of.left} left`}`,
  notImported: (name: string, detail: string) => `${name} was not imported. ${detail}`,
  importedSameFileBefore: (name: string) => `Imported   ${name}: the same file as before, nothing changed`,
  notImportedWaitsAnswer: (name: string) => `${name} was not imported. It waits for an answer:`,
  settledReadingEarlierJob: (settled: number, confirmed: number, open: number, unseen: number) =>
    `Settled    by reading, of an earlier job: ${counted(settled, 'action', 'actions')} begun and never answered, ${String(confirmed)} not seen before; ${String(open)} still without a known outcome, ${String(unseen)} still not seen`,
  planChangesOnceMore: (needed: number, as: string) =>
    `The plan changes ${String(needed)} at once, more than a guard lets pass, and was not applied. If that is meant, add --confirm-count ${as}.`,
  notEveryActionSucceeded: 'Not every action succeeded; the journal says what happened to each.',
  syntheticSampleExports: 'the synthetic sample exports',
  exportsGiven: 'the exports given',
  practiceService: 'the practice service',
  noServiceNobodyLooked: 'no service: nobody is looked up',
  lookedUpPeopleFound: (
    done: number,
    value: string,
    found: number,
    absent: number,
    ambiguous: number,
    undecidable: number,
    failed: number,
  ) =>
    `Looked up  ${counted(done, 'person', 'people')} in ${value}: ${String(found)} found, ${String(absent)} absent, ${String(ambiguous)} ambiguous, ${String(undecidable)} undecidable, ${String(failed)} failed`,
  sameCommandTakesUp: ' The same command takes it up again.',
  sameCommandDataTakes: (keptFolder: string) =>
    ` The same command with --data ${keptFolder} takes it up again.`,
  undoPlanNoPlan: (planNumber: number) => `--undo-plan: there is no plan ${String(planNumber)} here.`,
  undoPlanPlanCarried: (planNumber: number) =>
    `--undo-plan: plan ${String(planNumber)} was carried out on another service than the one named.`,
  undoOf: {
    provision: (plan: number, day: string, people: number) =>
      `Plan ${String(plan)} of ${day}, which gave seats to ${counted(people, 'person', 'people')}`,
    deprovision: (plan: number, day: string, people: number) =>
      `Plan ${String(plan)} of ${day}, which took the seats of ${counted(people, 'person', 'people')}`,
  },
  undoPlanDidNothing: (planNumber: number) =>
    `Undo       Plan ${String(planNumber)} did nothing that could be taken back.`,
  planChangedMeanwhileStart: 'The plan was changed meanwhile. Start the job again.',
  appliedConfirmedReadAfterwards: (
    confirmed: number,
    requested: number,
    skipped: number,
    failed: number,
    unclear: number,
  ) =>
    `Applied    ${String(confirmed)} confirmed by a read afterwards, ${String(requested)} not seen yet, ${String(skipped)} skipped, ${String(failed)} failed, ${String(unclear)} without a known outcome`,
  planDataCanTaken: (id: number) =>
    `           Plan ${String(id)}. With --data it can be taken back: --undo-plan ${String(id)}`,
  whatNotSeenYet: '           What is not seen yet is read again by the next job in this data folder.',
  namesNobody: (value: string) => `${value} names nobody.`,
  waitingPutWaitingList: (value: string, added: number, count: number) =>
    `Waiting    ${value}: ${String(added)} put on the waiting list, ${String(count)} not`,
  notUtfText: 'is not UTF-8 text',
  cannotRead: 'cannot be read',
  giveTextFileOne: (name: string, why: string) =>
    `${name} ${why}. Give a text file with one e-mail address or unique id a line.`,
  seatsWaitOne: (value: string, waiting: number) =>
    `Seats      ${value}; ${counted(waiting, 'waits', 'wait')} for one`,
  fewerFreeThan: (minimumFree: number) =>
    `           Fewer are free than the ${String(minimumFree)} that are to be`,
  heldBeyondThoseBought: (beyond: number) =>
    `           ${counted(beyond, 'is', 'are')} held beyond those bought`,
  notKnown: 'not known',
  leftPlanAnotherOrder: (id: number, done: number, total: number) =>
    `Left       Plan ${String(id)} of another order is not finished: ${String(done)} of ${String(total)} were done. The order that made it takes it up.`,
  managersManagerNobodyKnown: (as: string) =>
    `Managers   --manager: nobody known here, or more than one, has ${as}`,
  seatsSpentNobody: (wastedSeats: number) => `${counted(wastedSeats, 'seat', 'seats')} wasted`,
  aboveEachOtherCircle: (value: string) => `Above each other in a circle: ${value}`,
  journalIntactEntriesEach: (entries: number) =>
    `The journal is intact: ${counted(entries, 'entry', 'entries, each with the hash of the one before')}.`,
  journalChangedEntryDoes: (sequence: number, entries: string) =>
    `The journal was changed: entry ${String(sequence)} of ${entries} does not carry the hash that it should.`,
  journalEntriesThey: (rows: number, path: string) =>
    `The journal has ${counted(rows, 'entry; it is', 'entries; they are')} in ${path}.`,
  dataNoFolder: (name: string) => `--data: there is no folder ${name}.`,
  accessTokenThenEnter: 'Access token, then Enter and Ctrl-D: ',
  standardInput: 'Standard input',
  environmentVariable: (name: string) => `The environment variable ${name}`,
  holdsNoAccessToken: (where: string) => `${where} holds no access token.`,
  holdsSomethingNoAccess: (where: string) =>
    `${where} holds something that is no access token: one word of ASCII is expected.`,
  waitingS: (who: string, seconds: number) => `Waiting for ${who}: ${String(seconds)} s`,
  interruptedWhileWaitingData:
    'Interrupted while waiting for the data folder. Nothing was opened or changed.',
  nothingOpenedChanged: (value: string) => `${value} Nothing was opened or changed.`,
  ifAddTakeOver: (what: string) => `${what} If it has, add --take-over.`,
  addWaitBeginsItself: (what: string, value: string) =>
    `${what} Add --wait, and this begins by itself: ${value}`,
  windowLendsFolderSoon:
    'The window lends the folder as soon as it has nothing under way, and takes it back afterwards.',
  runsSoonOneEnded: 'It runs as soon as that one has ended.',
  jobFailedUnexpectedly: (value: string) => `The job failed unexpectedly (${value}).`,
  tokenDoesNotBelong:
    'A token does not belong on the command line, where every program can read it. Use --token-stdin or --token-env NAME, and replace this token if it was a real one.',
  giveTextFileOneAlso: (name: string, why: string) =>
    `${name} ${why}. Give a text file with one e-mail address a line.`,
  severalColumnsNoneThem: (name: string) =>
    `${name} has several columns, and none of them is called e-mail or unique id. Name the column in its first row.`,
  mappingCannotReadCheck: (path: string) => `The mapping ${path} cannot be read. Check its name.`,
  mappingNotJsonHelp: (path: string) => `The mapping ${path} is not JSON. --help shows its form.`,
  acceptEverybodyAcceptAssignees:
    '--accept everybody, --accept some and --accept assignees each say another thing of one list. Give one.',
  takesWholeNumberFrom: (option: string, atLeast: number, given: string) =>
    `${option} takes a whole number from ${String(atLeast)} on, and not "${given}".`,
  takesNumberAboveNot: (option: string, given: string) =>
    `${option} takes a number above 0, and not "${given}".`,
  takesNameEndsNot: (option: string, endings: readonly string[], given: string) =>
    `${option} takes a name that ends in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}, and not "${given}".`,
  takesWordMeaningExample: (option: string, given: string) =>
    `${option} takes WORD=MEANING, for example "Sabbatical=on-leave", and not "${given}".`,
  takesIdleDaysExample: (option: string, given: string) =>
    `${option} takes idle:DAYS, for example idle:30, and not "${given}". For chosen people use --deprovision-list FILE.`,
  takesRollUpName: (option: string, given: string) =>
    `${option} takes a roll-up, and a name that ends in .csv or .xlsx behind it where it is to be written, for example manager=teams.csv, and not "${given}".`,
  takesTeamFile: (option: string, given: string) =>
    `${option} takes what teams are grouped by, the team's name and a file, .html or .xlsx, for example department:Sales=sales.html, not "${given}".`,
  teamPageNames: (by: string) =>
    `--team-page ${by} names people or groups. Without --pseudonymised it is written.`,
  noSuchTeam: (as: string) =>
    `--team-page ${as}: there is no such team, or more than one is called so. Name it as --by-team prints it, a manager by address or unique id.`,
  teamPage: (name: string, path: string) => `Team page  ${name}: ${path}`,
  byTeamNames: (by: string) => `--by-team ${by} names people or groups. Without --pseudonymised it is told.`,
  onePageNames: (by: string) =>
    `--one-page-by ${by} names people or groups. Without --pseudonymised it is written.`,
  takesNameWhoExample: (option: string, given: string) =>
    `${option} takes NAME=WHO, for example "Anna Berg=anna@example.com", and not "${given}".`,
};
