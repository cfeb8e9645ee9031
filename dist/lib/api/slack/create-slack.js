import { Fault } from '../../errors.js';
import { createGuardedFetch } from '../../system/guarded/guarded-fetch.js';
import { Problem } from '../http/problem.js';
import { decideByClick, decideByForm } from './decide-by-slack.js';
import { NOTHING, once } from './hear/once.js';
import { readPayload } from './hear/payload.js';
import { createIdentify } from './hear/people.js';
import { isSigned } from './hear/signature.js';
import { createAnswers } from './send/answers.js';
import { createLatest } from './send/latest.js';
import { createWebApi } from './send/web-api.js';
import { createTell } from './tell.js';
const API = 'https://slack.com/api';
/** Makes it. Throws Fault `usage` where there is no signing secret. */
export function createSlack({ slack, context, clock, fetch, logger }) {
    const secrets = [slack.signingSecret].flat();
    if (secrets.length === 0 || secrets.some((secret) => secret.trim() === ''))
        throw new Fault('usage', 'Decisions from Slack need the signing secret of an app.');
    const { botToken, apiUrl = API, allow = [] } = slack;
    const closing = new AbortController();
    const web = botToken && createWebApi({ token: botToken, apiUrl: apiUrl.replace(/\/+$/, ''), fetch, clock });
    const identify = createIdentify(slack, web || undefined, clock);
    const answers = createAnswers({ fetch: createGuardedFetch({ allow }), clock, allow, signal: closing.signal });
    const onUntold = (why) => logger.warn('Slack could not be told of a decision.', { why });
    const latest = createLatest((thrown) => onUntold(thrown instanceof Error ? thrown.message : String(thrown)));
    const tell = inTurn(createTell({ database: context.database, answers, web: web || undefined, onUntold }), latest);
    const work = async (payload, body) => {
        const { user } = payload;
        if (slack.team !== undefined && user.team !== slack.team)
            return refuseStranger(payload, tell);
        const person = await identify(user);
        return once(context, body, (inner) => payload.kind === 'click'
            ? decideByClick({ context: inner, person, tell }, payload)
            : decideByForm({ context: inner, person, tell }, payload));
    };
    let count = 0;
    return {
        hear: async (request) => {
            if (!isSigned(secrets, request, clock.now()))
                throw notSigned();
            const payload = readPayload(request.body);
            if (payload === undefined)
                return NOTHING;
            const { reply, tell: told } = await work(payload, request.body);
            // Slack hears first that it was heard; it waits three seconds for that.
            if (told !== undefined)
                latest.soon(`click ${++count}`, told);
            return reply;
        },
        idle: latest.idle,
        close: async () => {
            closing.abort();
            await latest.idle();
        },
    };
}
// How a message stands is written by one at a time, and of many who wait only the last: it sees what the others would have.
function inTurn(tell, latest) {
    return { ...tell, standing: async (asked) => latest.soon(keyOf(asked), () => tell.standing(asked)) };
}
function keyOf({ message, url = '' }) {
    return `message ${message?.place ?? url}`;
}
async function refuseStranger(payload, tell) {
    const sentence = 'Only people of the workspace this is set up for decide here.';
    return { reply: NOTHING, ...(payload.kind === 'click' ? { tell: () => tell.aside(payload.url, sentence) } : {}) };
}
function notSigned() {
    return new Problem(401, 'This is not signed by Slack, or its time is more than five minutes away from here.', {
        headers: { 'WWW-Authenticate': 'Signature' },
    });
}
