import { parseDate, parseTime } from '@internationalized/date';
import { useState } from 'react';
import {
  Button as AriaButton,
  DateField,
  DateInput,
  DateSegment,
  I18nProvider,
  Label,
  TimeField,
} from 'react-aria-components';
import { dayOf, withDayAndTime, type Day } from '../../electron/domain/time/moment';
import { t } from '../messages';
import { longMoment } from '../messages/dates';
import { Button } from '../ui/Button';
import { Popup } from '../ui/Popup';
import type { Writing } from '../client/writing';

/** When it was lived, as text; it opens to change it. */
export function When({ writing }: { readonly writing: Writing }) {
  const at = writing.record.useOf((record) => record.at);
  const when = longMoment(at);
  return (
    <Popup
      label={t('page.whenTitle')}
      trigger={
        <AriaButton className="when" aria-label={t('page.when', { when })}>
          <time dateTime={at.slice(0, 16)}>{when}</time>
        </AriaButton>
      }
    >
      {(close) => <WhenForm writing={writing} onDone={close} />}
    </Popup>
  );
}

function WhenForm({ writing, onDone }: { readonly writing: Writing; readonly onDone: () => void }) {
  const { at } = writing.record.get();
  const [day, setDay] = useState(() => parseDate(dayOf(at)));
  const [time, setTime] = useState(() => parseTime(at.slice(11, 19)));
  return (
    <I18nProvider locale="en-GB">
      <form
        className="when-form"
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement))
            event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          writing.change({ at: withDayAndTime(at, day.toString() as Day, time.toString()) });
          onDone();
        }}
      >
        <DateField
          className="field"
          value={day}
          onChange={(next) => {
            if (next) setDay(next);
          }}
          autoFocus
        >
          <Label className="label">{t('page.day')}</Label>
          <DateInput className="segments">{(segment) => <DateSegment segment={segment} />}</DateInput>
        </DateField>
        <TimeField
          className="field"
          value={time}
          onChange={(next) => {
            if (next) setTime(next);
          }}
        >
          <Label className="label">{t('page.time')}</Label>
          <DateInput className="segments">{(segment) => <DateSegment segment={segment} />}</DateInput>
        </TimeField>
        <Button variant="primary" type="submit">
          {t('page.done')}
        </Button>
      </form>
    </I18nProvider>
  );
}
