import { shortcut } from '../../client/platform';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';

/** A journal with nothing in it yet. */
export function FirstDay({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <div className="first-day">
      <h1 className="unseen">{t('journal.title')}</h1>
      <svg viewBox="0 0 120 150" aria-hidden="true">
        <path d="M60 132C52 108 70 92 61 66 55 48 64 34 60 12" />
        <path
          d="M62 96c14-4 22-14 24-28-14 2-24 10-26 24M60 72C46 70 36 60 33 46c14 1 24 9 28 22M61 44c9-4 15-11 16-21-10 2-16 9-17 18"
          className="leaf"
        />
        <path
          d="M60 132c-6 4-16 3-22 10M60 132c-2 5-8 6-10 13M60 132c1 6 4 7 5 13M60 132c5 4 14 3 20 10"
          className="root"
        />
        <path d="M22 146c10-4 64-4 76 0" className="ground" />
      </svg>
      <Empty
        title={t('journal.firstTitle')}
        text={t('journal.firstText')}
        action={
          <Button variant="primary" size="large" autoFocus onPress={onBegin}>
            {t('journal.firstAction')} <kbd aria-hidden="true">{shortcut('write')}</kbd>
          </Button>
        }
      />
    </div>
  );
}
