import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../messages';
import type { Writing } from '../client/writing';
import { isMac } from '../client/platform';
import { fieldHistoryOf, type FieldText } from '../editor';
import { writeTitle, type Titled } from './writeTitle';

interface Props {
  readonly writing: Writing<Titled>;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  /** Whether it is only read. */
  readonly isReadOnly?: boolean;
  /** Goes on to the text. */
  readonly onLeave: () => void;
}

/**
 * The title; it may stay empty. Enter goes on to the text, and so does what it does not hold. It is undone in the same
 * steps as the text.
 */
export function TitleField({ writing, hint, autoFocus = false, isReadOnly = false, onLeave }: Props) {
  const title = writing.record.useOf((record) => record.title);
  const field = useRef<HTMLTextAreaElement>(null);
  const [history] = useState(() => fieldHistoryOf(`${writing.id} title`, title));
  const restored = useRef<FieldText>(undefined);
  useLayoutEffect(() => {
    // What was changed elsewhere is a step as well.
    history.change(title, false);
    const { cursor } = restored.current ?? {};
    restored.current = undefined;
    if (cursor !== undefined) field.current?.setSelectionRange(cursor, cursor);
  }, [history, title]);
  const restore = (event: KeyboardEvent) => {
    const isBack = event.key.toLowerCase() === 'z' && !event.shiftKey;
    restored.current = isBack ? history.undo() : history.redo();
    event.preventDefault();
    if (restored.current && !isReadOnly) writing.change({ title: restored.current.text });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if ((isMac ? event.metaKey : event.ctrlKey) && !event.altKey && /^[zy]$/i.test(event.key)) {
      restore(event);
      return;
    }
    const { selectionStart, value } = event.currentTarget;
    const leaves = event.key === 'Enter' || (event.key === 'ArrowDown' && selectionStart === value.length);
    if (!leaves || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <textarea
      ref={field}
      className="title-field"
      rows={1}
      aria-label={t('page.titleLabel')}
      placeholder={hint ?? t('page.titleHint')}
      autoFocus={autoFocus}
      readOnly={isReadOnly}
      dir="auto"
      spellCheck={false}
      value={title}
      onKeyDown={press}
      onBlur={() => {
        void writing.autosave.flush();
      }}
      onChange={(event) => {
        const next = writeTitle(writing, event.target.value);
        if (next !== undefined) history.change(next, true);
      }}
    />
  );
}
