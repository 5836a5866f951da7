import { RUPTURE_WHERE, URGES, type Rupture } from '../../../electron/domain/kinds/rupture';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { FeelingsField } from '../../page/FeelingsField';
import { Scale } from '../../ui/Scale';
import { Segmented } from '../../ui/Segmented';
import { LongField } from '../../ui/TextField';

/** Everything but the first line: optional, and for later. */
export function RuptureFields({ writing }: { readonly writing: Writing<Rupture> }) {
  const { landed, seemed, other, feelings, where, urge, urgency } = writing.record.use();
  return (
    <div className="rupture-fields">
      <LongField label={t('rupture.landed')} value={landed} onChange={(next) => { writing.change({ landed: next }); }} />
      <LongField label={t('rupture.seemed')} value={seemed} onChange={(next) => { writing.change({ seemed: next }); }} />
      <LongField label={t('rupture.other')} value={other} placeholder={t('rupture.later')} onChange={(next) => { writing.change({ other: next }); }} />
      <FeelingsField label={t('rupture.feelings')} feelings={feelings} onChange={(next) => { writing.change({ feelings: next }); }} />
      <div className="pair">
        <Segmented label={t('rupture.urge')} value={urge ?? null} options={URGES.map((value) => ({ value, label: t(`rupture.urge.${value}`) }))} onChange={(next) => { writing.change({ urge: next }); }} />
        <Scale label={t('rupture.urgency')} value={urgency} onChange={(next) => { writing.change({ urgency: next }); }} onClear={() => { writing.change({ urgency: undefined }); }} />
      </div>
      <Segmented label={t('rupture.where')} value={where ?? null} options={RUPTURE_WHERE.map((value) => ({ value, label: t(`rupture.where.${value}`) }))} onChange={(next) => { writing.change({ where: next }); }} />
    </div>
  );
}
