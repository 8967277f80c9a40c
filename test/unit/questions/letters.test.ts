import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, mostLinkLetters } from '../../../main/domain/month/questions/mail-link.ts';
import { audiences, questionLanguages } from '../../../main/domain/month/questions/question.ts';
import { fillIn, unknownFields } from '../../../main/domain/month/questions/template.ts';
import { draftFile, draftName } from '../../../main/engine/month/questions/draft-file.ts';
import { letterWords } from '../../../main/words/questions/letter-words.ts';

/** What a mail program reads: the headers unfolded, encoded words and the body decoded (RFC 2047, RFC 5322). */
function readDraft(draft: string): { readonly headers: ReadonlyMap<string, string>; readonly text: string } {
  const [head = '', ...body] = draft.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]/gu, ' ').split('\r\n');
  const decoded = (value: string): string =>
    value
      .replaceAll(/\?=\s+=\?/gu, '?==?')
      .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/gu, (_, word: string) =>
        Buffer.from(word, 'base64').toString('utf8'),
      );
  return {
    headers: new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), decoded(line.slice(colon + 2))] as const;
      }),
    ),
    text: Buffer.from(body.join(''), 'base64').toString('utf8'),
  };
}

describe('a template', () => {
  it.each(
    questionLanguages.flatMap((language) => audiences.map((audience) => [language, audience] as const)),
  )('[AQ6] of Purser, %s to the %s, names only fields that there are', (language, audience) => {
    expect(unknownFields(letterWords[language].templates[audience], audience)).toEqual([]);
  });

  it('[AQ6] with a field that there is not has it named', () => {
    const template = { subject: 'For {recipient}', text: '{people} by {dya}, {count}' };
    expect(unknownFields(template, 'person')).toEqual(['people', 'dya', 'count']);
    expect(unknownFields(template, 'manager')).toEqual(['dya']);
  });

  it('takes what a value holds in braces for text', () => {
    expect(fillIn('{ recipient }: {day}', { recipient: '{day}', day: 'Monday' })).toBe('{day}: Monday');
  });
});

describe('a letter', () => {
  it('[AQ8] is a link up to the length that systems take', () => {
    const letter = { to: 'a+b@x.example', subject: 'Ä & b?', text: 'One\ntwo' };
    expect(mailLink(letter)).toBe('mailto:a%2Bb@x.example?subject=%C3%84%20%26%20b%3F&body=One%0D%0Atwo');
    expect(mailLink({ ...letter, text: 'x'.repeat(mostLinkLetters) })).toBeUndefined();
  });

  it('is a draft that comes out as it was written, with lines that mail takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (subject, text) => {
          const draft = draftFile({ to: { displayName: 'Jörg "J" Ø', email: 'j@x.example' }, subject, text });
          const { headers, text: read } = readDraft(draft);
          const plain = subject.replaceAll(/\p{Cc}+/gu, ' ').trim();
          expect(headers.get('Subject')?.replaceAll(/\s+/gu, ' ')).toBe(plain.replaceAll(/\s+/gu, ' '));
          expect(read).toBe(text.replaceAll(/\r\n|\r|\n/gu, '\r\n'));
          expect([...headers.keys()]).toEqual([
            'X-Unsent',
            'To',
            'Subject',
            'MIME-Version',
            'Content-Type',
            'Content-Transfer-Encoding',
          ]);
          expect(Math.max(...draft.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
            998,
          );
        },
      ),
    );
  });

  it('begins no header by what is in a name or an address', () => {
    const to = { displayName: 'Ann\r\nBcc: x@x.example', email: 'ann@x.example\r\nCc: <y@x.example>' };
    const { headers } = readDraft(draftFile({ to, subject: 'S\nTo: z', text: '' }));
    expect(headers.size).toBe(6);
    expect(headers.get('To')).toBe('"Ann Bcc: x@x.example" <ann@x.exampleCc:y@x.example>');
  });

  it('has a file name of plain letters', () => {
    expect(draftName(7, '../../ä b@x.example')).toBe('007-..-..-b.eml');
  });
});
