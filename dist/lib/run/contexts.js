/** What `run` holds in expressions: id, attempt, UTC date, start. */
export function runContext(run) {
    return { id: run.run_id, attempt: run.attempt, date: run.started_at.slice(0, 10), started_at: run.started_at };
}
/** What `steps.<id>` holds in expressions, of a step with one task. */
export function taskContext(task) {
    return {
        status: task.status,
        reason: task.reason,
        outputs: task.outputs,
        exit_code: task.exit_code,
        outputs_uri: task.outputs_uri,
    };
}
/** What `github` holds in expressions: the runner's well-known variables, in the names of GitHub's own context; empty elsewhere. */
export function githubContext(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return {};
    const facts = Object.entries(env).filter(([name]) => name.startsWith('GITHUB_') && !name.includes('TOKEN'));
    return Object.fromEntries(facts.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]));
}
