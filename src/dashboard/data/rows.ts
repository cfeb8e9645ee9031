import { type Signal, signal } from '@preact/signals';

/** Rows by key, each a signal of its own: what shows one row is drawn again only when that row changes. */
export interface Rows<Row> {
  /** The row's signal; takes the row where it is new or newer than what is known. */
  put(row: Row): Signal<Row>;
  /** Takes a newer state of a row that is known; answers whether it is. */
  update(row: Row): boolean;
  get(key: string): Signal<Row> | undefined;
  /** Forgets all but these keys. */
  keep(keys: ReadonlySet<string>): void;
}

/** Rows named by `keyOf`; of two states of one row the higher `version` is the newer. */
export function createRows<Row extends { readonly version: number }>(keyOf: (row: Row) => string): Rows<Row> {
  const known = new Map<string, Signal<Row>>();
  const refresh = (held: Signal<Row>, row: Row): Signal<Row> => {
    if (row.version > held.peek().version) held.value = row;
    return held;
  };
  return {
    put(row) {
      const held = known.get(keyOf(row));
      if (held !== undefined) return refresh(held, row);
      const made = signal(row);
      known.set(keyOf(row), made);
      return made;
    },
    update(row) {
      const held = known.get(keyOf(row));
      if (held !== undefined) refresh(held, row);
      return held !== undefined;
    },
    get: (key) => known.get(key),
    keep(keys) {
      for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
    },
  };
}
