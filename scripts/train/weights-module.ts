/** The source text of src/core/names/weights.ts. */
export const weightsModule = (bytes: Uint8Array): string =>
	`// Written by \`npm run train\`; do not edit. What it is and how it was made: docs/model-card.md.\nexport const WEIGHTS =\n\t"${Buffer.from(bytes).toString("base64")}";\n`;
