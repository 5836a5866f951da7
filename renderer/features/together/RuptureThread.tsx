import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { dayOf } from '../../../electron/domain/time/moment';
import { threadOf, type ThreadPart } from '../../../electron/domain/views/ruptureThread';
import { keyOfPart } from '../../../electron/domain/views/together';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { turnWords } from './turnWords';
import { Way } from './Way';

interface Props {
  readonly rupture: Rupture;
  /** What the person is called whom it is with. */
  readonly name: string;
  readonly onJump: (key: string) => void;
}

/** All that became of a rupture, on one glance, each a way to where it is told. */
export function RuptureThread({ rupture, name, onJump }: Props) {
  const thread = threadOf(rupture, useKind('session'));
  if (thread.length === 0) return null;
  return (
    <ol className="told-thread" aria-label={t('rupture.thread')}>
      {thread.map((part, index) => (
        <Part key={index} part={part} rupture={rupture} name={name} onJump={onJump} />
      ))}
    </ol>
  );
}

function Part({ part, rupture, name, onJump }: Props & { readonly part: ThreadPart }) {
  const key = keyOfPart(rupture.id, part);
  const day = dayName(dayOf(part.at));
  if (part.kind === 'step') {
    const { what, words } = part.step;
    const said = [t(`rupture.step.${what}`, { name }), words.trim()].filter((text) => text !== '');
    return (
      <li dir="auto">
        {said.join(': ')}, {day}
      </li>
    );
  }
  const note = part.kind === 'told' ? part.told.note : '';
  return (
    <li dir="auto">
      {turnWords(part)} {note}{' '}
      {key !== undefined && (
        <Way
          title={day}
          onGo={() => {
            onJump(key);
          }}
        />
      )}
    </li>
  );
}
