/** Whom a list of people is about, and what follows of each answer. */
export const subjects = {
  everybody: 'Everybody in the company',
  some: 'Some of the company alone',
  assignees: 'Who is assigned the app',
  means: {
    everybody: 'Whoever holds a seat and is not in it is shown as in no such list.',
    some: 'What it says of a person holds. It says nothing of whoever is not in it.',
  },
  /** Over answers of which one is chosen. */
  which: 'Which of these is it?',
};
