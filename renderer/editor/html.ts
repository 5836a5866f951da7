import TurndownService from 'turndown';
import { isAddress } from '../../electron/domain/text/address';
import { linkTo } from './address';

const FORMATTED =
  /<(?:strong|b|em|i|del|s|strike|h[1-6]|ul|ol|li|blockquote|a|code|pre|hr|table|img|input)[\s>]|font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic/i;
const NOT_WRITTEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'VIDEO',
  'AUDIO',
  'SVG',
  'MATH',
  'TITLE',
  'HEAD',
  'SELECT',
  'TEXTAREA',
]);
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(?:normal|[1-5]00)/i;
const ITALIC = /font-style:\s*italic/i;

/** Whether the words of some HTML say more with their marks than without. */
export function isFormatted(html: string): boolean {
  return FORMATTED.test(html);
}

/**
 * What some HTML says, as Markdown. Pictures are their alternative text, tables their lines, links to anything but the
 * web and mail their words. SECURITY: scripts, styles and frames are left out, and nothing here is ever put into a
 * page.
 */
export function markdownOf(html: HTMLElement | string): string {
  return service.turndown(html).trim();
}

const service = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
});

service.remove((node) => NOT_WRITTEN.has(node.nodeName.toUpperCase()));
service.addRule('picture', {
  filter: 'img',
  replacement: (_, node) => service.escape(attribute(node, 'alt').replace(/\s+/g, ' ').trim()),
});
service.addRule('struck', {
  filter: (node) => ['DEL', 'S', 'STRIKE'].includes(node.nodeName),
  replacement: (content) => around(content, '~~'),
});
service.addRule('bold', {
  filter: (node) => ['B', 'STRONG', 'SPAN'].includes(node.nodeName),
  replacement: (content, node) => {
    const style = attribute(node, 'style');
    const isBold = node.nodeName === 'SPAN' ? BOLD.test(style) : !NOT_BOLD.test(style);
    const slanted = node.nodeName === 'SPAN' && ITALIC.test(style) ? around(content, '*') : content;
    return isBold ? around(slanted, '**') : slanted;
  },
});
service.addRule('link', {
  filter: (node) => node.nodeName === 'A',
  replacement: (content, node) => {
    const address = attribute(node, 'href');
    const words = content.trim();
    return isAddress(address) && words !== '' && !words.includes('\n') ? linkTo(words, address) : content;
  },
});
service.addRule('box', {
  filter: (node) => node.nodeName === 'INPUT',
  replacement: (_, node) =>
    attribute(node, 'type') === 'checkbox' && node.parentElement?.closest('li')
      ? 'hasAttribute' in node && node.hasAttribute('checked')
        ? '[x] '
        : '[ ] '
      : '',
});
service.addRule('item', {
  filter: 'li',
  replacement: (content, node) => {
    const list = node.parentElement;
    const position = list ? positionIn(list, node) : 0;
    const mark =
      list?.nodeName === 'OL' ? `${(Number.parseInt(attribute(list, 'start'), 10) || 1) + position}. ` : '- ';
    const words = content
      .trim()
      .replace(/(\[[ x]\]) +/, '$1 ')
      .replace(/\n{2,}(?=[ \t]*(?:[-*+]|\d+\.) )/g, '\n');
    return `${mark}${words.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}${node.nextSibling ? '\n' : ''}`;
  },
});
service.addRule('cell', {
  filter: ['td', 'th'],
  replacement: (content, node) => `${content.trim().replace(/\s*\n\s*/g, ' ')}${node.nextElementSibling ? ' | ' : ''}`,
});
service.addRule('row', { filter: 'tr', replacement: (content) => `${content}\n` });

/** Where the items of a list stand, counted once for all of them. */
const positions = new WeakMap<object, ReadonlyMap<unknown, number>>();

function positionIn(list: NonNullable<TurndownService.Node['parentElement']>, item: TurndownService.Node): number {
  let known = positions.get(list);
  if (!known)
    positions.set(
      list,
      (known = new Map(
        Array.from(list.children)
          .filter(({ nodeName }) => nodeName === 'LI')
          .map((one, index) => [one, index]),
      )),
    );
  return known.get(item) ?? 0;
}

/** Marks stand directly at the words, or they would mean nothing. */
function around(content: string, mark: string): string {
  const words = content.trim();
  if (words === '' || words.includes('\n\n')) return content;
  const from = content.indexOf(words);
  return content.slice(0, from) + mark + words + mark + content.slice(from + words.length);
}

function attribute(node: TurndownService.Node, name: string): string {
  return 'getAttribute' in node ? (node.getAttribute(name) ?? '') : '';
}
