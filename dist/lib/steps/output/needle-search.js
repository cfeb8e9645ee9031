/** Beyond this a longer stride no longer pays: the loop already touches only a few cache lines a chunk. */
const LONGEST_STRIDE = 64;
/** Shorter needles are looked for one by one. */
const SHORTEST_SAMPLED = 4;
/**
 * A search for `needles` (no empty ones). Needles of four bytes and more are found by looking at two bytes every so often: the stride
 * is such that no needle fits between two looks, so text without needles costs a fraction of a nanosecond a byte.
 */
export function createNeedleSearch(needles) {
    const tiny = needles.filter((needle) => needle.length < SHORTEST_SAMPLED);
    const others = needles.filter((needle) => needle.length >= SHORTEST_SAMPLED);
    const sampled = others.length > 0 ? createSampler(others) : undefined;
    const firsts = new Uint8Array(256);
    for (const needle of needles)
        firsts[byteAt(needle, 0)] = 1;
    const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
    return {
        longest,
        crossesLines: needles.some((needle) => needle.includes('\n')),
        find: (data) => {
            const pairs = [];
            for (const needle of tiny)
                findEach(data, needle, pairs);
            sampled?.(data, pairs);
            return pairs.length > 0 ? pairs : undefined;
        },
        unfinished: (data) => {
            for (let start = Math.max(data.length - longest + 1, 0); start < data.length; start++) {
                if (firsts[byteAt(data, start)] === 1 && needles.some((needle) => isCutOff(data, start, needle)))
                    return start;
            }
            return data.length;
        },
    };
}
function findEach(data, needle, pairs) {
    for (let at = data.indexOf(needle); at >= 0; at = data.indexOf(needle, at + 1))
        pairs.push(at, at + needle.length);
}
/** Looks for needles that can be sampled, adding what it finds to `pairs`. */
function createSampler(needles) {
    // Even, so that looks fall on whole elements of a view of byte pairs, which is read in one step.
    const stride = Math.min(LONGEST_STRIDE, ...needles.map((needle) => (needle.length - 2) & ~1));
    const { seen, seenTriples, places } = indexNeedles(needles, stride);
    const check = (data, at, pairs) => {
        if (seenTriples[hashOfThree(data, at)] === 0)
            return;
        for (const { needle, offset } of places.get(threeBytes(data, at)) ?? []) {
            if (startsWith(data, at - offset, needle))
                pairs.push(at - offset, at - offset + needle.length);
        }
    };
    const step = stride / 2;
    return (data, pairs) => {
        const odd = data.byteOffset & 1;
        if (data.length < SHORTEST_SAMPLED)
            return;
        const view = new Uint16Array(data.buffer, data.byteOffset + odd, (data.length - odd) >> 1);
        let at = step - 1;
        // Four looks a turn let the processor overlap their memory reads; alone each would wait for the one before.
        for (const end = view.length - 1 - 3 * step; at < end; at += 4 * step) {
            const any = look(seen, view, at) |
                look(seen, view, at + step) |
                look(seen, view, at + 2 * step) |
                look(seen, view, at + 3 * step);
            if (any === 0)
                continue;
            for (let turn = 0; turn < 4; turn++)
                check(data, odd + 2 * (at + turn * step), pairs);
        }
        for (let place = odd + 2 * at; place + 2 < data.length; place += stride)
            check(data, place, pairs);
    };
}
function indexNeedles(needles, stride) {
    const seen = new Uint8Array(65_536);
    const seenTriples = new Uint8Array(65_536);
    const places = new Map();
    for (const needle of needles) {
        for (let offset = 0; offset < stride; offset++) {
            seen[pairAt(needle, offset)] = 1;
            seenTriples[hashOfThree(needle, offset)] = 1;
            const key = threeBytes(needle, offset);
            const known = places.get(key);
            if (known)
                known.push({ needle, offset });
            else
                places.set(key, [{ needle, offset }]);
        }
    }
    return { seen, seenTriples, places };
}
function look(seen, view, at) {
    return seen[view[at]];
}
/** Two bytes as a view of pairs shows them on this machine. */
function pairAt(data, at) {
    return new Uint16Array(Uint8Array.of(byteAt(data, at), byteAt(data, at + 1)).buffer)[0];
}
function hashOfThree(data, at) {
    return (((byteAt(data, at) << 8) | byteAt(data, at + 1)) + byteAt(data, at + 2) * 0x9e5) & 0xffff;
}
function threeBytes(data, at) {
    return (byteAt(data, at) << 16) | (byteAt(data, at + 1) << 8) | byteAt(data, at + 2);
}
function startsWith(data, start, needle) {
    if (start < 0 || start + needle.length > data.length)
        return false;
    for (let k = 0; k < needle.length; k++)
        if (data[start + k] !== needle[k])
            return false;
    return true;
}
function isCutOff(data, start, needle) {
    const there = data.length - start;
    return there < needle.length && data.compare(needle, 0, there, start) === 0;
}
function byteAt(data, at) {
    return data[at];
}
