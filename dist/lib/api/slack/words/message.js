import { isMap } from '../../../schema/json.js';
import { ACTIONS, readSeen } from '../hear/payload.js';
import { escaped } from './text.js';
/** Blocks a message may have. */
const MOST_BLOCKS = 50;
/** A sentence only the person who clicked sees. */
export function aside(sentence) {
    return { response_type: 'ephemeral', replace_original: false, text: escaped(sentence) };
}
/** The requests a message has buttons for. */
export function seenIn(message) {
    return (message?.blocks ?? []).flatMap((block) => elementsOf(block)
        .slice(0, 1)
        .flatMap((element) => namedBy(element) ?? []));
}
/**
 * The message as it is to be now: the same words, with what was decided, and with the buttons of those requests only that still wait.
 * Undefined where the message is not known and its buttons must stay.
 */
export function replacement(message, asking) {
    if (message === undefined && asking.some(({ standing }) => standing.waits))
        return undefined;
    const { text, blocks } = message ?? freshWords(asking);
    const all = asking.reduce(withStanding, blocks);
    return { replace_original: true, text, blocks: all.slice(0, MOST_BLOCKS) };
}
function withStanding(blocks, { seen, standing }) {
    const place = `said:${seen.run_id}:${seen.attempt}:${seen.task}`;
    const said = standing.said === undefined ? [] : [saidBlock(place, standing.said)];
    let isPlaced = false;
    const next = blocks.flatMap((block) => {
        if (isMap(block) && block.block_id === place)
            return [];
        if (!asksFor(block, seen))
            return [block];
        isPlaced = true;
        return standing.waits ? [...said, asNow(block, standing.version)] : said;
    });
    return isPlaced ? next : [...next, ...said];
}
function freshWords(asking) {
    const words = asking.map(({ seen }) => `Task ${escaped(seen.task)} of run ${escaped(seen.run_id)}`).join('\n');
    return { text: words, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: words } }] };
}
function saidBlock(block_id, text) {
    return { type: 'context', block_id, elements: [{ type: 'mrkdwn', text }] };
}
/** True for the buttons that decide on this request. */
function asksFor(block, { run_id, attempt, task }) {
    return elementsOf(block).some((element) => {
        const named = namedBy(element);
        return named?.run_id === run_id && named.attempt === attempt && named.task === task;
    });
}
// Buttons that know a version know that of what is shown now.
function asNow(block, version) {
    const elements = elementsOf(block).map((element) => {
        const named = namedBy(element);
        return isMap(element) && named?.version != null
            ? { ...element, value: JSON.stringify({ ...named, version }) }
            : element;
    });
    return { ...block, elements };
}
function elementsOf(block) {
    return isMap(block) && block.type === 'actions' && Array.isArray(block.elements) ? block.elements : [];
}
function namedBy(element) {
    if (!isMap(element) || !Object.hasOwn(ACTIONS, String(element.action_id)))
        return undefined;
    return readSeen(element.value);
}
