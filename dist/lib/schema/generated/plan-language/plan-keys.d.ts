/** The keys of every closed map: place in the plan (`*` for an item or a name of the plan's own) -> keys. */
export declare const planKeys: Readonly<Record<string, readonly string[]>>;
