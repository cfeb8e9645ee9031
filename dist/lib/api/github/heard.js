/** Nothing was done. */
export function ignored(why) {
    return { decisions: [], ignored: why };
}
