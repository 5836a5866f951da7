import { useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Pair } from '../../../electron/domain/views/proposing';
import type { Person } from '../../../electron/domain/kinds/person';
import { go } from '../../client/route';
import { t } from '../../messages';
import { TwoPassages } from './TwoPassages';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { addUndoably } from '../../ui/undoable';
import { ChooseButton } from './ChooseButton';
import { turnAway } from './sitting';

interface Props {
  readonly proposed: Pair;
  readonly person: Person | undefined;
}

/** Two passages that are proposed. Each side can be exchanged; both can be kept, or turned away. */
export function Proposal({ proposed, person }: Props) {
  const [exchanged, setExchanged] = useState<Partial<Pair>>({});
  const pair = { ...proposed, ...exchanged };
  const keep = async () => {
    const id = newId();
    const isKept = await addUndoably('then-and-now', t('thenAndNow.kept'), {
      ...blankRecord('then-and-now', id, momentAt(Date.now())),
      person: person?.id,
      ...pair,
    });
    if (isKept) go({ screen: 'record', record: id, from: { screen: 'then-and-now' } });
  };
  return (
    <Card title={t('thenAndNow.proposed')}>
      <TwoPassages
        {...pair}
        under={(side) => (
          <ChooseButton
            side={side}
            hasOne
            onChoose={(source) => {
              setExchanged({ ...exchanged, [side]: source });
            }}
          />
        )}
      />
      <div className="form-actions">
        <Button
          variant="primary"
          onPress={() => {
            void keep();
          }}
        >
          {t('thenAndNow.keep')}
        </Button>
        <Button
          onPress={() => {
            turnAway({ then: proposed.then.record, now: proposed.now.record });
          }}
        >
          {t('thenAndNow.another')}
        </Button>
      </div>
    </Card>
  );
}
