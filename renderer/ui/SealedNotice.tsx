import { useSealed } from '../client/sealedTexts';
import { t } from '../messages';
import { Notice } from './Notice';

/** Says what is kept sealed of the journal, beside it while it is locked. */
export function SealedNotice() {
  const { waiting, unreadable, isKept } = useSealed();
  if (waiting > 0)
    return (
      <Notice tone={isKept ? 'plain' : 'ember'} urgent={!isKept}>
        {t(isKept ? 'sealed.kept' : 'sealed.held', { count: waiting })}
      </Notice>
    );
  return unreadable > 0 ? <Notice tone="ember">{t('sealed.unreadable', { count: unreadable })}</Notice> : null;
}
