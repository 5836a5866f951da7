import type { Failure } from '../../electron/contract/failure';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import './page.css';

interface Props {
  readonly failure: Failure;
  readonly back: string;
  readonly onBack: () => void;
}

/** Stands in the place of a page that cannot be shown. */
export function UnreadNotice({ failure, back, onBack }: Props) {
  return (
    <section className="record-page unread">
      <Notice tone="ember" urgent action={<Button onPress={onBack}>{back}</Button>}>
        {t('journal.unread', { reason: failureText(failure) })}
      </Notice>
    </section>
  );
}
