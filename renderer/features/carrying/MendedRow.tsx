import type { MendedRupture } from '../../../electron/domain/views/carrying';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { NO_TIME } from '../../../electron/domain/time/span';
import { doneAtOnce } from '../../../electron/domain/therapy/rupture';
import { go } from '../../client/route';
import { t } from '../../messages';
import { rememberedDay } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { roughSpan, spanWords } from '../../messages/spans';
import { Chip } from '../../ui/Chip';

/** A rupture that was worked through, and for how long it was held before it was brought. */
export function MendedRow({
  mended: { rupture, held, isSameDay },
  now,
}: {
  readonly mended: MendedRupture;
  readonly now: Moment;
}) {
  const { state } = rupture;
  if (state.kind !== 'worked-through') return null;
  const atOnce = doneAtOnce(rupture);
  const words = [
    isSameDay ? t(`rupture.atOnce.${atOnce ?? 'none'}`) : '',
    held.end === 'brought' && !isSameDay
      ? t('carrying.broughtAfter', {
          sameDay: String(held.days === 0),
          span: roughSpan({ ...NO_TIME, days: held.days }),
        })
      : '',
    state.took ? t('carrying.tookTime', { span: spanWords(state.took) }) : '',
  ];
  const day = rememberedDay(dayOf(state.at), dayOf(now));
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
        <span className="ended">
          <Chip tone="kelp">{t(isSameDay ? 'carrying.mendedSameDay' : 'carrying.mended', { day })}</Chip>
        </span>
      </button>
    </li>
  );
}
