import fc from "fast-check";

/**
 * One seed, so that what passes once passes always; `npm run test:properties` tries others, and a counterexample
 * found there becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20261121) });
