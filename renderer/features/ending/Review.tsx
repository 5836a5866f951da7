import { useState } from 'react';
import { againOf, hasEnded, REVIEW, type ReviewPart } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { unreachable } from '../../../electron/domain/result';
import { useNow } from '../../client/now';
import { usePeople } from '../../client/people';
import { useRoute } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { beginLetter } from '../letters';
import { OwnText } from '../../page/OwnText';
import { Button } from '../../ui/Button';
import { useRelation } from './relation';
import { Rows } from './Rows';

/**
 * The review: each part in one's own words, with what the journal has beside it. After a sudden ending it waits, out of
 * sight, for whoever wants it.
 */
export function Review({ writing }: { readonly writing: Writing<Ending> }) {
  const [wants, setWants] = useState(false);
  const isSudden = writing.record.useOf(({ state }) => state.kind === 'sudden');
  const isBegun = writing.record.useOf((ending) => REVIEW.some((part) => ending[part].trim() !== ''));
  if (isSudden && !isBegun && !wants)
    return (
      <div className="ending-steps">
        <Button
          variant="quiet"
          onPress={() => {
            setWants(true);
          }}
        >
          {t('ending.showReview')}
        </Button>
      </div>
    );
  return (
    <section className="review" aria-labelledby="review">
      <h3 id="review">{t('ending.review')}</h3>
      <p className="meta">{t('ending.reviewText')}</p>
      {REVIEW.map((part) => (
        <Part key={part} writing={writing} part={part} />
      ))}
    </section>
  );
}

function Part({ writing, part }: { readonly writing: Writing<Ending>; readonly part: ReviewPart }) {
  return (
    <div className="part">
      <OwnText writing={writing} name={part} />
      <Beside writing={writing} part={part} />
    </div>
  );
}

/** What there is to read beside a part. */
function Beside({ writing, part }: { readonly writing: Writing<Ending>; readonly part: ReviewPart }) {
  const id = writing.record.useOf(({ person }) => person);
  const person = usePeople().find((one) => one.id === id);
  const now = useNow();
  const isOver = writing.record.useOf((ending) => hasEnded(ending, now) || againOf(ending) !== undefined);
  const from = useRoute();
  const again = writing.record.useOf(againOf);
  const { ruptures, touchstones, letters, open } = useRelation(id, again);
  switch (part) {
    case 'lived':
      return <Rows title={t('ending.ruptures')} rows={ruptures} from={from} />;
    case 'given':
      return <Rows title={t('ending.touchstones')} rows={touchstones} from={from} />;
    case 'say':
      return (
        <Rows
          title={t('ending.letters')}
          rows={letters}
          from={from}
          action={
            <Button
              onPress={() => {
                beginLetter(person, from);
              }}
            >
              {t('ending.writeLetter')}
            </Button>
          }
        />
      );
    case 'unfinished':
      return <Rows title={t('ending.stillOpen', { hasEnded: isOver ? 'yes' : 'no' })} rows={open} from={from} />;
    case 'hard':
    case 'turn':
      return null;
    default:
      return unreachable(part);
  }
}
