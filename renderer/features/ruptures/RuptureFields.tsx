import type { Feeling } from '../../../electron/domain/feeling';
import { RUPTURE_WHERE, URGES, type Rupture } from '../../../electron/domain/rupture';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { AddFeeling } from '../../page/AddFeeling';
import { FeelingChip } from '../../page/FeelingChip';
import { Scale } from '../../ui/Scale';
import { Segmented } from '../../ui/Segmented';
import { LongField } from '../../ui/TextField';

/** Everything but the first line: optional, and for later. */
export function RuptureFields({ writing }: { readonly writing: Writing<Rupture> }) {
  const { landed, seemed, other, where, urge, urgency } = writing.record.use();
  return (
    <div className="rupture-fields">
      <LongField label={t('rupture.landed')} value={landed} onChange={(next) => { writing.change({ landed: next }); }} />
      <LongField label={t('rupture.seemed')} value={seemed} onChange={(next) => { writing.change({ seemed: next }); }} />
      <LongField label={t('rupture.other')} value={other} placeholder={t('rupture.later')} onChange={(next) => { writing.change({ other: next }); }} />
      <Feelings writing={writing} />
      <div className="pair">
        <Segmented label={t('rupture.urge')} value={urge ?? null} options={URGES.map((value) => ({ value, label: t(`rupture.urge.${value}`) }))} onChange={(next) => { writing.change({ urge: next }); }} />
        <Scale label={t('rupture.urgency')} value={urgency} onChange={(next) => { writing.change({ urgency: next }); }} onClear={() => { writing.change({ urgency: undefined }); }} />
      </div>
      <Segmented label={t('rupture.where')} value={where ?? null} options={RUPTURE_WHERE.map((value) => ({ value, label: t(`rupture.where.${value}`) }))} onChange={(next) => { writing.change({ where: next }); }} />
    </div>
  );
}

function Feelings({ writing }: { readonly writing: Writing<Rupture> }) {
  const feelings = writing.record.useOf((record) => record.feelings);
  const set = (feeling: Feeling) => { writing.change({ feelings: feelings.map((one) => (one.name === feeling.name ? feeling : one)) }); };
  return (
    <div className="field" role="group" aria-label={t('rupture.feelings')}>
      <span className="label">{t('rupture.feelings')}</span>
      <div className="rupture-feelings">
        {feelings.map((feeling) => <FeelingChip key={feeling.name} feeling={feeling} onChange={set} onRemove={() => { writing.change({ feelings: feelings.filter((one) => one !== feeling) }); }} />)}
        <AddFeeling taken={feelings.map(({ name }) => name)} onAdd={(feeling) => { writing.change({ feelings: [...feelings, feeling] }); }} />
      </div>
    </div>
  );
}
