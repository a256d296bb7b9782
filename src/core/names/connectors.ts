/** Lower-case words that may stand inside a name ("Bank of England", "Ursula von der Leyen"). */
export const CONNECTORS: ReadonlySet<string> = new Set(
	"of the and for de la le les du des da do dos das di del della al el ul ur as at bin ibn ben bint abu van von der den ter ten zu y e in on to und et sur".split(
		" ",
	),
);

/** Lower-case words that may begin a name when a capital follows ("al-Shabaab", "bin Laden", "van Dijk"). */
export const PARTICLES: ReadonlySet<string> = new Set(
	"al el ul ur as ash at ad bin ibn ben bint abu van von der den ter de la le di da du del della dos das".split(" "),
);
