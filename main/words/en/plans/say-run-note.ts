import type { ScimErrorKind } from '../../../domain/service/look-ups/look-up.ts';
import { sayTold } from '../../say-fault.ts';
import type { Told } from '../../../domain/service/scim-fault.ts';
import type { RunNote } from '../../../domain/service/run-note.ts';

/** Why a run stands still or what it left open, in a sentence or two with the way out. */
export function sayRunNote(note: RunNote): string {
  switch (note.kind) {
    case 'told':
      return note.says;
    case 'unsure':
      return sayUnsure(note);
    case 'outage':
      return sayOutage(note);
    case 'paused-after-outage':
      return 'Paused after an outage. Resume it.';
    case 'ended-meanwhile':
      return 'Purser ended while the run was under way. What was answered until then is stored; resume it.';
    case 'restored':
      return 'A copy of the database was put in its place. What this plan had left was agreed before what was done since: plan it anew.';
    case 'failed':
      return note.says ?? 'The run ended unexpectedly.';
    default:
      return note satisfies never;
  }
}

/** What says itself when to go on is said alone. */
function toldWith(says: Told, then: string): string {
  const isWhole = typeof says === 'object' && says.kind === 'asked-to-wait';
  return isWhole ? sayTold(says) : `${sayTold(says)} ${then}`;
}

function sayOutage({ code, says, detail, nextTryAt }: Extract<RunNote, { kind: 'outage' }>): string {
  const own = detail === undefined ? '' : `The service says: "${detail.replace(/\.$/u, '')}". `;
  const why = says === undefined ? outages[code] : toldWith(says, 'Then resume.');
  const next = nextTryAt === undefined ? '' : ` The next try by itself is at ${nextTryAt.slice(11, 16)} UTC.`;
  return `${own}${why ?? `The service cannot be asked (${code}).`}${next}`;
}

function sayUnsure({ open, unseen }: Extract<RunNote, { kind: 'unsure' }>): string {
  const words = [
    ...(open === 0 ? [] : [`${String(open)} without a known outcome; a later read settles them.`]),
    ...(unseen === 0
      ? []
      : [`${String(unseen)} answered well and not seen yet; changes may take up to an hour.`]),
  ];
  return words.join(' ');
}

/** What each of these means for all the questions to come, whoever they are about. */
const outages: Partial<Readonly<Record<ScimErrorKind, string>>> = {
  offline: 'Work offline is on: nothing was sent. Turn it off, then resume.',
  'no-token':
    'There is no access token for this connection. Enter it in the connection settings, then resume.',
  unauthorized:
    'The service refuses the access token (401): it is wrong, expired or was reissued. Enter the current token, then resume.',
  'certificate-untrusted':
    'The service shows a certificate that is not trusted, and nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it. Then resume.',
  'proxy-refused':
    'A proxy on the way to the service asks for a login or refuses the way, and nothing reached the service. See to the proxy settings of this machine, or have it let the address through, then resume.',
  'clock-off':
    'The clock of this machine and that of the service are more than a day apart. Set the clock of this machine, or, where it is that of the service that is wrong, say so in the connection’s settings. Then resume.',
  redirected:
    'The service redirects to another address. The token is not sent there: correct the base URL, then resume.',
  forbidden:
    'The service refuses one request after another (403): the token may not do this. Check the SCIM configuration in LinkedIn, then resume.',
  network: 'The service cannot be reached. Check the network and the base URL, then resume.',
  timeout: 'The service does not answer in time. Wait a while, then resume.',
  'rate-limited': 'The service keeps saying that it is asked too often (429). Wait a while, then resume.',
  'service-error': 'The service answers with errors of its own (5xx). Wait a while, then resume.',
  'not-found':
    'The service answers 404 to one question after another: the base URL is wrong, or a suffix such as /v2 is missing or too much. Correct the base URL, then resume.',
  'unreadable-answer':
    'What answers is not a SCIM 2.0 service, or its answers cannot be read. Check the base URL, then resume.',
};
