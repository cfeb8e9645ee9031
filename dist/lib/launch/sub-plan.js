import { loadPlan } from '../graph/load-plan.js';
/** What `uses: plan` calls: loads the plan, runs it as a run of its own in the same state directory, shows it in the step's log. */
export function createSubPlans(runOne, parent) {
    return async (request) => {
        const { call, path } = request;
        const system = { ...call.system, env: request.env, cwd: call.cwd };
        const loaded = await loadPlan(path, { system, params: request.params });
        if (!loaded.ok) {
            const [first] = loaded.diagnostics;
            const place = first?.position ? `:${first.position.line}` : '';
            throw new Error(`The plan ${path}${place} cannot be run: ${first?.message ?? 'it is not valid'} ${first?.cure ?? ''}`.trim());
        }
        const run = await runOne(loaded.graph, {
            system,
            stateDir: parent.stateDir,
            runId: subRunId(request),
            observers: [narrator(request)],
            signal: call.signal,
            ...(parent.stopGrace === undefined ? {} : { stopGrace: parent.stopGrace }),
            ...(parent.runners === undefined ? {} : { runners: parent.runners }),
        });
        return { run_id: run.run_id, attempt: run.attempt, status: run.status === 'running' ? 'failed' : run.status };
    };
}
// Named after the step that runs it, so that the two find each other in the list of runs.
function subRunId({ call }) {
    return `${call.run_id}.${call.task.replace(/[^A-Za-z0-9._-]+/g, '-')}`.slice(0, 64);
}
function narrator({ call }) {
    return {
        name: 'sub-plan',
        onEvent: (event) => {
            if (event.type === 'task_started')
                call.print('stdout', `${event.task}: started\n`);
            if (event.type === 'task_ended') {
                const reason = event.reason === null ? '' : ` (${event.reason})`;
                call.print('stdout', `${event.task}: ${event.status}${reason}\n`);
            }
        },
        onOutput: (_task, stream, bytes) => call.print(stream, bytes),
    };
}
