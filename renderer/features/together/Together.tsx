import { useMemo, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { Person } from '../../../electron/domain/kinds/person';
import { dayOf } from '../../../electron/domain/time/moment';
import { passagesOf, recordsWith, type Passage } from '../../../electron/domain/views/together';
import { usePeople } from '../../client/people';
import { useKind, useRecords } from '../../client/records';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Passages } from './Passages';
import { TogetherBar, type Shown } from './TogetherBar';
import './together.css';
import { useFound } from './useFound';

interface Props {
  readonly person: Person;
  /** The record where one begins; the first, where none is given. */
  readonly at: Id | undefined;
}

/** So many are read on one page, so that thousands do not hold up the window. */
const PAGE = 60;

/** Everything with somebody, in its order, a page at a time. */
export function Together({ person, at }: Props) {
  const records = useRecords();
  const people = usePeople();
  const sessions = useKind('session');
  const all = useMemo(
    () => passagesOf(recordsWith(person, records ?? [], people), sessions),
    [person, records, people, sessions],
  );
  const [shown, setShown] = useState<Shown>({ kind: 'all', words: '' });
  const found = useFound(shown.words);
  const passages = useMemo(() => all.filter((passage) => fits(passage, shown, found)), [all, shown, found]);
  const [page, setPage] = useState(() => pageWith(at, all));
  const [goal, setGoal] = useState<{ readonly key: string } | undefined>(() => (at === undefined ? at : { key: at }));
  const pages = Math.max(1, Math.ceil(passages.length / PAGE));
  const here = Math.min(page, pages - 1);
  const read = useMemo(() => passages.slice(here * PAGE, (here + 1) * PAGE), [passages, here]);
  const name = personName(person);
  if (records !== undefined && all.length === 0)
    return (
      <Page title={t('together.title', { name })}>
        <Empty title={t('together.nothing')} text={t('together.nothingText', { name })} />
      </Page>
    );
  const turn = (to: number) => {
    setPage(to);
    const [first] = passages.slice(to * PAGE);
    setGoal(first && { key: first.key });
  };
  /** Goes to what belongs together with something, whatever is shown now. */
  const jump = (key: string) => {
    const isShown = passages.some((passage) => passage.key === key);
    if (!isShown) setShown({ kind: 'all', words: '' });
    setPage(pageWith(key, isShown ? passages : all));
    setGoal({ key });
  };
  const turning = pages > 1 && <Turning read={read} page={here} pages={pages} onTurn={turn} />;
  return (
    <Page title={t('together.title', { name })} lede={t('together.lede')}>
      <TogetherBar
        person={person}
        all={all}
        shown={shown}
        year={read[0]?.at.slice(0, 4)}
        onShow={(next) => {
          setShown(next);
          setPage(0);
          setGoal(undefined);
        }}
        onYear={
          pages > 1
            ? (year) => {
                const index = passages.findIndex((passage) => passage.at.startsWith(year));
                const key = passages[index]?.key;
                setPage(Math.floor(Math.max(0, index) / PAGE));
                setGoal(key === undefined ? key : { key });
              }
            : undefined
        }
      />
      {turning}
      {passages.length === 0 && <p className="calm">{t('together.none')}</p>}
      <Passages passages={read} name={name} person={person.id} known={all} goal={goal} onJump={jump} />
      {turning}
    </Page>
  );
}

interface TurningProps {
  readonly read: readonly Passage[];
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Turning({ read, page, pages, onTurn }: TurningProps) {
  const [first, last] = [read[0], read.at(-1)];
  return (
    <div className="together-turning screen-only">
      <Button
        variant="quiet"
        isDisabled={page === 0}
        onPress={() => {
          onTurn(page - 1);
        }}
      >
        {t('together.earlier')}
      </Button>
      {first && last && (
        <span className="meta">
          {t('together.days', { from: dayName(dayOf(first.at)), to: dayName(dayOf(last.at)) })}
        </span>
      )}
      <Button
        variant="quiet"
        isDisabled={page >= pages - 1}
        onPress={() => {
          onTurn(page + 1);
        }}
      >
        {t('together.later')}
      </Button>
    </div>
  );
}

function pageWith(key: string | undefined, passages: readonly Passage[]): number {
  const index = passages.findIndex((passage) => passage.key === key);
  return Math.floor(Math.max(0, index) / PAGE);
}

function fits(passage: Passage, { kind }: Shown, found: ReadonlySet<Id> | undefined): boolean {
  const record = passage.kind === 'record' ? passage.record : passage.rupture;
  return (kind === 'all' || record.kind === kind) && (found === undefined || found.has(record.id));
}
