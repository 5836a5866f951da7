import { useState } from 'react';
import type { Touchstone } from '../../../electron/domain/kinds/touchstone';
import { go } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { TouchstoneWords } from '../touchstones';

interface Props {
  /** The touchstone of the day. */
  readonly first: Touchstone;
  /** Those that are shown one after the other to whoever asks for another, the first of the day among them. */
  readonly all: readonly Touchstone[];
}

/** The touchstone of the day, and the others for who asks; it comes round again after the last. */
export function TodayTouchstone({ first, all }: Props) {
  const [place, setPlace] = useState(0);
  const order = [first, ...all.filter(({ id }) => id !== first.id)];
  const shown = order[place % order.length] ?? first;
  return (
    <section className="card kelp of-the-day" aria-label={t('today.touchstone')}>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: shown.id, from: { screen: 'today' } });
        }}
      >
        <span className="card-title">{t('today.touchstone')}</span>
        <div aria-live="polite">
          <TouchstoneWords touchstone={shown} size="large" />
        </div>
      </button>
      {order.length > 1 && (
        <Button
          variant="quiet"
          onPress={() => {
            setPlace(place + 1);
          }}
        >
          {t('today.anotherTouchstone')}
        </Button>
      )}
    </section>
  );
}
