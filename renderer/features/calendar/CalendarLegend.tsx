import { t } from '../../messages';

/** What the marks mean. Sessions and breaks are named only where the journal is about somebody. */
export function CalendarLegend({ hasPerson }: { readonly hasPerson: boolean }) {
  return (
    <ul className="calendar-legend">
      <li>
        <span className="calendar-day" aria-hidden="true">
          <span className="dots">
            <i />
          </span>
        </span>
        {t('calendar.little')}
      </li>
      <li>
        <span className="calendar-day" aria-hidden="true">
          <span className="dots">
            <i />
            <i />
            <i />
          </span>
        </span>
        {t('calendar.much')}
      </li>
      {hasPerson && (
        <li>
          <span className="calendar-day held" aria-hidden="true" />
          {t('calendar.held')}
        </li>
      )}
      {hasPerson && (
        <li>
          <span className="calendar-day perhaps" aria-hidden="true" />
          {t('calendar.perhaps')}
        </li>
      )}
      {hasPerson && (
        <li>
          <span className="calendar-day ahead" aria-hidden="true" />
          {t('calendar.ahead')}
        </li>
      )}
      {hasPerson && (
        <li>
          <span className="calendar-day apart" aria-hidden="true" />
          {t('calendar.apart')}
        </li>
      )}
    </ul>
  );
}
