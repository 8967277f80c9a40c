import type { ProcedureInput, ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { strings } from '../../strings/strings.ts';
import { toServiceDraft, toServiceSettings } from './service-draft.ts';
import type { ServiceDraft } from './service-draft.ts';

type Saved = ProcedureInput<'connections.save'>;
type Keychain = ProcedureOutput<'app.status'>['keychain'];

/** What stands in the form; `token` is empty unless one was just typed. */
export type Draft = {
  readonly kind: Connection['kind'];
  readonly name: string;
  readonly baseUrl: string;
  readonly instance: string;
  readonly licenseType: string;
  readonly mayProvision: boolean;
  readonly mayDeprovision: boolean;
  readonly tokenCreatedOn: string;
  readonly token: string;
  readonly tokenPlace: 'keychain' | 'session';
  readonly service: ServiceDraft;
};

export function firstDraft(connection: Connection | undefined, keychain: Keychain): Draft {
  const place = keychain === 'absent' || connection?.tokenPlace === 'session' ? 'session' : 'keychain';
  return {
    kind: connection?.kind ?? 'service',
    name: connection?.name ?? strings.connection.firstNames.service,
    baseUrl:
      connection === undefined || connection.baseUrl === ''
        ? strings.connection.defaultBaseUrl
        : connection.baseUrl,
    instance: connection?.instance ?? '',
    licenseType: connection?.licenseType ?? '',
    mayProvision: connection?.mayProvision ?? false,
    mayDeprovision: connection?.mayDeprovision ?? false,
    tokenCreatedOn: connection?.tokenCreatedOn ?? '',
    token: '',
    tokenPlace: place,
    service: toServiceDraft(connection?.settings ?? {}),
  };
}

/** Of the other kind; a name that nobody chose goes along with it, so that practice is not called what it is not. */
export function ofKind({ kind, name }: Draft, wanted: Draft['kind']): Pick<Draft, 'kind' | 'name'> {
  const { firstNames } = strings.connection;
  return { kind: wanted, name: name === firstNames[kind] ? firstNames[wanted] : name };
}

/** Something was typed that no header can carry, and no token is; blanks around it are cut off. The main process says the same. */
export function isWrongToken(typed: string): boolean {
  const token = typed.trim();
  return token !== '' && !/^[\u0021-\u007e]+$/u.test(token);
}

/** What is saved: a token only where one was typed, and none for the practice service. */
export function toSave(draft: Draft, id: number | undefined): Saved {
  const { token, tokenCreatedOn, service, ...fields } = draft;
  const typed = token.trim();
  return {
    ...fields,
    settings: toServiceSettings(service),
    ...(id === undefined ? {} : { id }),
    ...(tokenCreatedOn === '' ? {} : { tokenCreatedOn }),
    ...(typed === '' || draft.kind === 'practice' ? {} : { token: typed }),
  };
}
