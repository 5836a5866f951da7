import type { Id } from '../../../electron/domain/id';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Did } from '../../../electron/domain/kinds/reaching';
import { waitingOf } from '../../../electron/domain/therapy/reaching';
import { unreachable } from '../../../electron/domain/result';
import type { ReachingChoice } from './choices';
import { OutForm } from './OutForm';
import { WaitForm } from './WaitForm';
import { WriteForm } from './WriteForm';

interface Props {
  readonly choice: ReachingChoice;
  readonly person: Person | undefined;
  /** What is told of it so far. */
  readonly did: Did;
  /** A record was begun to write in. */
  readonly onBegin: (record: Id) => void;
  readonly onBack: () => void;
  readonly onTell: (did: Did) => void;
  readonly onDone: (did: Did) => void;
}

/** What was chosen. */
export function DoStep({ choice, person, did, onBegin, onBack, onTell, onDone }: Props) {
  switch (choice) {
    case 'letter':
      return <WriteForm person={person} onBegin={onBegin} onBack={onBack} onDone={onDone} />;
    case 'wait':
      return <WaitForm waiting={waitingOf({ did })} onBegin={onTell} onBack={onBack} onDone={onDone} />;
    case 'out':
      return <OutForm did={did} onTell={onTell} onBack={onBack} onDone={onDone} />;
    default:
      return unreachable(choice);
  }
}
