import { loopNamed } from '../../../electron/domain/therapy/loop';
import type { Round } from '../../../electron/domain/kinds/round';
import { useLoopsSeen } from './rounds';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Choice } from '../../ui/Choice';
import { undoable } from '../../ui/undoable';

/** Gives a round that belongs to no loop one of those that are there. */
export function ChooseLoop({ writing }: { readonly writing: Writing<Round> }) {
  const loops = useLoopsSeen().map(({ loop }) => loop);
  const names = [...new Set(loops.map(({ title }) => title).filter((title) => title.trim() !== ''))];
  const choose = (name: string) => {
    const loop = loopNamed(name, loops);
    if (loop)
      void undoable('choose-loop', t('round.chosen', { name }), { id: writing.id, kind: 'round' }, (round) => ({
        ...round,
        loop: loop.id,
      }));
  };
  return (
    <Choice
      label={t('round.choose')}
      value=""
      options={[{ value: '', label: t('round.choose') }, ...names.map((name) => ({ value: name, label: name }))]}
      onChange={choose}
    />
  );
}
