import type { KeyboardEvent } from 'react';
import { longestOf, type RecordOf } from '../../electron/domain/records/record';
import { t } from '../messages';
import type { Writing } from '../client/writing';
import { fits } from '../ui/fits';

type Titled = RecordOf<'entry' | 'rupture' | 'letter' | 'topic' | 'loop' | 'book'>;

interface Props {
  readonly writing: Writing<Titled>;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  /** Whether it is only read. */
  readonly isReadOnly?: boolean;
  /** Goes on to the text. */
  readonly onLeave: () => void;
}

/** The title; it may stay empty. Enter goes on to the text. */
export function TitleField({ writing, hint, autoFocus = false, isReadOnly = false, onLeave }: Props) {
  const title = writing.record.useOf((record) => record.title);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, value } = event.currentTarget;
    const leaves = event.key === 'Enter' || (event.key === 'ArrowDown' && selectionStart === value.length);
    if (!leaves || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <textarea
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
        const next = event.target.value.replace(/\s*\n\s*/g, ' ');
        if (fits(title, next, longestOf(writing.record.get().kind, 'title'))) writing.change({ title: next });
      }}
    />
  );
}
