import { useState } from 'react';
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

/** Picks a word that is in use, or a new one. What is typed counts as it is, unless one goes to a suggestion. */
export function PickField({ label, hint, words, taken, onPick, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const shown = suggestionsFor(typed, words, taken);
  const pick = (word: string) => {
    setTyped('');
    if (word === '') onDone();
    else if (!taken.includes(word)) onPick(word);
  };
  const options = useOptions({
    count: shown.length,
    of: typed,
    onChoose: (index) => {
      pick(shown[index] ?? '');
    },
  });
  return (
    <form
      className="word-field"
      onSubmit={(event) => {
        event.preventDefault();
        pick(wordAs(typed, [...taken, ...words]));
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
          if (fits(typed, event.target.value, LONGEST_LABEL)) setTyped(event.target.value);
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
