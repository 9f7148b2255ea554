/** A long list of helpdesks by name: the first few, and the rest by typing. Items are the caller's own. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface SiteFinderProps<Item extends { readonly id: string; readonly name: string }> {
  readonly items: readonly Item[];
  /** Label of the field, e.g. "Find yours". */
  readonly find: string;
  readonly labelledBy: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** So many are shown before anything is typed. */
const SHOWN = 10;

/** Case and accents aside; anywhere in the name. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function SiteFinder<Item extends { readonly id: string; readonly name: string }>(props: SiteFinderProps<Item>) {
  const { items, find, labelledBy, children } = props;
  const [wanted, want] = useState('');
  const isLong = items.length > SHOWN;
  const found = wanted.trim() === '' ? items.slice(0, SHOWN) : items.filter(({ name }) => folded(name).includes(folded(wanted.trim())));
  return (
    <>
      {isLong && (
        <input
          type="search"
          class="finder"
          data-part="find-site"
          placeholder={find}
          aria-label={find}
          value={wanted}
          onInput={(event) => want(event.currentTarget.value)}
        />
      )}
      <ul class="rows" aria-labelledby={labelledBy}>
        {found.map(children)}
      </ul>
    </>
  );
}
