import { bringForward } from '../../../electron/domain/therapy/person';
import type { Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { usePeople } from '../../client/people';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { askedAbout } from '../../page/putNameOn';
import { Button } from '../../ui/Button';
import { undoable } from '../../ui/undoable';

/** Asks, once, whether the journal is about the first person in it, on the entry on which they were named. */
export function AskAbout({ entry, onAnswer }: { readonly entry: Id; readonly onAnswer: () => void }) {
  const asked = askedAbout.use();
  const people = usePeople();
  const person = people.find(({ id }) => id === asked?.person);
  if (!person || asked?.entry !== entry) return null;
  const name = personName(person);
  const answer = () => {
    askedAbout.set(undefined);
    onAnswer();
  };
  return (
    <div className="ask-line" role="group" aria-label={t('people.askAbout', { name })}>
      <p dir="auto">{t('people.askAbout', { name })}</p>
      <div className="answers">
        <Button
          variant="quiet"
          onPress={() => {
            answer();
            void undoable('person', t('people.madePresent', { name }), person, (now) =>
              bringForward(now, people, momentAt(Date.now())),
            );
          }}
        >
          {t('people.askAboutYes')}
        </Button>
        <Button variant="quiet" onPress={answer}>
          {t('people.askAboutNo')}
        </Button>
      </div>
    </div>
  );
}
