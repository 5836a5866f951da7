import type { Failure } from '../../electron/contract/failure';
import { t } from '.';

/** What went wrong, in one sentence. Every kind has its own; the catalogue does not compile without. */
export function failureText(failure: Failure): string {
  if (failure.kind === 'newer-format') return t('failure.newer-format', { version: failure.version });
  if (failure.kind === 'disk') return t('failure.disk', { code: failure.code });
  if (failure.kind === 'not-ordinary') return t('failure.not-ordinary', { file: failure.file });
  return t(`failure.${failure.kind}`);
}
