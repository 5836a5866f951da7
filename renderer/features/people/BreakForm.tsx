import { useState } from 'react';
import { WHOSE, type Break } from '../../../electron/domain/fields/parts';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';

interface Props {
  /** What it is to begin with; one that is there already, or some of a new one. */
  readonly given?: Partial<Break>;
  readonly onKeep: (kept: Break) => void;
  readonly onCancel: () => void;
  /** Takes one off that is there already. */
  readonly onRemove?: () => void;
}

/** A time without sessions: its days, whose it is, and a word about it. */
export function BreakForm({ given = {}, onKeep, onCancel, onRemove }: Props) {
  const [from, setFrom] = useState(given.from);
  const [to, setTo] = useState(given.to);
  const [whose, setWhose] = useState(given.whose ?? 'theirs');
  const [note, setNote] = useState(given.note ?? '');
  const isBackwards = from !== undefined && to !== undefined && to < from;
  return (
    <form
      className="add-break"
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== undefined) onKeep({ from, to, whose, note: note.trim() });
      }}
      // The parts of a day are no inputs, of which Enter would send the form by itself.
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
          event.currentTarget.requestSubmit();
      }}
    >
      <div className="pair">
        <DayField label={t('person.from')} value={from} onChange={setFrom} autoFocus={given.from === undefined} />
        <DayField
          label={t('person.to')}
          value={to}
          onChange={setTo}
          onClear={() => {
            setTo(undefined);
          }}
          hasToday={onRemove !== undefined}
          autoFocus={given.from !== undefined}
          description={t(isBackwards ? 'person.backwards' : 'person.toHint')}
        />
      </div>
      <Segmented
        label={t('person.whose')}
        value={whose}
        onChange={setWhose}
        options={WHOSE.map((value) => ({ value, label: t(`person.whose.${value}`) }))}
      />
      <TextField label={t('person.note')} value={note} onChange={setNote} />
      <div className="form-actions">
        <Button variant="primary" type="submit" isDisabled={from === undefined}>
          {t(onRemove ? 'person.saveBreak' : 'person.keepBreak')}
        </Button>
        {onRemove && <Button onPress={onRemove}>{t('person.remove')}</Button>}
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
