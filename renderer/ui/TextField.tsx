import type { ReactNode, Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { LONGEST_FIELD } from '../../electron/domain/fields/longest';
import { fits } from './fits';
import './TextField.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** So many characters it takes, where it is not the limit of all fields. */
  readonly longest?: number;
  readonly type?: 'text' | 'password' | 'search' | 'date' | 'time';
  readonly description?: ReactNode;
  /** What is wrong with it, if anything. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** Stands inside the frame, after the text. */
  readonly action?: ReactNode;
}

/** One line of text with its label. */
export function TextField({ type = 'text', placeholder = ' ', ref, action, ...rest }: TextFieldProps) {
  return (
    <Field {...rest} type={type} className="field">
      <Input ref={ref ?? null} placeholder={placeholder} autoComplete="off" spellCheck={false} />
      {action}
    </Field>
  );
}

interface CodeFieldProps
  extends Pick<
    TextFieldProps,
    'label' | 'value' | 'onChange' | 'description' | 'error' | 'placeholder' | 'autoFocus' | 'isDisabled'
  > {
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Lines shown. */
  readonly rows: number;
}

/** Several lines in letters of one width, for what is copied rather than written. */
export function CodeField({ rows, placeholder = ' ', ref, ...rest }: CodeFieldProps) {
  return (
    <Field {...rest} className="field code">
      <TextArea
        ref={ref ?? null}
        rows={rows}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </Field>
  );
}

interface LongFieldProps
  extends Pick<
    TextFieldProps,
    | 'label'
    | 'hideLabel'
    | 'value'
    | 'onChange'
    | 'longest'
    | 'description'
    | 'error'
    | 'placeholder'
    | 'autoFocus'
    | 'isDisabled'
  > {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** What is told in one's own words: as many lines as it needs. */
export function LongField({ placeholder = ' ', ref, ...rest }: LongFieldProps) {
  return (
    <Field {...rest} className="field long">
      <TextArea ref={ref ?? null} rows={1} placeholder={placeholder} dir="auto" autoComplete="off" spellCheck={false} />
    </Field>
  );
}

interface FieldProps extends Omit<TextFieldProps, 'ref' | 'action' | 'placeholder'> {
  readonly className: string;
  readonly children: ReactNode;
}

function Field({
  label,
  hideLabel = false,
  description,
  error,
  className,
  children,
  type = 'text',
  isDisabled = false,
  autoFocus = false,
  value,
  onChange,
  longest = LONGEST_FIELD,
}: FieldProps) {
  return (
    <AriaTextField
      className={className}
      type={type}
      value={value}
      onChange={(next) => {
        if (fits(value, next, longest)) onChange(next);
      }}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <div className="frame">{children}</div>
      {description !== undefined && (
        <Text slot="description" className="description">
          {description}
        </Text>
      )}
      <FieldError className="error">{error}</FieldError>
    </AriaTextField>
  );
}
