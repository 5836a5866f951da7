import { RUPTURE_WHERE, URGES, type Rupture } from '../../../electron/domain/kinds/rupture';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { FeelingsField } from '../../page/FeelingsField';
import { OwnText } from '../../page/OwnText';
import { ScaleField } from '../../ui/ScaleField';
import { Segmented } from '../../ui/Segmented';

/** Everything but the first line: optional, and for later. */
export function RuptureFields({ writing }: { readonly writing: Writing<Rupture> }) {
  const { feelings, where, urge, urgency } = writing.record.use();
  return (
    <div className="rupture-fields">
      <OwnText writing={writing} name="landed" />
      <OwnText writing={writing} name="seemed" />
      <OwnText writing={writing} name="other" placeholder={t('rupture.later')} />
      <FeelingsField
        label={t('rupture.feelings')}
        feelings={feelings}
        onChange={(next) => {
          writing.change({ feelings: next });
        }}
      />
      <div className="pair">
        <Segmented
          label={t('rupture.urge')}
          value={urge ?? null}
          options={URGES.map((value) => ({ value, label: t(`rupture.urge.${value}`) }))}
          onChange={(next) => {
            writing.change({ urge: next });
          }}
        />
        <ScaleField
          label={t('rupture.urgency')}
          value={urgency}
          onChange={(next) => {
            writing.change({ urgency: next });
          }}
          onClear={() => {
            writing.change({ urgency: undefined });
          }}
        />
      </div>
      <Segmented
        label={t('rupture.where')}
        value={where ?? null}
        options={RUPTURE_WHERE.map((value) => ({ value, label: t(`rupture.where.${value}`) }))}
        onChange={(next) => {
          writing.change({ where: next });
        }}
      />
    </div>
  );
}
