/** One handler of errors per context: each is logged once under its id, so that a broken part neither hides nor floods the console. */

export type Report = (id: string, error: unknown) => void;

/** @param context where it happened, e.g. "background". The returned function never throws. */
export function createReport(context: string): Report {
  const seen = new Set<string>();
  return (id, error) => {
    if (seen.has(id)) return;
    seen.add(id);
    console.error(`[tact ${context}] ${id}:`, error);
  };
}
