import type { Id } from '../../../electron/domain/id';
import { recordName, traitsOf, type AnyRecord } from '../../../electron/domain/records/record';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { toldTexts, type Passage } from '../../../electron/domain/views/together';
import { go } from '../../client/route';
import { t } from '../../messages';
import { kindName, titleOfRecord, titleOfSummary } from '../../messages/records';
import { RuptureThread } from './RuptureThread';
import { SessionItems } from './SessionItems';
import { Told } from './Told';

interface Props {
  readonly summary: RecordSummary;
  /** The record itself; undefined where it cannot be read just now. */
  readonly record: AnyRecord | undefined;
  readonly person: Id;
  readonly name: string;
  readonly known: readonly Passage[];
  readonly onJump: (key: string) => void;
}

/** A record as it is read: what it is and when it was, its texts, and what belongs to it. */
export function RecordPassage({ summary, record, person, name, known, onJump }: Props) {
  const { id, kind, at, whole } = summary;
  const title = record && traitsOf(kind).title !== undefined ? recordName(record).trim() : '';
  const what = [...(kind === 'entry' ? [] : [kindName(kind)]), at.slice(11, 16)].join(' · ');
  return (
    <>
      <button
        type="button"
        className="told-page"
        aria-label={`${what}. ${t('together.page', { title: titleOfSummary(summary) })}`}
        onClick={() => {
          go({ screen: 'record', record: id, from: { screen: 'together', person, at: id } });
        }}
      >
        {what}
      </button>
      {title !== '' && <h3 dir="auto">{title}</h3>}
      {record ? <Texts record={record} /> : <p dir="auto">{summary.excerpt}</p>}
      {whole?.kind === 'rupture' && <RuptureThread rupture={whole} name={name} onJump={onJump} />}
      {whole?.kind === 'session' && <SessionItems session={whole} known={known} onJump={onJump} />}
    </>
  );
}

function Texts({ record }: { readonly record: AnyRecord }) {
  const isNumbers = record.kind === 'check-in' || record.kind === 'reaching';
  return (
    <>
      {isNumbers && <p className="numbers">{titleOfRecord({ ...record, body: '' })}</p>}
      {toldTexts(record).map((told, index) => (
        <Told key={index} {...told} />
      ))}
    </>
  );
}
