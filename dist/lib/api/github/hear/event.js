import { isMap } from '../../../schema/json.js';
import { Problem } from '../../http/problem.js';
import { placeOf } from '../place.js';
/** Reads a delivery. Throws a Problem 400 for a body that is no JSON object. */
export function readEvent(event, body, type = '') {
    const payload = payloadOf(body, type);
    if (event === 'ping')
        return nothing('GitHub asks whether somebody is here.');
    if (event === 'pull_request')
        return pullEvent(payload);
    if (event === 'issue_comment')
        return commentEvent(payload);
    return nothing(`Nothing follows from the event ${/^\w{1,64}$/.test(event) ? event : 'of that name'}.`);
}
function pullEvent({ action, pull_request }) {
    const place = isMap(pull_request) ? placeOf(pull_request.html_url) : undefined;
    if (action !== 'closed' && action !== 'reopened')
        return nothing('The pull request was neither closed nor reopened.');
    return place === undefined ? nothing('It names no pull request.') : { kind: action, place };
}
function commentEvent({ action, comment, issue }) {
    if (action !== 'created')
        return nothing('Only a new comment decides.');
    if (!isMap(comment) || !isMap(issue))
        return nothing('It names no comment.');
    const place = placeOf(issue.html_url);
    const { id, body } = comment;
    if (place === undefined || typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || typeof body !== 'string')
        return nothing('It names no comment.');
    return { kind: 'comment', place, comment: id, body, isPullRequest: isMap(issue.pull_request) };
}
// Webhooks of GitHub are forms unless somebody chose otherwise.
function payloadOf(body, type) {
    const text = Buffer.from(body).toString('utf8');
    const isForm = type.toLowerCase().startsWith('application/x-www-form-urlencoded');
    try {
        const value = JSON.parse(isForm ? (new URLSearchParams(text).get('payload') ?? '') : text);
        if (isMap(value))
            return value;
    }
    catch {
        // The same sentence for all that is no object.
    }
    throw new Problem(400, 'The body is no JSON object, as GitHub sends it.');
}
function nothing(why) {
    return { kind: 'nothing', why };
}
