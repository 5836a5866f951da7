import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { Decoration, type DecorationSet } from '@codemirror/view';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { addressOf } from './address';
import { type Attached, attachedOf } from './attachment';
import { Canvas, HIDDEN, type TextRange } from './canvas';
import { FileArrow, PictureBox } from './pictures';
import { LinkArrow, TaskBox } from './widgets';
import { isAlone, targetOf } from '../../electron/domain/text/marks';

const EMPHASIS: Readonly<Record<string, string>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Strikethrough: 'struck',
  InlineCode: 'code',
};
const EMPHASIS_MARKS: ReadonlySet<string> = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark']);
const DEEPEST = 6;
/** Emphasis within more emphasis looks like it all the same; each takes an element of the page. */
const DEEPEST_EMPHASIS = 8;

/**
 * How some stretches of a Markdown text look: what is heading, quote or emphasis looks like it, and the marks that say
 * so are hidden, except where a part of `present` touches what they mark. The text itself is not changed.
 */
export function previewOf(
  state: EditorState,
  visible: readonly TextRange[],
  present: readonly TextRange[],
): DecorationSet {
  const canvas = new Canvas(state, visible, present);
  const tree = syntaxTree(state);
  for (const { from, to } of visible) {
    let depth = 0;
    tree.iterate({
      from,
      to,
      enter: (node) => {
        if (EMPHASIS[node.name] !== undefined) depth += 1;
        if (depth <= DEEPEST_EMPHASIS) draw(canvas, node);
      },
      leave: ({ name }) => {
        if (EMPHASIS[name] !== undefined) depth -= 1;
      },
    });
  }
  return canvas.finish();
}

