import type { KeyboardEvent } from 'react';
import { t } from '../../messages';
import type { Writing } from './writing';

interface Props {
  readonly writing: Writing;
  /** Goes on to the text. */
  readonly onLeave: () => void;
}

/** The title; it may stay empty. Enter goes on to the text. */
export function TitleField({ writing, onLeave }: Props) {
  const title = writing.entry.useOf((entry) => entry.title);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, value } = event.currentTarget;
    const leaves = event.key === 'Enter' || (event.key === 'ArrowDown' && selectionStart === value.length);
    if (!leaves || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <textarea
      className="title-field" rows={1} aria-label={t('page.titleLabel')} placeholder={t('page.titleHint')} maxLength={1000} dir="auto" spellCheck={false}
      value={title} onKeyDown={press} onBlur={() => { void writing.autosave.flush(); }}
      onChange={(event) => { writing.change({ title: event.target.value.replace(/\s*\n\s*/g, ' ') }); }}
    />
  );
}
