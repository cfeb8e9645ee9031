export const id = 564;
export const ids = [564];
export const modules = {

/***/ 73564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithub: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94560);


/** No call takes longer; GitHub itself gives up after ten seconds. */
const CALL_LIMIT_MS = 60_000;
/**
 * A client that waits as GitHub asks where a rate limit is reached, and repeats what a sick server may be asked twice. Loads the toolkit
 * when it is called. Its calls throw octokit's own errors.
 */
async function createGithub(access) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 68803));
    const { clock } = access.system;
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, log: SILENT });
    octokit.hook.wrap('request', async (request, options) => {
        for (let number = 1;; number += 1) {
            const url = /^\/graphql$|\/api\/graphql$/.test(options.url) ? access.graphqlUrl : options.url;
            const signal = AbortSignal.timeout(CALL_LIMIT_MS);
            try {
                return await request({ ...options, url, request: { ...options.request, signal } });
            }
            catch (thrown) {
                const wait = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .waitBefore */ .f)(thrown, { method: options.method, url }, number, clock.now(), access.patience);
                if (wait === undefined)
                    throw thrown;
                access.log(`${wait.why}; asking again in ${Math.ceil(wait.ms / 1000)} s`);
                await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(clock, wait.ms);
            }
        }
    });
    return octokit;
}
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };


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
