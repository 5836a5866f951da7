import type { Extension } from '@codemirror/state';
import { type EditorView, keymap, ViewPlugin } from '@codemirror/view';

/** Keys that are pressed together with others. */
const TOGETHER: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

/** Lets Tab leave the text after Escape, and where one only comes through by it; any other key ends that. */
export const leaving: Extension = ViewPlugin.define(
  (view: EditorView) => {
    const page = view.contentDOM.ownerDocument;
    let comesByTab = false;
    const press = ({ key }: KeyboardEvent) => {
      if (TOGETHER.has(key)) return;
      comesByTab = key === 'Tab';
      if (!comesByTab) view.setTabFocusMode(key === 'Escape');
    };
    const point = () => {
      comesByTab = false;
      view.setTabFocusMode(false);
    };
    page.addEventListener('keydown', press, { capture: true });
    page.addEventListener('pointerdown', point, { capture: true });
    return {
      come: () => {
        view.setTabFocusMode(comesByTab);
      },
      destroy: () => {
        page.removeEventListener('keydown', press, { capture: true });
        page.removeEventListener('pointerdown', point, { capture: true });
      },
    };
  },
  {
    eventObservers: {
      focus() {
        this.come();
      },
    },
  },
);

/** Keeps Tab, where whoever writes would go on writing on a button. */
export const keepsTab: Extension = keymap.of([{ key: 'Tab', run: () => true, shift: () => true }]);
