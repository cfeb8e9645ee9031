interface Page<Item> {
  readonly items: readonly Item[];
  readonly next_cursor: string | null;
}

/** The items of all pages, each page asked for when the one before is used up. */
export async function* eachItem<Item>(
  page: (cursor: { readonly cursor?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  let cursor: { readonly cursor?: string } = {};
  while (true) {
    const { items, next_cursor } = await page(cursor);
    yield* items;
    if (next_cursor === null) return;
    cursor = { cursor: next_cursor };
  }
}