function draw(canvas: Canvas, node: SyntaxNodeRef): void {
  const { name, from, to } = node;
  const heading = /^ATXHeading([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) canvas.lines(node, `heading heading-${heading}`);
  const emphasis = EMPHASIS[name];
  if (emphasis !== undefined) drawEmphasis(canvas, node, emphasis);
  switch (name) {
    case 'HeaderMark':
      drawHeadingMark(canvas, node.node);
      break;
    case 'Blockquote':
      if (node.node.firstChild && isAlone(node.node.firstChild)) break;
      canvas.lines(node, node.node.parent?.name === 'Blockquote' ? 'quote quote-inner' : 'quote');
      break;
    case 'QuoteMark':
      if (isAlone(node.node)) break;
      canvas.mark({ from, to: canvas.pastBlank(to) }, canvas.lineAt(from));
      break;
    case 'ListItem':
      drawItem(canvas, node.node);
      break;
    case 'Task':
      drawTask(canvas, node.node);
      break;
    case 'Link':
    case 'Image':
      drawLink(canvas, node.node);
      break;
    case 'Autolink':
    case 'URL':
      drawAddress(canvas, node.node);
      break;
    case 'Escape':
      canvas.mark({ from, to: from + 1 }, node);
      break;
    case 'HardBreak':
      if (canvas.text(node).startsWith('\\')) canvas.mark({ from, to: from + 1 }, { from, to: from + 1 });
      break;
    case 'HorizontalRule':
      canvas.lines(node, canvas.isPresent(canvas.lineAt(from)) ? 'rule' : 'rule drawn');
      break;
    case 'FencedCode':
    case 'CodeBlock':
      canvas.lines(node, 'code-block');
      break;
    case 'CodeMark':
    case 'CodeInfo':
      if (node.node.parent?.name === 'FencedCode') canvas.style(node, 'mark');
      break;
  }
}

function drawEmphasis(canvas: Canvas, node: SyntaxNodeRef, style: string): void {
  canvas.style(node, style);
  for (let child = node.node.firstChild; child; child = child.nextSibling)
    if (EMPHASIS_MARKS.has(child.name)) canvas.mark(child, node);
}

/** A heading without words keeps its mark, or nothing of it would be seen. */
function drawHeadingMark(canvas: Canvas, mark: SyntaxNode): void {
  const heading = mark.parent;
  const isOpening = heading?.from === mark.from;
  const stretch = {
    from: isOpening ? mark.from : canvas.beforeBlank(mark.from),
    to: isOpening ? canvas.pastBlank(mark.to) : mark.to,
  };
  if (!heading || (stretch.to >= heading.to && isOpening)) canvas.style(mark, 'mark');
  else canvas.mark(stretch, canvas.lineAt(mark.from));
}

function drawItem(canvas: Canvas, item: SyntaxNode): void {
  let depth = 0;
  for (let node: SyntaxNode | null = item; node; node = node.parent) if (node.name === 'ListItem') depth += 1;
  canvas.lines(item, `list list-${Math.min(depth, DEEPEST)}`);
  canvas.hideIndents(item);
  const mark = item.getChild('ListMark');
  if (!mark || isAlone(mark)) return;
  const isNumbered = item.parent?.name === 'OrderedList';
  canvas.lines({ from: mark.from, to: mark.from }, 'item');
  if (isNumbered || !item.getChild('Task'))
    canvas.style({ from: mark.from, to: canvas.pastBlank(mark.to) }, isNumbered ? 'number' : 'bullet');
}

function drawTask(canvas: Canvas, task: SyntaxNode): void {
  const marker = task.getChild('TaskMarker');
  const mark = task.parent?.getChild('ListMark');
  if (!marker || !mark) return;
  const isDone = canvas.text(marker).toLowerCase() === '[x]';
  const from = task.parent?.parent?.name === 'OrderedList' ? marker.from : mark.from;
  if (isDone) canvas.style({ from: marker.to, to: task.to }, 'done');
  if (canvas.isPresent({ from, to: marker.to })) canvas.style({ from, to: marker.to }, 'mark');
  else canvas.replace({ from, to: marker.to }, Decoration.replace({ widget: new TaskBox(isDone) }));
}

/** A link without an address (`[like this]`) is only words in brackets; one without words keeps its marks. */
function drawLink(canvas: Canvas, link: SyntaxNode): void {
  const attached = attachedOf(canvas.state, link);
  if (attached && link.name === 'Image') {
    drawPicture(canvas, link, attached);
    return;
  }
  const [opening, closing] = link.getChildren('LinkMark');
  if (!targetOf(link) || !opening || !closing) return;
  const words = { from: opening.to, to: closing.from };
  const address = link.name === 'Link' ? addressOf(canvas.state, link) : undefined;
  canvas.style(words, link.name === 'Link' ? 'link' : 'picture');
  if (words.from === words.to) canvas.style(link, 'mark');
  else {
    canvas.mark(opening, link);
    canvas.mark({ from: closing.from, to: link.to }, link);
    if (address !== undefined && !canvas.isPresent(link)) canvas.widget(link.to, new LinkArrow(address));
    if (attached && !canvas.isPresent(link)) canvas.widget(link.to, new FileArrow(attached));
  }
}

/** A picture stands after its text, which is seen only where someone writes in it. */
function drawPicture(canvas: Canvas, image: SyntaxNode, attached: Attached): void {
  const line = canvas.lineAt(image.from);
  if (canvas.isPresent(image) || image.to > line.to) {
    canvas.style(image, 'picture');
    for (const mark of [...image.getChildren('LinkMark'), ...image.getChildren('URL')]) canvas.style(mark, 'mark');
  } else {
    canvas.replace(image, HIDDEN);
    if (canvas.text(line).trim() === canvas.text(image)) canvas.lines(line, 'picture-line');
  }
  canvas.widget(image.to, new PictureBox(attached));
}

function drawAddress(canvas: Canvas, node: SyntaxNode): void {
  const { parent } = node;
  if (parent && (parent.name === 'Autolink' || targetOf(parent))) return;
  const address = addressOf(canvas.state, node);
  if (address === undefined) return;
  canvas.style(node, 'link');
  for (const mark of node.getChildren('LinkMark')) canvas.mark(mark, node);
  if (!canvas.isPresent(node)) canvas.widget(node.to, new LinkArrow(address));
}
