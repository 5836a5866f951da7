import type { ReactNode } from 'react';
import { endingSteps, REVIEW } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { belongsTo } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import { runCommand } from '../../client/commands';
import { useKind } from '../../client/records';
import { go, useRoute } from '../../client/route';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { personName } from '../../messages/names';
import { beginLetter } from '../letters';
import { TouchstoneWords } from '../touchstones';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useRelation } from './relation';
import { Rows } from './Rows';
import { EndingSteps } from './EndingSteps';
import { toBeginAgain } from './standing';
import { ThenAndNows } from './ThenAndNows';
import { ToRead } from './ToRead';

/** So many touchstones are shown; all are on their own screen. */
const MOST = 4;

interface Props {
  readonly person: Person;
  readonly ending: Ending;
}

interface Further {
  /** Which steps are offered; all of them otherwise. */
  readonly offered?: typeof endingSteps;
  /** Further ways, at its head. */
  readonly ways?: ReactNode;
  /** What else can be done, at its foot. */
  readonly more?: ReactNode;
}

/** What was said of it, in a sentence. */
export function staysLede(person: Person, ending: Ending): string {
  const { last } = ending.state;
  const lede = t('stays.lede', { name: personName(person), day: last === undefined ? '' : dayName(last) });
  return `${lede} ${toBeginAgain(ending)}`.trim();
}

/**
 * What stays of the work with somebody once it has ended: touchstones, letters, then and now, what was agreed, the
 * review, the sessions and the entries to read, and the way to a book.
 */
export function Stays({ person, ending, offered = endingSteps, ways, more }: Props & Further) {
  const from = useRoute();
  const { letters, touchstones } = useRelation(person.id);
  const readOn = () => {
    go({ screen: 'record', record: ending.id, from });
  };
  return (
    <div className="stays">
      <div className="ending-steps">
        <Button
          variant="primary"
          onPress={() => {
            runCommand('write');
          }}
        >
          {t('stays.write')}
        </Button>
        <Button
          onPress={() => {
            beginLetter(person, from);
          }}
        >
          {t('stays.letter', { name: personName(person) })}
        </Button>
        {ways}
      </div>
      {letters.length + touchstones.length === 0 && <p className="meta">{t('stays.empty')}</p>}
      <Touchstones person={person} />
      <ThenAndNows person={person} from={from} />
      <div className="stays-pair">
        {letters.length > 0 && (
          <Card title={t('stays.letters')}>
            <Rows rows={letters} from={from} />
          </Card>
        )}
        {ending.contact.trim() !== '' && (
          <Card title={t('stays.agreed')}>
            <p className="stays-words" dir="auto">
              {ending.contact.trim()}
            </p>
          </Card>
        )}
      </div>
      <Read person={person} ending={ending} />
      <ToRead person={person} last={ending.state.last} />
      <EndingSteps ending={ending} person={person} offered={offered} isQuiet>
        <Button variant="quiet" onPress={readOn}>
          {t('stays.readOn')}
        </Button>
        {more}
      </EndingSteps>
    </div>
  );
}

function Touchstones({ person }: { readonly person: Person }) {
  const from = useRoute();
  const touchstones = useKind('touchstone').filter((touchstone) => belongsTo(touchstone.person, person.id));
  if (touchstones.length === 0) return null;
  return (
    <section className="stays-touchstones" aria-label={t('stays.touchstones')}>
      <ul>
        {touchstones.slice(0, MOST).map((touchstone) => (
          <li key={touchstone.id}>
            <button
              type="button"
              className="card kelp"
              onClick={() => {
                go({ screen: 'record', record: touchstone.id, from });
              }}
            >
              <TouchstoneWords touchstone={touchstone} />
            </button>
          </li>
        ))}
      </ul>
      {touchstones.length > MOST && (
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'touchstones' });
          }}
        >
          {t('stays.allTouchstones')}
        </Button>
      )}
    </section>
  );
}

/** The review to read, as far as it was written, with what is still open. */
function Read({ person, ending }: Props) {
  const from = useRoute();
  const { open } = useRelation(person.id);
  const parts = REVIEW.filter((part) => ending[part].trim() !== '' || (part === 'unfinished' && open.length > 0));
  if (parts.length === 0) return null;
  return (
    <Card title={t('stays.read')}>
      <div className="stays-read">
        {parts.map((part) => {
          const words = ending[part].trim();
          const wasOpen = t('ending.stillOpen', { hasEnded: 'yes' });
          return (
            <div key={part}>
              <h3>{words === '' ? wasOpen : t(`ending.${part}`)}</h3>
              {words !== '' && (
                <p className="stays-words" dir="auto">
                  {words}
                </p>
              )}
              {part === 'unfinished' && <Rows {...(words !== '' && { title: wasOpen })} rows={open} from={from} />}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
