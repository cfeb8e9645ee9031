import { sleep } from '../../../system/clock.js';
const HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];
const PATIENCE_MS = 5_000;
/** ms before each further try, where Slack does not say how long. */
const WAITS = [500, 2_000, 10_000];
const LONGEST_WAIT_MS = 30_000;
/** Makes it; nothing is sent yet. */
export function createAnswers({ fetch, clock, allow, signal }) {
    const once = async (url, body) => {
        const stop = new AbortController();
        const cancel = clock.after(PATIENCE_MS, () => stop.abort());
        try {
            const headers = { 'content-type': 'application/json' };
            return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.any([signal, stop.signal]) });
        }
        catch {
            return undefined;
        }
        finally {
            cancel();
        }
    };
    return {
        send: async (url, answer) => {
            if (!isSlack(url, allow))
                return 'The address to answer at is none of Slack.';
            const body = JSON.stringify(answer);
            for (const wait of [...WAITS, undefined]) {
                const got = await once(url, body);
                if (got !== undefined && got.status < 300)
                    return undefined;
                const isPassing = got === undefined || got.status === 429 || got.status >= 500;
                if (!isPassing || wait === undefined || signal.aborted)
                    return whyNot(got);
                await sleep(clock, Math.min(LONGEST_WAIT_MS, secondsAsked(got) ?? wait), signal);
            }
            return undefined;
        },
    };
}
function isSlack(url, allow) {
    if (!URL.canParse(url))
        return false;
    const { host, protocol } = new URL(url);
    return allow.includes(host) || (protocol === 'https:' && HOSTS.includes(host));
}
function secondsAsked(answer) {
    const header = answer?.headers.get('retry-after') ?? '';
    return /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : undefined;
}
function whyNot(answer) {
    return answer === undefined ? 'Slack does not answer.' : `Slack answered ${answer.status}.`;
}
