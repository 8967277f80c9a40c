import { expect, it } from 'vitest';
import { scimErrorKinds } from '../../../main/domain/service/look-ups/look-up.ts';
import type { RunNote } from '../../../main/domain/service/run-note.ts';
import { sayRunNote } from '../../../main/words/en/plans/say-run-note.ts';

const cases: readonly (readonly [note: RunNote, says: string])[] = [
  [{ kind: 'told', says: 'As it was told.' }, 'As it was told.'],
  [
    { kind: 'unsure', open: 1, unseen: 2 },
    '1 without a known outcome; a later read settles them. 2 answered well and not seen yet; changes may take up to an hour.',
  ],
  [
    { kind: 'outage', code: 'offline', says: undefined, nextTryAt: undefined },
    'Work offline is on: nothing was sent. Turn it off, then resume.',
  ],
  [
    {
      kind: 'outage',
      code: 'timeout',
      says: undefined,
      nextTryAt: '2026-11-29T05:10:00.000Z' as never,
    },
    'The service does not answer in time. Wait a while, then resume. The next try by itself is at 05:10 UTC.',
  ],
  [
    { kind: 'outage', code: 'no-token', says: 'The keychain is locked.', nextTryAt: undefined },
    'The keychain is locked. Then resume.',
  ],
  [
    {
      kind: 'outage',
      code: 'rate-limited',
      says: { kind: 'asked-to-wait', minutes: 60 },
      nextTryAt: undefined,
    },
    'The service asked to wait; nothing is sent to it for another 60 minutes. Resume after that.',
  ],
  [{ kind: 'paused-after-outage' }, 'Paused after an outage. Resume it.'],
  [
    { kind: 'ended-meanwhile' },
    'Purser ended while the run was under way. What was answered until then is stored; resume it.',
  ],
  [
    { kind: 'restored' },
    'A copy of the database was put in its place. What this plan had left was agreed before what was done since: plan it anew.',
  ],
  [{ kind: 'failed', says: 'The disk is full.' }, 'The disk is full.'],
  [{ kind: 'failed', says: undefined }, 'The run ended unexpectedly.'],
];

it.each(cases)('of %j says: %s', (note, says) => {
  expect(sayRunNote(note)).toBe(says);
});

it.each(scimErrorKinds)('an outage of the kind %s is a whole sentence', (code) => {
  expect(sayRunNote({ kind: 'outage', code, says: undefined, nextTryAt: undefined })).toMatch(/^[A-Z].*\.$/u);
});
