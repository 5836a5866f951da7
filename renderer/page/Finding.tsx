import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Found } from '../client/route';
import { runCommand, useCommand } from '../client/commands';
import { isMac } from '../client/platform';
import type { ViewStore } from '../client/store';
import type { EditorHandle, Finds, Sought } from '../editor';
import { FindBar } from './FindBar';
import './finding.css';

interface Props {
  readonly editor: RefObject<EditorHandle | null>;
  readonly finds: ViewStore<Finds>;
  /** Where a search has led to, with what it found there. */
  readonly place: Found | null;
  readonly isReadOnly: boolean;
}

/** The longest selection that is taken for what one looks for, in characters. */
const LONGEST = 200;
const NOTHING: Sought = { text: '', isExact: false, isWhole: false };

/** Finds within the text of a page: by key, in the menu, or from a search that led here. */
export function Finding({ editor, finds, place, isReadOnly }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState(NOTHING);
  /** Another object each time it is opened; the field has the focus then, where somebody asked for it. */
  const [opened, setOpened] = useState<{ readonly isAsked: boolean }>();
  const isOpen = opened !== undefined;
  const seek = (next: Sought, goes: boolean) => {
    setSought(next);
    editor.current?.finding.seek(next, goes);
  };
  const open = () => {
    const selected = editor.current?.selected() ?? '';
    const isOneLine = selected !== '' && selected.length <= LONGEST && !selected.includes('\n');
    seek(isOneLine ? { ...sought, text: selected } : sought, isOneLine);
    setOpened({ isAsked: true });
  };
  const close = () => {
    setOpened(undefined);
    editor.current?.finding.seek(undefined, false);
    editor.current?.focus();
  };
  useCommand('find', () => {
    // Behind another screen there is all of the journal to look in.
    if (around.current?.checkVisibility() === true) open();
    else runCommand('search');
  });

  const [led, setLed] = useState<Found | null>(null);
  if (place !== led) {
    setLed(place);
    if (place?.words !== undefined) {
      setSought({ ...NOTHING, text: place.words });
      setOpened({ isAsked: false });
    }
  }
  useEffect(() => {
    if (place?.words !== undefined) editor.current?.finding.seek({ ...NOTHING, text: place.words }, false);
  }, [place, editor]);

  const latest = useRef({ open, isOpen });
  useLayoutEffect(() => {
    latest.current = { open, isOpen };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isNext = event.key === 'F3' || (event.key.toLowerCase() === 'g' && (isMac ? event.metaKey : event.ctrlKey));
      if (!isNext || event.altKey || around.current?.checkVisibility() !== true) return;
      event.preventDefault();
      if (latest.current.isOpen) editor.current?.finding.step(event.shiftKey ? -1 : 1);
      else latest.current.open();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [editor]);

  return (
    <div ref={around} className="finding screen-only">
      {opened && (
        <FindBar
          editor={editor}
          finds={finds}
          sought={sought}
          onSeek={(next) => {
            seek(next, true);
          }}
          opened={opened}
          onClose={close}
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
}
