const fromEnvironment = Number(process.env.FUZZ_RUNS);

/** How many made-up messages, files and stored values each law is tried with: 500 in `npm test`, more in `npm run soak`. */
export const FUZZ_RUNS = Number.isInteger(fromEnvironment) && fromEnvironment > 0 ? fromEnvironment : 500;
