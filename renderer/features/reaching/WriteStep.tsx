import { useState } from 'react';
import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { Editor } from '../../editor';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { Earlier } from './Earlier';

interface Props {
  readonly reaching: Reaching;
  /** Whether the pull was rated in a check-in a moment ago. */
  readonly isGiven: boolean;
  readonly onTell: (part: Partial<Pick<Reaching, 'before' | 'body'>>) => void;
  /** Saves what is written. */
  readonly onPause: () => void;
  readonly onDone: () => void;
}

/** Somewhere to write, first of all; how strong the pull is, for whoever wants to say it. */
export function WriteStep({ reaching: { id, before, body }, isGiven, onTell, onPause, onDone }: Props) {
  const [text] = useState(body);
  return (
    <div className="reaching-step">
      <p className="calm">{t('reaching.writeText')}</p>
      <div className="reaching-paper">
        <Editor
          docKey={id}
          text={text}
          label={t('reaching.write')}
          placeholder={t('reaching.write')}
          autoFocus
          onChange={(next) => {
            onTell({ body: next });
          }}
          onBlur={onPause}
        />
      </div>
      <div>
        <ScaleField
          label={t('reaching.pull')}
          value={before}
          onChange={(value) => {
            onTell({ before: value });
          }}
          onClear={() => {
            onTell({ before: undefined });
          }}
          ends={[t('reaching.pullLow'), t('reaching.pullHigh')]}
        />
        {isGiven && <p className="meta">{t('reaching.pullGiven')}</p>}
      </div>
      <div className="reaching-doings">
        <Button variant="primary" onPress={onDone}>
          {t('reaching.on')}
        </Button>
      </div>
      <Earlier />
    </div>
  );
}
