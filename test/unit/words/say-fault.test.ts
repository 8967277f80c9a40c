import { afterEach, describe, expect, it } from 'vitest';
import type { ScimFault } from '../../../main/domain/service/scim-fault.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import { speak } from '../../../main/words/speak.ts';
import { say } from '../../../main/words/say.ts';
import { sayFault } from '../../../main/words/say-fault.ts';

afterEach(() => speak('en'));

const host = 'api.example';

describe.each<readonly [ScimFault, string, string]>([
  [
    { kind: 'answered', host, status: 429, refusal: 'rateLimited', waitSeconds: 30 },
    'api.example answered 429: too many requests; it asks to wait 30 s.',
    'api.example hat 429 geantwortet: zu viele Anfragen; der Dienst bittet, 30 s zu warten.',
  ],
  [
    { kind: 'answered', host, status: 429, refusal: 'rateLimited' },
    'api.example answered 429: too many requests. Wait, and lower the pace.',
    'api.example hat 429 geantwortet: zu viele Anfragen. Warten Sie, und senken Sie das Tempo.',
  ],
  [
    { kind: 'no-answer', host, seconds: 60 },
    'api.example did not answer within 60 s. Try again later.',
    'api.example hat innerhalb von 60 s nicht geantwortet. Versuchen Sie es später erneut.',
  ],
  [
    { kind: 'unreadable', expected: 'page' },
    "The service's answer is not a list of users.",
    'Die Antwort des Dienstes ist keine Liste von Benutzern.',
  ],
  [{ kind: 'cancelled-before-sending' }, 'Cancelled before it was sent.', 'Vor dem Senden abgebrochen.'],
])('a failure that is kept as facts', (fault, english, german) => {
  it(`is said in the language of who reads it: ${english}`, async () => {
    expect(sayFault(fault)).toBe(english);
    expect(new ScimError('network', fault).message).toBe(english);
    const outcome = { kind: 'not-read-back', code: 'network', says: fault } as const;
    expect(say().outcome(outcome)).toBe(`It could not be read back: ${english}`);
    await speak('de');
    expect(sayFault(fault)).toBe(german);
    expect(say().outcome(outcome)).toBe(`Nachlesen war nicht möglich: ${german}`);
  });
});

it('a failure that was kept as text alone stays as it was told', async () => {
  await speak('de');
  const says = 'api.example could not be reached.';
  expect(say().outcome({ kind: 'not-read-back', code: 'network', says })).toContain(says);
  expect(say().runNote({ kind: 'outage', code: 'network', says, nextTryAt: undefined })).toContain(says);
});
