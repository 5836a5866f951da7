import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Page } from '@playwright/test';

/** Something on this computer that hears whatever reaches it, on UDP and TCP, at several addresses of it. */
export interface Ears {
  /** Host and port of each, as an address is written. */
  readonly hosts: readonly string[];
  /** Where something arrived, as `udp 127.0.0.1`, each once. */
  readonly heard: () => readonly string[];
  readonly close: () => void;
}

/** The address of this computer that others know it by, where it has one. */
const known = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/** The second is one that a rule for the first does not cover, the last one that no rule for loopback covers. */
const ADDRESSES = ['127.0.0.1', '127.0.0.2', '::1', ...(known === undefined ? [] : [known])];

export async function listen(): Promise<Ears> {
  const heard = new Set<string>();
  const closing: (() => void)[] = [];
  const hosts: string[] = [];
  for (const address of ADDRESSES) {
    const server = createServer((socket) => {
      heard.add(`tcp ${address}`);
      socket.on('error', () => undefined);
      socket.destroy();
    });
    server.on('error', () => undefined);
    server.listen(0, address);
    await once(server, 'listening').catch(() => undefined);
    const { port } = server.address() as AddressInfo;
    const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
    udp.on('message', () => {
      heard.add(`udp ${address}`);
    });
    udp.bind(port, address);
    await once(udp, 'listening');
    hosts.push(`${address.includes(':') ? `[${address}]` : address}:${String(port)}`);
    closing.push(() => {
      server.close();
      udp.close();
    });
  }
  return {
    hosts,
    heard: () => [...heard].sort(),
    close: () => {
      for (const close of closing) close();
    },
  };
}

/** Milliseconds in which something that got out would have arrived. */
const ARRIVING = 1500;

/**
 * Tries from inside the page every way out that a browser has, to each of these hosts and to a name. Answers the names
 * of what the page was allowed to do and should not have been; whether anything arrived, the ears know.
 */
