import { isDeepStrictEqual } from 'node:util';
import { carriedEvent } from '../carry.js';
import { textOf } from '../expressions/evaluate.js';
import { scopeOf } from '../expressions/scope.js';
import { WORK_TREE_LOCK } from '../proposals.js';
import { unrunEnd } from '../task/outcome.js';
import { proposes } from '../task/propose.js';
import { expand } from './expand.js';
/** Turns a step that may start into its tasks: fanned out, taken over from an earlier attempt, or made ready. */
export function beginStep(engine, node, to) {
    const tasks = wordsOrValue(() => expand(engine, node));
    if (typeof tasks === 'string') {
        to.end(node.id, node, cannotStart(tasks));
        return;
    }
    if (node.fanOut)
        engine.emitter.emit({ type: 'step_expanded', step: node.id, tasks });
    if (tasks.length === 0)
        to.settled(node);
    tasks.forEach((task, place) => {
        if (takeOver(engine, task))
            to.settled(node);
        else
            makeReady(engine, node, task, place, to);
    });
}
/** The end of a task whose settings cannot be evaluated; `message` is for people. */
export function cannotStart(message) {
    return unrunEnd('failed', 'not_started', message, { log_excerpt: message });
}
// A record may give the keys of an item in another order: databases do.
function isSameItem(earlier, item) {
    const plain = (value) => JSON.parse(JSON.stringify(value));
    return isDeepStrictEqual(plain(earlier), plain(item));
}
function takeOver(engine, { task, item }) {
    const earlier = engine.carried.get(task);
    if (earlier === undefined || !isSameItem(earlier.item, item))
        return false;
    engine.emitter.emit(carriedEvent(earlier, engine.carriedFrom));
    return true;
}
/** Hands a task on with the names of its mutexes, or ends it where they cannot be told. */
export function makeReady(engine, node, { task, item }, place, to) {
    const { lock: template } = node;
    const nameOf = (text) => textOf(engine, text, () => scopeOf(engine, node, { item }));
    const own = wordsOrValue(() => (template === undefined ? [] : [nameOf(template)]));
    if (typeof own === 'string') {
        to.end(task, node, cannotStart(own));
        return;
    }
    to.ready({ task, node, item, place, locks: proposes(engine, node) ? [...own, WORK_TREE_LOCK] : own });
}
// A fault in an expression becomes its words, so that the step can fail with them.
function wordsOrValue(make) {
    try {
        return make();
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
