import { type EditorView, WidgetType } from '@codemirror/view';
import { attachedName } from '../../electron/domain/files/attachedName';
import { isReadable, openPicture, type LoadedPicture, type PictureFailure } from '../client/pictures';
import { t } from '../messages';
import { pictureText } from '../messages/pictureText';
import { saveCopy } from '../ui/saveCopy';
import type { Attached } from './attachment';

/** A picture in the text, or a quiet box where it cannot be shown. */
export class PictureBox extends WidgetType {
  static readonly #open = new WeakMap<HTMLElement, LoadedPicture>();

  constructor(readonly attached: Attached) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return (
      other instanceof PictureBox &&
      other.attached.file === this.attached.file &&
      other.attached.words === this.attached.words
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const { file, words } = this.attached;
    const box = document.createElement('span');
    box.className = 'picture-box loading';
    box.dataset.file = file;
    const picture = openPicture(file);
    PictureBox.#open.set(box, picture);
    const image = document.createElement('img');
    image.alt = words || t('attachments.picture');
    image.draggable = false;
    const refuse = () => {
      explain(view, box, { kind: 'broken' }, this.attached);
    };
    image.addEventListener('load', () => {
      box.classList.remove('loading');
      view.requestMeasure();
      // Of some the size is known before it turns out that nothing can be seen.
      image.decode().catch(() => {
        if (image.isConnected) refuse();
      });
    });
    image.addEventListener('error', refuse);
    box.append(image, saveButton(this.attached));
    void picture.address.then((address) => {
      if (address.ok) image.src = address.value;
      else explain(view, box, address.failure, this.attached);
    });
    return box;
  }

  /** Another description of the same picture does not show it anew. */
  override updateDOM(box: HTMLElement): boolean {
    const image = box.querySelector('img');
    if (!image || box.dataset.file !== this.attached.file) return false;
    image.alt = this.attached.words || t('attachments.picture');
    box.querySelector('button')?.replaceWith(saveButton(this.attached));
    return true;
  }

  override destroy(box: HTMLElement): void {
    PictureBox.#open.get(box)?.close();
  }

  override get estimatedHeight(): number {
    return 240;
  }

  /** A click goes to the text behind the picture; the button has its own. */
  override ignoreEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button') !== null;
  }
}

/** A small arrow after a file, which saves a copy of it. */
export class FileArrow extends WidgetType {
  constructor(readonly attached: Attached) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return (
      other instanceof FileArrow &&
      other.attached.file === this.attached.file &&
      other.attached.words === this.attached.words
    );
  }

  override toDOM(): HTMLElement {
    return saveButton(this.attached);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Says why a picture is not shown. What can be read can still be saved elsewhere. */
function explain(view: EditorView, box: HTMLElement, failure: PictureFailure, attached: Attached): void {
  const words = document.createElement('span');
  words.textContent = pictureText(failure, attached.words);
  box.className = 'picture-box failed';
  box.replaceChildren(words, ...(isReadable(failure) ? [saveButton(attached)] : []));
  view.requestMeasure();
}

function saveButton({ file, words }: Attached): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save-copy';
  button.tabIndex = -1;
  button.ariaLabel = t('attachments.saveCopy', { name: attachedName(words) || t('attachments.picture') });
  button.title = button.ariaLabel;
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    void saveCopy(file, words);
  });
  return button;
}
