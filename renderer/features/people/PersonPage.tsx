import { useState, type ComponentType } from 'react';
import type { Person } from '../../../electron/domain/kinds/person';
import { hasRated } from '../../../electron/domain/therapy/checkIn';
import { useEnded } from '../../client/endings';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName } from '../../messages/records';
import { OwnText } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Chip } from '../../ui/Chip';
import { DayField } from '../../ui/DayField';
import { TextField } from '../../ui/TextField';
import { Breaks } from './Breaks';
import './people.css';
import { PersonsPages } from './PersonsPages';
import { WeeklyHour } from './WeeklyHour';

interface Props extends PageProps<Person> {
  /** What the page has of an ending: a way to plan one, and what stays once it has ended. */
  readonly Ending: ComponentType<{ readonly person: Person }>;
}

/**
 * The page of a person: who it is, when one meets, the breaks, and notes. Once the work has ended: what stays, and who
 * it was.
 */
export function PersonPage({ Ending, ...props }: Props) {
  return (
    <RecordPage
      {...props}
      label={t('person.page')}
      bar={<Chip>{kindName('person')}</Chip>}
      hasMoment={false}
      startsInText={false}
      head={<Facts writing={props.writing} Ending={Ending} />}
      bodyLabel={t('person.notes')}
      bodyHint={t('person.notesHint')}
    />
  );
}

function Facts({ writing, Ending }: { readonly writing: Writing<Person> } & Pick<Props, 'Ending'>) {
  const person = writing.record.use();
  const { since } = person;
  const hasEnded = useEnded(person.id) !== undefined;
  return (
    <div className="person-facts">
      {hasEnded && <Ending person={person} />}
      <div className="pair">
        <OwnText writing={writing} name="name" label={t('people.name')} />
        <OwnText writing={writing} name="role" label={t('people.role')} placeholder={t('people.roleHint')} />
      </div>
      <DayField
        label={t('people.since')}
        value={since}
        onChange={(day) => {
          writing.change({ since: day });
        }}
        onClear={() => {
          writing.change({ since: undefined });
        }}
      />
      <PersonsPages person={person} />
      {!hasEnded && <WeeklyHour writing={writing} />}
      {!hasEnded && <Breaks writing={writing} />}
      <Scale writing={writing} />
      {!hasEnded && <Ending person={person} />}
      <h2>{t('person.notes')}</h2>
    </div>
  );
}

/** What 0 and 10 mean in one's own words; first asked at a check-in, so that it greets nobody here. */
function Scale({ writing }: { readonly writing: Writing<Person> }) {
  const { id, scale } = writing.record.use();
  const checkIns = useKind('check-in');
  const [isShown] = useState(() => scale.low + scale.high !== '' || hasRated(id, checkIns));
  if (!isShown) return null;
  return (
    <section aria-label={t('person.scale')}>
      <h2>{t('person.scale')}</h2>
      <p className="meta">{t('person.scaleText')}</p>
      <div className="pair">
        <TextField
          label={t('person.low')}
          value={scale.low}
          placeholder={t('person.lowDefault')}
          onChange={(low) => {
            writing.change({ scale: { ...scale, low } });
          }}
        />
        <TextField
          label={t('person.high')}
          value={scale.high}
          placeholder={t('person.highDefault')}
          onChange={(high) => {
            writing.change({ scale: { ...scale, high } });
          }}
        />
      </div>
    </section>
  );
}
