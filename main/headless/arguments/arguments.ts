import { alarmKinds } from '../../domain/files/import-alarm.ts';
import { listSubjects } from '../../domain/files/import.ts';
import { oneOf, wholeNumber, WrongArgument } from './argument-values.ts';
import { parseOptions, type Values } from './arguments/options.ts';
import type { JobOrder } from './arguments/order.ts';
import {
  checkedPage,
  checkedReport,
  readColumns,
  readDeprovision,
  readDialect,
  readLimits,
  readList,
  readReadAs,
  readService,
} from './arguments/parts.ts';

export type JobArguments =
  | { readonly kind: 'job'; readonly order: JobOrder }
  | { readonly kind: 'verify-journal'; readonly data: string; readonly json: boolean }
  | { readonly kind: 'save-journal'; readonly data: string; readonly path: string; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

/** Reads the command line. Whatever is wrong with it comes back as a sentence that names the option. */
export function parseJobArguments(argv: readonly string[]): JobArguments {
  try {
    return read(argv);
  } catch (error) {
    if (error instanceof WrongArgument) return { kind: 'wrong', says: error.message };
    throw error;
  }
}

function read(argv: readonly string[]): JobArguments {
  if (argv.some((word) => word === '--token' || word.startsWith('--token='))) {
    throw new WrongArgument(
      'A token does not belong on the command line, where every program can read it. Use --token-stdin or --token-env NAME, and replace this token if it was a real one.',
    );
  }
  const values = parseOptions(argv);
  if (values.help === true) return { kind: 'help' };
  if (values['verify-journal'] === true) {
    if (values.data === undefined) {
      throw new WrongArgument('--verify-journal needs --data DIR, the folder whose journal is meant.');
    }
    return { kind: 'verify-journal', data: values.data, json: values.json === true };
  }
  const path = values['save-journal'];
  if (path !== undefined) {
    if (values.data === undefined) {
      throw new WrongArgument('--save-journal needs --data DIR, the folder whose journal is meant.');
    }
    return { kind: 'save-journal', data: values.data, path, json: values.json === true };
  }
  const order = readOrder(values);
  checkService(order);
  checkApplying(order);
  return { kind: 'job', order };
}

function readOrder(values: Values): JobOrder {
  const files = {
    users: values.users ?? [],
    directory: values.directory ?? [],
    staff: values.staff ?? [],
    usage: values.usage ?? [],
    learning: values.learning ?? [],
    uploadResult: values['upload-result'] ?? [],
  };
  const isSample =
    Object.values(files).flat().length === 0 && values.scim === undefined && values.data === undefined;
  return {
    isSample,
    ...files,
    mapping: values.mapping,
    readAs: readReadAs(values),
    list: readList(values),
    accepted: (values.accept ?? []).flatMap((kind) => {
      const answer = oneOf('--accept', kind, [...alarmKinds, ...listSubjects]);
      return alarmKinds.find((alarm) => alarm === answer) ?? [];
    }),
    service: readService(values, isSample),
    limits: readLimits(values),
    dialect: readDialect(values),
    report: checkedReport(values.report),
    reportOptions: {
      columns: readColumns(values['report-columns']),
      isPseudonymised: values.pseudonymised === true,
      withSources: values['with-sources'] === true,
    },
    onePage: checkedPage(values['one-page']),
    deprovision: readDeprovision(values),
    provisionList: values['provision-list'],
    undoPlan: wholeNumber('--undo-plan', values['undo-plan'], 1),
    apply: values.apply === true,
    allowDeprovisioning: values['allow-deprovisioning'] === true,
    allowProvisioning: values['allow-provisioning'] === true,
    allowCreating: values['allow-creating'] === true,
    confirmCount: wholeNumber('--confirm-count', values['confirm-count'], 1),
    data: values.data,
    wait: values.wait === true,
    takeOver: values['take-over'] === true,
    json: values.json === true,
  };
}

function checkService(order: JobOrder): void {
  const named = order.users.length + order.directory.length + order.staff.length + order.usage.length;
  if (order.service.kind === 'scim' && named === 0 && order.data === undefined) {
    throw new WrongArgument(
      'Nobody to look up: name an export with --users FILE, or a folder with people in it with --data DIR.',
    );
  }
  const plans =
    order.deprovision !== undefined || order.provisionList !== undefined || order.undoPlan !== undefined;
  if (plans && order.service.kind === 'none') {
    throw new WrongArgument('A plan needs a service: add --scim URL, or --practice to try it out.');
  }
}

function checkApplying(order: JobOrder): void {
  const { apply, deprovision, provisionList, undoPlan, data } = order;
  if (undoPlan !== undefined && data === undefined) {
    throw new WrongArgument('--undo-plan needs --data DIR, the folder that has the plan.');
  }
  if (!apply) return;
  if (deprovision === undefined && provisionList === undefined && undoPlan === undefined) {
    throw new WrongArgument(
      '--apply has nothing to apply: add --deprovision idle:DAYS, --deprovision-list FILE, --provision-list FILE or --undo-plan N.',
    );
  }
  if (deprovision !== undefined && !order.allowDeprovisioning) {
    throw new WrongArgument('--apply takes licenses away only with --allow-deprovisioning.');
  }
  if (provisionList !== undefined && !order.allowProvisioning) {
    throw new WrongArgument('--apply gives licenses only with --allow-provisioning.');
  }
}
