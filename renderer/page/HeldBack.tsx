import type { Id } from '../../electron/domain/id';
import { openAllTheSame } from '../client/openedRecords';
import { t } from '../messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import './page.css';

/** Stands in the place of a record that ended the window once, until somebody asks for it. */
export function HeldBack({ id }: { readonly id: Id }) {
  return (
    <section className="record-page unread">
      <Notice
        tone="gold"
        action={
          <>
            <Button
              onPress={() => {
                openAllTheSame(id, true);
              }}
            >
              {t('caught.plain')}
            </Button>
            <Button
              onPress={() => {
                openAllTheSame(id, false);
              }}
            >
              {t('held.open')}
            </Button>
          </>
        }
      >
        {t('held.text')}
      </Notice>
    </section>
  );
}
