import { isolateHistory } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, StateEffect, type TransactionSpec } from '@codemirror/state';
import { dropCursor, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Failure } from '../../electron/contract/failure';
import type { Attachment } from '../../electron/domain/files/attachment';
import { attachedName } from '../../electron/domain/files/attachedName';
import { type Attaching, beginAttaching } from '../client/attachments';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { pickFiles } from '../ui/pickFiles';
import { toast } from '../ui/toast';
import { attachedOf, escaped } from './attachment';
import { askDescription, describing } from './describing';
import type { Edit } from './edit';

const askFiles = StateEffect.define();

/** Asks for files in the system's dialog. */
export const insertFiles: Edit = () => ({ effects: askFiles.of(null) });

/**
 * How a file is written down after what is selected: a picture as a paragraph of its own, whose description is asked
 * for; another file as a link.
 */
export function attachmentMarkdown(
  state: EditorState,
  { file, isPicture }: Pick<Attaching, 'file' | 'isPicture'>,
  name: string,
): TransactionSpec {
  const at = state.selection.main.to;
  const before = state.sliceDoc(state.doc.lineAt(at).from, at);
  const lead = isPicture ? (before.trim() === '' ? '' : '\n\n') : /\S$/.test(before) ? ' ' : '';
  const insert =
    lead + (isPicture ? `![](${file})\n\n` : `[${escaped(attachedName(name)) || t('attachments.file')}](${file}) `);
  const description = at + lead.length + '!['.length;
  return {
    changes: { from: at, insert },
    selection: { anchor: at + insert.length },
    effects: isPicture ? askDescription.of({ from: description, to: description }) : [],
    annotations: isolateHistory.of('full'),
    userEvent: 'input.attach',
    scrollIntoView: true,
  };
}

/** Takes out what shows or links to a file. */
export function unwritten(state: EditorState, file: Attachment): TransactionSpec {
  const changes: { readonly from: number; readonly to: number }[] = [];
  syntaxTree(state).iterate({
    enter: ({ name, node }) => {
      if ((name === 'Image' || name === 'Link') && attachedOf(state, node)?.file === file)
        changes.push({ from: node.from, to: node.to });
    },
  });
  return { changes };
}

/** Takes in the files that are pasted, dropped or picked, as long as this text is open. */
class Taking {
  #isHere = true;

  constructor(readonly view: EditorView) {}

  update({ transactions }: ViewUpdate): void {
    if (transactions.some(({ effects }) => effects.some((effect) => effect.is(askFiles))))
      pickFiles('anything', (files) => {
        void this.take(files);
      });
  }

  destroy(): void {
    this.#isHere = false;
    this.cue(false);
  }

  async take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const begun = await beginAttaching(file);
      if (!begun.ok) say(file, begun.failure);
      else if (!this.#isHere) toast({ text: t('attachments.left') });
      else {
        this.view.dispatch(attachmentMarkdown(this.view.state, begun.value, file.name));
        void begun.value.done.then((done) => {
          if (done.ok) return;
          say(file, done.failure);
          if (this.#isHere) this.view.dispatch(unwritten(this.view.state, begun.value.file));
        });
      }
    }
  }

  /** Shows that files can be let go of here. */
  cue(isOver: boolean): void {
    if (isOver) this.view.dom.dataset.drop = t('attachments.drop');
    else delete this.view.dom.dataset.drop;
  }
}

function say({ name }: File, failure: Failure): void {
  toast({
    text: t('attachments.failed', { name: attachedName(name) || t('attachments.file'), reason: failureText(failure) }),
  });
}

function bringsFiles({ dataTransfer }: DragEvent, view: EditorView): boolean {
  return !view.state.readOnly && (dataTransfer?.types.includes('Files') ?? false);
}

const taking = ViewPlugin.fromClass(Taking, {
  eventHandlers: {
    paste(event) {
      const files = [...(event.clipboardData?.files ?? [])];
      // A word processor lays a picture of the words beside them; the words are meant.
      if (this.view.state.readOnly || files.length === 0 || event.clipboardData?.getData('text/plain')) return false;
      void this.take(files);
      event.preventDefault();
      return true;
    },
    dragover(event, view) {
      if (!bringsFiles(event, view)) return false;
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      this.cue(true);
      event.preventDefault();
      return true;
    },
    dragleave(event, view) {
      if (!(event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget))) this.cue(false);
    },
    drop(event, view) {
      this.cue(false);
      if (!bringsFiles(event, view)) return false;
      const files = [...(event.dataTransfer?.files ?? [])];
      view.dispatch({ selection: { anchor: view.posAtCoords(event, false) } });
      void this.take(files);
      event.preventDefault();
      return true;
    },
  },
});

/** Pictures and files, from the clipboard, from other windows and from the system's dialog. */
export const attaching: Extension = [taking, describing, dropCursor()];
