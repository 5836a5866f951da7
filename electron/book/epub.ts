import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Attachment } from '../domain/files/attachment';
import { plainBlocks } from './markdown';
import { STYLE } from './style';
import type { Chapter, Pictures, Volume } from './volume';
import { messages } from './messages';
import { blocksMarkup, chapterMarkup, xml, type PictureSource } from './xhtml';

/** A page of the book: a file of its own. */
interface Page {
  readonly file: string;
  readonly title: string;
  readonly markup: string;
  readonly language: string;
}

/** Those a reader of EPUB has to know: https://www.w3.org/TR/epub-33/#sec-core-media-types. */
const CORE: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** What older readers need not know is given with something to show instead: a dot that is not seen. */
const NEWER = 'image/webp';
const DOT = {
  name: 'pictures/none.png',
  bytes: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgGAWjAAACAAABcgnPiwAAAABJRU5ErkJggg==',
};

/** No file within a ZIP is older. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** A book as EPUB 3: https://www.w3.org/TR/epub-33/. `made`: when, milliseconds since 1970. */
export function epubOf(volume: Volume, pictures: Pictures, made: number): Uint8Array {
  const used = new Map<Attachment, string>();
  const source: PictureSource = (file) => {
    const picture = pictures.get(file);
    if (!picture || !CORE.has(picture.mime)) return undefined;
    const name = used.get(file) ?? `pictures/${used.size + 1}.${picture.ending}`;
    used.set(file, name);
    return name;
  };
  const language = volume.language ?? 'en';
  const pages: Page[] = [
    {
      file: 'title.xhtml',
      title: volume.title,
      language,
      markup: `<div class="title-page"><h1 dir="auto">${xml(volume.title)}</h1></div>`,
    },
  ];
  if (volume.dedication !== '')
    pages.push({
      file: 'dedication.xhtml',
      title: volume.title,
      language,
      markup: `<div class="dedication">${blocksMarkup(plainBlocks(volume.dedication), source, 1)}</div>`,
    });
  if (volume.foreword.length > 0)
    pages.push({
      file: 'foreword.xhtml',
      title: messages.foreword,
      language,
      markup: `<h1>${messages.foreword}</h1>\n${blocksMarkup(volume.foreword, source, 1)}`,
    });
  volume.parts.forEach(({ title, chapters }, part) => {
    if (title !== undefined)
      pages.push({
        file: partFile(part),
        title,
        language,
        markup: `<div class="title-page"><h1>${xml(title)}</h1></div>`,
      });
    for (const chapter of chapters)
      pages.push({
        file: chapterFile(chapter),
        title: chapter.title === '' ? volume.title : chapter.title,
        language: chapter.language ?? language,
        markup: chapterMarkup(chapter, source, 1),
      });
  });
  const files: Zippable = {
    // The first file, and not packed, so that the first bytes say what this is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    ),
    'book/style.css': strToU8(STYLE),
    'book/contents.xhtml': strToU8(
      pageMarkup({ file: 'contents.xhtml', title: messages.contents, language, markup: contents(volume) }),
    ),
  };
  for (const page of pages) files[`book/${page.file}`] = strToU8(pageMarkup(page));
  for (const [file, name] of used) {
    const picture = pictures.get(file);
    if (picture) files[`book/${name}`] = [picture.bytes, { level: 0 }];
    if (picture?.mime === NEWER) files[`book/${DOT.name}`] = Buffer.from(DOT.bytes, 'base64');
  }
  files['book/book.opf'] = strToU8(
    packageMarkup(
      volume,
      pages,
      [...used].map(([file, name]) => ({ name, mime: pictures.get(file)?.mime ?? '' })),
      made,
    ),
  );
  return zipSync(files, { mtime: new Date(Math.max(made, EARLIEST)) });
}

function pageMarkup({ title, markup, language }: Page): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${markup}
</body>
</html>
`;
}

/** The contents; a book without any title in it has at least its title page there. */
function contents({ title, foreword, parts }: Volume): string {
  const items = parts.flatMap(({ title: part, chapters }, index) => {
    const named = chapters
      .filter((chapter) => chapter.title !== '')
      .map((chapter) => item(chapterFile(chapter), chapter.title));
    return part === undefined ? named : [item(partFile(index), part, named)];
  });
  const all = [
    item('title.xhtml', title),
    ...(foreword.length > 0 ? [item('foreword.xhtml', messages.foreword)] : []),
    ...items,
  ];
  return `<nav epub:type="toc" id="toc"><h1>${messages.contents}</h1><ol>\n${all.join('\n')}\n</ol></nav>`;
}

function item(file: string, title: string, within: readonly string[] = []): string {
  return `<li><a href="${file}" dir="auto">${xml(title)}</a>${within.length === 0 ? '' : `<ol>\n${within.join('\n')}\n</ol>`}</li>`;
}

function packageMarkup(
  volume: Volume,
  pages: readonly Page[],
  pictures: readonly { readonly name: string; readonly mime: string }[],
  made: number,
): string {
  const [title, ...rest] = pages;
  const manifest = [
    '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pages.map(({ file }, index) => `<item id="page-${index}" href="${file}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(
      ({ name, mime }, index) =>
        `<item id="picture-${index}" href="${name}" media-type="${mime}"${mime === NEWER ? ' fallback="picture-none"' : ''}/>`,
    ),
    ...(pictures.some(({ mime }) => mime === NEWER)
      ? [`<item id="picture-none" href="${DOT.name}" media-type="image/png"/>`]
      : []),
  ];
  const spine = [
    ...(title ? ['<itemref idref="page-0"/>'] : []),
    '<itemref idref="contents"/>',
    ...rest.map((_, index) => `<itemref idref="page-${index + 1}"/>`),
  ];
  const visual =
    pictures.length > 0
      ? '\n<meta property="schema:accessMode">visual</meta>\n<meta property="schema:accessibilityFeature">alternativeText</meta>'
      : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${volume.language ?? 'en'}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:holdfast:${volume.id}</dc:identifier>
<dc:title>${xml(volume.title)}</dc:title>
<dc:language>${volume.language ?? 'en'}</dc:language>
<meta property="dcterms:modified">${new Date(made).toISOString().replace(/\.\d+/, '')}</meta>
<meta property="schema:accessMode">textual</meta>${visual}
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text in reading order, with a table of contents.</meta>
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function chapterFile({ id }: Chapter): string {
  return `${id}.xhtml`;
}

function partFile(index: number): string {
  return `part-${index + 1}.xhtml`;
}
