import type { Kind } from '../../electron/domain/records/record';
import { kindName } from '../messages/records';
import { Chip } from '../ui/Chip';

type Tone = NonNullable<Parameters<typeof Chip>[0]['tone']>;

const TONES: Readonly<Partial<Record<Kind, Tone>>> = {
  rupture: 'ember',
  letter: 'gold',
  touchstone: 'kelp',
  session: 'tide',
};

/** What kind of record it is, in its colour. */
export function KindChip({ kind }: { readonly kind: Kind }) {
  return <Chip tone={TONES[kind] ?? 'plain'}>{kindName(kind)}</Chip>;
}
