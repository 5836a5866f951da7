import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlOf } from './eml';
import type { Moment } from '../time/moment';

const at = '2026-11-20T07:15:00+01:00[Europe/Berlin]' as Moment;

it('is a message with a date, a subject and a text, to nobody', () => {
  const eml = emlOf({ subject: 'The long email', text: 'I have tried.\nIt will not go.\n', at });
  expect(eml.split('\r\n')).toEqual([
    'Date: Fri, 20 Nov 2026 07:15:00 +0100',
    'Subject: =?utf-8?B?VGhlIGxvbmcgZW1haWw=?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
    '',
    'SSBoYXZlIHRyaWVkLg0KSXQgd2lsbCBub3QgZ28uDQo=',
    '',
  ]);
});

it.each([
  ['2026-07-01T23:30:00-04:00[America/New_York]', 'Wed, 01 Jul 2026 23:30:00 -0400'],
  ['2026-07-01T01:00:00+05:45[Asia/Kathmandu]', 'Wed, 01 Jul 2026 01:00:00 +0545'],
])('has the date by the clock of where it was: %s', (moment, date) => {
  expect(emlOf({ subject: '', text: '', at: moment as Moment })).toContain(`Date: ${date}\r\n`);
});

it('has no line beyond its limits, and no header that a title could bring in', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (subject, text) => {
        const [head = '', body = ''] = emlOf({ subject: `${subject}\r\nBcc: someone@example.org`, text, at }).split(
          '\r\n\r\n',
        );
        const lines = head.split('\r\n');
        const known = /^(?:Date|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding|X-Unsent): |^ =\?utf-8/;
        expect(lines.filter((line) => !known.test(line))).toEqual([]);
        expect([...lines, ...body.split('\r\n')].filter((line) => line.length > 76)).toEqual([]);
      },
    ),
  );
});

it.each(['', ' \t', '\r\n', '\0\u0085'])('has no subject where the title says nothing: %j', (subject) => {
  expect(emlOf({ subject, text: '', at })).not.toContain('Subject');
});

it('ends every line of its text in the way of mail, whatever it ended them with', () => {
  expect(emlOf({ subject: '', text: 'a\nb\r\nc\rd', at })).toContain(`\r\n\r\n${btoa('a\r\nb\r\nc\r\nd')}\r\n`);
});

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasPython)('read by a mail reader that nobody here wrote', () => {
  /** All of them at once: the reader takes a while to start. */
  const read = (letters: readonly { readonly subject: string; readonly text: string }[]): unknown =>
    JSON.parse(
      execFileSync(
        'python3',
        [
          '-c',
          [
            'import sys, json, email, email.policy',
            'def read(eml):',
            '  m = email.message_from_bytes(eml.encode("ascii"), policy=email.policy.default)',
            '  return [m.keys(), m["subject"], m.get_content().replace("\\r\\n", "\\n"), len(m.defects)]',
            'print(json.dumps([read(eml) for eml in json.load(sys.stdin)]))',
          ].join('\n'),
        ],
        { input: JSON.stringify(letters.map((letter) => emlOf({ ...letter, at }))), encoding: 'utf8' },
      ),
    );
  const names = ['Date', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'X-Unsent'];

  it('it says what was written', () => {
    const subject =
      'Über alles, was ich nicht gesagt habe – 湖 😀 and a good deal more than fits on one line of a header';
    const text = 'Straße.\n.\nFrom here on: 湖, 😀.\n';
    expect(read([{ subject, text }])).toEqual([[names, subject, text, 0]]);
  });

  it('no end of a line in a title begins a header', () => {
    const ends = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\v', '\0'];
    const letters = ends.map((end) => ({
      subject: `The long email${end}Bcc: someone@example.org`,
      text: `a${end}Bcc: someone@example.org`,
    }));
    expect(read(letters)).toEqual(
      ends.map((): readonly unknown[] => [names, 'The long email Bcc: someone@example.org', expect.any(String), 0]),
    );
  });
});
