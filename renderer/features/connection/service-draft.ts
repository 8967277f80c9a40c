import { lookUpAttributes } from '../../../preload/contract/lists.ts';
import type { ServiceSettings } from '../../../preload/contract/values/connections.ts';

/** What stands in the fields of how a service is spoken to; empty where nothing is set. */
export type ServiceDraft = {
  readonly createRule: 'never' | 'listed-id';
  readonly useList: boolean;
  readonly pathSuffix: string;
  /** A line each: `Name: value`. */
  readonly extraHeaders: string;
  readonly mediaType: '' | NonNullable<ServiceSettings['mediaType']>;
  /** Attributes with a comma between. */
  readonly lookUpOrder: string;
  readonly deactivateBy: '' | NonNullable<ServiceSettings['deactivateBy']>;
  readonly ifMatch: '' | NonNullable<ServiceSettings['ifMatch']>;
  readonly timeoutSeconds: number | '';
  readonly clockAheadHours: number | '';
  readonly readsPerSecond: number | '';
  readonly writesPerSecond: number | '';
  readonly inFlight: number | '';
};

export const lookUpOrders = ['externalId,userName', 'userName,externalId', 'externalId', 'userName'] as const;

export function toServiceDraft(settings: ServiceSettings): ServiceDraft {
  return {
    createRule: settings.createRule ?? 'never',
    useList: settings.useList ?? false,
    pathSuffix: settings.pathSuffix ?? '',
    extraHeaders: Object.entries(settings.extraHeaders ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    mediaType: settings.mediaType ?? '',
    lookUpOrder: settings.lookUpOrder?.join(',') ?? '',
    deactivateBy: settings.deactivateBy ?? '',
    ifMatch: settings.ifMatch ?? '',
    timeoutSeconds: settings.timeoutMs === undefined ? '' : settings.timeoutMs / 1000,
    clockAheadHours: settings.clockAheadHours ?? '',
    readsPerSecond: settings.pace?.readsPerSecond ?? '',
    writesPerSecond: settings.pace?.writesPerSecond ?? '',
    inFlight: settings.pace?.inFlight ?? '',
  };
}

/** What is set otherwise than by default. */
export function toServiceSettings(draft: ServiceDraft): ServiceSettings {
  const suffix = draft.pathSuffix.trim().replace(/\/+$/u, '');
  const headers = readHeaders(draft.extraHeaders);
  const order = draft.lookUpOrder.split(',').flatMap((name) => attributeOf(name) ?? []);
  const pace = {
    ...(draft.readsPerSecond === '' ? {} : { readsPerSecond: draft.readsPerSecond }),
    ...(draft.writesPerSecond === '' ? {} : { writesPerSecond: draft.writesPerSecond }),
    ...(draft.inFlight === '' ? {} : { inFlight: draft.inFlight }),
  };
  return {
    ...(draft.useList ? { useList: true } : {}),
    ...(draft.createRule === 'never' ? {} : { createRule: draft.createRule }),
    ...(suffix === '' ? {} : { pathSuffix: suffix.startsWith('/') ? suffix : `/${suffix}` }),
    ...(Object.keys(headers).length === 0 ? {} : { extraHeaders: headers }),
    ...(draft.mediaType === '' ? {} : { mediaType: draft.mediaType }),
    ...(order.length === 0 ? {} : { lookUpOrder: order }),
    ...(draft.deactivateBy === '' ? {} : { deactivateBy: draft.deactivateBy }),
    ...(draft.ifMatch === '' ? {} : { ifMatch: draft.ifMatch }),
    ...(draft.timeoutSeconds === '' ? {} : { timeoutMs: Math.round(draft.timeoutSeconds * 1000) }),
    ...(draft.clockAheadHours === '' || draft.clockAheadHours === 0
      ? {}
      : { clockAheadHours: draft.clockAheadHours }),
    ...(Object.keys(pace).length === 0 ? {} : { pace }),
  };
}

/** The first line that is no header, if there is one. */
export function wrongHeader(text: string): string | undefined {
  return linesOf(text).find((line) => !/^[\w!#$%&'*+.^`|~-]{1,60}\s*:/u.test(line) || isReserved(line));
}

function readHeaders(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The token and the address have fields of their own. */
function isReserved(line: string): boolean {
  return /^(?:authorization|host|content-length)\s*:/iu.test(line);
}

function attributeOf(name: string): 'externalId' | 'userName' | undefined {
  return lookUpAttributes.find((known) => known === name);
}
