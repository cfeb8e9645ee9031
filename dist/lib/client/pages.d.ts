interface Page<Item> {
    readonly items: readonly Item[];
    readonly next_cursor: string | null;
}
/** The items of all pages, each page asked for when the one before is used up. */
export declare function eachItem<Item>(page: (cursor: {
    readonly cursor?: string;
}) => Promise<Page<Item>>): AsyncGenerator<Item, void>;
export {};
