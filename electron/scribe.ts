import { inputOf } from './contract/request';
import { scribeRequests, type FromScribe, type ToScribe } from './contract/sealedTexts';
import { parseRecipient, sealingCodec } from './storage/age';

// The scribe's process: seals what the window could not save to the journal's recipient. It has no key, and ends when
// it is done.

// Electron's utility process has it; its sender is the shell alone.
const { parentPort } = process;

async function seal(recipient: string, handed: unknown): Promise<void> {
  const to = parseRecipient(recipient);
  // SECURITY: a page that was taken over may say anything.
  const input = inputOf(scribeRequests['unsaved.seal'], handed);
  if (!to || !input.ok) throw new Error('nothing that can be sealed');
  const { seal: sealOne } = sealingCodec(to);
  const texts = await Promise.all(
    input.value.texts.map((text) => sealOne(new TextEncoder().encode(JSON.stringify(text)))),
  );
  const said: FromScribe = { kind: 'sealed', texts };
  parentPort.postMessage(said);
}

// SECURITY: as in the keeper: a bug ends it in silence.
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));

parentPort.once('message', ({ data, ports: [port] }) => {
  const { recipient } = data as ToScribe;
  port?.once('message', (event) => {
    void seal(recipient, event.data);
  });
  port?.start();
});
