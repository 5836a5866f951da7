import type { ComponentProps } from 'react';
import type { Hit, MarkedText } from '../../../electron/contract/search';
import { usePeopleOf } from '../../client/people';
import { longDay } from '../../messages/dates';
import { kindName, untitled } from '../../messages/records';
import { Chip } from '../../ui/Chip';
import { piecesOf } from './markedPieces';

interface Props {
  readonly hit: Hit;
  /** What makes it an option of the list. */
  readonly option: ComponentProps<'div'>;
}

/** A record that was found, what was found in it marked. */
export function HitRow({ hit, option }: Props) {
  const people = usePeopleOf(hit);
  return (
    <div {...option} className="hit">
      <div className="title" dir="auto">
        {hit.title.text === '' ? untitled(hit.kind) : <Marked of={hit.title} />}
      </div>
      {hit.excerpt.text !== '' && (
        <div className="excerpt" dir="auto">
          <Marked of={hit.excerpt} />
        </div>
      )}
      <div className="facts">
        <time dateTime={hit.at.slice(0, 16)}>{longDay(hit.at)}</time>
        {hit.kind !== 'entry' && <Chip>{kindName(hit.kind)}</Chip>}
        {people.map((name) => (
          <Chip key={`p ${name}`} tone="tide">
            {name}
          </Chip>
        ))}
        {hit.tags.map((name) => (
          <Chip key={`t ${name}`}>{name}</Chip>
        ))}
      </div>
    </div>
  );
}

function Marked({ of }: { readonly of: MarkedText }) {
  return piecesOf(of).map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
