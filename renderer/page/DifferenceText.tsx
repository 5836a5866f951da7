import { useMemo } from 'react';
import { answersOf, type ByType } from '../../electron/domain/fields/value';
import { fieldsOf, recordName, type AnyRecord } from '../../electron/domain/records/record';
import { furtherTexts } from '../../electron/domain/records/texts';
import { nameNow } from '../client/people';
import { longMoment } from '../messages/dates';
import { differenceOf, type DifferencePiece } from './difference';
import './difference.css';

interface Props {
  readonly earlier: AnyRecord;
  readonly later: AnyRecord;
  /** Both texts in one, or one of them with what stands in it alone marked. */
  readonly show: 'both' | 'earlier' | 'later';
}

/** What is different between two states of a record: deletions struck out, insertions underlined. */
export function DifferenceText({ earlier, later, show }: Props) {
  return (
    <div className="difference">
      <div className="of-title">
        <Pieces earlier={recordName(earlier)} later={recordName(later)} show={show} />
      </div>
      <div className="of-facts">
        <Pieces earlier={factsOf(earlier)} later={factsOf(later)} show={show} />
      </div>
      <div className="of-body">
        <Pieces earlier={wordsIn(earlier)} later={wordsIn(later)} show={show} />
      </div>
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
  return (
    <p dir="auto">
      {pieces.map((piece, index) => (
        <Shown key={index} piece={piece} show={show} />
      ))}
    </p>
  );
}

function Shown({ piece: { kind, text }, show }: { readonly piece: DifferencePiece; readonly show: Props['show'] }) {
  if (kind === 'same') return text;
  if (show === 'both') return kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>;
  return (kind === 'gone') === (show === 'earlier') ? <mark>{text}</mark> : null;
}

function wordsIn(record: AnyRecord): string {
  return [record.body, ...furtherTexts(record)].join('\n\n');
}

/** All of a record but its words, in a line. */
function factsOf(record: AnyRecord): string {
  return [longMoment(record.at), ...answersOf(FACTS, fieldsOf(record.kind), record).flat()].join(' · ');
}

const none = () => [];

/** What a field holds besides words, as it stands in that line. */
const FACTS: ByType<readonly string[]> = {
  labels: (names) => names,
  feelings: (feelings) => feelings.map(({ name, strength }) => `${name} ${strength}`),
  line: none,
  prose: none,
  quote: none,
  strength: none,
  choice: none,
  setting: none,
  flag: none,
  day: none,
  moment: none,
  minutes: none,
  span: none,
  link: none,
  links: (ids, { to }) => (to === 'person' ? ids.flatMap((id) => nameNow(id) ?? []) : []),
  attachment: none,
  passage: none,
  rank: none,
  state: none,
  event: none,
  outcomes: none,
  several: none,
  breaks: none,
  rhythm: none,
  scale: none,
  contacts: none,
};
