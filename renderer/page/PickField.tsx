import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LONGEST_LABEL } from '../../electron/domain/fields/longest';
import { t } from '../messages';
import { fits } from '../ui/fits';
import { useOptions } from '../ui/useOptions';
import './chips.css';
import { suggestionsFor, wordAs } from './suggestions';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** In use, the likeliest first. */
  readonly words: readonly string[];
  /** There already. */
  readonly taken: readonly string[];
  readonly onPick: (word: string) => void;
  /** Enter without a word. */
  readonly onDone: () => void;
}

/**
 * Picks a word that is in use, or a new one. What is typed counts as it is, unless one goes to a suggestion. Leaving
 * the field takes what stands in it, whichever way one leaves; only Escape does not.
 */
export function PickField({ label, hint, words, taken, onPick, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const written = useRef('');
  const write = (text: string) => {
    written.current = text;
    setTyped(text);
  };
  const shown = suggestionsFor(typed, words, taken);
  const pick = (word: string) => {
    write('');
    if (word !== '' && !taken.includes(word)) onPick(word);
  };
  const take = () => {
    pick(wordAs(written.current, [...taken, ...words]));
  };
  const leave = useRef(take);
  useLayoutEffect(() => {
    leave.current = take;
  });
  useEffect(
    () => () => {
      leave.current();
    },
    [],
  );
  const options = useOptions({
    count: shown.length,
    of: typed,
    onChoose: (index) => {
      pick(shown[index] ?? '');
    },
  });
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') write('');
    else if (event.key === 'Tab' && !event.shiftKey && typed.trim() !== '') {
      event.preventDefault();
      take();
    } else options.field.onKeyDown(event);
  };
  return (
    <form
      className="word-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') onDone();
        else take();
      }}
    >
      <input
        {...options.field}
        aria-label={label}
        placeholder={hint}
        dir="auto"
        autoFocus
        value={typed}
        onChange={(event) => {
          if (fits(typed, event.target.value, LONGEST_LABEL)) write(event.target.value);
        }}
        onKeyDown={press}
        onBlur={({ currentTarget }) => {
          // A window that loses the focus keeps it for when it comes back.
          if (document.activeElement !== currentTarget) take();
        }}
      />
      <ul {...options.list} aria-label={label} className="suggestions" hidden={shown.length === 0}>
        {shown.map((word, index) => (
          <li key={word} {...options.option(index)} dir="auto">
            {word}
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && options.at < 0 && (
        <p className="meta" aria-hidden="true">
          {t('chips.add', { word: wordAs(typed, words) })}
        </p>
      )}
    </form>
  );
}
