import { useEffect, useId, useState, type ComponentProps, type KeyboardEvent } from 'react';

interface Options {
  /** How many there are. */
  readonly count: number;
  /** What they are about; with another one the choice starts anew. */
  readonly of: unknown;
  /** The first one is chosen from the start; otherwise none is, until someone goes to it. */
  readonly fromFirst?: boolean;
  readonly onChoose: (index: number) => void;
}

/**
 * A text field with options under it: the focus stays in the field, arrows go through the options, Enter takes one.
 * After the combobox pattern of the ARIA Authoring Practices Guide; React Aria’s own wants to know all options
 * beforehand.
 */
export function useOptions({ count, of, fromFirst = false, onChoose }: Options) {
  const id = useId();
  const [chosen, setChosen] = useState({ of, at: -1 });
  const start = fromFirst && count > 0 ? 0 : -1;
  const at = Object.is(chosen.of, of) && chosen.at >= 0 && chosen.at < count ? chosen.at : start;
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || count === 0) return;
    const next =
      event.key === 'ArrowDown' ? (at + 1) % count : event.key === 'ArrowUp' ? (at <= 0 ? count : at) - 1 : undefined;
    if (next !== undefined) setChosen({ of, at: next });
    else if (event.key === 'Enter' && at >= 0) onChoose(at);
    else return;
    event.preventDefault();
  };

  return {
    /** Which one is chosen now; -1 where none is. */
    at,
    field: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': at < 0 ? undefined : optionId(at),
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown: press,
    } satisfies ComponentProps<'input'>,
    list: { id, role: 'listbox' },
    option: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === at,
      onPointerMove: () => {
        if (index !== at) setChosen({ of, at: index });
      },
      // The focus stays in the field.
      onPointerDown: (event: { readonly preventDefault: () => void }) => {
        event.preventDefault();
      },
      onClick: () => {
        onChoose(index);
      },
    }),
  };
}
