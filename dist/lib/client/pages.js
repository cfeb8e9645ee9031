/** The items of all pages, each page asked for when the one before is used up. */
export async function* eachItem(page) {
    let cursor = {};
    while (true) {
        const { items, next_cursor } = await page(cursor);
        yield* items;
        if (next_cursor === null)
            return;
        cursor = { cursor: next_cursor };
    }
}
