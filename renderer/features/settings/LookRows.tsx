import { IDLE_MINUTES, TEXT_SIZES, THEMES } from '../../../electron/contract/choices';
import type { Settings } from '../../../electron/contract/shell';
import { shortcut } from '../../client/platform';
import { changeSettings, stepTextSize, useSettings } from '../../client/settings';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { Row } from './Row';

/** After how long the journal locks by itself. */
export function LockRow() {
  const settings = useSettings();
  const options = IDLE_MINUTES.map((minutes) => ({
    value: String(minutes),
    label: minutes === null ? t('settings.never') : t('settings.minutes', { minutes }),
  }));
  const choose = (value: string) => {
    const chosen = IDLE_MINUTES.find((minutes) => String(minutes) === value);
    if (chosen !== undefined) void changeSettings({ idleMinutes: chosen });
  };
  return (
    <Row name={t('settings.lock')} note={t('settings.lockText')}>
      <Segmented
        label={t('settings.lock')}
        hideLabel
        options={options}
        value={settings ? String(settings.idleMinutes) : null}
        onChange={choose}
      />
    </Row>
  );
}

/** Light or dark. */
export function LightRow() {
  const settings = useSettings();
  const names: Readonly<Record<Settings['theme'], string>> = {
    system: t('settings.system'),
    light: t('settings.bright'),
    dark: t('settings.dark'),
  };
  return (
    <Row name={t('settings.light')} note={t('settings.lightText')}>
      <Segmented
        label={t('settings.light')}
        hideLabel
        options={THEMES.map((theme) => ({ value: theme, label: names[theme] }))}
        value={settings?.theme ?? null}
        onChange={(theme) => {
          void changeSettings({ theme });
        }}
      />
    </Row>
  );
}

/** How large the text is. */
export function TextSizeRow() {
  const settings = useSettings();
  if (!settings) return null;
  const { textSize } = settings;
  return (
    <Row
      name={t('settings.textSize')}
      note={
        <span role="status">
          {t('settings.textSizeNow', { size: textSize, smaller: shortcut('smaller'), larger: shortcut('larger') })}
        </span>
      }
    >
      <Button
        onPress={() => {
          void stepTextSize(-1);
        }}
        isDisabled={textSize <= Math.min(...TEXT_SIZES)}
      >
        {t('settings.smaller')}
      </Button>
      <Button
        onPress={() => {
          void stepTextSize(1);
        }}
        isDisabled={textSize >= Math.max(...TEXT_SIZES)}
      >
        {t('settings.larger')}
      </Button>
    </Row>
  );
}
