import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAttachment, type Attachment } from '../domain/files/attachment';
import { bareOf } from '../domain/files/bare';
import { pictureKind } from '../domain/files/pictureKind';
import { PHOTOS } from '../domain/testing/photos';
import { made, NOON } from '../domain/testing/records';
import { epochOf } from '../domain/time/moment';
import { temporaryFolder } from '../storage/testing/place';
import { epubOf } from './epub';
import { htmlOf } from './html';
import { oddTexts, TANGLED } from './testing/tangled';
import { bound, picture } from './testing/volumes';
import type { PictureBytes } from './volume';

/** Debian's epubcheck. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
/** It ends after some seconds: compiling it for a long life costs more than that. */
const BRIEFLY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
const [file, bytes] = picture();
const DIFFICULT =
  '<b>& "quoted"</b> \u0000\u0008 ]]> 湖 שלום\n\n> *a* **b**\n\n1. one\n   - [x] two\n\n```\n<x>\n```\n\n[link](https://example.org/a b?c=d&e=é) ---\n\n---\n\n![A lake & more](FILE)'.replace(
    'FILE',
    file,
  );
const ODD = '\u0000\u0001\u007f\u0085\ufffe\ufdd0\ud800 \udc00\u{1fffe}\u202e\u00ad';
const LINKS = [
  '<http://a/x%>',
  'http://a/%zz%41',
  'http://a/|{}^`',
  'http://[::1]/x',
  'http://a_b.c/',
  'http://user:pass@a.b/',
  'http://a.b:99999/',
  'http://',
  'https://例え.jp/湖?q=ü#a#b',
  'mailto:',
  'mailto:a b@c',
  'mailto:a@b.c?subject=ä%',
  'MAILTO:A@B.C',
  'http:a.b',
  'https://a.b/"\'<>',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'urn:x:y',
  'http://a.b/\\c',
  '<http://a b/c d>',
  '//a.b',
  '#top',
  'title.xhtml',
  'http://a..b/',
  'http://-a.b/',
  'http://a.b./',
]
  .map((address) => `[to ${address.length}](${address}) <${address}> ${address}`)
  .join('\n\n');
const EMPTY =
  '#\n\n# #\n\n>\n\n-\n\n1.\n\n**\n\n[](https://a.b)\n\n![]()\n\n``` ```\n\n---\n\n999999999. far\n\n[a <https://b.c> d](https://e.f) [x [y](http://z.z) z](http://w.w)';
/** What comes from elsewhere and from nowhere. */
const hostile = () => {
  const photos = [
    ...Object.entries(PHOTOS),
    ['jpg', PHOTOS.jpg.subarray(0, -20)] as const,
    ['png', PHOTOS.png.subarray(0, 8)] as const,
  ].map(([ending, photo]) => [newAttachment(ending), photo] as const);
  // As a book takes them in.
  const sound = photos.flatMap(([name, photo]): readonly (readonly [Attachment, PictureBytes])[] => {
    const [kind, bare] = [pictureKind(photo), bareOf(photo)];
    return kind && bare ? [[name, { ...kind, bytes: bare.bytes }]] : [];
  });
  const shown = photos.map(([name]) => `![a "b" <c>${ODD}](${name})`).join('\n');
  return {
    pictures: new Map([...sound, [file, bytes]]),
    volume: bound(
      [
        made('entry', { title: 'A & B <c>', body: DIFFICULT }),
        made('entry', { title: '湖', body: '我在湖边坐了三天。' }),
        made('entry', { title: 'שלום', body: 'שלום עולם' }),
        made('entry', { body: '' }),
        made('entry', { title: ODD, body: ODD }),
        made('entry', { title: '\u200b', body: LINKS }),
        made('entry', { title: '# ]]> <!--', body: `${EMPTY}\n\n${shown}` }),
        made('touchstone', { words: ODD, image: { file: newAttachment('png'), description: ODD } }),
        ...Object.values(TANGLED).map((text) => made('entry', { title: 'Deep', body: text.slice(0, 5000) })),
        ...fc
          .sample(oddTexts, { numRuns: 100, seed: 3 })
          .map((body) => made('letter', { title: body, body, hope: body })),
      ],
      { title: ODD, dedication: ODD, body: `# ${ODD}`, parts: 'kinds' },
    ),
  };
};
const everything = () =>
  bound(
    [
      made('entry', { title: 'A & B <c>', body: DIFFICULT }),
      made('entry', { title: '湖', body: '我在湖边坐了三天。' }),
      made('entry', { title: 'שלום', body: 'שלום עולם' }),
      made('touchstone', { words: 'You can be angry with me.', image: { file, description: '' } }),
      made('rupture', { title: 'No greeting', landed: 'Like a door.' }),
      made('entry', { body: '' }),
    ],
    { dedication: 'For the winter\n\n& for you', body: DIFFICULT, parts: 'kinds', dates: false },
  );

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

  it.runIf(existsSync(EPUBCHECK))(
    'passes epubcheck, with all that can be in it and with next to nothing',
    async () => {
      const folder = await temporaryFolder();
      const odd = hostile();
      const books = [
        epubOf(bound([made('entry', { body: 'One.' })], { dates: false }), new Map(), epochOf(NOON)),
        epubOf(odd.volume, odd.pictures, epochOf(NOON)),
      ];
      for (const [number, book] of books.entries()) {
        const place = path.join(folder, `${number}.epub`);
        await writeFile(place, book);
        const { stdout } = await promisify(execFile)('java', [...BRIEFLY, '-jar', EPUBCHECK, place]);
        expect(stdout).toContain('No errors or warnings detected');
      }
    },
    180_000,
  );
});

describe('an HTML file', () => {
  it('holds its pictures, runs nothing and asks for nothing', () => {
    const html = htmlOf(everything(), new Map([[file, bytes]]));
    expect(html).toContain('src="data:image/png;base64,');
    expect(html).toContain('&lt;b&gt;&amp; &quot;quoted&quot;&lt;/b&gt;');
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|src="http|url\(/);
  });

  it('tells of a picture that cannot be read', () =>
    expect(htmlOf(everything(), new Map())).toContain('A picture: A lake &amp; more'));
});
