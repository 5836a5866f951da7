import { kindName, titleOfRecord } from '../messages/records';
import { RecordPage, type PageProps } from './RecordPage';

/** The page of a record whose kind has none of its own: what it is, and its text. */
export function OtherPage(props: PageProps) {
  const record = props.writing.record.use();
  return <RecordPage {...props} label={kindName(record.kind)} bar={<span className="chip plain">{kindName(record.kind)}</span>} head={<h2 className="page-title" dir="auto">{titleOfRecord(record)}</h2>} />;
}
