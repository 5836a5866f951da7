import { useEffect } from 'react';
import { isQuiet, tooMuchWords } from '../../../electron/domain/therapy/tooMuch';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { changeSettings, useSettings } from '../../client/settings';
import { useKind, useWholes } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

/** Offers to fill in what is for hard hours, on one quiet day and not again. Nothing where it is filled in. */
export function OfferTooMuch({ now }: { readonly now: Moment }) {
  const offered = useSettings()?.tooMuchOffered;
  const isFilled = tooMuchWords(useKind('too-much')).length > 0;
  const isQuietDay = isQuiet(useWholes(), now);
  const today = dayOf(now);
  const isDue = !isFilled && isQuietDay && offered === null;
  useEffect(() => {
    if (isDue) void changeSettings({ tooMuchOffered: { day: today, isOver: false } });
  }, [isDue, today]);
  if (isFilled || !isQuietDay || offered?.day !== today || offered.isOver) return null;
  return (
    <Card tone="flat" title={t('tooMuch.title')}>
      <p className="calm">{t('tooMuch.offer')}</p>
      <Button
        variant="quiet"
        onPress={() => {
          go({ screen: 'too-much' });
        }}
      >
        {t('tooMuch.offerLook')}
      </Button>
      <Button
        variant="quiet"
        onPress={() => {
          void changeSettings({ tooMuchOffered: { day: today, isOver: true } });
        }}
      >
        {t('tooMuch.offerNot')}
      </Button>
    </Card>
  );
}
