import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DENIED = 2;

/** The browser's settings. The app denies every permission and download, and there is no way to ask it each time. */
const PREFERENCES = {
  profile: {
    default_content_setting_values: Object.fromEntries(
      [
        'notifications',
        'geolocation',
        'media_stream_camera',
        'media_stream_mic',
        'clipboard',
        'midi_sysex',
        'idle_detection',
        'sensors',
        'usb_guard',
        'serial_guard',
        'hid_guard',
        'bluetooth_guard',
        'file_system_read_guard',
        'file_system_write_guard',
        'local_fonts',
        'window_placement',
        'popups',
      ].map((name) => [name, DENIED]),
    ),
    password_manager_enabled: false,
  },
  credentials_enable_service: false,
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
  download_restrictions: 3,
  safebrowsing: { enabled: false },
};

/** Makes a profile for one run of the browser, which is to be removed after it. */
export async function makeProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-host-'));
  await mkdir(path.join(folder, 'Default'));
  await writeFile(path.join(folder, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  return folder;
}
