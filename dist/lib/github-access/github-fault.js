import { Fault } from '../errors.js';
/** A call to GitHub that failed, in one sentence without its token. */
export class GithubFault extends Fault {
    trouble;
    /** GitHub's status; 0 where there was no answer. */
    status;
    /** How long to leave GitHub alone, in ms; undefined where asking again changes nothing. */
    retryAfterMs;
    constructor(trouble, message, more) {
        const { cure, cause } = more;
        super('unavailable', message, {
            ...(cure === undefined ? {} : { cure }),
            ...(cause === undefined ? {} : { cause }),
        });
        this.name = 'GithubFault';
        this.trouble = trouble;
        this.status = more.status;
        this.retryAfterMs = more.retryAfterMs;
    }
}
/** GitHub's own advice where a limit does not say how long it lasts. */
const USUAL_LIMIT_MS = 60_000;
const ILL_MS = 10_000;
/** A limit that says more is believed no further: GitHub counts by the hour. */
const LONGEST_MS = 3_600_000;
/** What octokit threw as a fault of ours. `call` names what was asked (`GET /repos/{owner}/{repo}`), `now` is in ms since the epoch. */
export function toGithubFault(thrown, call, now) {
    if (thrown instanceof GithubFault)
        return thrown;
    const { status = 0, message, response } = asThrown(thrown);
    const cause = { cause: thrown };
    if (response === undefined || status === 0)
        return new GithubFault('down', `GitHub does not answer (${call}): ${message}`, {
            ...{ status: 0, retryAfterMs: ILL_MS },
            ...cause,
        });
    const wait = limitOf(status, message, response.headers ?? {}, now);
    if (wait !== undefined)
        return new GithubFault('limited', `GitHub limits how much it is asked (${call}).`, {
            ...{ status, retryAfterMs: Math.min(wait, LONGEST_MS) },
            ...cause,
        });
    if (status >= 500)
        return new GithubFault('down', `GitHub answered ${status} (${call}).`, {
            ...{ status, retryAfterMs: ILL_MS },
            ...cause,
        });
    return new GithubFault('refused', `GitHub answered ${status} (${call}): ${message}`, { status, ...cause });
}
function asThrown(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown) };
    return 'status' in thrown ? thrown : { message: thrown.message };
}
function limitOf(status, message, headers, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (after >= 0)
        return after * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset'] ?? 0) * 1000 - now);
    }
    return status === 429 || /rate limit/i.test(message) ? USUAL_LIMIT_MS : undefined;
}
