import { useMemo, useState } from 'react';
import { earlierWaits, sentOf, waitOf } from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import { isAfterEnd } from '../../../electron/domain/therapy/ends';
import { nextSession } from '../../../electron/domain/therapy/nextSession';
import { belongsTo, dayApart, lastDayOf, type DayApart } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import { daysTouchstone } from '../../../electron/domain/views/daysTouchstone';
import { useEndsOf } from '../../client/endings';
import { usePeople } from '../../client/people';
import { useKind } from '../../client/records';
import { currentRoute, go } from '../../client/route';
import { t } from '../../messages';
import { dayWords, onDay } from '../../messages/dates';
import { roughSpan } from '../../messages/spans';
import { Button } from '../../ui/Button';
import { TouchstoneWords } from '../touchstones';

interface Props {
  readonly letter: Letter;
  readonly now: Moment;
}

/**
 * When one meets the person whom a letter is for, or until when one of both is away. Nothing where neither is known.
 */
export function SeenOn({ letter: { to }, now }: Props) {
  const person = usePeople().find(({ id }) => id === to);
  const sessions = useKind('session');
  const ends = useEndsOf(to);
  const next = useMemo(() => person && nextSession(person, sessions, now, ends), [person, sessions, now, ends]);
  const today = dayOf(now);
  if (!person || person.name === '') return null;
  const apart = isAfterEnd(ends, today) ? undefined : dayApart(person.breaks, today);
  if (apart) return <Away person={person} apart={apart} again={next && dayOf(next.at)} today={today} />;
  if (!next) return null;
  const day = dayOf(next.at);
  return (
    <h2 className="seen-on">
      {day === today
        ? t('letter.seenToday', { name: person.name })
        : t('letter.seenOn', { name: person.name, day: dayWords(day, today) })}
    </h2>
  );
}

interface AwayProps {
  readonly person: Person;
  readonly apart: DayApart;
  /** When one meets again, where that is known. */
  readonly again: Day | undefined;
  readonly today: Day;
}

/** That one of both is away, and that an answer may take as long. */
function Away({ person: { name }, apart, again, today }: AwayProps) {
  const { whose } = apart.break;
  const last = lastDayOf(apart.break);
  const until = last === undefined ? 'open' : last === today ? 'today' : 'day';
  const day = last === undefined ? '' : dayWords(last, today);
  return (
    <>
      <h2 className="seen-on">{t('letter.away', { whose, name, until, day })}</h2>
      {whose === 'theirs' && (
        <p className="away-words">{t('letter.awayAnswer', { open: until === 'day' ? 'no' : 'yes' })}</p>
      )}
      {again !== undefined && <p className="away-words">{t('letter.seenAgain', { name, day: onDay(again, today) })}</p>}
    </>
  );
}

/** What holds while one waits: a touchstone, and how it went before. */
export function Holding({ letter, now }: Props) {
  const { to } = letter;
  const touchstones = useKind('touchstone');
  const stone = useMemo(
    () =>
      daysTouchstone(
        to === undefined ? touchstones : touchstones.filter((one) => belongsTo(one.person, to)),
        dayOf(now),
      ),
    [touchstones, to, now],
  );
  return (
    <>
      {stone && (
        <button
          type="button"
          className="card kelp of-the-wait"
          onClick={() => {
            go({ screen: 'record', record: stone.id, from: currentRoute() });
          }}
        >
          <TouchstoneWords touchstone={stone} />
        </button>
      )}
      <Earlier letter={letter} now={now} />
    </>
  );
}

/** How the wait before went. */
function Earlier({ letter, now }: Props) {
  const letters = useKind('letter');
  const checkIns = useKind('check-in');
  const waits = useMemo(() => earlierWaits(letter, letters, checkIns), [letter, letters, checkIns]);
  if (!waits) return null;
  const { last, said, always } = waits;
  const sent = sentOf(last.state);
  const came = [last.answer, last.said].find((words) => words.trim() !== '')?.trim() ?? '';
  const when = sent ? dayWords(dayOf(sent.at), dayOf(now)) : '';
  return (
    <section className="earlier-waits" aria-label={t('letter.before')}>
      <p>
        {always ? t('letter.beforeAlways') : t('letter.beforeLast', { when, how: last.state.kind })}{' '}
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'record', record: last.id, from: currentRoute() });
          }}
        >
          {t('letter.beforeOpen')}
        </Button>
      </p>
      {said !== '' && (
        <dl>
          <dt className="meta">{t('letter.beforeSaid')}</dt>
          <dd dir="auto">{said}</dd>
          {came !== '' && <dt className="meta">{t('letter.whatCame')}</dt>}
          {came !== '' && <dd dir="auto">{came}</dd>}
        </dl>
      )}
    </section>
  );
}

/** How long it has waited, for whoever asks. */
export function HowLong({ letter, now }: Props) {
  const [isShown, setShown] = useState(false);
  const wait = waitOf(letter, now);
  if (!wait) return null;
  return (
    <span className="how-long" role="status">
      {isShown ? (
        <span className="meta">{t('letter.waited', { span: roughSpan(wait) })}</span>
      ) : (
        <Button
          variant="quiet"
          onPress={() => {
            setShown(true);
          }}
        >
          {t('letter.howLong')}
        </Button>
      )}
    </span>
  );
}
