import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Entry } from '../../../electron/domain/kinds/entry';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Resemblance } from '../../../electron/domain/text/resemblance';
import { request } from '../../client/bridge';
import { usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import { useLoop, useLoopsSeen } from './rounds';
import { useSettings } from '../../client/settings';
import { useSettled } from '../../client/settled';
import { isUnwritten, type Writing } from '../../client/writing';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { andWords } from '../../messages/andWords';
import { Button } from '../../ui/Button';
import { markAndSay } from './marking';
import './rounds.css';

interface Props {
  readonly writing: Writing<Entry>;
  readonly editor: RefObject<EditorHandle | null>;
}

/** Milliseconds without a key, after which somebody has paused. */
const PAUSE = 4000;
/** With fewer rounds there is nothing to resemble. */
const FEWEST_ROUNDS = 2;

/**
 * Asks whether an entry is one more round of a loop, where it resembles earlier ones closely: once for each entry,
 * never while somebody types.
 */
export function AskRound({ writing, editor }: Props) {
  const [asked, setAsked] = useState<Resemblance>();
  const resemblance = useResemblance(writing, asked === undefined);
  if (resemblance && !asked) setAsked(resemblance);
  const loop = useLoop(asked?.loop);
  const person = usePresentPerson();
  const [isAnswered, setAnswered] = useState(false);
  if (!asked || !loop || isAnswered) return null;
  const answer = () => {
    setAnswered(true);
    editor.current?.focus();
  };
  const take = async () => {
    answer();
    await writing.autosave.flush();
    await markAndSay({ entry: writing.record.get(), quote: '', name: loop.title, loop: loop.id, person: person?.id });
  };
  return (
    <div className="ask-line" role="group" aria-label={t('ask.label')}>
      <p dir="auto">{t('ask.question', { name: loop.title, words: andWords(asked.words) })}</p>
      <div className="answers">
        <Button
          variant="quiet"
          onPress={() => {
            void take();
          }}
        >
          {t('ask.yes')}
        </Button>
        <Button variant="quiet" onPress={answer}>
          {t('ask.no')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'settings' });
          }}
        >
          {t('ask.off')}
        </Button>
      </div>
    </div>
  );
}

/** What the entry resembles, once somebody pauses; with it the entry has been asked about. */
function useResemblance(writing: Writing<Entry>, isWanted: boolean): Resemblance | undefined {
  const asks = useSettings()?.askLoops ?? false;
  const canResemble = useLoopsSeen().some(({ rounds }) => rounds.length >= FEWEST_ROUNDS);
  const body = writing.record.useOf((entry) => entry.body);
  const settled = useSettled(body, PAUSE);
  const isOpen = writing.record.useOf((entry) => entry.asked === undefined && !isUnwritten(writing));
  const isDue = isWanted && isOpen && asks && canResemble && body === settled;
  const [found, setFound] = useState<Resemblance>();
  const tried = useRef<string>(undefined);
  useEffect(() => {
    if (!isDue || tried.current === settled) return undefined;
    tried.current = settled;
    let isHere = true;
    let isAnswered = false;
    const find = async () => {
      if (!(await writing.autosave.flush())) return;
      const answer = await request('loops.resemblance', { entry: writing.id });
      isAnswered = true;
      const now = writing.record.get();
      // Somebody who has gone on writing meanwhile is asked at the next pause.
      if (!isHere || !answer.ok || !answer.value || now.asked !== undefined || now.body !== settled) return;
      writing.change({ asked: momentAt(Date.now()) });
      setFound(answer.value);
    };
    void find();
    return () => {
      isHere = false;
      // What was broken off is tried again.
      if (!isAnswered) tried.current = undefined;
    };
  }, [isDue, settled, writing]);
  return found;
}
