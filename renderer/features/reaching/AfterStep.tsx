import { useState } from 'react';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Scale } from '../../ui/Scale';
import { LongField } from '../../ui/TextField';

/** How strong the pull is now, and what happened. */
export function AfterStep({ onKeep }: { readonly onKeep: (after: number | undefined, body: string) => void }) {
  const [after, setAfter] = useState<number>();
  const [body, setBody] = useState('');
  return (
    <form
      className="reaching-step"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(after, body.trim());
      }}
    >
      <p className="calm">{t('reaching.againText')}</p>
      <Scale label={t('reaching.again')} value={after} onChange={setAfter} onClear={() => { setAfter(undefined); }} ends={[t('reaching.pullLow'), t('reaching.pullHigh')]} autoFocus />
      <LongField label={t('reaching.happened')} value={body} onChange={setBody} />
      <div className="reaching-doings"><Button variant="primary" type="submit">{t('reaching.keep')}</Button></div>
    </form>
  );
}