export async function tryEveryWayOut(window: Page, hosts: readonly string[]): Promise<readonly string[]> {
  return window.evaluate(
    async ({ hosts: all, arriving }) => {
      const went: string[] = [];
      const attempt = async (name: string, doing: () => unknown) => {
        try {
          const answer = await Promise.race([
            doing(),
            new Promise((resolve) => {
              setTimeout(() => {
                resolve('late');
              }, arriving);
            }),
          ]);
          if (answer === 'went through') went.push(name);
        } catch {
          /* refused */
        }
      };
      const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
        return element;
      };
      /** Everything of a peer connection that sends: a STUN and a TURN server, and another peer, by UDP and by TCP. */
      const peer = async (Peer: typeof RTCPeerConnection, host: string) => {
        const [address, port] = [host.slice(0, host.lastIndexOf(':')), host.slice(host.lastIndexOf(':') + 1)];
        const urls = [`turn:${host}`, `turn:${host}?transport=tcp`, `turns:${host}`, `turns:${host}?transport=tcp`];
        const connection = new Peer({
          iceServers: [{ urls: `stun:${host}` }, { urls, username: 'a word of the journal', credential: 'x' }],
        });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
        const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
        const bare = address.replace(/[[\]]/g, '');
        await connection.setRemoteDescription({
          type: 'answer',
          sdp: [
            'v=0',
            'o=- 1 2 IN IP4 127.0.0.1',
            's=-',
            't=0 0',
            'a=group:BUNDLE 0',
            'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
            'c=IN IP4 0.0.0.0',
            'a=ice-ufrag:abcd',
            'a=ice-pwd:abcdefghijklmnopqrstuvwx',
            `a=fingerprint:sha-256 ${fingerprint}`,
            'a=setup:active',
            'a=mid:0',
            'a=sctp-port:5000',
            `a=candidate:1 1 udp 2130706431 ${bare} ${port} typ host`,
            `a=candidate:2 1 tcp 1518280447 ${bare} ${port} typ host tcptype passive`,
            '',
          ].join('\r\n'),
        });
      };
      for (const host of [...all, 'out.holdfast.invalid']) {
        const [web, plain, socket] = [`https://${host}/x`, `http://${host}/x`, `ws://${host}/x`];
        await attempt('WebRTC', () => peer(RTCPeerConnection, host));
        await attempt('WebRTC of a frame', () =>
          peer(
            (add('iframe', {}) as HTMLIFrameElement & { readonly contentWindow: typeof globalThis }).contentWindow
              .RTCPeerConnection,
            host,
          ),
        );
        for (const address of [web, plain]) {
          await attempt('fetch', () => fetch(address, { mode: 'no-cors', keepalive: true }).then(() => 'went through'));
          await attempt('XMLHttpRequest', () => {
            const request = new XMLHttpRequest();
            request.open('POST', address);
            request.send('x');
          });
          await attempt('beacon', () => navigator.sendBeacon(address, 'x'));
          await attempt('events', () => new EventSource(address));
          await attempt('module', () => import(/* @vite-ignore */ address).then(() => 'went through'));
          await attempt('worker', () => new Worker(address));
          await attempt('shared worker', () => new SharedWorker(address));
          await attempt('service worker', () => navigator.serviceWorker.register(address).then(() => 'went through'));
          await attempt('font', () => new FontFace('x', `url(${address})`).load().then(() => 'went through'));
          await attempt('second window', () => open(address, '_blank', 'noopener'));
          for (const rel of [
            'prefetch',
            'preconnect',
            'dns-prefetch',
            'prerender',
            'preload',
            'modulepreload',
            'stylesheet',
            'icon',
            'manifest',
            'search',
          ])
            add('link', { rel, href: address, as: 'image' });
          add('img', { src: address, srcset: `${address} 2x` });
          for (const tag of ['script', 'iframe', 'video', 'audio', 'embed', 'frame', 'input', 'portal', 'fencedframe'])
            add(tag, { src: address, type: tag === 'input' ? 'image' : '', preload: 'auto' });
          add('object', { data: address });
          add('video', { poster: address });
          add('div', { style: `background: url(${address})`, background: address });
          add('style', {}).textContent =
            `@import url(${address}); @font-face { font-family: y; src: url(${address}); } body { font-family: y; background: url(${address}); }`;
          add('iframe', {
            srcdoc: `<img src="${address}"><script src="${address}"></script><meta http-equiv=refresh content="0;url=${address}">`,
          });
          add('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` });
          add('meta', {
            'http-equiv': 'Content-Security-Policy-Report-Only',
            content: `script-src 'none'; report-uri ${address}`,
          });
          add('meta', { 'http-equiv': 'x-dns-prefetch-control', content: 'on' });
          add('script', { type: 'speculationrules' }).textContent = JSON.stringify({
            prefetch: [{ source: 'list', urls: [address] }],
            prerender: [{ source: 'list', urls: [address] }],
          });
          for (const target of ['_self', '_blank'])
            add('a', { href: address, ping: address, target, referrerpolicy: 'unsafe-url' }).click();
          add('a', { href: address, download: 'x' }).click();
          for (const method of ['get', 'post'])
            await attempt('form', () => {
              (add('form', { action: address, method, target: '_blank' }) as HTMLFormElement).submit();
            });
          await attempt('form here', () => {
            (add('form', { action: address, method: 'post' }) as HTMLFormElement).submit();
          });
          await attempt('location', () => {
            location.assign(address);
          });
          await attempt('sheet', () => {
            document.adoptedStyleSheets.push(new CSSStyleSheet({ baseURL: address }));
          });
          await attempt('svg', () => {
            document.body.insertAdjacentHTML(
              'beforeend',
              `<svg><use href="${address}#a"/><image href="${address}"/></svg>`,
            );
          });
        }
        await attempt('WebSocket', () => new WebSocket(socket));
        await attempt('WebSocket, encrypted', () => new WebSocket(socket.replace('ws:', 'wss:')));
        await attempt('WebTransport', () => {
          const Transport = (
            globalThis as { readonly WebTransport?: new (address: string) => { readonly ready: Promise<unknown> } }
          ).WebTransport;
          return Transport && new Transport(web).ready.then(() => 'went through');
        });
        await attempt('worker of the page', () => {
          const script = `fetch('${plain}', { mode: 'no-cors' }); new WebSocket('${socket}'); importScripts('${plain}')`;
          return new Worker(URL.createObjectURL(new Blob([script])));
        });
      }
      await new Promise((resolve) => {
        setTimeout(resolve, arriving);
      });
      return went;
    },
    { hosts, arriving: ARRIVING },
  );
}
