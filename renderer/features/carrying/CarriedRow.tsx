import type { Carried, CarriedLetter } from '../../../electron/domain/views/carrying';
import { lineOf } from '../../../electron/domain/therapy/checkIn';
import { headOf } from '../../../electron/domain/records/head';
import { sentOf } from '../../../electron/domain/therapy/letter';
import { openedAt } from '../../../electron/domain/therapy/rupture';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords, momentWords, onDay } from '../../messages/dates';
import { kindName, titleOfRecord } from '../../messages/records';
import { roughSpan } from '../../messages/spans';
import { Chip } from '../../ui/Chip';
import { Line } from '../../ui/Line';

/** From so many days on a weekday no longer says which. */
const A_WEEK = 7;

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
            {carried.kind === 'rupture' && carried.told && (
              <Chip tone="tide">{t('carrying.brought', { onDay: onDay(dayOf(carried.told.at), dayOf(now)) })}</Chip>
            )}
            {place !== undefined && <Chip>{t('carrying.onList', { place })}</Chip>}
            {place === undefined && carried.kind === 'rupture' && !carried.told && (
              <Chip>{t('carrying.notOnList')}</Chip>
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
        <span className="long meta">
          {longOf(carried, now).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </span>
      </button>
    </li>
  );
}

function wordsOf(carried: Carried, now: Moment): string {
  if (carried.kind === 'rupture') {
    const note = carried.told?.note ?? '';
    return note === '' ? headOf(carried.rupture).excerpt : note;
  }
  const sent = sentOf(carried.letter.state);
  return [sent ? t('carrying.sent', { when: momentWords(sent.at, now) }) : '', headOf(carried.letter).excerpt]
    .join(' ')
    .trim();
}

/** Since when it is open, in small words: a day or about how long, no count, and nothing once it was brought. */
function longOf(carried: Carried, now: Moment): readonly string[] {
  const words =
    carried.kind === 'letter'
      ? [
          waitWords(carried, now),
          carried.lastTime ? t('carrying.lastTime', { span: roughSpan(carried.lastTime.after) }) : '',
        ]
      : [
          carried.told ? '' : t('carrying.since', { day: dayWords(dayOf(openedAt(carried.rupture)), dayOf(now)) }),
          connectionOf(carried.checkIns),
        ];
  return words.filter((one) => one !== '');
}

/** Since which day it waits, from a week on about how long. */
function waitWords({ letter, wait }: CarriedLetter, now: Moment): string {
  if (wait.days >= A_WEEK) return roughSpan(wait);
  const { at } = sentOf(letter.state) ?? letter;
  return t('carrying.since', { day: dayWords(dayOf(at), dayOf(now)) });
}

function connectionOf(checkIns: Carried['checkIns']): string {
  const points = lineOf('connection', checkIns);
  const [first, last] = [points[0]?.value, points.at(-1)?.value];
  if (first === undefined || last === undefined) return '';
  return first === last ? t('carrying.connectionOnce', { last }) : t('carrying.connection', { first, last });
}
