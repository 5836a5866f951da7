import { useMemo } from 'react';
import type { Entry } from '../../../electron/domain/entry';
import { longMoment } from '../../messages/dates';
import { differenceOf, type Piece } from './difference';
import './difference.css';

interface Props {
  readonly earlier: Entry;
  readonly later: Entry;
  /** Both texts in one, or one of them with what stands in it alone marked. */
  readonly show: 'both' | 'earlier' | 'later';
}

/** What is different between two states of an entry: deletions struck out, insertions underlined. */
export function Difference({ earlier, later, show }: Props) {
  return (
    <div className="difference">
      <div className="of-title"><Pieces earlier={earlier.title} later={later.title} show={show} /></div>
      <div className="of-facts"><Pieces earlier={factsOf(earlier)} later={factsOf(later)} show={show} /></div>
      <div className="of-body"><Pieces earlier={earlier.body} later={later.body} show={show} /></div>
    </div>
  );
}

interface PiecesProps {
  readonly earlier: string;
  readonly later: string;
  readonly show: Props['show'];
}

function Pieces({ earlier, later, show }: PiecesProps) {
  const pieces = useMemo(() => differenceOf(earlier, later), [earlier, later]);
  return <p dir="auto">{pieces.map((piece, index) => <Shown key={index} piece={piece} show={show} />)}</p>;
}

function Shown({ piece: { kind, text }, show }: { readonly piece: Piece; readonly show: Props['show'] }) {
  if (kind === 'same') return text;
  if (show === 'both') return kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>;
  return (kind === 'gone') === (show === 'earlier') ? <mark>{text}</mark> : null;
}

/** All of an entry but its words, in a line. */
function factsOf({ at, people, tags, feelings }: Entry): string {
  return [longMoment(at), ...people, ...tags, ...feelings.map(({ name, strength }) => `${name} ${strength}`)].join(' · ');
}
