import type { MendedRupture } from '../../../electron/domain/views/carrying';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { broughtOf } from '../../../electron/domain/therapy/rupture';
import { go } from '../../client/route';
import { t } from '../../messages';
import { rememberedDay } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { dayCount, spanWords } from '../../messages/spans';
import { Chip } from '../../ui/Chip';

/** A rupture that was worked through, and for how long it was held before it was brought. */
export function MendedRow({
  mended: { rupture, days },
  now,
}: {
  readonly mended: MendedRupture;
  readonly now: Moment;
}) {
  const { state } = rupture;
  if (state.kind !== 'worked-through') return null;
  const words = [
    broughtOf(state) ? t('carrying.broughtAfter', { days }) : '',
    state.took ? t('carrying.tookTime', { span: spanWords(state.took) }) : '',
  ];
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: rupture.id, from: { screen: 'carrying' } });
        }}
      >
        <span className="what">
          <span className="name" dir="auto">
            {titleOfRecord(rupture)}
          </span>
          <span className="words">{words.filter((text) => text !== '').join(' ')}</span>
        </span>
        <span className="course">
          <Chip tone="kelp">{t('carrying.mended', { day: rememberedDay(dayOf(state.at), dayOf(now)) })}</Chip>
        </span>
        <span className="long">
          <span className="length">{dayCount(days)}</span>
          <span className="meta">{t('carrying.heldBefore')}</span>
        </span>
      </button>
    </li>
  );
}
