/** Runs long work a slice at a time, so that keys and frames come between. */

/** Longest slice of main thread, ms: one step more at most. */
const SLICE = 8;

const nextTask = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * The first slice runs in a task of its own too: whoever asks, an `input` event perhaps, is not kept.
 * @param steps each well under a millisecond
 * @returns what the steps came to
 */
export async function inSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  for (;;) {
    await nextTask();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}
