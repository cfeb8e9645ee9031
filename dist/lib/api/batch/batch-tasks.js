import { json } from '../http/call.js';
import { toProblem } from '../http/fault-to-problem.js';
import { Problem } from '../http/problem.js';
import { itemProblem } from '../http/validate.js';
import { createItems } from './create-items.js';
import { resultsBody } from './item.js';
import { putItems } from './put-items.js';
import { updateItems } from './update-items.js';
const DOERS = { put: putItems, create: createItems, update: updateItems };
/**
 * POST /tasks/batch: each item as if it had come alone and in its order, but many in one statement. One that fails leaves the others be:
 * where a statement of many fails, each half is tried alone.
 */
export function batchTasksHandler(context) {
    return async (call) => {
        const results = [];
        const items = [];
        for (const [place, item] of call.body.items.entries()) {
            const problem = itemProblem(item, place);
            if (problem)
                results[place] = { problem };
            else
                items.push({ place, op: item.op, body: { ...item } });
        }
        for (const part of partsOf(items)) {
            const done = await doItems(context, part, call);
            for (const [at, { place }] of part.entries())
                results[place] = done[at] ?? lost();
        }
        if (results.some((result) => 'task' in result))
            context.changed();
        const away = allAway(results);
        if (away)
            throw away;
        return json(200, resultsBody(results, call.query.return === 'minimal', call.requestId));
    };
}
/** Items of one kind that follow each other. */
function partsOf(items) {
    const parts = [];
    for (const item of items) {
        const last = parts.at(-1);
        if (last?.[0]?.op === item.op)
            last.push(item);
        else
            parts.push([item]);
    }
    return parts;
}
async function doItems(context, items, call) {
    try {
        return (await DOERS[items[0]?.op ?? '']?.(context, items, call)) ?? [];
    }
    catch (thrown) {
        const problem = toProblem(thrown);
        // A database that is away is away for each of them.
        if (items.length === 1 || problem.status === 503)
            return items.map(() => ({ problem }));
        const half = Math.ceil(items.length / 2);
        return [
            ...(await doItems(context, items.slice(0, half), call)),
            ...(await doItems(context, items.slice(half), call)),
        ];
    }
}
// Nothing was done and nothing is wrong with the items: the request as a whole may be sent again.
function allAway(results) {
    const problems = results.map((result) => ('problem' in result ? result.problem : undefined));
    return problems.every((problem) => problem?.status === 503) ? problems[0] : undefined;
}
function lost() {
    return { problem: new Problem(500, 'The server failed; its log says why, under this request id.') };
}
