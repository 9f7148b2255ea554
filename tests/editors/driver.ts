/** What the scenarios need of a browser: one page, driven by real keys and a real pointer. Implemented for Chromium and for Firefox. */
import type { BrowserKind } from './names';

export interface Driver {
  readonly kind: BrowserKind;
  /** Opens a page of the served origin, with Tact; `without` opens the same page on an origin where Tact is off. */
  open(path: string, options?: { readonly without?: boolean }): Promise<void>;
  /** Runs a function in the page. */
  ask<Argument, Answer>(act: (argument: Argument) => Answer | Promise<Answer>, argument: Argument): Promise<Answer>;
  type(text: string): Promise<void>;
  /** A key with modifiers, e.g. "Control+Shift+z". */
  press(keys: string): Promise<void>;
  /** CSS px of the top window. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of part of the window, base64. */
  picture(area: Area): Promise<string>;
  /** An input method shows `text` as not yet final. Null where no tool can drive one. */
  readonly compose: ((text: string) => Promise<void>) | null;
  /** The input method's final text. */
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
