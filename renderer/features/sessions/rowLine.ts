import { checkInsOf } from '../../../electron/domain/therapy/checkIn';
import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import { isWaiting, sentOf } from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { OnList } from '../../../electron/domain/records/list';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import { broughtOf, isOpen, openedAt } from '../../../electron/domain/therapy/rupture';
import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { timesCarried } from '../../../electron/domain/therapy/session';
import type { Session } from '../../../electron/domain/kinds/session';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { t } from '../../messages';
import { dayWords, onDay } from '../../messages/dates';

/** What the quiet line of a row is told from. */
export interface Around {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly now: Moment;
}

/**
 * What there is to say of something on the list, in a few words: what it is waiting for, and since when it is on the
 * list.
 */
export function rowLine(item: OnList<RecordSummary>, around: Around): string {
  const own = ownLine(item, around);
  return own === '' ? listLine(item, around, 'list.carriedSince') : `${own}, ${listLine(item, around, 'list.carried')}`;
}

function ownLine({ kind, at, whole }: RecordSummary, { checkIns, now }: Around): string {
  if (kind === 'entry') return t('list.entry', { day: dayWords(dayOf(at), dayOf(now)) });
  if (whole?.kind === 'letter') return letterLine(whole, now);
  return whole?.kind === 'rupture' ? ruptureLine(whole, checkIns, now) : '';
}

function letterLine(letter: Letter, now: Moment): string {
  const sent = sentOf(letter.state);
  if (sent && isWaiting(letter)) return t('list.waiting', { day: dayWords(dayOf(sent.at), dayOf(now)) });
  return letter.state.kind === 'draft' && letter.meant === 'aloud' ? t('list.aloud') : '';
}

function ruptureLine(rupture: Rupture, checkIns: readonly CheckIn[], now: Moment): string {
  const connection = checkInsOf(rupture.id, checkIns).findLast(
    (checkIn) => checkIn.connection !== undefined,
  )?.connection;
  const parts = [
    standingLine(rupture, dayOf(now)),
    connection === undefined ? '' : t('list.connection', { value: connection }),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Since when it is open, or when it was brought: a day, and no count of days. */
function standingLine(rupture: Rupture, today: Day): string {
  if (!isOpen(rupture)) return '';
  const brought = rupture.state.kind === 'brought' ? broughtOf(rupture.state) : undefined;
  if (brought) return t('carrying.brought', { onDay: onDay(dayOf(brought.at), today) });
  return t('list.openSince', { day: dayWords(dayOf(openedAt(rupture)), today) });
}

function listLine(
  { listed }: OnList<RecordSummary>,
  { sessions, now }: Around,
  carried: 'list.carried' | 'list.carriedSince',
): string {
  const count = timesCarried(listed.at, sessions, now);
  const [since, today] = [dayOf(listed.at), dayOf(now)];
  if (count > 0) return t(carried, { count, day: dayWords(since, today) });
  return since === today ? t('list.today') : t('list.since', { day: dayWords(since, today) });
}
