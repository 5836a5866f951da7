import type { ReactNode } from 'react';
import { valueIn } from '../../electron/domain/fields/value';
import type { LabelKey, ProseOf, TextOf } from '../../electron/domain/records/labels';
import { fieldsOf, longestOf, type AnyRecord, type Kind } from '../../electron/domain/records/record';
import type { Change, Writing } from '../client/writing';
import { t } from '../messages';
import { LongField, TextField, type TextFieldProps } from '../ui/TextField';

/** A text by its name in the record, and what it is called: its label, where nothing else is said. */
type Called<K extends Kind> =
  | { readonly name: ProseOf<K>; readonly label?: string }
  | { readonly name: TextOf<K>; readonly label: string };

type Props<R extends AnyRecord> = Called<R['kind']> &
  Pick<TextFieldProps, 'placeholder' | 'autoFocus'> & {
    readonly writing: Writing<R>;
  };

/**
 * A text of a record, to be written in: under its label, in as many lines as are declared for it, and as long as it
 * may be.
 */
export function OwnText<R extends AnyRecord>({ writing, name, label, ...rest }: Props<R>) {
  const value = writing.record.useOf((record) => String(valueIn(record, name)));
  const { kind } = writing.record.get();
  const Field = fieldsOf(kind)[name]?.type === 'line' ? TextField : LongField;
  const called = label ?? t(`${kind}.${name}` as LabelKey);
  const change = (next: string) => {
    writing.change({ [name]: next } as Change<R>);
  };
  return <Field {...rest} label={called} value={value} longest={longestOf(kind, name)} onChange={change} />;
}

/** Every text of a record that is told in one's own words, one under the other; undefined where its kind has none. */
export function ownTexts<R extends AnyRecord>(writing: Writing<R>, placeholder?: string): ReactNode {
  const { kind } = writing.record.get();
  const texts = Object.entries(fieldsOf(kind)).filter(([, { type }]) => type === 'prose');
  if (texts.length === 0) return undefined;
  const given = { writing, ...(placeholder !== undefined && { placeholder }) };
  return texts.map(([name]) => <OwnText<R> key={name} {...given} name={name as ProseOf<R['kind']>} />);
}
