import { useMemo } from 'react';
import type { Loop } from '../../../electron/domain/kinds/loop';
import { dayOf } from '../../../electron/domain/time/moment';
import { fold } from '../../../electron/domain/text/fold';
import { roundsOfLoop } from '../../../electron/domain/therapy/round';
import type { Round } from '../../../electron/domain/kinds/round';
import { useNow } from '../../client/now';
import { useName } from '../../client/people';
import { useKind } from '../../client/records';
import { useRounds } from './rounds';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { KindChip } from '../../page/KindChip';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { Chip } from '../../ui/Chip';
import './loops.css';
import { Rounds } from './Rounds';

/** The page of a loop: what it is called, its rounds over time to read in place, in which weeks it came, and notes. */
export function LoopPage(props: PageProps<Loop>) {
  const { writing, editor } = props;
  const name = useName(writing.record.useOf(({ person }) => person));
  const all = useRounds();
  const rounds = useMemo(() => roundsOfLoop(writing.id, all), [writing.id, all]);
  return (
    <RecordPage
      {...props}
      label={t('loop.page')}
      hasMoment={false}
      startsInText={false}
      bodyLabel={t('loop.notes')}
      bodyHint={t('loop.notesHint')}
      bar={
        <>
          <KindChip kind="loop" />
          {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
        </>
      }
      head={
        <>
          <TitleField
            writing={writing}
            hint={t('loop.title')}
            autoFocus={writing.begun}
            onLeave={() => {
              editor.current?.focus();
            }}
          />
          <Counted rounds={rounds} />
          <Alike writing={writing} />
        </>
      }
      below={rounds.length > 0 ? <Rounds rounds={rounds} /> : <p className="meta">{t('loop.noRounds')}</p>}
    />
  );
}

/** How many rounds it has, and when they were. */
function Counted({ rounds }: { readonly rounds: readonly Round[] }) {
  const now = useNow();
  const [first] = rounds;
  const last = rounds.at(-1);
  if (!first || !last) return null;
  const count = rounds.length;
  const [from, to] = [dayWords(dayOf(first.at), dayOf(now)), dayWords(dayOf(last.at), dayOf(now))];
  return (
    <p className="lede loop-lede">
      {from === to ? t('loop.ledeOneDay', { count, day: to }) : t('loop.lede', { count, first: from, last: to })}
    </p>
  );
}

/** Says that another loop is called the same, as two computers may have named one each. */
function Alike({ writing }: { readonly writing: Writing<Loop> }) {
  const title = fold(writing.record.useOf((loop) => loop.title).trim());
  const isAlike = useKind('loop').some(
    (loop) => loop.id !== writing.id && title !== '' && fold(loop.title.trim()) === title,
  );
  return isAlike ? (
    <p className="meta" role="status">
      {t('loop.alike')}
    </p>
  ) : null;
}
