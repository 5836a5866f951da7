import type { ElectronApplication } from '@playwright/test';
import type { Figure } from './figure';

/**
 * What each process of an app has in memory, in MB, by what it does; the same process of the other app is its limit.
 * Nothing where the program cannot tell.
 */
export async function memoryOf(
  app: ElectronApplication,
  other: ElectronApplication,
  name: string,
): Promise<readonly Figure[]> {
  const [own, least] = [await inMemory(app), await inMemory(other)];
  return Object.entries(own).map(([process, measured]): Figure => {
    const limit = least[process];
    return {
      name: `memory of ${process}`,
      unit: 'MB',
      measured,
      ...(limit !== undefined && { limit: { name, measured: limit } }),
    };
  });
}

/** By its kind, or where it has one by its name. */
function inMemory(app: ElectronApplication): Promise<Readonly<Record<string, number>>> {
  return app.evaluate((electron) => {
    // A host that stands in for Electron does not count.
    if (!('getAppMetrics' in electron.app)) return {};
    return Object.fromEntries(
      electron.app.getAppMetrics().map(({ type, name, memory }) => [name ?? type, memory.workingSetSize / 1000]),
    );
  });
}
