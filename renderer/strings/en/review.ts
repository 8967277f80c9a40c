import { count, number } from '../../ui/format.ts';

const pairs = (value: number): string => count(value, 'pair', 'pairs');

export const review = {
  subtitle: (value: number) => `${pairs(value)} ${value === 1 ? 'waits' : 'wait'} for a decision`,
  emptyTitle: 'Nothing waits for a decision',
  emptyText:
    'Records that are certainly one person are brought together by themselves. Where that is in doubt, both sides are shown here.',
  queue: 'Pairs that wait',
  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  reasons: {
    'not-sure': 'Likely, and not certain',
    'several-fit': 'More than one person fits',
    'leaver-and-newcomer': 'One may have left, and the other come since',
    contradiction: 'Something speaks against it',
  },
  probable: (percent: string) => `${percent} probable`,
  field: 'Field',
  one: 'One',
  other: 'Other',
  weight: 'Says',
  forIt: 'for it',
  againstIt: 'against it',
  usageName: 'A name in usage reports',
  accept: 'One person',
  reject: 'Two people',
  skip: 'Skip',
  rejectAll: (value: number) => `Two people, all ${pairs(value)} by this rule on this page`,
  acceptAll: (value: number) => `One person, all ${pairs(value)} by this rule on this page`,
  keys: 'Keys: A one person, R two people, S skip, J and K next and previous',
  decided: {
    same: (value: number) => `${pairs(value)} decided: one person`,
    different: (value: number) => `${pairs(value)} decided: two people`,
  },
  undo: 'Take back',
  decisionsTitle: 'Decisions that hold',
  decisionsHint: 'They win over every rule and outlive new imports.',
  verdicts: { same: 'One person', different: 'Two people' },
  takeBack: (one: string, other: string) => `Take back the decision on ${one} and ${other}`,
  takenBack: 'The decision is taken back. The rules decide again.',
  anchorKinds: {
    email: 'e-mail',
    'external-id': 'unique ID',
    'seat-id': 'seat ID',
    name: 'name',
  } as Readonly<Record<string, string>>,
};
