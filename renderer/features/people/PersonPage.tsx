import type { Person } from '../../../electron/domain/person';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName } from '../../messages/records';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Chip } from '../../ui/Chip';
import { DayField } from '../../ui/DayField';
import { TextField } from '../../ui/TextField';
import { Breaks } from './Breaks';
import './people.css';
import { WeeklyHour } from './WeeklyHour';

/** The page of a person: who it is, when one meets, the breaks, and notes. */
export function PersonPage(props: PageProps<Person>) {
  return (
    <RecordPage
      {...props} label={t('person.page')} bar={<Chip>{kindName('person')}</Chip>} hasMoment={false} startsInText={false}
      head={<Facts writing={props.writing} />} bodyLabel={t('person.notes')} bodyHint={t('person.notesHint')}
    />
  );
}

function Facts({ writing }: { readonly writing: Writing<Person> }) {
  const { name, role, since, scale } = writing.record.use();
  return (
    <div className="person-facts">
      <div className="pair">
        <TextField label={t('people.name')} value={name} onChange={(next) => { writing.change({ name: next }); }} />
        <TextField label={t('people.role')} value={role} onChange={(next) => { writing.change({ role: next }); }} placeholder={t('people.roleHint')} />
      </div>
      <DayField label={t('people.since')} value={since} onChange={(day) => { writing.change({ since: day }); }} onClear={() => { writing.change({ since: undefined }); }} />
      <WeeklyHour writing={writing} />
      <Breaks writing={writing} />
      <section aria-label={t('person.scale')}>
        <h2>{t('person.scale')}</h2>
        <p className="meta">{t('person.scaleText')}</p>
        <div className="pair">
          <TextField label={t('person.low')} value={scale.low} placeholder={t('person.lowDefault')} onChange={(low) => { writing.change({ scale: { ...scale, low } }); }} />
          <TextField label={t('person.high')} value={scale.high} placeholder={t('person.highDefault')} onChange={(high) => { writing.change({ scale: { ...scale, high } }); }} />
        </div>
      </section>
      <h2>{t('person.notes')}</h2>
    </div>
  );
}
