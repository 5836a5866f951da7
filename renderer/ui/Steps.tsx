import { t } from '../messages';
import './Steps.css';

interface Props {
  /** The present one, from 1. */
  readonly step: number;
  readonly of: number;
}

/** How far one is on a short way. */
export function Steps({ step, of }: Props) {
  return (
    <div className="steps" role="img" aria-label={t('ui.step', { step, of })}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < step ? 'on' : ''} />
      ))}
    </div>
  );
}
