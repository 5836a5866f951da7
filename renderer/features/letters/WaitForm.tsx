import { useRef } from 'react';
import type { Id } from '../../../electron/domain/id';
import { t } from '../../messages';
import { useBegunCheckIn } from '../checkIn';
import { beginFeelingAndFact } from '../feelingAndFact';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { LongField } from '../../ui/TextField';

interface Props {
  readonly letter: Id;
  readonly to: Id | undefined;
  /** What the feeling said last; empty where it was not put in words. */
  readonly said: string;
}

/** How hard the wait is, and what the feeling says; what it says can be held against what is known. */
export function WaitForm({ letter, to, said }: Props) {
  const { checkIn, isEmpty, change, keep } = useBegunCheckIn({ person: to, of: letter });
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        void keep().then(() => form.current?.querySelector('textarea')?.focus());
      }}
    >
      <ScaleField
        label={t('letter.hard')}
        value={checkIn.wait}
        onChange={(wait) => {
          change({ wait });
        }}
        onClear={() => {
          change({ wait: undefined });
        }}
      />
      <LongField
        label={t('letter.says')}
        value={checkIn.body}
        onChange={(body) => {
          change({ body });
        }}
      />
      <div className="wait-doings">
        {!isEmpty && (
          <Button variant="primary" type="submit">
            {t('letter.keepCheckIn')}
          </Button>
        )}
        <Button
          variant="quiet"
          onPress={() => {
            // What is written here is kept as one leaves.
            beginFeelingAndFact(to, letter, checkIn.body.trim() || said);
          }}
        >
          {t('fact.begin')}
        </Button>
      </div>
    </form>
  );
}
