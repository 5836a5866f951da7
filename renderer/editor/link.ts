import { targetOf } from '../../electron/domain/text/marks';
import { EditorSelection } from '@codemirror/state';
import { isAddress } from '../../electron/domain/text/address';
import { linkTo } from './address';
import { around, type Edit } from './edit';

/** Makes a link of what is selected and puts the cursor where the rest of it goes; in a link, selects its address. */
export const insertLink: Edit = (state) => {
  const { from, to } = state.selection.main;
  const link = around(state, from, to, ['Link']);
  const url = link && targetOf(link);
  if (url) return { selection: EditorSelection.range(url.from, url.to) };
  const text = state.sliceDoc(from, to);
  const insert = isAddress(text) ? linkTo('', text) : `[${text}]()`;
  const cursor = text === '' || isAddress(text) ? from + 1 : from + insert.length - 1;
  return { changes: { from, to, insert }, selection: EditorSelection.cursor(cursor) };
};
