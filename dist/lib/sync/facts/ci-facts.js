import { isMap } from '../../schema/json.js';
/** What the environment tells of the CI job; undefined outside of one. */
export function readCiFacts(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return undefined;
    const repository = env.GITHUB_REPOSITORY;
    const run = env.GITHUB_RUN_ID;
    const server = env.GITHUB_SERVER_URL;
    const known = {
        repository,
        workflow_run_id: run,
        workflow_run_attempt: env.GITHUB_RUN_ATTEMPT,
        actor: env.GITHUB_ACTOR,
        triggering_actor: env.GITHUB_TRIGGERING_ACTOR,
        event: env.GITHUB_EVENT_NAME,
        ref: env.GITHUB_REF,
        url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    };
    return { provider: 'github', ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}
/** Who is behind the event that started a job, as its file (JSON) tells: people who must not approve what they ask for. */
export function askersIn(event) {
    if (!isMap(event))
        return {};
    const author = loginIn(isMap(event.pull_request) ? event.pull_request.user : undefined);
    const pushed = event.action === 'synchronize' ? loginIn(event.sender) : isMap(event.pusher) ? event.pusher.name : undefined;
    return {
        ...(author === undefined ? {} : { author }),
        ...(typeof pushed === 'string' && pushed !== '' ? { last_pusher: pushed } : {}),
    };
}
function loginIn(user) {
    return isMap(user) && typeof user.login === 'string' && user.login !== '' ? user.login : undefined;
}
