import { executeTask } from '../../execute/task/execute-task.js';
import { unrunEnd } from '../../execute/task/outcome.js';
import { laneOf } from '../../store/jobs/lane.js';
import { jobSpec } from './job-spec.js';
/** No tasks yet; `wake` is called when there is something to take. Those in `underWay` were started by the server that had the run before. */
export function createRemoteTasks(wake, underWay = new Set()) {
    const open = new Map();
    let started = [];
    const cancelled = [];
    const send = (engine, ready) => new Promise((resolve) => {
        const cancel = () => {
            cancelled.push(ready.task);
            wake();
        };
        const task = {
            engine,
            ready,
            end: (end) => {
                engine.stops.delete(cancel);
                open.delete(ready.task);
                resolve(end);
            },
        };
        engine.stops.add(cancel);
        open.set(ready.task, task);
        if (!underWay.has(ready.task))
            started.push(task);
        wake();
    });
    return {
        open,
        execute: async (engine, ready, signal) => {
            const unchanged = engine.changes?.unchangedSince(ready.node);
            if (unchanged !== undefined)
                return unrunEnd('skipped', 'unchanged', unchanged);
            return isDoneHere(ready.node) ? executeTask(engine, ready, [], signal) : send(engine, ready);
        },
        takeStarted: () => started.splice(0),
        waiting: () => started,
        keepOpen: () => {
            started = started.filter(({ ready }) => open.has(ready.task));
        },
        putBack: (tasks) => {
            started = [...tasks, ...started];
        },
        takeCancelled: () => cancelled.splice(0),
    };
}
// A gate asks people, and no machine is needed for that; one with files does, since they are the workers'.
function isDoneHere({ uses, envFiles, artifacts, cache }) {
    return uses === 'approval' && envFiles.length + artifacts.length === 0 && cache === undefined;
}
/** The largest priority a queue takes. */
const LAST = 2_000_000;
/** The row of a task's job. */
export function newJob({ engine, ready }, repository) {
    const { node, task } = ready;
    return {
        task,
        step: node.id,
        lane: laneOf({ labels: node.runsOn, repository }),
        labels: node.runsOn,
        priority: Math.min(node.index, LAST),
        spec: jobSpec(engine, ready),
    };
}
