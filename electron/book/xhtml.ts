import type { Attachment } from '../domain/files/attachment';
import { unreachable } from '../domain/result';
import { numberOf, type Block, type Chapter, type Inline } from './volume';
import { messages } from './messages';

/** Where a picture's bytes are found from a page; undefined where it cannot be shown. */
export type PictureSource = (file: Attachment) => string | undefined;

/** A text with the marks of XML and what XML cannot hold taken out of it. */
export function xml(text: string): string {
  return (
    text
      // Source: the characters of https://www.w3.org/TR/xml/#charsets; what is none of them no reader could take.
      .replace(
        /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu,
        '\ufffd',
      )
      .replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
  );
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A chapter as it stands in HTML and EPUB alike. `level`: of its heading. */
export function chapterMarkup(
  { title, under, language, blocks }: Chapter,
  source: PictureSource,
  level: 1 | 2,
): string {
  const lang = language === undefined ? '' : ` lang="${language}" xml:lang="${language}"`;
  const heading =
    title === '' ? `<p class="ornament">${messages.ornament}</p>` : `<h${level} dir="auto">${xml(title)}</h${level}>`;
  return `<div class="chapter"${lang}>\n${heading}\n${under === '' ? '' : `<p class="under">${xml(under)}</p>\n`}${blocksMarkup(blocks, source, level)}\n</div>`;
}

/** `level`: of the heading above them; theirs are below it. */
export function blocksMarkup(blocks: readonly Block[], source: PictureSource, level: number): string {
  return blocks.map((block) => blockMarkup(block, source, level)).join('\n');
}

function blockMarkup(block: Block, source: PictureSource, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlinesMarkup(block.inlines)}</p>`;
    case 'heading': {
      const depth = Math.min(6, level + block.level);
      return `<h${depth} dir="auto">${inlinesMarkup(block.inlines)}</h${depth}>`;
    }
    case 'label':
      return `<p class="label">${xml(block.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">\n${blocksMarkup(block.blocks, source, level)}\n</blockquote>`;
    case 'list': {
      const list = block.items.some((item) => numberOf(item) !== undefined) ? 'ol' : 'ul';
      const items = block.items.map((item) => {
        const number = numberOf(item);
        return `<li${number === undefined ? '' : ` value="${number}"`}>${blocksMarkup(item.blocks, source, level)}</li>`;
      });
      return `<${list} dir="auto">\n${items.join('\n')}\n</${list}>`;
    }
    case 'code':
      return `<pre><code>${xml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr/>';
    case 'picture': {
      const address = source(block.file);
      return address === undefined
        ? `<p class="no-picture">${xml(messages.picture(block.description))}</p>`
        : `<p class="picture"><img src="${xml(address)}" alt="${xml(block.description)}"/></p>`;
    }
    default:
      return unreachable(block);
  }
}

/** `within`: a link, which cannot hold another. */
function inlinesMarkup(inlines: readonly Inline[], within = false): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return xml(inline.text);
        case 'emphasis':
          return `<em>${inlinesMarkup(inline.inlines, within)}</em>`;
        case 'strong':
          return `<strong>${inlinesMarkup(inline.inlines, within)}</strong>`;
        case 'struck':
          return `<del>${inlinesMarkup(inline.inlines, within)}</del>`;
        case 'code':
          return `<code>${xml(inline.text)}</code>`;
        case 'link': {
          const words = inlinesMarkup(inline.inlines, true);
          if (within) return words;
          const address = linkOf(inline.address);
          // One that no reader takes stands behind its words.
          return address === undefined ? `${words} ${xml(inline.address)}` : `<a href="${xml(address)}">${words}</a>`;
        }
        case 'break':
          return '<br/>';
        default:
          return unreachable(inline);
      }
    })
    .join('');
}

/**
 * Letters that may stand in an address, and percent signs only before two digits. Source:
 * https://www.rfc-editor.org/rfc/rfc3986#appendix-A
 */
const UNFIT = /%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gi;
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?$/;

/** An address as every reader of EPUB takes one; undefined where none would. */
function linkOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(address);
  if (protocol === 'mailto:') return /^mailto:[^@]+@[^@]+$/.test(href) ? fit(href) : undefined;
  return (protocol === 'http:' || protocol === 'https:') && HOST.test(hostname) && username === '' && password === ''
    ? fit(href)
    : undefined;
}

function fit(href: string): string {
  const [before = '', ...rest] = href.split('#');
  const fitted = (part: string) => part.replace(UNFIT, (sign) => encodeURIComponent(sign));
  return [before, ...(rest.length === 0 ? [] : [rest.join('%23')])].map(fitted).join('#');
}
