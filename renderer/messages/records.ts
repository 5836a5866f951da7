import { headOf } from '../../electron/domain/records/head';
import type { AnyRecord, Kind } from '../../electron/domain/records/record';
import type { RecordSummary } from '../../electron/domain/records/summary';
import { allOfKind } from '../client/records';
import { t } from '.';
import { longDay } from './dates';
import { roundName } from './loopName';

/** What a kind of record is called, in small letters. */
export function kindName(kind: Kind): string {
  return t(`record.${kind}`);
}

/** What many of a kind are called, with a capital. */
export function kindsName(kind: Kind): string {
  return t(`records.${kind}`);
}

/** What a record without a title is called, where nothing more is known of it. */
export function untitled(kind: Kind): string {
  return kind === 'entry' ? t('record.untitled') : sentence(kindName(kind));
}

/** What a record is called in a list of summaries. */
export function titleOfSummary({ kind, title, whole }: RecordSummary): string {
  if (title !== '') return title;
  return whole ? titleOfRecord(whole) : untitled(kind);
}

/** What a record is called where it is listed: its title, its first words, or what it says in numbers. */
export function titleOfRecord(record: AnyRecord): string {
  const { title } = headOf(record);
  return title === '' ? numbersOf(record) : title;
}

function numbersOf(record: AnyRecord): string {
  if (record.kind === 'check-in') {
    const said = [
      ...(record.connection === undefined ? [] : [t('record.connection', { value: record.connection })]),
      ...(record.pull === undefined ? [] : [t('record.pull', { value: record.pull })]),
      ...(record.wait === undefined ? [] : [t('record.wait', { value: record.wait })]),
    ];
    return sentence(said.length === 0 ? kindName(record.kind) : said.join(', '));
  }
  if (record.kind === 'reaching') {
    const { before, after } = record;
    if (before === undefined) return sentence(kindName(record.kind));
    return sentence(after === undefined ? t('record.pullBefore', { before }) : t('record.pulls', { before, after }));
  }
  if (record.kind === 'session') return t('record.sessionOn', { day: longDay(record.at) });
  if (record.kind === 'round')
    return roundName(
      record,
      allOfKind('loop').find(({ id }) => id === record.loop),
    );
  return untitled(record.kind);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
