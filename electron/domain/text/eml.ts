import { epochOf, type Moment } from '../time/moment';

/** What an e-mail draft is made of. */
export interface Mail {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly at: Moment;
}

/** Characters on a line of base64 (RFC 2045). */
const WIDTH = 76;
/**
 * Bytes of UTF-8 in one encoded word, so that the line it stands on, after `Subject: ` too, stays within the 76
 * characters that RFC 2047 allows.
 */
const WORD = 39;

/**
 * An Internet message (RFC 5322) with a text in UTF-8 (RFC 2045), to nobody yet, for a mail program to open. Lines end
 * with CRLF. The body is base64, so no line of it can be taken for anything else.
 */
export function emlOf({ subject, text, at }: Mail): string {
  const title = onOneLine(subject);
  const body = base64(new TextEncoder().encode(text.replace(/\r\n?|\n/g, '\r\n')));
  return [
    `Date: ${dateOf(at)}`,
    ...(title === '' ? [] : [`Subject: ${encoded(title)}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
    '',
    ...(body.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []),
    '',
  ].join('\r\n');
}

/** SECURITY: no line break of a title can begin another header, where a mail program decodes it. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * Encoded words (RFC 2047) on folded lines. SECURITY: whatever stands in them, they are letters, digits and a few
 * signs.
 */
function encoded(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (new TextEncoder().encode(word + character).length > WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${base64(new TextEncoder().encode(part))}?=`).join('\r\n ');
}

/** `Fri, 20 Nov 2026 07:15:00 +0100`, by the clock of where it was. */
function dateOf(at: Moment): string {
  const offset = /([+-]\d\d):(\d\d)/.exec(at.slice(19));
  const [sign = '+00', minutes = '00'] = offset?.slice(1) ?? [];
  const shift = (Math.abs(Number(sign)) * 60 + Number(minutes)) * (sign.startsWith('-') ? -1 : 1);
  const local = new Date(epochOf(at) + shift * 60_000).toUTCString();
  return local.replace('GMT', `${sign}${minutes}`);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
