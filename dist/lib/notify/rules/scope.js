import { githubContext, runContext, taskContext } from '../../run/contexts.js';
import { stepOutcome } from '../../run/run.js';
import { isoTime } from '../../system/clock.js';
/** What expressions of notifiers see; before there is a run, `run` has no id. */
export function scopeOfRun(plan, system, run) {
    const named = Object.entries(system.env);
    const isSecret = ([name]) => plan.secrets.includes(name);
    const started = run ?? { run_id: '', attempt: 0, started_at: isoTime(system.clock.now()) };
    const outcomes = () => new Set([...(run?.steps.keys() ?? [])].map((id) => (run ? stepOutcome(run, id) : 'open')));
    const isCancelled = () => run?.status === 'cancelled' || run?.stopping?.cause === 'signal';
    const isFailed = () => outcomes().has('failed');
    return {
        contexts: {
            plan: { name: plan.name, path: plan.path, digest: plan.digest },
            run: runContext(started),
            params: plan.params,
            env: Object.fromEntries(named.filter((entry) => !isSecret(entry))),
            secrets: Object.fromEntries(named.filter(isSecret)),
            steps: run ? Object.fromEntries([...run.steps.keys()].map((id) => [id, stepContext(run, id)])) : {},
            github: githubContext(system.env),
        },
        status: {
            success: () => !isFailed() && !isCancelled() && !outcomes().has('blocked'),
            failure: isFailed,
            always: () => true,
            cancelled: isCancelled,
        },
        changed: () => false,
    };
}
function stepContext(run, id) {
    const tasks = (run.steps.get(id) ?? []).flatMap((task) => run.tasks.get(task) ?? []);
    const [only] = tasks;
    if (only && tasks.length === 1 && only.task === id)
        return taskContext(only);
    const names = [...new Set(tasks.flatMap((task) => Object.keys(task.outputs)))];
    return {
        status: tasks.find((task) => task.status === 'failed' && !task.tolerated)?.status ?? 'succeeded',
        outputs: Object.fromEntries(names.map((name) => [name, tasks.map((task) => task.outputs[name] ?? null)])),
        exit_code: tasks.map((task) => task.exit_code),
        outputs_uri: tasks.map((task) => task.outputs_uri),
    };
}
