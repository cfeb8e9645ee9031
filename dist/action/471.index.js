export const id = 471;
export const ids = [471];
export const modules = {

/***/ 55471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putCheckRun: () => (/* binding */ putCheckRun)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94560);

/** So many annotations GitHub takes in one request. */
const MOST_ANNOTATIONS = 50;
const CONCLUSIONS = {
    succeeded: 'success',
    failed: 'failure',
    cancelled: 'cancelled',
    awaiting_approval: 'action_required',
};
/**
 * Makes a check run of the plan's run; answers its address, undefined where there is none. A later attempt makes another one, which takes
 * its place on GitHub: annotations of one that is there can only be added to. Never throws.
 */
async function putCheckRun(check) {
    try {
        return await made(check);
    }
    catch (thrown) {
        const { status, message } = (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown) ?? { status: -1, message: String(thrown) };
        // Checks are written where the job is allowed to, and most jobs ask for less.
        const isNotAllowed = (status === 403 && !/rate limit/i.test(message)) || status === 404;
        if (!isNotAllowed)
            check.say(`There is no check run: ${message || `GitHub answered ${status}`}.`);
        return undefined;
    }
}
async function made({ github, facts, record, output, runUrl }) {
    const [owner = '', repo = ''] = facts.repository.split('/');
    const pages = pagesOf(output.annotations);
    const ending = endingOf(record);
    const { data } = await github.rest.checks.create({
        owner,
        repo,
        name: `Plan ${record.plan.name}`,
        head_sha: facts.pullRequest?.headSha || facts.sha,
        external_id: record.run_id,
        started_at: record.started_at,
        output: { ...output, annotations: pages[0] ?? [] },
        ...(runUrl === undefined ? {} : { details_url: runUrl }),
        ...ending,
    });
    for (const annotations of pages.slice(1)) {
        const { title, summary, text } = output;
        const more = { title, summary, text, annotations };
        await github.rest.checks.update({ owner, repo, check_run_id: data.id, output: more });
    }
    return data.html_url ?? undefined;
}
function endingOf({ status, finished_at }) {
    if (status === 'running')
        return { status: 'in_progress' };
    return {
        status: 'completed',
        conclusion: CONCLUSIONS[status],
        ...(finished_at === null ? {} : { completed_at: finished_at }),
    };
}
function pagesOf(annotations) {
    const pages = Math.ceil(annotations.length / MOST_ANNOTATIONS);
    return Array.from({ length: pages }, (_, page) => annotations.slice(page * MOST_ANNOTATIONS, (page + 1) * MOST_ANNOTATIONS));
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
