/** The longest known id a path begins with, whatever its case; undefined where there is none. `ids` maps lower-case ids to ids. */
export function stepReference(path, ids) {
    let joined = '';
    let found;
    for (const [index, part] of path.entries()) {
        if (part === undefined)
            break;
        joined = index === 0 ? part : `${joined}.${part}`;
        const id = ids.get(joined.toLowerCase());
        if (id !== undefined)
            found = { id, rest: path.slice(index + 1) };
    }
    return found;
}
