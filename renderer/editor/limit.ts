import { EditorState } from '@codemirror/state';
import { LONGEST_TEXT, mayBecome } from '../../electron/domain/fields/longest';
import { t } from '../messages';
import { toast } from '../ui/toast';
import { untyped } from './untyped';

/**
 * Refuses, with words, what would make a text longer than one page takes: nothing can stand on a page that could not be
 * saved.
 */
export const limit = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(untyped) === true) return transaction;
  if (mayBecome(transaction.startState.doc.length, transaction.newDoc.length, LONGEST_TEXT)) return transaction;
  toast({ text: t('editor.tooLong', { count: LONGEST_TEXT }) });
  return [];
});
