import { useEffect, useState } from 'react';
import type { News as OneOf } from '../electron/contract/journal';
import { request } from './client/bridge';
import { go } from './client/route';
import { t } from './messages';
import { Button } from './ui/Button';
import { Notice } from './ui/Notice';

const TELLS_OF_FILES: readonly OneOf[] = ['several-keys', 'beside-encrypted'];

/** What the owner should know after this opening, until it was read. */
export function NewsNotices() {
  const [news, setNews] = useState<readonly OneOf[]>([]);
  useEffect(() => {
    void request('journal.news').then((answer) => {
      if (answer.ok) setNews(answer.value);
    });
  }, []);
  const read = (one: OneOf) => {
    setNews((all) => all.filter((other) => other !== one));
  };
  const look = (one: OneOf) => {
    read(one);
    go({ screen: 'attention' });
  };
  return news.map((one) => (
    <Notice
      key={one}
      tone="tide"
      action={
        <>
          {TELLS_OF_FILES.includes(one) && (
            <Button
              onPress={() => {
                look(one);
              }}
            >
              {t('attention.title')}
            </Button>
          )}
          <Button
            variant="quiet"
            onPress={() => {
              read(one);
            }}
          >
            {t('common.close')}
          </Button>
        </>
      }
    >
      {t(`frame.${one}`)}
    </Notice>
  ));
}
