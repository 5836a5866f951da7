import { useEffect, useState } from 'react';
import type { TooMuchPages } from '../../../electron/contract/tooMuch';
import { request } from '../../client/bridge';
import { t } from '../../messages';
import { TooMuchText } from '../../page/TooMuchText';
import { Button } from '../../ui/Button';
import { Title } from '../../ui/Page';

/**
 * What its owner allowed to be read beside the locked journal.
 * SECURITY: the words are asked for when somebody wants to read them, and go with this page.
 */
export function LockedTooMuch({ onLeave }: { readonly onLeave: () => void }) {
  const [pages, setPages] = useState<TooMuchPages>([]);
  useEffect(() => {
    let isHere = true;
    void request('tooMuch.pages').then((answer) => {
      if (isHere && answer.ok) setPages(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  });
  return (
    <main className="locked-too-much">
      <div className="column">
        <Title>{t('tooMuch.title')}</Title>
        {pages.map((page, index) => (
          <TooMuchText key={index} {...page} />
        ))}
        <p className="meta">{t('tooMuch.noService')}</p>
        <div>
          <Button onPress={onLeave}>{t('lock.leave')}</Button>
        </div>
      </div>
    </main>
  );
}
