import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { LongField } from '../../ui/TextField';
import { KnownTouchstones } from './KnownTouchstones';

/** What is known, what else could be so, and what cannot be known. */
export function LaterSteps({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const { know, other, unknown } = writing.record.use();
  return (
    <>
      <LongField label={t('fact.know')} value={know} placeholder={t('fact.knowHint')} onChange={(next) => { writing.change({ know: next }); }} />
      <KnownTouchstones writing={writing} />
      <LongField label={t('fact.other')} value={other} placeholder={t('fact.otherHint')} onChange={(next) => { writing.change({ other: next }); }} />
      <LongField label={t('fact.unknown')} value={unknown} placeholder={t('fact.unknownHint')} onChange={(next) => { writing.change({ unknown: next }); }} />
    </>
  );
}
