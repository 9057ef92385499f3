import fc from 'fast-check';

/**
 * Laws are held by the same dice wherever and whenever a commit is tested, so that its gates say the same of it. New dice:
 * `BEARINGS_SEED=random npm run unit`; a failure tells its seed.
 */
const seed = process.env['BEARINGS_SEED'] ?? '20261129';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });
