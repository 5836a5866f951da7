import { type EditorView, WidgetType } from '@codemirror/view';
import { t } from '../messages';
import { tickAt } from './blocks';
import { command } from './edit';
import { openLink } from './openLink';

/** A task's box. Ticked by a click, or by key on its line. */
export class TaskBox extends WidgetType {
  constructor(readonly done: boolean) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof TaskBox && other.done === this.done;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'task-box';
    box.checked = this.done;
    box.tabIndex = -1;
    box.ariaLabel = t('editor.done');
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault();
      command(tickAt(view.posAtDOM(box)))(view);
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A small arrow after a link, for those who do not know of Ctrl and click. */
export class LinkArrow extends WidgetType {
  constructor(readonly address: string) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof LinkArrow && other.address === this.address;
  }

  override toDOM(): HTMLElement {
    const arrow = document.createElement('button');
    arrow.type = 'button';
    arrow.className = 'open-link';
    arrow.tabIndex = -1;
    arrow.title = this.address;
    arrow.ariaLabel = t('editor.openLink', { address: this.address });
    arrow.addEventListener('mousedown', (event) => event.preventDefault());
    arrow.addEventListener('click', () => openLink(this.address));
    return arrow;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
