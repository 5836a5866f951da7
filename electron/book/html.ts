import { plainBlocks } from './markdown';
import { STYLE } from './style';
import type { Chapter, Part, Pictures, Volume } from './volume';
import { messages } from './messages';
import { blocksMarkup, chapterMarkup, xml, type PictureSource } from './xhtml';

/** A book as one HTML file that holds everything it shows. */
export function htmlOf(volume: Volume, pictures: Pictures): string {
  const source: PictureSource = (file) => {
    const picture = pictures.get(file);
    return picture && `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  };
  const chapters = volume.parts.map((part) => partMarkup(part, source)).join('\n');
  return `<!doctype html>
<html lang="${volume.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${xml(volume.title)}</title>
<style>
${STYLE}body { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; font-size: 1.125rem; }
.chapter { margin: 3rem 0; }
.part { text-align: center; margin: 6rem 0 3rem; }
@media print { .part, .contents, .dedication, .foreword { break-before: page; } body { max-width: none; padding: 0; font-size: 11pt; } }
</style>
</head>
<body>
<header class="title-page"><h1 dir="auto">${xml(volume.title)}</h1></header>
${volume.dedication === '' ? '' : `<div class="dedication">${blocksMarkup(plainBlocks(volume.dedication), source, 1)}</div>\n`}${contents(volume)}
${volume.foreword.length === 0 ? '' : `<section class="foreword"><h2>${messages.foreword}</h2>\n${blocksMarkup(volume.foreword, source, 2)}\n</section>\n`}${chapters}
</body>
</html>
`;
}

function partMarkup({ title, chapters }: Part, source: PictureSource): string {
  const head = title === undefined ? '' : `<h2 class="part">${xml(title)}</h2>\n`;
  return (
    head +
    chapters
      .map((chapter) => `<section id="${placeOf(chapter)}">${chapterMarkup(chapter, source, 2)}</section>`)
      .join('\n')
  );
}

function contents({ parts }: Volume): string {
  const items = parts
    .map(({ title, chapters }) => {
      const named = chapters
        .filter((chapter) => chapter.title !== '')
        .map((chapter) => `<li><a href="#${placeOf(chapter)}" dir="auto">${xml(chapter.title)}</a></li>`)
        .join('\n');
      return title === undefined ? named : `<li>${xml(title)}${named === '' ? '' : `<ol>\n${named}\n</ol>`}</li>`;
    })
    .filter((item) => item !== '');
  return items.length === 0
    ? ''
    : `<nav class="contents"><h2>${messages.contents}</h2><ol>\n${items.join('\n')}\n</ol></nav>`;
}

function placeOf({ id }: Chapter): string {
  return `c-${id}`;
}
