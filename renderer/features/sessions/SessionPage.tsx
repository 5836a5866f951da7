import { epochOf } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { cancel, endOf, hold, withItem } from '../../../electron/domain/therapy/session';
import type { SessionItem } from '../../../electron/domain/fields/parts';
import { SESSION_HOW, SESSION_WHY, type Session, type SessionState } from '../../../electron/domain/kinds/session';
import { useNow } from '../../client/now';
import { useName } from '../../client/people';
import { useSummary } from '../../client/records';
import { go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName, titleOfSummary } from '../../messages/records';
import { KindChip } from '../../page/KindChip';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { undoable } from '../../ui/undoable';
import './sessions.css';

const TONES = { planned: 'gold', held: 'kelp', cancelled: 'plain' } as const satisfies Readonly<
  Record<SessionState, string>
>;

/** The page of a session: when it is or was, what came of its list, and notes. */
export function SessionPage(props: PageProps<Session>) {
  const { writing } = props;
  const state = writing.record.useOf((session) => session.state);
  const name = useName(writing.record.useOf(({ person }) => person));
  return (
    <RecordPage
      {...props}
      label={kindName('session')}
      startsInText={false}
      bodyLabel={t('sessions.notes')}
      bodyHint={t('sessions.notesHint')}
      bar={
        <>
          <KindChip kind="session" />
          {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
          <Chip tone={TONES[state]}>{t(`session.state.${state}`)}</Chip>
          <States writing={writing} />
        </>
      }
      head={<Head writing={writing} />}
      below={<Items writing={writing} />}
    />
  );
}

function Head({ writing }: { readonly writing: Writing<Session> }) {
  const { at, minutes, state, how, why } = writing.record.use();
  const isToCome = epochOf(at) > epochOf(useNow());
  return (
    <>
      <h2 className="page-title">{t('sessions.pageTitle', { minutes })}</h2>
      {state === 'held' && isToCome && <p className="meta">{t('sessions.heldLater')}</p>}
      {state === 'cancelled' ? (
        <Segmented
          label={t('session.why')}
          value={why ?? null}
          options={SESSION_WHY.map((value) => ({ value, label: t(`session.why.${value}`) }))}
          onChange={(value) => {
            writing.change({ why: value });
          }}
        />
      ) : (
        <Segmented
          label={t(state === 'held' ? 'session.how' : 'sessions.howToCome')}
          value={how ?? null}
          options={SESSION_HOW.map((value) => ({ value, label: t(`session.how.${value}`) }))}
          onChange={(value) => {
            writing.change({ how: value });
          }}
        />
      )}
    </>
  );
}

/** What can be said of it. */
function States({ writing }: { readonly writing: Writing<Session> }) {
  const session = writing.record.use();
  const now = useNow();
  const isOver = endOf(session) <= epochOf(now);
  const say = (state: SessionState, change: (present: Session) => Session) => {
    const said = state === 'cancelled' && isOver ? 'notMet' : state;
    return (
      <Button
        key={state}
        variant="quiet"
        onPress={() => {
          void undoable('session', t(`sessions.said.${said}`), session, change);
        }}
      >
        {t(said === 'notMet' ? 'sessions.notMet' : `sessions.say.${said}`)}
      </Button>
    );
  };
  const took = say('held', (present) => hold(present, []));
  const fell = say('cancelled', cancel);
  const planned = say('planned', (present) => ({ ...present, state: 'planned' }));
  switch (session.state) {
    case 'planned':
      return (
        <>
          {took}
          {fell}
        </>
      );
    case 'held':
      return planned;
    case 'cancelled':
      return planned;
    default:
      return unreachable(session.state);
  }
}

function Items({ writing }: { readonly writing: Writing<Session> }) {
  const list = writing.record.useOf((session) => session.list);
  if (list.length === 0) return null;
  return (
    <section aria-label={t('sessions.listOf')} className="session-items">
      <h3>{t('sessions.listOf')}</h3>
      <ol>
        {list.map((item) => (
          <Item
            key={item.record}
            item={item}
            onNote={(note) => {
              writing.change({ list: withItem(writing.record.get(), { ...item, note }).list });
            }}
          />
        ))}
      </ol>
    </section>
  );
}

function Item({
  item: { record, outcome, note },
  onNote,
}: {
  readonly item: SessionItem;
  readonly onNote: (note: string) => void;
}) {
  const summary = useSummary(record);
  const name = summary ? titleOfSummary(summary) : t('sessions.gone');
  return (
    <li>
      <div className="what">
        {summary ? (
          <button
            type="button"
            dir="auto"
            onClick={() => {
              go({ screen: 'record', record, from: { screen: 'sessions' } });
            }}
          >
            {name}
          </button>
        ) : (
          <span className="meta">{name}</span>
        )}
        <Chip tone={outcome === 'carried' ? 'plain' : 'kelp'}>{t(`sessions.outcome.${outcome}`)}</Chip>
      </div>
      <TextField
        label={t('sessions.noteOf', { name })}
        hideLabel
        placeholder={t('sessions.noteHint')}
        value={note}
        onChange={onNote}
      />
    </li>
  );
}
