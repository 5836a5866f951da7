import type { ReactNode } from 'react';
import { writtenText } from '../../electron/domain/records/texts';
import { openAllTheSame, useIsPlain } from '../client/openedRecords';
import { useRoute } from '../client/route';
import type { Writing } from '../client/writing';
import { t } from '../messages';
import { Button } from '../ui/Button';
import { Caught, TryAgain } from '../ui/Caught';
import { Notice } from '../ui/Notice';
import { SaveElsewhere } from '../ui/SaveElsewhere';
import './page.css';

interface Props {
  readonly writing: Writing;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The page of a record, or where it cannot be drawn why, with its text to be taken elsewhere. */
export function CaughtPage({ writing, back, onBack, children }: Props) {
  const isPlain = useIsPlain(writing.id);
  return (
    <Caught
      key={`${writing.id} ${isPlain}`}
      of={useRoute()}
      instead={(again) => <Unshown writing={writing} back={back} onBack={onBack} onAgain={again} isPlain={isPlain} />}
    >
      {children}
    </Caught>
  );
}

interface UnshownProps extends Omit<Props, 'children'> {
  readonly onAgain: () => void;
  readonly isPlain: boolean;
}

function Unshown({ writing, back, onBack, onAgain, isPlain }: UnshownProps) {
  const record = writing.record.use();
  return (
    <section className="record-page unread">
      <Notice
        tone="ember"
        urgent
        action={
          <>
            <Button onPress={onBack}>{back}</Button>
            {!isPlain && (
              <Button
                onPress={() => {
                  openAllTheSame(writing.id, true);
                }}
              >
                {t('caught.plain')}
              </Button>
            )}
            <SaveElsewhere text={writtenText(record)} />
            <TryAgain onPress={onAgain} />
          </>
        }
      >
        {t('caught.page')}
      </Notice>
    </section>
  );
}
