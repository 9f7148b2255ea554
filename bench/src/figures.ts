/** Lists of numbers told in a few words. */

export type Figure = readonly [what: string, figure: string];

/** The value below which `share` of the values lie (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** "median 1.2, p95 3.4 ms (n = 100)" */
export const told = (values: readonly number[]): string =>
  `median ${median(values).toFixed(1)}, p95 ${percentile(values, 0.95).toFixed(1)} ms (n = ${values.length})`;
