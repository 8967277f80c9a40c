import { counted } from '../../counted.ts';

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `"${name}"`);

/** Names with how many rows are of each. */
function rowsOf(found: readonly { readonly application: string; readonly rows: number }[]): string {
  return found
    .map(({ application, rows }) => `"${application}" (${counted(rows, 'row', 'rows')})`)
    .join(', ');
}

/** What is said of whom a list is about: of which application or group, of everybody, or of two at once. */
export const subjects = {
  whichApplication: (
    fileName: string,
    found: readonly { readonly application: string; readonly rows: number }[],
    isCut: boolean,
  ) =>
    `"${fileName}" is of ${found.length === 1 ? 'the application' : 'several applications:'} ${rowsOf(found)}${isCut ? ' and others' : ''}, and none is named Sales Navigator. Say which application's rows are to be read, or that the list is of everybody in the company.`,
  whichGroup: (
    fileName: string,
    found: readonly { readonly application: string; readonly rows: number }[],
    isCut: boolean,
  ) =>
    `"${fileName}" has the members of several groups: ${rowsOf(found)}${isCut ? ' and others' : ''}, and none is named Sales Navigator. Say which group the app is assigned to, or that the list is of everybody in the company.`,
  membersOfGroups: (
    fileName: string,
    of: {
      readonly groups: readonly { readonly application: string; readonly rows: number }[];
      readonly isCut: boolean;
      readonly isNamed: boolean;
    },
  ) =>
    `"${fileName}" has the members of ${of.groups.length === 1 ? 'the group' : 'several groups:'} ${rowsOf(of.groups)}${of.isCut ? ' and others' : ''}.${of.isNamed ? ` By ${of.groups.length === 1 ? 'its name that' : 'their names one of them'} may be the app’s.` : ''} If it is of everybody in the company, it finds who left, and says nothing of the app; of some of the company alone, it says nothing of whoever is not in it. If it is of who is assigned the app, whoever is not in it counts as not assigned, and whoever has no seat as waiting for one. Say which it is.`,
  ownersUnknown: (named: readonly string[]) =>
    `Nothing tells whether ${named.join(', ')} has the app, or only looks after it. Say so; until then it is not known of these people whether they are assigned it.`,
  ofOtherGroups: (rows: number, groups: readonly string[]) =>
    `${counted(rows, 'row is', 'rows are')} of other groups than ${quoted(groups).join(' and ')} and left out.`,
  ofOtherApplications: (rows: number, applications: readonly string[]) =>
    `${counted(rows, 'row is', 'rows are')} of other applications than ${quoted(applications).join(' and ')} and left out.`,
  listedOfEach: (column: string, applications: readonly string[]) =>
    `Column "${column}" lists what each person has: whoever has ${quoted(applications).join(' or ')} there is assigned the app, and whoever has other things alone is not.`,
  listPeopleColumnsDo: (fileName: string) =>
    `"${fileName}" is a list of people, and its columns do not say of whom. If it is of everybody in the company, it finds who left, and says nothing of the app; of some of the company alone, it says nothing of whoever is not in it. If it is of who is assigned the app, whoever is not in it counts as not assigned, and whoever has no seat as waiting for one. Say which it is.`,
  calledAfterGroup: (fileName: string) =>
    `"${fileName}" is called after the app or a group, and its columns are those of any list of a directory. If it is of everybody in the company, it finds who left, and says nothing of the app; of some of the company alone, it says nothing of whoever is not in it. If it is of who is assigned the app, whoever is not in it counts as not assigned, and whoever has no seat as waiting for one. Say which it is.`,
  severalRowsManyPeople: (fileName: string) =>
    `"${fileName}" has several rows for many of its people, as logs and lists of courses, orders or devices have, and its columns do not say what the rows are. If it is no list of people, leave it: whoever is missing in the next one would count as gone. If it is of everybody in the company, or of who is assigned the app, say which.`,
  severalLists: (fileName: string, [first, second]: readonly [number, number]) =>
    `"${fileName}" has two lists of people with different columns, one below the other: their headers are in lines ${String(first)} and ${String(second)}. Save each as a file of its own, and import both.`,
  listsBeside: (fileName: string, [first, second]: readonly [string, string]) =>
    `"${fileName}" has two lists of people beside each other, with a blank column between them: one begins at the column "${first}", the other at "${second}". Save each as a file of its own, and import both.`,
};
