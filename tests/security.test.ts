import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { listen, tryEveryWayOut } from '../build/leaks/ways';
import { expect, quit, test } from './support/holdfast';
import { has } from './support/place';
import { answer, makeJournal, saved } from './support/steps';
import { isHost } from './support/program';

/** Addresses of this computer. */
const WITHIN = /127\.0\.0\.1|"::1"|sin_addr=inet_addr\("0\.0\.0\.0"\)/;
/**
 * An installed browser asks the system whether it has a route to this address before it refuses a name; that sends
 * nothing.
 */
const ROUTE = /connect\(\d+, \{sa_family=AF_INET6, .*"2001:4860:4860::8888"/;

test('the page has no way out of its sandbox', async ({ open }) => {
  const { app, window } = await open();
  expect(
    await window.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await window.evaluate(() => Object.keys(globalThis.window.holdfast))).toEqual([
    'request',
    'listen',
    'checkFile',
  ]);
  expect(
    await window.evaluate(async () => {
      // Before it yields, Playwright's own code may do what the page may not.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      try {
        return String(globalThis.eval('1'));
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('EvalError');
  const outcomes = await window.evaluate(async () => {
    const tried = (name: string, doing: Promise<unknown>) =>
      doing.then(
        () => `${name} went through`,
        () => 'refused',
      );
    return Promise.all([
      tried('fetch', fetch('https://example.com/')),
      tried('loopback', fetch('http://127.0.0.1:9/')),
      tried('clipboard', navigator.clipboard.readText()),
      tried('camera', navigator.mediaDevices.getUserMedia({ video: true })),
      tried(
        'notification',
        Notification.requestPermission().then((answer) => {
          if (answer !== 'granted') throw new Error(answer);
        }),
      ),
    ]);
  });
  expect(outcomes).toEqual(Array.from(outcomes, () => 'refused'));
  expect(await window.evaluate(() => globalThis.open('https://example.com/'))).toBeNull();
  const address = window.url();
  await window.evaluate(() => {
    setTimeout(() => {
      location.href = 'https://example.com/';
    });
  });
  await window.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 300);
      }),
  );
  expect(await window.evaluate(() => location.href)).toBe(address);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('requests that are not of the contract, or not of its form, are refused', async ({ open }) => {
  const { window } = await open();
  const answers = await window.evaluate(async () => {
    const ask = globalThis.window.holdfast.request as (name: string, input?: unknown) => Promise<unknown>;
    return Promise.all(
      [
        ask('no.such'),
        ask('toString'),
        ask('__proto__'),
        ask('settings.set', { theme: 'purple' }),
        ask('settings.set', { textSize: 1e9 }),
        ask('journal.inspect', { folder: 7 }),
        ask('records.get', { id: '../../../etc/passwd' }),
        // It takes a file that somebody gave, and no path.
        ...['/etc/passwd', { path: '/etc/passwd' }, null].map((named) =>
          globalThis.window.holdfast.checkFile(named as never),
        ),
      ].map((answer) => answer.catch(() => 'thrown')),
    );
  });
  for (const answer of answers) expect(answer).not.toMatchObject({ ok: true });
});

/** Has the page begin to save a secret. */
async function saveText(window: Page, name: string): Promise<void> {
  await window.evaluate((suggested) => {
    const { request } = globalThis.window.holdfast;
    void request('place.choose', { name: suggested, writer: 'copyist' }).then((place) => {
      if (place.ok) void request('text.save', { place: place.value, text: 'a secret' });
    });
  }, name);
}

test('a page names no folder that nobody gave it', async ({ open, place }) => {
  const { window } = await open();
  const folder = path.join(place.root, 'elsewhere');
  const answers = await window.evaluate(async (to) => {
    const { request } = globalThis.window.holdfast;
    return [
      await request('journal.inspect', { folder: '/etc' }),
      await request('journal.create', { folder: to, passphrase: null }),
      await request('journal.sample', { folder: to }),
      await request('journals.switch', { folder: to }),
      await request('journals.forget', { folder: to }),
      await request('tooMuch.allow', { folder: to, pages: [] }),
    ];
  }, folder);
  expect(answers).toEqual(Array.from(answers, () => ({ ok: false, failure: { kind: 'invalid' } })));
  expect(existsSync(folder)).toBe(false);
});

test('a page weakens no lock that the person does not agree to weaken', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true });
  const weaken = () =>
    window.evaluate(async (folder) => {
      const { request } = globalThis.window.holdfast;
      return [
        await request('settings.set', { idleMinutes: null }),
        await request('tooMuch.allow', { folder, pages: [{ contacts: [], body: 'A page.' }] }),
      ];
    }, place.journal);
  await answer(app, 0);
  expect(await weaken()).toEqual(Array.from({ length: 2 }, () => ({ ok: false, failure: { kind: 'cancelled' } })));
  await answer(app, 1);
  expect(await weaken()).toMatchObject([{ ok: true }, { ok: true }]);
});

