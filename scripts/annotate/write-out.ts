import { once } from "node:events";

/** Writes to standard output and waits while the reader is behind. A reader that has gone (a closed pipe) ends the program quietly. */
export const writeOut = async (text: string): Promise<void> => {
	if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
