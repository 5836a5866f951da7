import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';
import { Toggles } from '../../ui/Toggles';

const OPTIONS = [{ value: 'yes', label: t('reaching.helped.yes') }] as const;

interface Props {
  readonly helped: Reaching['helped'];
  readonly onChange: (helped: Reaching['helped']) => void;
}

/** That something of it helped, so that it is there to read another time; no number is needed. */
export function Helped({ helped, onChange }: Props) {
  return (
    <Toggles
      label={t('reaching.helped')}
      options={OPTIONS}
      chosen={new Set(helped === undefined ? [] : [helped])}
      onChange={(chosen) => {
        onChange(chosen.has('yes') ? 'yes' : undefined);
      }}
    />
  );
}
