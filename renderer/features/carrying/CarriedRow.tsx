import type { Carried } from '../../../electron/domain/views/carrying';
import { lineOf } from '../../../electron/domain/therapy/checkIn';
import { headOf } from '../../../electron/domain/records/head';
import { sentOf } from '../../../electron/domain/therapy/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { go } from '../../client/route';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { kindName, titleOfRecord } from '../../messages/records';
import { dayCount, shortSpan, spanWords } from '../../messages/spans';
import { Chip } from '../../ui/Chip';
import { Line } from '../../ui/Line';

/** Something that is open: what it is, how long, the line of its check-ins, and where on the list. */
export function CarriedRow({ carried, now }: { readonly carried: Carried; readonly now: Moment }) {
  const { place, checkIns } = carried;
  const record = carried.kind === 'rupture' ? carried.rupture : carried.letter;
  const rating = carried.kind === 'rupture' ? 'connection' : 'wait';
  const points = lineOf(rating, checkIns);
  const first = points[0]?.value;
  const last = points.at(-1)?.value;
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: record.id, from: { screen: 'carrying' } });
        }}
      >
        <span className="what">
          <span className="name" dir="auto">
            {titleOfRecord(record)}
          </span>
          <span className="words" dir="auto">
            {wordsOf(carried, now)}
          </span>
          <span className="chips">
            {carried.kind === 'rupture' ? (
              <Chip tone="ember">{kindName('rupture')}</Chip>
            ) : (
              <Chip tone="gold">{t('carrying.waiting')}</Chip>
            )}
            {carried.kind === 'letter' && checkIns.length > 0 && (
              <Chip>{t('carrying.checkIns', { count: checkIns.length })}</Chip>
            )}
            {(carried.kind === 'rupture' || place !== undefined) && (
              <Chip>{place === undefined ? t('carrying.notOnList') : t('carrying.onList', { place })}</Chip>
            )}
          </span>
        </span>
        <span className="course">
          {first !== undefined && last !== undefined && (
            <Line
              points={points}
              label={t(carried.kind === 'rupture' ? 'rupture.line' : 'carrying.wait', { first, last })}
            />
          )}
        </span>
        <span className="long">
          <span className="length">
            {carried.kind === 'rupture' ? dayCount(carried.days) : shortSpan(carried.wait)}
          </span>
          <span className="meta">
            {carried.kind === 'rupture'
              ? connectionOf(first, last)
              : carried.lastTime
                ? t('carrying.lastTime', { span: spanWords(carried.lastTime.after) })
                : ''}
          </span>
        </span>
      </button>
    </li>
  );
}

function wordsOf(carried: Carried, now: Moment): string {
  if (carried.kind === 'rupture') return headOf(carried.rupture).excerpt;
  const sent = sentOf(carried.letter.state);
  return [sent ? t('carrying.sent', { when: momentWords(sent.at, now) }) : '', headOf(carried.letter).excerpt]
    .join(' ')
    .trim();
}

function connectionOf(first: number | undefined, last: number | undefined): string {
  if (first === undefined || last === undefined) return '';
  return first === last ? t('carrying.connectionOnce', { last }) : t('carrying.connection', { first, last });
}