test('a dialog that is open at a lock writes nothing afterwards', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('Something.');
  await app.evaluate(({ dialog }) => {
    const answers: ((filePath: string) => void)[] = [];
    Object.assign(globalThis, { answers });
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        answers.push((filePath) => {
          resolve({ canceled: false, filePath });
        });
      });
  });
  const answer = (filePath: string) =>
    app.evaluate((_, at) => {
      for (const give of (globalThis as typeof globalThis & { answers: ((filePath: string) => void)[] }).answers.splice(
        0,
      ))
        give(at);
    }, filePath);
  const save = () => saveText(window, 'key.txt');
  const asked = () =>
    expect
      .poll(() => app.evaluate(() => (globalThis as typeof globalThis & { answers: unknown[] }).answers.length))
      .toBe(1);
  await save();
  await asked();
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await answer(path.join(place.root, 'late.txt'));
  // What the page that is there now asks for is written; by then the other would have been.
  await save();
  await asked();
  await answer(path.join(place.root, 'in time.txt'));
  await expect.poll(() => place.filesWith('a secret')).toEqual([path.join(place.root, 'in time.txt')]);
});

test('what is saved stands in no list of recent files', async ({ open, place }) => {
  test.skip(isHost() || !has('xdotool'), "pressing a button of the system's own dialog, in Electron and with xdotool.");
  const { window } = await open();
  await saveText(window, 'A letter.txt');
  const press = () => {
    try {
      const [dialog = ''] = execFileSync('xdotool', ['search', '--onlyvisible', '--name', '^Save'], {
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
      execFileSync('xdotool', ['windowfocus', dialog, 'key', 'Return']);
    } catch {
      // It is not there yet.
    }
    return place.filesWith('a secret');
  };
  await expect.poll(press, { intervals: [500] }).toEqual([path.join(path.dirname(place.journal), 'A letter.txt')]);
  expect(place.filesWith('A%20letter.txt')).toEqual([]);
});

test('links open only after somebody was asked, and only where they can do no harm', async ({ begin }) => {
  const { app, window } = await begin({ passphrase: null });
  await app.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = (...given: unknown[]) => {
      seen.push(`asked ${JSON.stringify(given.at(-1))}`);
      return Promise.resolve({ response: seen.length > 1 ? 1 : 0, checkboxChecked: false });
    };
    shell.openExternal = (address: string) => {
      seen.push(`opened ${String(address.length)}`);
      return Promise.reject(new Error('no program opens it'));
    };
  });
  for (const address of ['https://example.com/a', 'file:///etc/passwd', 'javascript:alert(1)', 'app://h1/']) {
    await window.evaluate((to) => globalThis.window.holdfast.request('link.open', { address: to }), address);
  }
  // However long it is, it is asked about, and what cannot be opened is said.
  await window.keyboard.insertText(`https://example.com/${'b'.repeat(6000)}`);
  await window.keyboard.press('Alt+Enter');
  await expect(window.getByText('This computer could not open the link.')).toBeVisible();
  const seen = await app.evaluate(() => (globalThis as typeof globalThis & { seen: string[] }).seen);
  expect(seen).toEqual([
    expect.stringContaining('https://example.com/a'),
    expect.stringContaining('5,020 more characters follow.'),
    'opened 6020',
  ]);
});

test('no socket leaves this computer', async ({ open, place }) => {
  test.skip(!has('strace'), 'watching the sockets with strace, which is not installed.');
  const log = path.join(place.root, 'sockets.txt');
  const { app, window } = await open({
    under: ['strace', '--follow-forks', '--quiet=all', '--trace=connect,sendto,sendmsg,bind', '--output', log],
  });
  await makeJournal(window);
  await window.keyboard.type('[a link](https://example.com/) and ![a picture](https://example.com/sea.jpg)');
  await saved(window);
  await quit(app);
  const outward = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('AF_INET') && !WITHIN.test(line) && !(isHost() && ROUTE.test(line)));
  expect(outward).toEqual([]);
});

test('whatever the page tries, nothing arrives anywhere', async ({ open }) => {
  const { window } = await open();
  const ears = await listen();
  try {
    expect(await tryEveryWayOut(window, ears.hosts)).toEqual([]);
    expect(ears.heard()).toEqual([]);
  } finally {
    ears.close();
  }
});

test('a second start brings the first window to the front', async ({ open }) => {
  const { app } = await open();
  const shown = app.evaluate(
    ({ app: first }) =>
      new Promise((resolve) => {
        first.once('second-instance', () => {
          resolve(true);
        });
      }),
  );
  await expect(open()).rejects.toThrow();
  expect(await shown).toBe(true);
});
