/** Runs long work a slice at a time, so that keys and frames come between. */

/** Longest slice of main thread, ms: one step more at most. */
const SLICE = 8;

const nextTask = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * @param steps each well under a millisecond
 * @param isWanted asked before each slice; where it says no, the rest is left
 * @returns what the steps came to; null when they were left
 */
export async function inSlices<Result>(steps: Iterator<unknown, Result>, isWanted: () => boolean = () => true): Promise<Result | null> {
  while (isWanted()) {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTask();
  }
  return null;
}
