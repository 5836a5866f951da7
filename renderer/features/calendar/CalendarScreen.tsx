import { parseDate } from '@internationalized/date';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Calendar, I18nProvider } from 'react-aria-components';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import type { CalendarView, RouteTo } from '../../client/route';
import { t } from '../../messages';
import { monthName } from '../../messages/dates';
import { LookingNav } from '../../page/LookingNav';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { SideScreen } from '../../ui/SideScreen';
import './calendar.css';
import { DayPanel } from './DayPanel';
import { CalendarLegend } from './CalendarLegend';
import { dayIn, useMarks } from './dayMarks';
import { Month, Year } from './Months';

const VIEWS: readonly CalendarView[] = ['year', 'month'];
/** The days that a calendar of four digits has. */
const [FIRST, LAST] = [parseDate('0001-01-01'), parseDate('9999-12-31')];
/** The day of a grid that Tab comes to. */
const CURRENT = 'td > [tabindex="0"]';

/** A year at a glance or a month large, with what is on each day, and one day beside it. */
export function CalendarScreen({ day: from, view: before = 'year' }: RouteTo<'calendar'>) {
  const today = dayOf(useNow());
  const person = usePresentPerson();
  const markOf = useMarks();
  const [view, setView] = useState(before);
  const [chosen, setChosen] = useState(from ?? today);
  const [focused, setFocused] = useState(() => parseDate(chosen));
  // Whoever opened a day by a key goes on in it.
  const [opened, setOpened] = useState(0);
  const byKey = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened > 0) heading.current?.focus();
  }, [opened]);

  const open = (day: Day) => {
    setChosen(day);
    if (byKey.current) setOpened(opened + 1);
  };
  const turn = (by: 1 | -1) => {
    setFocused(focused.add(view === 'year' ? { years: by } : { months: by }));
  };
  const press = (event: KeyboardEvent) => {
    byKey.current = event.key === 'Enter' || event.key === ' ';
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey)
      setFocused(parseDate(today));
  };
  const showMonth = (first: Day) => {
    setView('month');
    setFocused(parseDate(first));
  };
  const shown = dayIn(focused);
  const place = { screen: 'calendar', day: chosen, view } as const;

  return (
    <SideScreen
      label={t('calendar.day')}
      side={
        <div
          onKeyDown={(event) => {
            if (event.key === 'Escape') grid.current?.querySelector<HTMLElement>(CURRENT)?.focus();
          }}
        >
          <DayPanel day={chosen} mark={markOf(chosen)} from={place} heading={heading} />
        </div>
      }
    >
      <Page title={t('calendar.title')} ways={<LookingNav />}>
        <div className="calendar-bar">
          <Segmented
            label={t('calendar.view')}
            hideLabel
            value={view}
            onChange={setView}
            options={VIEWS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
          />
          <div className="turning">
            <Button
              aria-label={t('calendar.before', { view })}
              onPress={() => {
                turn(-1);
              }}
            >
              ‹
            </Button>
            <h2 aria-live="polite">{view === 'year' ? shown.slice(0, 4) : monthName(shown)}</h2>
            <Button
              aria-label={t('calendar.after', { view })}
              onPress={() => {
                turn(1);
              }}
            >
              ›
            </Button>
          </div>
          <Button
            onPress={() => {
              setFocused(parseDate(today));
              setChosen(today);
            }}
          >
            {t('calendar.today')}
          </Button>
        </div>
        <I18nProvider locale="en-GB">
          <div
            ref={grid}
            className={`calendar of-${view}`}
            onKeyDownCapture={press}
            onPointerDownCapture={() => {
              byKey.current = false;
            }}
          >
            <Calendar
              key={view}
              aria-label={t('calendar.title')}
              firstDayOfWeek="mon"
              selectionAlignment="start"
              visibleDuration={view === 'year' ? { years: 1 } : { months: 1 }}
              minValue={FIRST}
              maxValue={LAST}
              focusedValue={focused}
              onFocusChange={setFocused}
              value={parseDate(chosen)}
              onChange={(date) => {
                open(dayIn(date));
              }}
            >
              {view === 'year' ? (
                <Year markOf={markOf} year={focused.year} onMonth={showMonth} />
              ) : (
                <Month markOf={markOf} />
              )}
            </Calendar>
          </div>
        </I18nProvider>
        <CalendarLegend hasPerson={person !== undefined} />
        <p className="meta calendar-keys">{t('calendar.keys', { view })}</p>
      </Page>
    </SideScreen>
  );
}
