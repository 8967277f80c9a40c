import { numberOfPlan } from '../confirm-count.ts';
import type { Option } from './option.ts';
import { idleDays, text, wholeNumberFrom } from './readings.ts';

/** Nothing is planned where nobody is asked. */
export const planNeedsService = {
  anyOf: ['scim', 'practice'],
  says: 'A plan needs a service: add --scim URL, or --practice to try it out.',
} as const;

/** Who gets a license and who loses it, and what of that is really done. */
export const licenseOptions = {
  deprovision: {
    takes: idleDays,
    help: ['people known to have been idle for so many days'],
    notWith: [
      {
        option: 'deprovision-list',
        says: '--deprovision and --deprovision-list are two choices. Give one of them.',
      },
    ],
    needs: [planNeedsService],
  },
  'deprovision-list': {
    takes: text('FILE'),
    help: ['people named by e-mail address or unique id: one a line, or a CSV with such a column'],
    needs: [planNeedsService],
  },
  'provision-list': {
    takes: text('FILE'),
    help: ['people named in the same way, who get a license'],
    needs: [planNeedsService],
  },
  'same-person': {
    takes: text('WHO'),
    many: true,
    help: [
      'who is the same person although a list of people to act on, or the service, calls them otherwise, by address',
      'or unique id; may be given more than once',
    ],
    needs: [
      {
        anyOf: ['deprovision', 'deprovision-list', 'provision-list', 'give-next'],
        says: '--same-person is about a plan: add --deprovision-list FILE, --provision-list FILE, --deprovision idle:DAYS or --give-next N.',
      },
    ],
  },
  'undo-plan': {
    takes: wholeNumberFrom(1),
    help: ['with --data DIR: take back what plan N of that folder did'],
    needs: [
      planNeedsService,
      { anyOf: ['data'], says: '--undo-plan needs --data DIR, the folder that has the plan.' },
    ],
  },
  'allow-creating': {
    help: ['who has no account is created with the unique id of the directory or the user list'],
  },
  apply: {
    help: ['carry the plan out, as far as the next two allow it'],
    needs: [
      {
        anyOf: ['deprovision', 'deprovision-list', 'provision-list', 'give-next', 'undo-plan'],
        says: '--apply has nothing to apply: add --deprovision idle:DAYS, --deprovision-list FILE, --provision-list FILE, --give-next N or --undo-plan N.',
      },
      {
        when: ['deprovision', 'deprovision-list'],
        anyOf: ['allow-deprovisioning'],
        says: '--apply takes licenses away only with --allow-deprovisioning.',
      },
      {
        when: ['provision-list', 'give-next'],
        anyOf: ['allow-provisioning'],
        says: '--apply gives licenses only with --allow-provisioning.',
      },
    ],
  },
  'allow-deprovisioning': { help: ['licenses may be taken away'] },
  'allow-provisioning': { help: ['licenses may be given'] },
  'confirm-count': {
    takes: numberOfPlan,
    many: true,
    help: [
      'more at once than a guard lets pass: N is how many. It is for the first plan of the command line;',
      'for another one it is provision=N (--provision-list), next=N (--give-next) or undo=N (--undo-plan)',
    ],
  },
} as const satisfies Readonly<Record<string, Option>>;
