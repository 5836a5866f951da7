import { ageCodec, generateIdentity } from './age';
import { encryptingStore, plainCodec } from './encrypting';
import { fileStore } from './files';
import { memoryStore } from './memory';
import { storeContract } from './store.contract';
import { temporaryFolder } from './testing/place';

const codec = await ageCodec(await generateIdentity());

storeContract('a folder', async () => fileStore(await temporaryFolder()));
storeContract('a memory', () => Promise.resolve(memoryStore()));
storeContract('a folder behind age', async () => encryptingStore(fileStore(await temporaryFolder()), codec));
storeContract('a memory behind age', () => Promise.resolve(encryptingStore(memoryStore(), codec)));
storeContract('a folder behind no encryption', async () =>
  encryptingStore(fileStore(await temporaryFolder()), plainCodec),
);
