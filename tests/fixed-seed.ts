import fc from "fast-check";

/** Properties run on the same cases everywhere; `SEED=…` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_123) });
