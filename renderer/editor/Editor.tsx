import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { TextRange } from './canvas';
import type { EditorCommand } from './commands';
import { EditorPage } from './page';

export interface EditorHandle {
  focus(): void;
  /** Does something to the text at the cursor and goes on writing there. */
  run(command: EditorCommand): void;
  /** The words that are selected; empty where none are. */
  selected(): string;
}

export interface EditorProps {
  /** Which text this is. Each keeps its undo history, selection and scroll while others are open. */
  readonly docKey: string;
  /** The text to open with. While it is open the editor has the newer one, until `version` changes. */
  readonly text: string;
  /**
   * Changes where the text was changed by someone else and `text` is to replace what stands in the editor; that can be
   * undone.
   */
  readonly version?: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  /** Fades everything but the present paragraph. */
  readonly focusMode?: boolean;
  /** As it is written: without the look of what it means. */
  readonly plain?: boolean;
  /** A place to jump to and to mark briefly, each time another object is given. */
  readonly place?: TextRange | null;
  /** Called at every change that was typed, with the whole text exactly as it is to be kept. */
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  /** Called with the forms that what is selected has, each time they may have changed. */
  readonly onActive?: (active: readonly EditorCommand[]) => void;
  readonly ref?: Ref<EditorHandle>;
}

/**
 * The page one writes on: Markdown that looks like what it means. It grows with its text; what stands around it
 * scrolls.
 */
export function Editor({
  docKey,
  text,
  version = '',
  label,
  placeholder = '',
  autoFocus = false,
  readOnly = false,
  focusMode = false,
  plain = false,
  place = null,
  onChange,
  onBlur,
  onActive,
  ref,
}: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<EditorPage>(null);
  const events = useRef({ onChange, onBlur, onActive });
  useLayoutEffect(() => {
    events.current = { onChange, onBlur, onActive };
  });

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const made = new EditorPage(root.current, {
      onChange: (changed) => events.current.onChange(changed),
      onBlur: () => events.current.onBlur?.(),
      onActive: (active) => events.current.onActive?.(active),
    });
    page.current = made;
    return () => {
      made.close();
    };
  }, []);

  useLayoutEffect(() => {
    page.current?.configure({ label, placeholder, readOnly, focusMode, plain });
  }, [label, placeholder, readOnly, focusMode, plain]);
  useLayoutEffect(() => {
    page.current?.open(docKey, text, version);
  }, [docKey, text, version]);
  useEffect(() => {
    if (autoFocus) page.current?.focus();
  }, [autoFocus, docKey]);
  useEffect(() => (place ? page.current?.goTo(place) : undefined), [place]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        page.current?.focus();
      },
      run: (command) => {
        page.current?.run(command);
      },
      selected: () => page.current?.selected() ?? '',
    }),
    [],
  );

  return <div ref={root} />;
}
