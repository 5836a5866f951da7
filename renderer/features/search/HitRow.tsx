import type { ComponentProps } from 'react';
import type { Hit, MarkedText } from '../../../electron/contract/search';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { Chip } from '../../ui/Chip';
import { piecesOf } from './pieces';

interface Props {
  readonly hit: Hit;
  /** What makes it an option of the list. */
  readonly option: ComponentProps<'div'>;
}

/** An entry that was found, what was found in it marked. */
export function HitRow({ hit, option }: Props) {
  return (
    <div {...option} className="hit">
      <div className="title" dir="auto">{hit.title.text === '' ? t('search.untitled') : <Marked of={hit.title} />}</div>
      {hit.excerpt.text !== '' && <div className="excerpt" dir="auto"><Marked of={hit.excerpt} /></div>}
      <div className="facts">
        <time dateTime={hit.at.slice(0, 16)}>{longDay(hit.at)}</time>
        {hit.people.map((name) => <Chip key={`p ${name}`} tone="tide">{name}</Chip>)}
        {hit.tags.map((name) => <Chip key={`t ${name}`}>{name}</Chip>)}
      </div>
    </div>
  );
}

function Marked({ of }: { readonly of: MarkedText }) {
  return piecesOf(of).map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>));
}
