import type { Attachment } from '../domain/files/attachment';
import { unreachable } from '../domain/result';
import { breakable } from './breakable';
import { isFromRight } from './language';
import { plainBlocks } from './markdown';
import { numberOf, plainInlines, type Block, type Chapter, type Inline, type Part, type Volume } from './volume';
import { messages } from './messages';

/** Where a picture's bytes are found by the typesetter; undefined where it cannot be shown. */
export type PictureFile = (file: Attachment) => string | undefined;

/**
 * How the book looks: A5, a running head with the book's title on the left and the chapter's on the right, numbers at
 * the outer edge, no line alone at the top or the foot of a page. Source: https://typst.app/docs/reference
 */
const DESIGN = `
#let book-title = state("book-title", "")
#let chapter-title = state("chapter-title", "")
#let running = context {
  let left = calc.even(here().page())
  let words = if left { book-title.get() } else { chapter-title.get() }
  if words != "" { set text(9pt, style: "italic", hyphenate: false); align(if left { std.left } else { std.right }, box(height: 1em, clip: true, words)) }
}
#let number = context align(if calc.even(here().page()) { std.left } else { std.right }, text(9pt, counter(page).display()))
#set page(width: 148mm, height: 210mm, margin: (inside: 20mm, outside: 17mm, top: 24mm, bottom: 22mm), header: none, footer: none)
#set text(font: "Source Serif 4", size: 10.5pt, hyphenate: false, costs: (widow: 300%, orphan: 300%))
#set par(justify: true, leading: .68em, spacing: .68em, first-line-indent: 1.2em)
#set list(indent: .4em, body-indent: .6em)
#set enum(indent: .4em, body-indent: .6em)
#show heading: set text(weight: 600, hyphenate: false)
#show heading: set par(justify: false, first-line-indent: 0pt)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 2): set text(13.5pt)
#show heading.where(level: 2): set block(above: 2.6em, below: .9em)
#show heading.where(level: 3): set text(11pt)
#show heading.where(level: 4): set text(10.5pt)
#show link: it => it
#show raw: set text(font: "Source Serif 4", size: 10pt)
#let chapter(title) = { chapter-title.update(title); heading(level: 2, title) }
#let part(title) = { page(header: none, footer: none, { v(52mm); chapter-title.update(title); align(center, heading(level: 1, title)) }) }
#let under(body) = block(above: 0pt, below: 1em, sticky: true, text(9pt, fill: luma(90), body))
#let label-line(body) = block(above: 1.2em, below: .68em, sticky: true, text(9pt, weight: 600, body))
#let ornament = block(width: 100%, above: 2.4em, below: 1em, sticky: true, align(center, "${messages.ornament}"))
#let quoted(body) = block(inset: (left: 1.2em, right: .6em), above: .9em, below: .9em, { set par(first-line-indent: 0pt); emph(body) })
#let code-block(body) = block(above: .9em, below: .9em, { set par(justify: false, first-line-indent: 0pt); body })
#let picture(file, description) = layout(size => {
  let natural = measure(image(file))
  let scale = calc.min(1, size.width / natural.width, 120mm / natural.height)
  block(width: 100%, above: 1.2em, below: 1.2em, breakable: false, align(center, image(file, width: natural.width * scale, alt: description)))
})
// What the typesetter's own lists look like, for those within others: theirs take twice as long with every level.
#let item(mark, body) = block(width: 100%, inset: (left: 1.6em), above: .68em, below: .68em, { set par(first-line-indent: 0pt); place(dx: -1.6em, box(width: 1.2em, align(right, mark))); body })
#let rule = block(width: 100%, above: 1.2em, below: 1.2em, align(center, "${messages.ornament}"))
#let from-right(body) = { set text(dir: rtl); body }
`;

/**
 * The source of a book for the typesetter. Whatever was written stands in it as strings alone, so that nothing of it
 * can be taken for a command. `number`: of the volume, where there are several.
 */
