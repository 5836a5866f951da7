import { changeSettings, useSettings } from '../../client/settings';
import { t } from '../../messages';
import { Segmented } from '../../ui/Segmented';
import { Row } from './Row';

/** Whether it is asked if an entry is one more round of a loop. */
export function AskRow() {
  const settings = useSettings();
  const options = [
    { value: 'yes', label: t('settings.askYes') },
    { value: 'no', label: t('settings.askNo') },
  ] as const;
  return (
    <Row name={t('settings.ask')} note={t('settings.askText')}>
      <Segmented
        label={t('settings.ask')}
        hideLabel
        options={options}
        value={settings ? (settings.askLoops ? 'yes' : 'no') : null}
        onChange={(value) => {
          void changeSettings({ askLoops: value === 'yes' });
        }}
      />
    </Row>
  );
}
