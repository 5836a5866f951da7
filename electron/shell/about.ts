import { app } from 'electron';
import type { ShellRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

const PLATFORMS: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' };

export const aboutHandlers: Pick<Handlers<ShellRequests>, 'app.about'> = {
  'app.about': () =>
    Promise.resolve(ok({ version: app.getVersion(), platform: PLATFORMS[process.platform] ?? 'linux' })),
};