export function typstOf(volume: Volume, picture: PictureFile, number?: number): string {
  const { title, dedication, foreword, parts } = volume;
  const language = volume.language === undefined ? '' : `#set text(lang: "${volume.language}")\n`;
  const dedicated =
    dedication === ''
      ? ''
      : `#page[#v(52mm)#set par(first-line-indent: 0pt)\n#align(center)[#emph[${blocksSource(plainBlocks(dedication), picture)}]]]\n`;
  const before =
    foreword.length === 0
      ? ''
      : `#pagebreak(weak: true)\n#heading(level: 1, ${literal(messages.foreword)})\n#chapter-title.update(${literal(messages.foreword)})\n#v(1em)\n${blocksSource(foreword, picture)}\n#pagebreak(weak: true)\n`;
  const hasContents = parts.some(
    (part) => part.title !== undefined || part.chapters.some((chapter) => chapter.title !== ''),
  );
  return `#set document(title: ${literal(title)}, author: ())
${DESIGN}${language}#book-title.update(${literal(title)})
#page[#v(52mm)#set par(justify: false, first-line-indent: 0pt)
#align(center, text(24pt, weight: 600, ${directed(title, `#${literal(title)}`, true)}))
${
  number === undefined
    ? ''
    : `#align(center, ${literal(messages.volume(number))})
`
}]
${dedicated}#set page(header: running, footer: number)
${hasContents ? `#pagebreak(weak: true)\n#{ show outline.entry.where(level: 1): set block(above: 1.2em); show outline.entry.where(level: 1): set text(weight: 600); outline(title: ${literal(messages.contents)}, depth: 2, indent: 0pt) }\n#pagebreak(weak: true)\n` : ''}${before}${parts.map((part) => partSource(part, picture)).join('')}`;
}

function partSource({ title, chapters }: Part, picture: PictureFile): string {
  return `${title === undefined ? '#pagebreak(weak: true)\n' : `#part(${literal(title)})\n`}${chapters.map((chapter) => chapterSource(chapter, picture)).join('')}`;
}

function chapterSource({ title, under, language, blocks }: Chapter, picture: PictureFile): string {
  const lang = language === undefined ? '' : `#set text(lang: "${language}", hyphenate: true)\n`;
  return `${title === '' ? '#ornament' : directed(title, `#chapter(${literal(title)})`)}\n${under === '' ? '' : `#under(${literal(under)})\n`}#[\n${lang}${blocksSource(blocks, picture)}\n]\n`;
}

/** So many lists in one another are set as the typesetter has them. */
const OWN_LISTS = 2;
/**
 * The lines of a paragraph of more pieces than these are broken one by one: weighing all of them takes time by the
 * square.
 */
const MOST_PIECES = 300;

/** Blocks, parted by empty lines. */
function blocksSource(blocks: readonly Block[], picture: PictureFile, depth = 0): string {
  return blocks.map((block) => blockSource(block, picture, depth)).join('\n\n');
}

/** `depth`: in how many lists it lies. */
function blockSource(block: Block, picture: PictureFile, depth: number): string {
  switch (block.kind) {
    case 'paragraph': {
      const source = inlinesSource(block.inlines);
      return directed(
        plainInlines(block.inlines),
        block.inlines.length > MOST_PIECES ? `#par(linebreaks: "simple")[${source}]` : source,
      );
    }
    case 'heading':
      return directed(
        plainInlines(block.inlines),
        `#heading(level: ${block.level === 1 ? 3 : 4}, outlined: false, bookmarked: false)[${inlinesSource(block.inlines)}]`,
      );
    case 'label':
      return `#label-line(${literal(block.text)})`;
    case 'quote':
      return `#quoted[\n${blocksSource(block.blocks, picture, depth)}\n]`;
    case 'list': {
      const { items } = block;
      const sources = items.map((item) => blocksSource(item.blocks, picture, depth + 1));
      if (depth >= OWN_LISTS || items.some(({ mark }) => mark === ''))
        return sources.map((source, index) => `#item[#${literal(items[index]?.mark ?? '')}][\n${source}\n]`).join('\n');
      const numbers = items.map(numberOf);
      const listed = sources.map((source, index) =>
        numbers[index] === undefined ? `[\n${source}\n]` : `enum.item(${numbers[index]})[\n${source}\n]`,
      );
      if (numbers[0] === undefined) return `#list(${listed.join(', ')})`;
      return `#enum(numbering: "1${items[0]?.mark.slice(-1) ?? '.'}", ${listed.join(', ')})`;
    }
    case 'code':
      return `#code-block[${block.text
        .split('\n')
        .map((line) => (line === '' ? '' : `#raw(${literal(breakable()(line))})`))
        .join('#linebreak()')}]`;
    case 'rule':
      return '#rule';
    case 'picture': {
      const file = picture(block.file);
      return file === undefined
        ? `#emph(${literal(messages.picture(block.description))})`
        : `#picture(${literal(file)}, ${literal(block.description)})`;
    }
    default:
      return unreachable(block);
  }
}

function inlinesSource(inlines: readonly Inline[], broken = breakable()): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return `#${literal(broken(inline.text))}`;
        case 'emphasis':
          return `#emph[${inlinesSource(inline.inlines, broken)}]`;
        case 'strong':
          return `#strong[${inlinesSource(inline.inlines, broken)}]`;
        case 'struck':
          return `#strike[${inlinesSource(inline.inlines, broken)}]`;
        case 'code':
          return `#raw(${literal(broken(inline.text))})`;
        case 'link':
          return `#link(${literal(inline.address)})[${inlinesSource(inline.inlines, broken)}]`;
        case 'break':
          return '#linebreak()';
        default:
          return unreachable(inline);
      }
    })
    .join('');
}

/** What begins from the right, set from the right. */
function directed(text: string, source: string, isArgument = false): string {
  if (isArgument) return isFromRight(text) ? `from-right[${source}]` : `[${source}]`;
  return isFromRight(text) ? `#from-right[${source}]` : source;
}

/**
 * A text as a string of Typst. SECURITY: what was written reaches the typesetter in this form alone.
 * Source: https://typst.app/docs/reference/foundations/str/
 */
export function literal(text: string): string {
  const plain = text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[^\P{Cc}\t]/gu, ' ');
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
