import { useMemo } from 'react';
import type { AnyRecord } from '../../electron/domain/record';
import { furtherTexts } from '../../electron/domain/texts';
import { longMoment } from '../messages/dates';
import { differenceOf, type Piece } from './difference';
import './difference.css';

interface Props {
  readonly earlier: AnyRecord;
  readonly later: AnyRecord;
  /** Both texts in one, or one of them with what stands in it alone marked. */
  readonly show: 'both' | 'earlier' | 'later';
}

/** What is different between two states of a record: deletions struck out, insertions underlined. */
export function Difference({ earlier, later, show }: Props) {
  return (
    <div className="difference">
      <div className="of-title"><Pieces earlier={titleIn(earlier)} later={titleIn(later)} show={show} /></div>
      <div className="of-facts"><Pieces earlier={factsOf(earlier)} later={factsOf(later)} show={show} /></div>
      <div className="of-body"><Pieces earlier={wordsIn(earlier)} later={wordsIn(later)} show={show} /></div>
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

function titleIn(record: AnyRecord): string {
  return 'title' in record ? record.title : record.kind === 'person' ? record.name : '';
}

function wordsIn(record: AnyRecord): string {
  return [record.body, ...furtherTexts(record)].join('\n\n');
}

/** All of a record but its words, in a line. */
function factsOf(record: AnyRecord): string {
  const chips = record.kind === 'entry' ? [...record.people, ...record.tags] : [];
  const feelings = 'feelings' in record ? record.feelings.map(({ name, strength }) => `${name} ${strength}`) : [];
  return [longMoment(record.at), ...chips, ...feelings].join(' · ');
}
