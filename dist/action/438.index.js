export const id = 438;
export const ids = [438];
export const modules = {

/***/ 81438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   isOwn: () => (/* binding */ isOwn),
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94560);

/** Writes or renews the plan's one comment on the pull request; answers its address, undefined where there is none. Never throws. */
async function putComment(comment) {
    const { facts, say } = comment;
    const { pullRequest } = facts;
    if (pullRequest === undefined)
        return undefined;
    if (pullRequest.fork && facts.eventName !== 'pull_request_target') {
        say('There is no comment, because the token of a pull request from a fork may only read; the summary says the same.');
        return undefined;
    }
    try {
        return await written(comment, pullRequest.number);
    }
    catch (thrown) {
        say(`There is no comment on pull request #${pullRequest.number}: ${meaningOf(thrown)}`);
        return undefined;
    }
}
/** Invisible words at the top of a comment, by which the next run of the plan finds it. */
function commentMarker(plan) {
    return `<!-- orchestrator: comment plan=${encodeURIComponent(plan)} -->`;
}
async function written({ github, facts, plan, body }, number) {
    const [owner = '', repo = ''] = facts.repository.split('/');
    const text = `${commentMarker(plan)}\n${body}`;
    const own = await ownComment(github, { owner, repo, issue_number: number }, plan);
    if (own?.body === text)
        return own.url;
    const updated = own && (await updateOf(github, { owner, repo, comment_id: own.id, body: text }));
    if (updated !== undefined)
        return updated;
    const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
    return data.html_url;
}
// Anybody can copy the marker into a comment; only what this token wrote is written over.
async function ownComment(github, place, plan) {
    const marker = commentMarker(plan);
    for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, { ...place, per_page: 100 })) {
        for (const { id, body = '', user, html_url: url } of data) {
            if (!body.startsWith(marker))
                continue;
            if (await isOwn(github, user?.login))
                return { id, body, url };
        }
    }
    return undefined;
}
/** True for what was written with the client's own token. */
async function isOwn(github, login) {
    // The one question about itself that every kind of token may ask.
    const { viewer } = await github.graphql('query { viewer { login } }');
    return login !== undefined && (login === viewer.login || login === `${viewer.login}[bot]`);
}
// Undefined where somebody took it away in the meantime.
async function updateOf(github, change) {
    try {
        const { data } = await github.rest.issues.updateComment(change);
        return data.html_url;
    }
    catch (thrown) {
        if ((0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown)?.status === 404)
            return undefined;
        throw thrown;
    }
}
const CURE = 'Give the job `permissions: pull-requests: write`, or set `comment: never`.';
function meaningOf(thrown) {
    const { status, message } = (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown) ?? { status: -1, message: String(thrown) };
    if (/rate limit/i.test(message))
        return 'GitHub limits how much this token may ask for. The next run writes it.';
    if (/locked/i.test(message))
        return 'its conversation is locked. Unlock it, or set `comment: never`.';
    if (status === 401)
        return 'GitHub does not know the token. Pass one that is valid for the whole job.';
    if (status === 403)
        return `the token may not write one. ${CURE}`;
    if (status === 404)
        return `the token cannot see it. ${CURE}`;
    if (status === 0 || status >= 500)
        return `GitHub did not answer (${status || message}). The next run writes it.`;
    return `GitHub did not take it (${message}). The summary of the job says the same; \`comment: never\` leaves it out.`;
}


/***/ }),

/***/ 94560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
const USUAL = { longest: 180_000, first: 1_000, tries: 4 };
/** A refusal read from what octokit threw; undefined for anything else. */
function refusedBy(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown))
        return undefined;
    const { response } = thrown;
    const status = response === undefined ? 0 : Number(thrown.status);
    const { message = thrown.message, errors = [] } = response?.data ?? {};
    const more = Array.isArray(errors) ? errors.map((one) => (typeof one === 'string' ? one : wordsOf(one))) : [];
    return { status, message: [message, ...more].filter(Boolean).join(': '), headers: response?.headers ?? {} };
}
function wordsOf(error) {
    return error.message ?? [error.field, error.code].filter(Boolean).join(' ');
}
/** How long to wait before a call is made again, and why; undefined where it should not be. `number`: which try has failed, from 1. */
function waitBefore(thrown, call, number, now, patience = {}) {
    const { longest, first, tries } = { ...USUAL, ...patience };
    const refused = refusedBy(thrown);
    if (refused === undefined || number >= tries)
        return undefined;
    const limited = limitOf(refused, now);
    if (limited !== undefined) {
        return limited <= longest ? { ms: Math.max(limited, first), why: 'GitHub limits how fast it is asked' } : undefined;
    }
    const isIll = refused.status === 0 || refused.status >= 500;
    if (!isIll || !mayRepeat(call))
        return undefined;
    return { ms: first * 2 ** (number - 1), why: `GitHub did not answer (${refused.status || refused.message})` };
}
/** ms a rate limit asks to wait; undefined where there is none. */
function limitOf({ status, message, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (headers['retry-after'] !== undefined)
        return Number(headers['retry-after']) * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now);
    }
    // GitHub's own advice where it does not say how long.
    return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}
// What is made twice does no harm: an object is the same object, and of a branch or pull request there can be one only.
const HARMLESS_POST = /\/git\/|graphql$|\/pulls$|\/labels$|\/requested_reviewers$/;
function mayRepeat({ method, url }) {
    return method !== 'POST' || HARMLESS_POST.test(url);
}


/***/ })

};
