import { mayBecome } from '../../electron/domain/fields/longest';
import { t } from '../messages';
import { toast } from './toast';

/**
 * Whether what would stand in a field then is not too long for it; where it is, that is said, and nothing is to be
 * changed.
 */
export function fits(before: string, after: string, longest: number): boolean {
  const may = mayBecome(before.length, after.length, longest);
  if (!may) toast({ text: t('ui.tooLong', { count: longest }) });
  return may;
}
