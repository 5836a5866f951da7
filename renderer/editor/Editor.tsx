import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { TextRange } from './canvas';
import type { EditorCommand } from './commands';
import type { Finds, Sought } from './finding';
import { EditorPage } from './page';

export interface EditorHandle {
  focus(): void;
  /** Does something to the text at the cursor and goes on writing there. */
  run(command: EditorCommand): void;
  /** The words that are selected; empty where none are. */
  selected(): string;
  /** What is looked for in the text. */
  readonly finding: EditorFinding;
}

/** Finding within the text. */
export interface EditorFinding {
  /** Looks for something, and goes to it where that is wished; undefined ends that. */
  seek(sought: Sought | undefined, goes: boolean): void;
  /** Goes to the next place, or the one before. */
  step(direction: 1 | -1): void;
  /** Puts other words in the place that one is at, and goes on to the next. */
  replaceHere(words: string): void;
  /** Puts other words in every place; answers in how many, undefined where that was refused. */
  replaceEverywhere(words: string): number | undefined;
  /** Where beside the scroll bar marks of the places stand, in pixels from the top of what scrolls. */
  marks(): readonly number[];
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
  /** Whether Tab stays in the text while one writes: it is what one sits at, and no field among others. */
  readonly keepsTab?: boolean;
  /** A place to jump to and to mark briefly, each time another object is given. */
  readonly place?: TextRange | null;
  /** Called at every change that was typed, with the whole text exactly as it is to be kept. */
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  /** Called with the forms that what is selected has, each time they may have changed. */
  readonly onActive?: (active: readonly EditorCommand[]) => void;
  /** Called with what is found, each time that may have changed. */
  readonly onFinds?: (finds: Finds) => void;
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
  keepsTab = false,
  place = null,
  onChange,
  onBlur,
  onActive,
  onFinds,
  ref,
}: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<EditorPage>(null);
  const events = useRef({ onChange, onBlur, onActive, onFinds });
  useLayoutEffect(() => {
    events.current = { onChange, onBlur, onActive, onFinds };
  });

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const made = new EditorPage(root.current, {
      onChange: (changed) => events.current.onChange(changed),
      onBlur: () => events.current.onBlur?.(),
      onActive: (active) => events.current.onActive?.(active),
      onFinds: (finds) => events.current.onFinds?.(finds),
    });
    page.current = made;
    return () => {
      made.close();
    };
  }, []);

  useLayoutEffect(() => {
    page.current?.configure({ label, placeholder, readOnly, focusMode, plain, keepsTab });
  }, [label, placeholder, readOnly, focusMode, plain, keepsTab]);
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
      finding: {
        seek: (sought, goes) => {
          page.current?.seek(sought, goes);
        },
        step: (direction) => {
          page.current?.step(direction);
        },
        replaceHere: (words) => {
          page.current?.replaceHere(words);
        },
        replaceEverywhere: (words) => page.current?.replaceEverywhere(words),
        marks: () => page.current?.marks() ?? [],
      },
    }),
    [],
  );

  return <div ref={root} />;
}
