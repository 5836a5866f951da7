import { EventEmitter } from 'node:events';
import type { DevTools } from './devtools';

type Source = 'system' | 'light' | 'dark';

/**
 * Electron's module `nativeTheme`. What the system prefers is known to the page alone, so `shouldUseDarkColors` follows
 * the app's choice.
 */
class NativeTheme extends EventEmitter {
  #source: Source = 'system';
  readonly #pages = new Set<DevTools>();

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    this.#source = source;
    for (const page of this.#pages) void this.#dress(page);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  /** Shows a page in the theme, from now on. */
  async dress(page: DevTools): Promise<void> {
    this.#pages.add(page);
    // What the page shows by itself is the system's theme; whatever else a debugger emulates is not to be undone.
    if (this.#source !== 'system') await this.#dress(page);
  }

  async #dress(page: DevTools): Promise<void> {
    const features = this.#source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: this.#source }];
    await page.send('Emulation.setEmulatedMedia', { features }).catch(() => undefined);
  }
}

export const theme = new NativeTheme();
