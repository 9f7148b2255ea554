/** `Object.entries` that remembers what the keys are. For our own records by rule id, whose keys were checked when they came in. */
export function entriesOf<Key extends string, Value>(record: { readonly [key in Key]?: Value }): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
