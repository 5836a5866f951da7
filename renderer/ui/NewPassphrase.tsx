import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '../messages';
import { Button } from './Button';
import './NewPassphrase.css';
import { PassphraseField } from './PassphraseField';
import { STRENGTHS, useStrength } from './strength';
import { Suggestion, suggestWords } from './Suggestion';

interface Props {
  readonly label?: string;
  /** What the button says. */
  readonly action: string;
  readonly isBusy: boolean;
  readonly onChoose: (passphrase: string) => void;
  /** Stands above the two fields, in the same form. */
  readonly children?: ReactNode;
  /** Stands at the end of the row of buttons. */
  readonly beside?: ReactNode;
  readonly autoFocus?: boolean;
}

/** Chooses a passphrase: typed twice, with its strength in words, and six words suggested for those who want them. */
export function NewPassphrase({
  label = t('passphrase.label'),
  action,
  isBusy,
  onChoose,
  children,
  beside,
  autoFocus = true,
}: Props) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<'empty' | 'different'>();
  const [words, setWords] = useState<string>();
  const firstField = useRef<HTMLInputElement>(null);
  const againField = useRef<HTMLInputElement>(null);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (first === '') {
      setError('empty');
      firstField.current?.focus();
    } else if (first !== again) {
      setError('different');
      againField.current?.select();
    } else onChoose(first);
  };
  const change = (take: (text: string) => void) => (text: string) => {
    setError(undefined);
    take(text);
  };
  const suggest = () => {
    void suggestWords().then(setWords);
  };
  const use = (suggested: string) => {
    setError(undefined);
    setFirst(suggested);
    setAgain('');
    againField.current?.focus();
  };

  return (
    <form className="new-passphrase" onSubmit={submit}>
      {children}
      <div>
        <PassphraseField
          ref={firstField}
          label={label}
          value={first}
          onChange={change(setFirst)}
          autoFocus={autoFocus}
          error={error === 'empty' ? t('passphrase.empty') : undefined}
        />
        <StrengthOf passphrase={first} />
      </div>
      <PassphraseField
        ref={againField}
        label={t('passphrase.again')}
        value={again}
        onChange={change(setAgain)}
        placeholder={t('passphrase.againHint')}
        error={error === 'different' ? t('passphrase.different') : undefined}
      />
      {words !== undefined && (
        <Suggestion
          words={words}
          onOther={suggest}
          onUse={() => {
            use(words);
          }}
        />
      )}
      <div className="form-actions">
        <Button variant="primary" size="large" type="submit" isDisabled={isBusy}>
          {action}
        </Button>
        {words === undefined && <Button onPress={suggest}>{t('passphrase.suggest')}</Button>}
        {beside !== undefined && <div className="apart">{beside}</div>}
      </div>
    </form>
  );
}

function StrengthOf({ passphrase }: { readonly passphrase: string }) {
  const strength = useStrength(passphrase);
  const filled = strength ? STRENGTHS.indexOf(strength) + 1 : 0;
  return (
    <div className={`strength ${strength ?? ''}`}>
      <div className="bars" aria-hidden="true">
        {STRENGTHS.map((one, index) => (
          <i key={one} className={index < filled ? 'on' : ''} />
        ))}
      </div>
      <p role="status">{strength && t(`passphrase.${strength}`)}</p>
    </div>
  );
}
