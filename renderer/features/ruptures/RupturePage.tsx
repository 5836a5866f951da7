import { dayOf } from '../../../electron/domain/time/moment';
import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { useHasEnded } from '../../client/endings';
import { BringToSession, usePlaceOnList } from '../list';
import { useNow } from '../../client/now';
import { useName } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { fullDayWords } from '../../messages/dates';
import { KindChip } from '../../page/KindChip';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { useFeelingAndFact } from '../feelingAndFact';
import { Chip } from '../../ui/Chip';
import { RuptureAside } from './RuptureAside';
import { RuptureFields } from './RuptureFields';
import { RuptureThread } from './RuptureThread';
import { standingWords } from './standing';
import './ruptures.css';

/**
 * The page of a rupture: what happened, how it landed, what it seemed to mean, and beside it how it is while it is
 * open.
 */
export function RupturePage(props: PageProps<Rupture>) {
  const { writing, editor } = props;
  const fact = useFeelingAndFact(writing);
  return (
    <RecordPage
      {...props}
      label={t('rupture.page')}
      bar={<Bar writing={writing} />}
      bodyHint={t('rupture.bodyHint')}
      head={
        <>
          <TitleField
            writing={writing}
            hint={t('rupture.title')}
            onLeave={() => {
              editor.current?.focus();
            }}
          />
          <Standing writing={writing} />
        </>
      }
      below={
        <>
          <RuptureThread writing={writing} />
          <RuptureFields writing={writing} />
        </>
      }
      aside={<RuptureAside writing={writing} />}
      doings={<BringToSession writing={writing} />}
      further={[fact]}
    />
  );
}

function Bar({ writing }: { readonly writing: Writing<Rupture> }) {
  const { at, where, person } = writing.record.use();
  const now = useNow();
  const name = useName(person);
  return (
    <>
      <KindChip kind="rupture" />
      {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
      <span className="meta">
        {[fullDayWords(dayOf(at), dayOf(now)), where === undefined ? '' : t(`rupture.by.${where}`)]
          .filter((words) => words !== '')
          .join(', ')}
      </span>
    </>
  );
}

/** Where it stands, in a sentence. */
function Standing({ writing }: { readonly writing: Writing<Rupture> }) {
  const rupture = writing.record.use();
  const now = useNow();
  const hasEnded = useHasEnded();
  const onList = usePlaceOnList(rupture.id);
  return <p className="lede standing">{standingWords(rupture, dayOf(now), hasEnded ? undefined : onList)}</p>;
}
