import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import type { Person } from '../../../electron/domain/kinds/person';
import { usePeople } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName } from '../../messages/records';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { useFeelingAndFact } from '../feelingAndFact';
import { Chip } from '../../ui/Chip';
import { ScaleField } from '../../ui/ScaleField';

/** The page of a check-in: its numbers, and its line. */
export function CheckInPage(props: PageProps<CheckIn>) {
  const id = props.writing.record.useOf((record) => record.person);
  const person = usePeople().find((one) => one.id === id);
  const fact = useFeelingAndFact(props.writing);
  return (
    <RecordPage
      {...props}
      label={t('checkIn.page')}
      startsInText={false}
      head={<Numbers writing={props.writing} person={person} />}
      bodyLabel={t('checkIn.line')}
      bodyHint={t('checkIn.lineHint')}
      further={[fact]}
      bar={
        <>
          <Chip>{kindName('check-in')}</Chip>
          {person && person.name !== '' && <Chip tone="tide">{person.name}</Chip>}
        </>
      }
    />
  );
}

function Numbers({ writing, person }: { readonly writing: Writing<CheckIn>; readonly person: Person | undefined }) {
  const { connection, pull, wait } = writing.record.use();
  const low = person?.scale.low ?? '';
  const high = person?.scale.high ?? '';
  return (
    <div className="check-in">
      {wait === undefined ? (
        <>
          <ScaleField
            label={t('check-in.connection')}
            value={connection}
            onChange={(value) => {
              writing.change({ connection: value });
            }}
            onClear={() => {
              writing.change({ connection: undefined });
            }}
            ends={[low === '' ? t('checkIn.low') : low, high === '' ? t('checkIn.high') : high]}
          />
          <ScaleField
            label={t('check-in.pull')}
            value={pull}
            onChange={(value) => {
              writing.change({ pull: value });
            }}
            onClear={() => {
              writing.change({ pull: undefined });
            }}
          />
        </>
      ) : (
        <ScaleField
          label={t('check-in.wait')}
          value={wait}
          onChange={(value) => {
            writing.change({ wait: value });
          }}
        />
      )}
    </div>
  );
}
