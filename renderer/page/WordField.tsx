import { useEffect, useState, type ComponentProps } from 'react';
import type { NamesInUse } from '../../electron/contract/records';
import { request } from '../client/bridge';
import { PickField } from './PickField';

interface Props extends Omit<ComponentProps<typeof PickField>, 'words'> {
  readonly kind: keyof NamesInUse;
}

/** Picks a person, a tag or a feeling that is in use, or a new one. */
export function WordField({ kind, ...rest }: Props) {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    void request('records.namesInUse').then((answer) => {
      if (answer.ok) setWords(answer.value[kind]);
    });
  }, [kind]);
  return <PickField {...rest} words={words} />;
}
