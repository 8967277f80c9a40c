import { count, number } from '../../ui/text/format.ts';

const pairs = (value: number): string => count(value, 'pair', 'pairs');

export const review = {
  subtitle: (value: number) =>
    `${count(value, 'record', 'records')} ${value === 1 ? 'waits' : 'wait'} for a decision`,
  emptyTitle: 'Nothing waits for a decision',
  emptyText:
    'Records that are certainly one person are brought together by themselves. Where that is in doubt, both sides are shown here.',
  queue: 'Records that wait',
  maybe: (name: string) => `perhaps ${name}`,
  candidates: (value: number) => `${number(value)} people fit`,
  reasons: {
    'not-sure': 'Likely, and not certain',
    'several-fit': 'More than one person fits',
    'leaver-and-newcomer': 'One may have left, and the other come since',
    'handed-on': 'One had the address before the other, and one account was found for both',
    renamed: 'One unique ID, and another address or name: the person may be called otherwise by now',
    contradiction: 'Something speaks against it',
  },
  forIt: 'For it:',
  againstIt: 'Against it:',
  sides: (one: string, other: string) => `${one} – ${other}`,
  within: (part: string, whole: string) => `${part}, in ${whole}`,
  why: 'Why it is asked',
  usageName: 'A name in usage reports',
  renamedTo: 'Beside the same unique ID',
  accept: 'The same person',
  reject: 'Two people',
  handedOn: (past: string, present: string) =>
    `“Two people” says that the address and this account are ${present}’s now, and no longer ${past}’s: then ${present} can be acted on. “The same person” makes one of the two, as of somebody who has another name by now. Leave it open where the account may still be ${past}’s.`,
  renamed:
    '“The same person” says that this unique ID goes with both from now on: the mismatch ends, and the person can be acted on. “Two people” leaves the person held until the list or the service is corrected; where it had another address and seat before, it parts the two: notes, protection and answers stay with whoever had it.',
  /** What follows from each answer, where the reason says nothing of its own. */
  follows: (isOne: boolean) =>
    `“The same person” brings the records together: what a list says of one holds for the other, the seat and a leaving included. “${isOne ? 'Two people' : 'None of these'}” keeps them apart: each counts by what the lists say of it alone.`,
  usageFollows: 'The days of use go to whoever is chosen; else they count for nobody.',
  sharedName: (past: string) =>
    `They have the name in common, which says little. Until this is decided nothing is done with ${past}. “Two people” says that this one counts by the lists’ word on its own ID and address alone, and may have left.`,
  twoIds:
    'Each has a unique ID: one person is never made of two IDs here. If it is one person, correct the ID in the list that is wrong and import it again.',
  none: 'None of these',
  skip: 'Skip',
  rejectAll: (value: number) => `Two people, all ${pairs(value)} by this rule on this page`,
  acceptAll: (value: number) => `The same person, all ${pairs(value)} by this rule on this page`,
  keys: 'Keys: 1, 2, 3 that person, N none of them, S skip, J and K next and previous',
  decided: {
    same: (value: number) => `${pairs(value)} decided: one person`,
    different: (value: number) => `${pairs(value)} decided: two people`,
  },
  undo: 'Take back',
  undoHint: (keys: string) => `${keys} takes it back.`,
  decisionsTitle: 'Decisions that hold',
  decisionsHint: 'They win over every rule and outlive new imports.',
  verdicts: { same: 'One person', different: 'Two people' },
  takeBack: (one: string, other: string) => `Take back the decision on ${one} and ${other}`,
  takenBack: 'The decision is taken back. The rules decide again.',
  anchorKinds: {
    email: 'e-mail',
    'former-email': 'earlier holder of',
    'external-id': 'unique ID',
    'seat-id': 'seat ID',
    name: 'name',
    'renamed-email': 'e-mail at the service',
    'renamed-name': 'names',
  } as Readonly<Record<string, string>>,
};
