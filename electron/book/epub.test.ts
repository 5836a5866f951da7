import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { made, NOON } from '../domain/testing/records';
import { epochOf } from '../domain/moment';
import { temporaryFolder } from '../storage/testing/place';
import { epubOf } from './epub';
import { htmlOf } from './html';
import { bound, picture } from './testing/volumes';

/** Debian's epubcheck. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const [file, bytes] = picture();
const DIFFICULT = '<b>& "quoted"</b> \u0000\u0008 ]]> 湖 שלום\n\n> *a* **b**\n\n1. one\n   - [x] two\n\n```\n<x>\n```\n\n[link](https://example.org/a b?c=d&e=é) ---\n\n---\n\n![A lake & more](FILE)'.replace('FILE', file);
const everything = () => bound([
  made('entry', { title: 'A & B <c>', body: DIFFICULT }), made('entry', { title: '湖', body: '我在湖边坐了三天。' }), made('entry', { title: 'שלום', body: 'שלום עולם' }),
  made('touchstone', { words: 'You can be angry with me.', image: { file, description: '' } }), made('rupture', { title: 'No greeting', landed: 'Like a door.' }), made('entry', { body: '' }),
], { dedication: 'For the winter\n\n& for you', body: DIFFICULT, parts: 'kinds', dates: false });

describe('an EPUB', () => {
  it('begins with what it is, and holds every chapter once', () => {
    const made = epubOf(everything(), new Map([[file, bytes]]), epochOf(NOON));
    expect(strFromU8(made.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = Object.keys(unzipSync(made));
    expect(files.filter((name) => /[a-z2-7]{26}\.xhtml$/.test(name))).toHaveLength(6);
    expect(files.filter((name) => name.startsWith('book/pictures/'))).toEqual(['book/pictures/1.png']);
  });

  it('is the same where it is made twice', () => {
    const volume = everything();
    expect(epubOf(volume, new Map(), 0)).toEqual(epubOf(volume, new Map(), 0));
  });

  it.runIf(existsSync(EPUBCHECK))('passes epubcheck, with all that can be in it and with next to nothing', async () => {
    const folder = await temporaryFolder();
    const books = [epubOf(everything(), new Map([[file, bytes]]), epochOf(NOON)), epubOf(bound([made('entry', { body: 'One.' })], { dates: false }), new Map(), epochOf(NOON))];
    for (const [number, book] of books.entries()) {
      const place = path.join(folder, `${number}.epub`);
      await writeFile(place, book);
      const { stdout } = await promisify(execFile)('java', ['-jar', EPUBCHECK, place]);
      expect(stdout).toContain('No errors or warnings detected');
    }
  }, 180_000);
});

describe('an HTML file', () => {
  it('holds its pictures, runs nothing and asks for nothing', () => {
    const html = htmlOf(everything(), new Map([[file, bytes]]));
    expect(html).toContain('src="data:image/png;base64,');
    expect(html).toContain('&lt;b&gt;&amp; &quot;quoted&quot;&lt;/b&gt;');
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|src="http|url\(/);
  });

  it('tells of a picture that cannot be read', () => expect(htmlOf(everything(), new Map())).toContain('A picture: A lake &amp; more'));
});
