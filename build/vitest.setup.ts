import fc from 'fast-check';

// The same examples each time, so that what is green stays green; SEED=$RANDOM npm run unit looks for new ones.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });
