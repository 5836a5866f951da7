import { useState } from 'react';
import type { Rupture, RuptureState } from '../../../electron/domain/kinds/rupture';
import { minutesIn, spanOf } from '../../../electron/domain/time/span';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { SidePart } from '../../ui/SideScreen';
import { LongField, TextField } from '../../ui/TextField';

interface Props {
  readonly writing: Writing<Rupture>;
  readonly state: Extract<RuptureState, { readonly kind: 'worked-through' }>;
}

const MOST = 100_000;

/** What came of working it through; all of it may be told later. */
export function RuptureTold({ writing, state }: Props) {
  const [typed, setTyped] = useState(() => (state.took ? String(minutesIn(state.took)) : ''));
  const minutes = /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
  const isWrong = typed.trim() !== '' && (minutes === undefined || minutes > MOST);
  const tell = (part: Partial<typeof state>) => {
    writing.change({ state: { ...state, ...part } });
  };
  return (
    <SidePart>
      <LongField
        label={t('rupture.how')}
        value={state.how}
        onChange={(how) => {
          tell({ how });
        }}
        description={t('rupture.told')}
      />
      <TextField
        label={t('rupture.took')}
        value={typed}
        error={isWrong ? t('rupture.tookWrong') : undefined}
        onChange={(next) => {
          setTyped(next);
          const count = Number(next);
          if (next.trim() === '') tell({ took: undefined });
          else if (Number.isInteger(count) && count >= 0 && count <= MOST) tell({ took: spanOf(count) });
        }}
      />
      <LongField
        label={t('rupture.stays')}
        value={state.stays}
        onChange={(stays) => {
          tell({ stays });
        }}
      />
    </SidePart>
  );
}
