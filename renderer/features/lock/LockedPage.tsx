import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Centre, Title } from '../../ui/Page';

/** An empty page beside the locked journal: what is written is encrypted as it is saved, and cannot be read again before the journal is unlocked. */
export function LockedPage({ onLeave }: { readonly onLeave: () => void }) {
  return <Centre><Title>{t('lock.page')}</Title><p className="lede">{t('lock.pageText')}</p><Button onPress={onLeave}>{t('lock.leave')}</Button></Centre>;
}
