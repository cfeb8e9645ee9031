import { createGithubAccess } from '../../github-access/create-github-access.js';
import { createTurns } from './in-turn.js';
import { secretsOf } from './options.js';
import { createPolling } from './poll/create-polling.js';
import { settlePull } from './pull/settle-pull.js';
/** Makes it. Throws Fault `usage` for options that cannot work; asks nobody yet. */
export function createGithub({ context, fetch, logger, github, polls }) {
    const { clock } = context;
    const access = createGithubAccess({ ...github, fetch, clock });
    const own = { ...context, access, logger, commands: github.commands ?? true };
    const settle = (place, last) => settlePull(own, place, last);
    const inTurn = createTurns();
    const { pollMs } = github;
    const polling = polls && pollMs !== false
        ? createPolling({ context: own, settle, inTurn, ...(pollMs === undefined ? {} : { everyMs: pollMs }) })
        : undefined;
    return {
        ...{ access, context: own, secrets: secretsOf(github), inTurn, settle },
        close: async () => polling?.stop(),
    };
}
