import { useState } from 'react';
import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { LongField } from '../../ui/TextField';
import { Helped } from './Helped';

interface Props {
  readonly reaching: Reaching;
  readonly onTell: (part: Partial<Pick<Reaching, 'after' | 'body' | 'helped'>>) => void;
  readonly onKeep: () => void;
}

/** What happened, whether it helped, and how strong the pull is now, each if one likes. */
export function AfterStep({ reaching: { after, body, helped }, onTell, onKeep }: Props) {
  const [hasWritten] = useState(body.trim() !== '');
  return (
    <form
      className="reaching-step"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <p className="calm">{t('reaching.againText')}</p>
      <ScaleField
        label={t('reaching.again')}
        value={after}
        onChange={(value) => {
          onTell({ after: value });
        }}
        onClear={() => {
          onTell({ after: undefined });
        }}
        ends={[t('reaching.pullLow'), t('reaching.pullHigh')]}
        autoFocus
      />
      <LongField
        label={t(hasWritten ? 'reaching.soFar' : 'reaching.happened')}
        value={body}
        onChange={(text) => {
          onTell({ body: text });
        }}
      />
      <Helped
        helped={helped}
        onChange={(next) => {
          onTell({ helped: next });
        }}
      />
      <div className="reaching-doings">
        <Button variant="primary" type="submit">
          {t('reaching.keep')}
        </Button>
      </div>
    </form>
  );
}
