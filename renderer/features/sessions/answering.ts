import { answered, type Answer } from '../../../electron/domain/therapy/goneBy';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Person } from '../../../electron/domain/kinds/person';
import { changeRecords } from '../../client/changing';
import { isOf } from '../../client/writing';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';

/** What is said of one hour that has gone by. */
export interface Said {
  readonly hour: SessionTime;
  readonly answer: Answer;
}

/** Keeps what is said of some hours, as one step; says `text`, with a way back. */
export async function answerHours(person: Person, said: readonly Said[], text: string): Promise<void> {
  const made = said.map(({ hour, answer }) => ({ hour, answer, session: answered(hour, person, answer) }));
  const answer = await changeRecords(
    made.flatMap(({ hour }) => hour.session?.id ?? []),
    (there) =>
      made.flatMap(({ hour, answer: words, session }) => {
        if (!hour.session) return [session];
        const writing = there.find(({ id }) => id === session.id);
        return writing && isOf('session', writing)
          ? [answered({ ...hour, session: writing.record.get() }, person, words)]
          : [];
      }),
  );
  if (answer.ok) saidWithUndo('session', text, answer.value);
  else toast({ text: failureText(answer.failure) });
}
