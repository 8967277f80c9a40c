import { hoursAhead } from '../domain/service/service-clock.ts';
import type { ScimFault, Told } from '../domain/service/scim-fault.ts';
import { type FaultWords, faultWords } from './fault-words.ts';

/** What was kept of a failure, in the language of this thread; a text that was kept alone stays as it is. */
export function sayTold(told: Told): string {
  return typeof told === 'string' ? told : sayFault(told);
}

/** Why a call of the service failed: what happened, and what to do next. */
export function sayFault(fault: ScimFault): string {
  const said = faultWords().scim;
  if (isSaidByKind(fault)) return said.alone[fault.kind];
  switch (fault.kind) {
    case 'answered':
      return said.answered(fault.host, fault.status, sayRefusal(fault));
    case 'certificate':
      return said.certificateUntrusted(fault.host, said.certificate[fault.fault]);
    case 'proxy':
      return fault.fault === 'unreachable'
        ? said.proxyUnreachable(fault.host, fault.proxy)
        : said.proxy[fault.fault](fault.host);
    case 'network-login':
      return said.networkLogin(fault.host);
    case 'redirected':
      return said.redirected(fault.host);
    case 'unreachable':
      return said.unreachable(fault.host);
    case 'clock':
      return said.clockOff({ ...fault, hours: hoursAhead(fault) });
    case 'no-answer':
      return said.noAnswer(fault.host, fault.seconds);
    case 'too-much':
      return said.tooMuch(fault.host, `${String(fault.mebibytes)} MiB`);
    case 'asked-to-wait':
      return said.askedToWait(fault.minutes);
    case 'header-unsendable':
      return said.headerUnsendable(fault.name);
    case 'unreadable':
      return said.unreadable[fault.expected];
    case 'keychain':
      return faultWords().keychainFailure(fault.failure);
    default:
      return fault satisfies never;
  }
}

type SaidByKind = Extract<ScimFault, { kind: keyof FaultWords['scim']['alone'] }>;

function isSaidByKind(fault: ScimFault): fault is SaidByKind {
  return fault.kind in faultWords().scim.alone;
}

function sayRefusal({ refusal, waitSeconds }: Extract<ScimFault, { kind: 'answered' }>): string {
  const { refusals } = faultWords().scim;
  return refusal === 'rateLimited' && waitSeconds !== undefined
    ? refusals.rateLimitedFor(waitSeconds)
    : refusals[refusal];
}
