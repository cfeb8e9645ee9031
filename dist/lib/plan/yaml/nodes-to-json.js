import { isAlias, isMap, isScalar, isSeq } from 'yaml';
/** Enough for any plan; what goes deeper is an attack or an accident. */
const DEEPEST = 64;
/** How often aliases may be followed in one plan, those inside aliased parts counted each time. */
const MOST_ALIASES = 100;
/** How many values aliases may repeat, all together: every one is looked at again wherever it is repeated. */
const MOST_REPEATED = 100_000;
/**
 * The nodes of a document as plain JSON, in one pass that tells duplicate keys, keys and aliases no plan may have; undefined where a part
 * of it could not be made. The first of two equal keys wins. Aliased parts are shared, not copied.
 */
export function nodesToJson(root, faults, positionOf) {
    const walk = { faults, positionOf, anchors: new Map(), aliases: 0, nodes: 0, repeated: 0, isBroken: false };
    const json = convert(root, 0, walk);
    return walk.isBroken ? undefined : json;
}
function convert(node, depth, walk) {
    walk.nodes += 1;
    if (isScalar(node))
        return node.anchor === undefined ? node.value : anchored(node.anchor, walk, () => node.value);
    if (depth > DEEPEST) {
        tell(walk, node, 'too-deep', `Lists and maps are nested more than ${DEEPEST} levels deep.`, 'A plan needs no more than a few levels.');
        return null;
    }
    if (isMap(node))
        return anchored(node.anchor, walk, () => convertMap(node, depth, walk));
    if (isSeq(node))
        return anchored(node.anchor, walk, () => convertList(node, depth, walk));
    if (isAlias(node))
        return follow(node, walk);
    return null;
}
function convertMap(map, depth, walk) {
    const result = {};
    for (const { key, value } of map.items) {
        const name = isScalar(key) ? String(key.value ?? '') : undefined;
        if (name === undefined) {
            tell(walk, key, 'yaml-syntax', 'A key must be one word.', 'Put the key in quotes.');
        }
        else if (name === '__proto__') {
            tell(walk, key, 'reserved-key', 'The key `__proto__` is reserved.', 'Choose another name.');
        }
        else if (Object.hasOwn(result, name)) {
            tell(walk, key, 'duplicate-key', `The key "${name}" stands here twice.`, 'Remove one of them, or merge their values.');
        }
        else {
            result[name] = convert(value, depth + 1, walk);
        }
    }
    return result;
}
function convertList(list, depth, walk) {
    return list.items.map((item) => convert(item, depth + 1, walk));
}
function anchored(anchor, walk, value) {
    if (anchor === undefined)
        return value();
    walk.anchors.delete(anchor);
    const before = { aliases: walk.aliases, nodes: walk.nodes };
    const result = value();
    walk.anchors.set(anchor, {
        value: result,
        aliases: walk.aliases - before.aliases,
        nodes: walk.nodes - before.nodes + 1,
    });
    return result;
}
function follow(alias, walk) {
    const target = walk.anchors.get(alias.source);
    if (target === undefined) {
        tell(walk, alias, 'unknown-alias', `There is no finished anchor "${alias.source}" before this alias.`, 'Put `&name` on an earlier value.');
        return null;
    }
    const wasTooMuch = isTooMuch(walk);
    walk.aliases += 1 + target.aliases;
    walk.repeated += target.nodes;
    walk.nodes += target.nodes;
    if (!isTooMuch(walk))
        return target.value;
    if (!wasTooMuch) {
        const message = walk.aliases > MOST_ALIASES
            ? `Aliases are followed more than ${MOST_ALIASES} times.`
            : `Aliases repeat more than ${MOST_REPEATED.toLocaleString('en')} values.`;
        tell(walk, alias, 'too-many-aliases', message, 'Write the values out, or use `defaults` and `for_each`.');
    }
    return null;
}
function isTooMuch({ aliases, repeated }) {
    return aliases > MOST_ALIASES || repeated > MOST_REPEATED;
}
const BREAKING = new Set(['too-deep', 'unknown-alias', 'too-many-aliases']);
function tell(walk, node, code, message, cure) {
    if (BREAKING.has(code))
        walk.isBroken = true;
    const range = node?.range;
    walk.faults.error(code, range ? walk.positionOf(range) : undefined, message, cure);
}
