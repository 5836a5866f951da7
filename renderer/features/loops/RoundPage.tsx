import { GOINGS, type Round } from '../../../electron/domain/kinds/round';
import { useLoop, useLoopsSeen } from './rounds';
import { go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { roundName } from '../../messages/loopName';
import { KindChip } from '../../page/KindChip';
import { OwnText } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { ChooseLoop } from './ChooseLoop';
import { EntryWords } from './EntryWords';
import './loops.css';
import { useRoundName } from './useRoundName';

/** The page of a round: what was marked, and a few questions that can all stay open. */
export function RoundPage(props: PageProps<Round>) {
  const { writing } = props;
  return (
    <RecordPage
      {...props}
      label={t('round.page')}
      bar={<KindChip kind="round" />}
      hasMoment={false}
      startsInText={false}
      head={<Head writing={writing} />}
      bodyLabel={t('round.notes')}
      bodyHint={t('round.notesHint')}
    />
  );
}

function Head({ writing }: { readonly writing: Writing<Round> }) {
  const round = writing.record.use();
  const loop = useLoop(round.loop);
  const hasLoops = useLoopsSeen().length > 0;
  return (
    <div className="round-head">
      <div className="round-loop">
        <h2 className="page-title" dir="auto">
          {roundName(round, loop)}
        </h2>
        {loop && (
          <Button
            variant="quiet"
            onPress={() => {
              go({ screen: 'record', record: loop.id, from: { screen: 'loops' } });
            }}
          >
            {t('round.openLoop')}
          </Button>
        )}
        {!loop && hasLoops && <ChooseLoop writing={writing} />}
      </div>
      <section className="round-entry" aria-label={t('round.entry')}>
        <h3>
          {t('round.entry')}{' '}
          <span className="meta" dir="auto">
            {useRoundName(round)}
          </span>
        </h3>
        <EntryWords round={round} />
      </section>
      <Questions writing={writing} />
      <h3>{t('round.notes')}</h3>
    </div>
  );
}

function Questions({ writing }: { readonly writing: Writing<Round> }) {
  const going = writing.record.useOf((round) => round.going);
  return (
    <div className="round-questions">
      <OwnText writing={writing} name="settles" placeholder={t('round.optional')} />
      <OwnText writing={writing} name="under" />
      <div className="round-going">
        <Segmented
          label={t('round.going')}
          value={going ?? null}
          options={GOINGS.map((value) => ({ value, label: t(`round.going.${value}`) }))}
          onChange={(next) => {
            writing.change({ going: next });
          }}
        />
        {going !== undefined && (
          <Button
            variant="quiet"
            onPress={() => {
              writing.change({ going: undefined });
            }}
          >
            {t('round.goingClear')}
          </Button>
        )}
      </div>
    </div>
  );
}
