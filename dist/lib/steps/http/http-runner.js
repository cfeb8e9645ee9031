import { exchange } from './exchange.js';
import { parseBody, unmet } from './expect.js';
import { readRequest } from './request.js';
import { httpSchema } from './schema.js';
const BODY_OUTPUT_CHARACTERS = 65_536;
const BODY_SHOWN_CHARACTERS = 2_000;
/** Sends one HTTP request and holds the answer against what is expected. Outputs: `status`, `body` (its first 64 Ki characters), `json`. */
export const httpRunner = {
    name: 'http',
    schema: httpSchema,
    describe: (settings) => {
        const request = readRequest(settings);
        const args = typeof request === 'string' ? [] : [request.method, request.url.href];
        return { command: 'http', args, flags: [] };
    },
    run: async (call) => {
        if (call.signal.aborted)
            return { status: 'failed', message: 'Stopped before it was sent.' };
        const request = readRequest(call.settings);
        if (typeof request === 'string')
            return { status: 'failed', reason: 'not_started', message: request };
        const began = call.system.clock.monotonic();
        const answer = await exchange(call, request);
        if (typeof answer === 'string')
            return { status: 'failed', message: answer };
        call.print('stdout', shown(request, answer, call.system.clock.monotonic() - began));
        return judge(call, answer);
    },
};
function shown({ method }, answer, ms) {
    const size = `${answer.isCut ? 'more than ' : ''}${Buffer.byteLength(answer.body)} bytes`;
    const line = `${method} ${answer.url.href} -> ${`${answer.status} ${answer.statusText}`.trim()}, ${size} in ${Math.round(ms)} ms\n`;
    if (answer.body === '' || !isText(answer.contentType))
        return line;
    const body = answer.body.slice(0, BODY_SHOWN_CHARACTERS);
    return `${line}${body}${body.length < answer.body.length ? '…' : ''}\n`;
}
function isText(contentType) {
    return /^text\/|[/+](?:json|xml|javascript|x-www-form-urlencoded|x-ndjson)\b/.test(contentType);
}
function judge(call, answer) {
    const faults = unmet(answer, call.settings.expect);
    const outputs = outputsOf(call, answer);
    if (faults.length === 0)
        return { status: 'succeeded', outputs };
    return { status: 'failed', outputs, message: faults.join(' ') };
}
function outputsOf(call, answer) {
    const status = String(answer.status);
    const body = answer.body.slice(0, BODY_OUTPUT_CHARACTERS);
    if (body.length < answer.body.length) {
        call.note(`${call.task}: the answer is longer than its output body holds, which has the first ${BODY_OUTPUT_CHARACTERS} characters`);
    }
    const json = body.length < answer.body.length ? undefined : parseBody(answer);
    return { status, body, ...(json === undefined ? {} : { json: JSON.stringify(json) }) };
}
