/** What the job says of lists of people to act on. */
export const jobLists = {
  strangeColumn: (file: string, column: string) =>
    `Set aside  ${file}: nobody here has anything of the column ${column}; people are named by the other columns alone.`,
  unknownNames: (file: string, names: readonly string[]) =>
    `Unknown    ${file} names nobody known here: ${names.join(', ')}`,
  sharedName: (as: string, file: string, people: readonly string[]) =>
    `Held       ${as}: ${file} names it, and ${people.length === 1 ? 'it does not lead to one person alone' : `${String(people.length)} people have it`} (${people.join('; ')}). Name each by an address or unique id of their own.`,
  calledOtherwise: (as: string, file: string, name: string, known: string) =>
    `Held       ${as}: ${file} calls the person ${name}, and the lists call who has it ${known}. If they are one, add --same-person ${as}.`,
  samePersonNobody: (as: string) => `--same-person: nobody known here, or more than one, has ${as}.`,
};
