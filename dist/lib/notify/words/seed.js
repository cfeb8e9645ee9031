/** The text of the original's Slack message: `Task <task> awaiting approval: <outputs_uri>`. Other states are told alike. */
export function seedText({ state, facts, title }) {
    if (state === 'test')
        return title;
    const words = state === 'awaiting_approval' ? 'awaiting approval' : state.replaceAll('_', ' ');
    const whole = state === 'missed' ? `Plan ${facts.plan}` : `Run ${facts.run_id}`;
    const what = facts.task === null ? whole : `Task ${facts.task}`;
    return facts.outputs_uri === null ? `${what} ${words}` : `${what} ${words}: ${facts.outputs_uri}`;
}
/** The original's mail request: of one task. */
export function seedMail({ facts }) {
    const { run_id, task, status, outputs_uri, log_excerpt } = facts;
    return { run_id, task, status, outputs_uri, log_excerpt };
}
