/** A pin on a map, in any unit of length. */
export type Spot = { readonly id: string; readonly x: number; readonly y: number };

/** Pins that one finger cannot tell apart; the first is the one that the others gathered around. */
export type Cluster = readonly [Spot, ...Spot[]];

const distance = (a: Spot, b: Spot): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

/** Gathers pins so that the first ones of any two clusters are at least `apart` from each other, beginning with the first pin. Every pin is in exactly one. */
export const pinClusters = (spots: readonly Spot[], apart: number): readonly Cluster[] => {
	const clusters: [Spot, ...Spot[]][] = [];
	for (const spot of spots) {
		const near = clusters.find(([first]) => distance(first, spot) < apart);
		if (near) near.push(spot);
		else clusters.push([spot]);
	}
	return clusters;
};

/** The pin of a cluster that is nearest to a point. */
export const nearestSpot = ([first, ...others]: Cluster, at: { readonly x: number; readonly y: number }): Spot => {
	const away = ({ x, y }: Spot): number => (x - at.x) ** 2 + (y - at.y) ** 2;
	return others.reduce((best, spot) => (away(spot) < away(best) ? spot : best), first);
};
