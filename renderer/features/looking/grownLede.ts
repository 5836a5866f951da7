import { GROWN, type Grown } from '../../../electron/domain/views/grown';
import { t } from '../../messages';
import { andWords } from '../../messages/andWords';

interface Looked {
  readonly grown: Readonly<Record<Grown, number>>;
  readonly pages: number;
  readonly checkIns: number;
}

/** What a time begins with: what grew in it, and no count; else that something was written, or checked in. */
export function ledeOf({ grown, pages, checkIns }: Looked): string {
  const there = GROWN.filter((one) => grown[one] > 0).map((one) => t(`looking.grown.${one}`, { count: grown[one] }));
  if (there.length > 0) return t('looking.grown', { what: andWords(there) });
  if (pages > 0) return t('looking.wrote');
  return t(checkIns > 0 ? 'looking.checkedIn' : 'looking.nothing');
}
