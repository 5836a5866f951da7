import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { type Attachment, isAttachment } from '../../electron/domain/files/attachment';
import { targetOf } from '../../electron/domain/text/marks';
import { around } from './edit';

/** An attachment that a text shows or links to. */
export interface Attached {
  readonly file: Attachment;
  /** A picture's description, a file's name. */
  readonly words: string;
}

/** What a link or a picture in the text leads to, where that is an attachment. */
export function attachedOf(state: EditorState, link: SyntaxNode): Attached | undefined {
  const [opening, closing] = link.getChildren('LinkMark');
  const url = targetOf(link);
  const file = url ? state.sliceDoc(url.from, url.to) : '';
  if (!opening || !closing || !isAttachment(file)) return undefined;
  return { file, words: unescaped(state.sliceDoc(opening.to, closing.from)) };
}

/** The attachment that the text at a place leads to, if it does to one. */
export function attachedAt(state: EditorState, at: number): Attached | undefined {
  const link = around(state, at, at, ['Link', 'Image']);
  return link && attachedOf(state, link);
}

/** Words as they stand within the brackets of a link. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\[\]`*_<&]/g, '\\$&');
}

/** What `escaped` made of some words, or somebody typed there, as words again. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
