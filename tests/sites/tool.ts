/**
 * A helpdesk's page, saved as small as it can be and still be that tool's: written from the facts that utils/sites keeps, by other hands than
 * its selectors (rows, traps and decoys as the tool has them). `knows` says what can be known at all: what is not known must stay unknown.
 */
export interface Row {
  readonly from: 'customer' | 'agent' | 'note';
  readonly text: string;
}

export interface Talk {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface PageView {
  readonly open: Talk;
  readonly all: readonly Talk[];
  readonly isNote: boolean;
}

export interface ToolPage {
  /** Our id of the site; null: no address and no marks of its own, so the generic way serves it. */
  readonly site: string | null;
  readonly name: string;
  /** With the id of the open conversation where the tool's address has it. */
  url(id: string): string;
  title?(talk: Talk): string;
  page(view: PageView): string;
  /** The reply box; inside `frame`, it is that frame's body. */
  readonly box: string;
  readonly frame?: string;
  /** In an open shadow root of this element. */
  readonly shadow?: string;
  /** In a note another box is used. */
  readonly noteBox?: string;
  readonly send: string | null;
  readonly knows: {
    /** `single`: only where one message stands alone. */
    readonly message: 'yes' | 'single' | 'no';
    readonly name: boolean;
    /** `none`: the tool has no notes, or nothing is known of them. */
    readonly note: 'yes' | 'none';
    readonly key: 'yes' | 'no';
  };
}

export const ANA: Talk = {
  id: '7001',
  name: 'Ana Ribeiro',
  rows: [
    { from: 'customer', text: 'Hello' },
    { from: 'agent', text: 'Hi Ana, let me look.' },
    { from: 'note', text: 'Asked twice already.' },
    { from: 'customer', text: 'Where is my order?' },
  ],
};
export const MEI: Talk = { id: '7002', name: 'Mei Tanaka', rows: [{ from: 'customer', text: 'The stove is lovely, thank you!' }] };
export const TALKS = [ANA, MEI] as const;

/** Rows as HTML, one template for each side; `''` leaves a side out. */
export const rows = (
  talk: Talk,
  customer: (text: string) => string,
  agent: (text: string) => string,
  note: (text: string) => string = () => '',
): string => talk.rows.map(({ from, text }) => (from === 'customer' ? customer : from === 'agent' ? agent : note)(text)).join('');

export const when = (is: boolean, html: string, otherwise = ''): string => (is ? html : otherwise);
export const KNOWN = { message: 'yes', name: true, note: 'yes', key: 'yes' } as const;
