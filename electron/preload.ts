import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { AllRequests, Bridge, RequestName } from './contract';
import type { WindowEvent } from './contract/event';
import type { Answer } from './contract/request';

// SECURITY: the window gets these two functions and nothing of Electron: no channel of its own choice, no event object.
const bridge: Bridge = {
  request: <Name extends RequestName>(name: Name, ...[input]: readonly unknown[]) =>
    ipcRenderer.invoke('request', name, input) as Promise<Answer<AllRequests[Name]>>,
  listen: (listener) => {
    const take = (_: IpcRendererEvent, event: WindowEvent) => { listener(event); };
    ipcRenderer.on('event', take);
    return () => { ipcRenderer.off('event', take); };
  },
};

contextBridge.exposeInMainWorld('holdfast', bridge);
