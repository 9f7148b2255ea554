import type { en } from './en';

/** The shape of a dictionary: English with its literal texts widened to strings. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
export type Strings = Widened<typeof en>;
