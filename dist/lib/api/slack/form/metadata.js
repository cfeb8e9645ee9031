import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isMap } from '../../../schema/json.js';
import { readSeen } from '../hear/payload.js';
/** Characters Slack keeps with a form. */
const MOST = 3_000;
const MOST_BYTES = 256 * 1024;
/** As text for `private_metadata`; without the message where it does not fit. */
export function packAsked(asked) {
    const whole = packed(asked);
    return whole.length <= MOST ? whole : packed({ ...asked, message: undefined });
}
/** Undefined for what was not packed here. */
export function unpackAsked(text) {
    try {
        const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
        const { decision, seen, url, message } = JSON.parse(bytes.toString());
        const named = readSeen(JSON.stringify(seen));
        if (named === undefined || !isDecision(decision))
            return undefined;
        return {
            decision,
            seen: named,
            url: typeof url === 'string' ? url : undefined,
            message: messageIn(message),
        };
    }
    catch {
        return undefined;
    }
}
function messageIn(message) {
    if (!isMap(message) || !Array.isArray(message.blocks))
        return undefined;
    return { place: String(message.place), text: String(message.text), blocks: message.blocks };
}
function packed(asked) {
    return deflateRawSync(JSON.stringify(asked), { level: 9 }).toString('base64url');
}
function isDecision(word) {
    return word === 'approve' || word === 'reject' || word === 'changes_requested';
}
