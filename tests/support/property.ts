import fc from "fast-check";

/**
 * Where random cases begin: the same in every run, so that what was green stays green until something is changed.
 * `PROPERTY_SEED=random npm test` looks elsewhere, and a number looks again where a failure was.
 */
const named = process.env.PROPERTY_SEED;
export const SEED = named === "random" ? Date.now() % 2_147_483_647 : Number(named ?? 20_261_130);

fc.configureGlobal({ seed: SEED });

export { fc };
