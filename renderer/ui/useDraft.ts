import { useState } from 'react';

/** What a field shows while it is being typed into. */
interface Draft<Shown> {
  readonly shown: Shown | null;
  readonly show: (shown: Shown) => void;
  /** Shows the value again. */
  readonly reset: () => void;
}

/**
 * Keeps what is shown apart from the value until it is one; another value replaces it. The same object as long as
 * neither changes.
 */
export function useDraft<Shown>(value: string | undefined, read: (value: string) => Shown): Draft<Shown> {
  const fresh = () => ({ of: value, shown: value === undefined ? null : read(value) });
  const [draft, setDraft] = useState(fresh);
  let current = draft;
  if (draft.of !== value) setDraft((current = fresh()));
  return {
    shown: current.shown,
    show: (shown) => {
      setDraft({ of: value, shown });
    },
    reset: () => {
      setDraft(fresh());
    },
  };
}
