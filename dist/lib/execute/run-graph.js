import { Fault } from '../errors.js';
import { stepOutcome } from '../run/run.js';
import { isoTime, millisecondsBetween } from '../system/clock.js';
import { carriedEvent } from './carry.js';
import { createEngine } from './engine/create-engine.js';
import { createEmitter } from './engine/emitter.js';
import { stopLeftovers } from './leftovers.js';
import { requestsOf, silentNotifiers } from './requests.js';
import { createSchedule } from './schedule/schedule.js';
import { createStop } from './stop.js';
import { unrunEnd } from './task/outcome.js';
/**
 * Runs a graph: the whole story of a run in one screen. Resolves with the ended run whatever became of its steps; throws
 * `state_unwritable` where the record of the run could not be kept, after what ran has ended.
 */
export async function runGraph(graph, options) {
    const { system } = options;
    const { clock } = system;
    const { run: before, isUnderWay } = options.continued ?? {};
    const emitter = createEmitter(system, options.observers, () => stop.now('record_lost', false, 'The record of the run cannot be kept.'), before);
    const engine = createEngine(graph, options, emitter);
    const stop = createStop(engine, before?.stopping);
    const elapsed = before === undefined ? 0 : Math.max(0, millisecondsBetween(before.started_at, isoTime(clock.now())));
    const began = clock.monotonic() - elapsed;
    if (before === undefined)
        begin(engine, options);
    const onFailure = () => stop.afterFailure(engine.onFailure);
    const schedule = createSchedule(engine, stop.signalForStart, onFailure, isUnderWay);
    stop.arm(schedule.reconsider, options.signal, elapsed);
    await schedule.done;
    stop.disarm();
    await stopLeftovers(engine);
    const duration_ms = Math.round(clock.monotonic() - began);
    emitter.emit({ type: 'run_ended', status: finalStatus(emitter.run()), duration_ms });
    await emitter.close();
    if (emitter.recordFault)
        throw recordLost(emitter.recordFault.cause);
    return emitter.run();
}
function begin(engine, options) {
    const { graph, emitter } = engine;
    emitter.emit({ type: 'run_started', ...startFacts(graph, options) });
    const silent = silentNotifiers(graph, options.observers) ?? [];
    for (const message of [...(options.notes ?? []), silent].flat())
        emitter.emit({ type: 'note', level: 'info', message });
    leaveOutUnselected(engine, options.selected);
    takeOverCarried(engine);
}
function startFacts(graph, options) {
    const requests = requestsOf(graph);
    return {
        run_id: options.runId,
        attempt: options.attempt,
        plan: { name: graph.name, path: graph.path, digest: graph.digest },
        params: graph.params,
        origin: options.origin,
        steps: graph.nodes.map(({ id }) => id),
        ...(requests === undefined ? {} : { requests }),
        ...(options.carried ? { resumed_from: options.carried.attempt } : {}),
    };
}
function leaveOutUnselected({ graph, emitter }, selected) {
    if (selected === undefined)
        return;
    for (const { id } of graph.nodes) {
        if (!selected.has(id))
            emitter.emit({ type: 'task_ended', task: id, ...unrunEnd('skipped', 'not_selected') });
    }
}
// Fan-outs are taken over task by task, when their list is known again.
function takeOverCarried({ graph, emitter, carried, carriedFrom }) {
    for (const { id, fanOut } of graph.nodes) {
        const task = fanOut === undefined ? carried.get(id) : undefined;
        if (task && emitter.run().tasks.get(id)?.status === 'queued')
            emitter.emit(carriedEvent(task, carriedFrom));
    }
}
function finalStatus(run) {
    if (run.stopping?.cause === 'signal' || run.stopping?.cause === 'superseded')
        return 'cancelled';
    if (run.stopping !== null)
        return 'failed';
    const outcomes = new Set([...run.steps.keys()].map((step) => stepOutcome(run, step)));
    if (outcomes.has('failed') || outcomes.has('blocked'))
        return 'failed';
    return outcomes.has('awaiting') ? 'awaiting_approval' : 'succeeded';
}
function recordLost(cause) {
    if (cause instanceof Fault)
        return cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    return new Fault('state_unwritable', `The record of the run could not be kept (${words}).`, {
        cure: 'What was written before is whole: free the disk and resume the run.',
        cause,
    });
}
