import { endingOf, endingsOf, isOfBefore } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { dayOf } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { usePeople } from '../../client/people';
import { useKind } from '../../client/records';
import { go, useRoute } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { KindChip } from '../../page/KindChip';
import { OwnText } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import './ending.css';
import { Review } from './Review';
import { standingWords } from './standing';
import { EndingSteps } from './EndingSteps';

/** The page of an ending: its day, what is agreed for afterwards, the review, and notes. */
export function EndingPage(props: PageProps<Ending>) {
  return (
    <RecordPage
      {...props}
      label={t('ending.page')}
      bar={<KindChip kind="ending" />}
      hasMoment={false}
      startsInText={false}
      head={<Head writing={props.writing} />}
      bodyLabel={t('ending.notes')}
      bodyHint={t('ending.notesHint')}
    />
  );
}

function Head({ writing }: { readonly writing: Writing<Ending> }) {
  const id = writing.record.useOf((ending) => ending.person);
  const person = usePeople().find((one) => one.id === id);
  return (
    <div className="ending-head">
      <h2 className="page-title" dir="auto">
        {t('ending.title', { name: personName(person) })}
      </h2>
      <Stands writing={writing} />
      <OwnText writing={writing} name="contact" placeholder={t('ending.contactHint')} />
      <Review writing={writing} />
      <h3>{t('ending.notes')}</h3>
    </div>
  );
}

/** Where it stands, and what can be done about that; another one of the same person where there is one. */
function Stands({ writing }: { readonly writing: Writing<Ending> }) {
  const ending = writing.record.use();
  const now = useNow();
  const endings = useKind('ending');
  const route = useRoute();
  const person = usePeople().find((one) => one.id === ending.person);
  if (!person) return <p className="lede">{t('ending.nobody')}</p>;
  const name = personName(person);
  const today = dayOf(now);
  const counts = endingOf(person.id, endings, today);
  const isBefore = isOfBefore(ending, today);
  const isOvertaken = !isBefore && counts !== undefined && counts.id !== ending.id;
  const others = isBefore ? [] : endingsOf(person.id, endings).filter((one) => !isOfBefore(one, today));
  const other = isOvertaken ? counts : others.find(({ id }) => id !== ending.id);
  const open = other && (
    <Button
      onPress={() => {
        go({ screen: 'record', record: other.id, from: route });
      }}
    >
      {t('ending.openOther')}
    </Button>
  );
  return (
    <>
      {isOvertaken ? (
        <Notice action={open}>{t('ending.notCounting', { name })}</Notice>
      ) : (
        <p className="lede">{standingWords(ending, now)}</p>
      )}
      {!isOvertaken && <EndingSteps ending={ending} person={person} />}
      {!isOvertaken && other && <Notice action={open}>{t('ending.others', { name })}</Notice>}
    </>
  );
}
