import fc from 'fast-check';

// What every test gets as `fast-check`. A named seed makes a run judge the change that was made and not its luck; without one each run
// draws another.
const { PROPERTY_SEED: seed } = process.env;
if (seed) fc.configureGlobal({ seed: Number(seed) });

export * from 'fast-check';
export default fc;
