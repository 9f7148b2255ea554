interface Side {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}
interface Result {
  readonly hints: {
    readonly overall: Side;
    readonly perRule: Readonly<Record<string, Side & { readonly labels: number; readonly preds: number }>>;
  };
  readonly praise: {
    readonly overall: Side;
    readonly perRule: Readonly<Record<string, Side & { readonly labels: number; readonly preds: number }>>;
  };
  readonly falseAlarms: { readonly rate: number | null };
}
export function readJsonl<T>(path: string): T[];
export function score(
  cases: readonly unknown[],
  predictions: readonly unknown[],
  options?: { rules?: string[] | null; lenientPairs?: boolean; errors?: number },
): Result;
export function format(result: Result): string;
