import fc from 'fast-check';

// The same inputs on every machine, so that a failure is about the change at hand.
// Another seed looks elsewhere: `ROSTRUM_PROPERTY_SEED=$RANDOM npm run test:unit`.
fc.configureGlobal({ seed: Number(process.env.ROSTRUM_PROPERTY_SEED ?? 20260504) });
