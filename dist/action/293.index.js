export const id = 293;
export const ids = [293];
export const modules = {

/***/ 61749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ addressOf)
});

// EXTERNAL MODULE: ./lib/sync/send/faults.js
var faults = __webpack_require__(35844);
;// CONCATENATED MODULE: ./lib/action/api/identity.js
/** ms GitHub may take to answer. */
const PATIENCE_MS = 15_000;
/** The keys the runner gave this job; undefined without the permission. */
function identityKeysIn(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return url && token ? { url, token } : undefined;
}
/**
 * Asks GitHub for a token that says who this job is, for one audience. The toolkit's own call would print it, to have it masked; but while
 * a step has the log, the runner takes no such order and shows the line as it is.
 */
async function askIdentity({ url, token }, audience, { fetch }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json; api-version=2.0' };
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok)
        throw new Error(`it answered ${response.status}`);
    const { value } = (await response.json());
    if (typeof value !== 'string' || value === '')
        throw new Error('its answer held none');
    return value;
}

// EXTERNAL MODULE: ./lib/sync/send/sender.js
var sender = __webpack_require__(6964);
// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/action/api/sign-in.js



/** A token is renewed this long before its end, ms. */
const MARGIN_MS = 120_000;
/** How long one is good where the API does not say it, ms. */
const USUAL_LIFETIME_MS = 900_000;
/** ms the API may take to answer. */
const sign_in_PATIENCE_MS = 30_000;
/**
 * Answers the token with which the API knows this job: got for the job's identity, kept, and renewed before it ends. Rejects with `NoEntry`
 * where the API will not have the job, and with `Later` where it, or GitHub, does not answer.
 */
function createSignIn(options) {
    const { clock } = options.system;
    let held;
    let asked;
    let refusal;
    return async () => {
        if (refusal !== undefined)
            throw refusal;
        if (held !== undefined && clock.monotonic() < held.until)
            return held.token;
        asked ??= exchange(options).finally(() => {
            asked = undefined;
        });
        try {
            held = await asked;
            return held.token;
        }
        catch (thrown) {
            if (thrown instanceof faults/* NoEntry */.CF)
                refusal = thrown;
            throw thrown;
        }
    };
}
// The audience is the API's own address and nothing it could choose: else it could have the job's name for somebody else's door.
async function exchange(options) {
    const base = (0,sender/* tidyBase */.q)(options.baseUrl);
    const audience = new URL(base).origin;
    const identity = await options.identity(audience).catch((cause) => {
        throw new faults/* Later */.Vs(`GitHub gives this job no identity (${wordsOf(cause)})`, { cause });
    });
    const { status, json } = await posted(`${base}/agents/auth/github`, { token: identity }, options);
    if (status === 429 || status >= 500)
        throw new faults/* Later */.Vs(`${base} answered ${(0,faults/* reasonIn */.YY)(status, json)}`, { status });
    if (status >= 300)
        throw new faults/* NoEntry */.CF(refusalWords(base, audience, (0,faults/* reasonIn */.YY)(status, json)));
    return heldOf(base, json, options);
}
async function posted(url, body, { system }) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const signal = AbortSignal.timeout(sign_in_PATIENCE_MS);
    try {
        const request = { method: 'POST', headers, body: JSON.stringify(body), signal, redirect: 'manual' };
        const response = await system.fetch(url, request);
        return { status: response.status, json: parsed(await response.text()) };
    }
    catch (cause) {
        throw new faults/* Later */.Vs(`${new URL(url).host} does not answer (${wordsOf(cause)})`, { cause });
    }
}
function refusalWords(base, audience, reason) {
    return `${base} does not take the identity of this job, which is for the audience ${audience} (${reason})`;
}
function heldOf(base, json, { system }) {
    const { token, expires_at } = (json ?? {});
    if (typeof token !== 'string' || token === '') {
        throw new faults/* NoEntry */.CF(`${base} does not answer a sign-in as a task API: there is no token in it`);
    }
    const now = (0,clock/* isoTime */.Ly)(system.clock.now());
    const lifetime = typeof expires_at === 'string' ? (0,clock/* millisecondsBetween */.nl)(now, expires_at) : USUAL_LIFETIME_MS;
    return { token, until: system.clock.monotonic() + Math.max(lifetime - MARGIN_MS, lifetime / 2) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function wordsOf(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    return cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
}

;// CONCATENATED MODULE: ./lib/action/api/address.js



/** The task API a job is to tell; undefined where it names none. `onNote` hears what is missing for the way that was asked for. */
function addressOf(inputs, keys, system, onNote) {
    const { apiBase: baseUrl, apiAuth, apiToken } = inputs;
    if (baseUrl === undefined)
        return undefined;
    const without = async () => undefined;
    const withToken = async () => apiToken;
    if (apiAuth === 'none')
        return { baseUrl, token: without };
    if (apiAuth === 'token')
        return { baseUrl, token: withToken };
    const identity = identityKeysIn(keys);
    if (identity === undefined) {
        if (apiAuth === 'oidc' || apiToken === undefined)
            onNote(noPermission(baseUrl, apiAuth));
        return { baseUrl, token: apiAuth === 'oidc' ? without : withToken };
    }
    const signIn = createSignIn({ baseUrl, system, identity: (audience) => askIdentity(identity, audience, system) });
    return { baseUrl, token: apiAuth === 'auto' && apiToken !== undefined ? orToken(signIn, apiToken, onNote) : signIn };
}
function noPermission(baseUrl, apiAuth) {
    const otherwise = apiAuth === 'oidc' ? '' : ', or give `api-token`';
    return `${baseUrl} does not know who this job is: add \`permissions: id-token: write\` to the job${otherwise}.`;
}
// An API that takes no identities is still one for a token of its own.
function orToken(signIn, token, onNote) {
    let isRefused = false;
    return async () => {
        if (isRefused)
            return token;
        try {
            return await signIn();
        }
        catch (thrown) {
            if (!(thrown instanceof faults/* NoEntry */.CF))
                throw thrown;
            if (!isRefused)
                onNote(`${thrown.message}; api-token is used instead.`);
            isRefused = true;
            return token;
        }
    };
}


/***/ }),

/***/ 51163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ personIn),
/* harmony export */   U: () => (/* binding */ triggerIn)
/* harmony export */ });
/* harmony import */ var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40994);

/** Reads an event; undefined for one that decides nothing. */
function triggerIn(eventName, event) {
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event))
        return undefined;
    const sender = personIn(event.sender);
    if (sender === undefined)
        return undefined;
    if (eventName === 'pull_request' || eventName === 'pull_request_target') {
        const number = numberIn(event.pull_request, 'number');
        return event.action === 'closed' && number !== undefined ? { kind: 'closed', number, sender } : undefined;
    }
    if (eventName !== 'issue_comment' || event.action !== 'created')
        return undefined;
    const [number, comment] = [numberIn(event.issue, 'number'), numberIn(event.comment, 'id')];
    if (number === undefined || comment === undefined || !(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event.comment))
        return undefined;
    const body = typeof event.comment.body === 'string' ? event.comment.body : '';
    const isPull = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event.issue) && event.issue.pull_request != null;
    return { kind: 'comment', number, isPull, comment, body, sender };
}
/** A user as GitHub shows one; undefined where there is none (any more). */
function personIn(user) {
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(user) || typeof user.login !== 'string' || user.login === '')
        return undefined;
    const { login, type } = user;
    return { login, isBot: type === 'Bot' || login.endsWith('[bot]') };
}
function numberIn(of, name) {
    const number = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(of) ? of[name] : undefined;
    return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}


/***/ }),

/***/ 36860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ appendValues)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Appends values to a file the runner reads after the step (`GITHUB_OUTPUT`, `GITHUB_STATE`), in its grammar. `randomWord` makes the word
 * that ends a value, so that no value can end itself and begin another. Synchronous, for a process that is about to end.
 */
function appendValues(path, values, randomWord) {
    const blocks = Object.entries(values).map(([name, value]) => {
        const end = `end_${randomWord()}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${endsOpen(path) ? '\n' : ''}${blocks.join('')}`);
}
// What a command of the plan wrote there without a line end would swallow our first line.
function endsOpen(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return false;
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const last = Buffer.alloc(1);
        return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 48709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ OUTPUTS_WITHOUT_RUN),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   jf: () => (/* binding */ OUTPUTS_OF_NOTHING)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31425);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70423);


/** Names of the outputs, as `action.yml` has them. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'run-id',
    'attempt',
    'status',
    'tasks',
    'failed',
    'awaiting-approval',
    'outputs-uris',
    'summary-path',
    'matrix',
]));
/** Characters of all outputs together: GitHub takes 1 MiB a job and counts two bytes for each. */
const ROOM = 500_000;
/** Characters an excerpt keeps, from all of it to none, until everything fits. */
const EXCERPTS = [Number.POSITIVE_INFINITY, 4_000, 1_000, 200, 0];
/** What a run says to the steps and jobs that follow, within GitHub's limit: of tasks as much is told as there is room for. */
function outputsOf(run, summaryPath) {
    const record = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .L)(run);
    const names = (tasks) => JSON.stringify(tasks.map(({ task }) => task));
    const uris = record.tasks.flatMap(({ task, outputs_uri }) => (outputs_uri === null ? [] : [[task, outputs_uri]]));
    const small = {
        'run-id': record.run_id,
        attempt: String(record.attempt),
        status: record.status,
        failed: fitting(names(record.tasks.filter((task) => (0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOutcome */ .q)(task) === 'failed')), ROOM / 10, '[]'),
        'awaiting-approval': fitting(names(record.tasks.filter(({ status }) => status === 'awaiting_approval')), ROOM / 10, '[]'),
        'outputs-uris': fitting(JSON.stringify(Object.fromEntries(uris)), ROOM / 5, '{}'),
        'summary-path': summaryPath,
        matrix: fitting(matrixOf(record), ROOM / 2, ''),
    };
    const taken = Object.values(small).reduce((sum, text) => sum + text.length, 0);
    return { ...small, tasks: tasksJson(record.tasks, ROOM - taken) };
}
/** The same where a run never began. */
const OUTPUTS_WITHOUT_RUN = {
    'run-id': '',
    attempt: '',
    status: 'failed',
    tasks: '[]',
    failed: '[]',
    'awaiting-approval': '[]',
    'outputs-uris': '{}',
    'summary-path': '',
    matrix: '',
};
/** The same where there was nothing to do. */
const OUTPUTS_OF_NOTHING = { ...OUTPUTS_WITHOUT_RUN, status: '' };
function matrixOf({ tasks }) {
    return tasks.findLast(({ outputs }) => outputs.matrix !== undefined)?.outputs.matrix ?? '';
}
function tasksJson(tasks, room) {
    for (const most of EXCERPTS) {
        const json = JSON.stringify(tasks.map((task) => ({ ...task, log_excerpt: tail(task.log_excerpt, most) })));
        if (json.length <= room)
            return json;
    }
    const lean = tasks.map(({ task, step, status, reason, exit_code, duration_ms }) => JSON.stringify({ task, step, status, reason, exit_code, duration_ms }));
    return listWithin(lean, room);
}
// A list that ends early is still one that can be read.
function listWithin(items, room) {
    const kept = [];
    let size = 2;
    for (const item of items) {
        size += item.length + 1;
        if (size > room)
            break;
        kept.push(item);
    }
    return `[${kept.join(',')}]`;
}
function tail(excerpt, most) {
    if (excerpt === null || excerpt.length <= most)
        return excerpt;
    return most === 0 ? null : `…${excerpt.slice(1 - most)}`;
}
function fitting(text, room, otherwise) {
    return text.length <= room ? text : otherwise;
}


/***/ }),

/***/ 88293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/sync/facts/ci-facts.js
var ci_facts = __webpack_require__(86930);
// EXTERNAL MODULE: ./lib/action/decide/event/trigger.js
var event_trigger = __webpack_require__(51163);
;// CONCATENATED MODULE: ./lib/action/event.js



/** Reads the facts of the job: the environment, and the event's own file, which may be missing or broken. */
function readFacts(env, cwd) {
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const pullRequest = pullRequestIn(event);
    const trigger = (0,event_trigger/* triggerIn */.U)(env.GITHUB_EVENT_NAME ?? '', event);
    const wakes = wakesIn(env.GITHUB_EVENT_NAME, event);
    const defaultBranch = textOf(treeOf(event.repository).default_branch);
    return {
        repository: env.GITHUB_REPOSITORY ?? '',
        repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
        sha: env.GITHUB_SHA ?? '',
        ref: env.GITHUB_REF ?? '',
        refName: env.GITHUB_REF_NAME ?? '',
        eventName: env.GITHUB_EVENT_NAME ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        asked: askedIn(env, event),
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: attemptOf(env.GITHUB_RUN_ATTEMPT),
        serverUrl,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(trigger === undefined ? {} : { trigger }),
        ...(wakes === undefined ? {} : { wakes }),
        ...(defaultBranch === '' ? {} : { defaultBranch }),
        workspace: env.GITHUB_WORKSPACE || cwd,
        job: env.GITHUB_JOB ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
    };
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        return treeOf(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        // The event says nothing that a run could not do without.
        return {};
    }
}
// Of a schedule GitHub names whoever wrote it last, who asks for nothing by that.
function askedIn(env, event) {
    if (env.GITHUB_EVENT_NAME === 'schedule')
        return [];
    const { author, last_pusher } = (0,ci_facts/* askersIn */.d)(event);
    const logins = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR, author, last_pusher].filter(Boolean);
    return [...new Set(logins)].map((login) => `github:${login}`);
}
function wakesIn(eventName, event) {
    const payload = treeOf(event.client_payload);
    const runId = eventName === 'workflow_dispatch' ? textOf(treeOf(event.inputs)['run-id']) : textOf(payload.run_id);
    return runId === '' ? undefined : { runId, decidedOnly: payload.only === 'decided' };
}
function pullRequestIn(event) {
    const found = treeOf(event.pull_request);
    if (typeof found.number !== 'number')
        return undefined;
    const [head, base] = [treeOf(found.head), treeOf(found.base)];
    // A fork that was deleted since leaves no repository behind.
    const fork = treeOf(head.repo).full_name !== treeOf(base.repo).full_name;
    return {
        number: found.number,
        headSha: textOf(head.sha),
        headRef: textOf(head.ref),
        baseRef: textOf(base.ref),
        fork,
    };
}
function attemptOf(text) {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : 1;
}
function treeOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./lib/action/file-commands.js
var file_commands = __webpack_require__(36860);
// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
// EXTERNAL MODULE: ./lib/cli/line/did-you-mean.js
var line_did_you_mean = __webpack_require__(58205);
// EXTERNAL MODULE: ./lib/schema/duration.js
var duration = __webpack_require__(62260);
;// CONCATENATED MODULE: ./lib/action/inputs/kinds.js


/** One of a few words; `undefined` where the input is empty. */
function readChoice(name, text, words, faults) {
    if (text === '')
        return undefined;
    const found = words.find((word) => word === text);
    if (found === undefined)
        faults.add(name, `cannot be ${JSON.stringify(text)}. ${(0,line_did_you_mean/* didYouMean */.a)(text, words)}`);
    return found;
}
const BOOLEANS = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
/** True or false as YAML 1.2 writes it; undefined where the input is empty or something else. */
function booleanIn(text) {
    return Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
}
/** True or false; `otherwise` where the input is empty. */
function readBoolean(name, text, otherwise, faults) {
    const found = booleanIn(text);
    if (found === undefined && text !== '') {
        faults.add(name, `cannot be ${JSON.stringify(text)}. Write true or false.`);
    }
    return found ?? otherwise;
}
/** A number of at least 1; undefined where the input is empty. */
function readCount(name, text, faults) {
    if (text === '')
        return undefined;
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number))
        return number;
    faults.add(name, `cannot be ${JSON.stringify(text)}. Write a whole number from 1 on.`);
    return undefined;
}
/** A length of time in ms; undefined where the input is empty. */
function readDuration(name, text, faults) {
    if (text === '')
        return undefined;
    const found = (0,duration/* parseDuration */.E)(text);
    if (found === undefined)
        faults.add(name, `cannot be ${JSON.stringify(text)}. Write a length of time, such as 60s or 5m.`);
    return found;
}
/** Words with commas or line ends between them. */
function readList(text) {
    return text
        .split(/[,\r\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
/** An address with http or https; undefined where the input is empty. */
function readAddress(name, text, faults) {
    if (text === '')
        return undefined;
    if (URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol))
        return text;
    faults.add(name, `cannot be ${JSON.stringify(text)}. Write an address, such as https://tasks.example.org.`);
    return undefined;
}
/** A map of names and values in YAML or JSON; empty where the input is. */
async function readMap(name, text, faults) {
    if (text === '')
        return {};
    try {
        const value = await parsed(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
        if (value === null)
            return {};
        faults.add(name, 'must be a map of names and values, one `name: value` a line.');
    }
    catch (thrown) {
        const [first = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
        faults.add(name, `is neither YAML nor JSON: ${first.replace(/:?$/, '.')} Write one \`name: value\` a line.`);
    }
    return {};
}
async function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
        return parse(text, { maxAliasCount: 100 });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/action/inputs/paths.js



/** Both paths, which must lie in the workspace and be there; the plan only where the job needs one. */
function readPlaces(workspace, folder, plan, faults, needsPlan) {
    const workingDirectory = (0,external_node_path_.resolve)(workspace, folder === '' ? '.' : folder);
    const path = (0,external_node_path_.resolve)(workingDirectory, plan);
    if (isFolder(workspace) && checkFolder(workspace, workingDirectory, folder, faults)) {
        if (plan === '' && needsPlan)
            faults.add('plan', `is missing. ${plansWords(workspace, workingDirectory)}`);
        else if (plan !== '')
            checkPlan(workspace, workingDirectory, path, plan, faults);
    }
    return { workingDirectory, plan: (0,external_node_path_.relative)(workingDirectory, path).split(external_node_path_.sep).join('/') };
}
function checkFolder(workspace, path, written, faults) {
    const said = `names ${JSON.stringify(written)}`;
    if (isFolder(path) && isInside(workspace, path))
        return true;
    if (isFolder(path) || !isWithin(workspace, path)) {
        faults.add('working-directory', `${said}, which is outside of the workspace. Name a folder of the repository.`);
    }
    else if ((0,external_node_fs_.existsSync)(path))
        faults.add('working-directory', `${said}, which is a file. Name a folder.`);
    else
        faults.add('working-directory', `${said}, which is not there. ${checkoutWords(workspace, 'Name a folder of the repository.')}`);
    return false;
}
function checkPlan(workspace, from, path, written, faults) {
    const said = `names ${JSON.stringify(written)}`;
    if (!isWithin(workspace, path) || ((0,external_node_fs_.existsSync)(path) && !isInside(workspace, path))) {
        faults.add('plan', `${said}, which is outside of the workspace. ${plansWords(workspace, from)}`);
    }
    else if (isFolder(path)) {
        faults.add('plan', `${said}, which is a folder. ${holdsWords(written, plansIn(path))}`);
    }
    else if (!(0,external_node_fs_.existsSync)(path)) {
        const fromRoot = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, written))
            ? ' It is at the root: paths count from working-directory.'
            : '';
        faults.add('plan', `${said}, which is not there.${fromRoot} ${plansWords(workspace, from, path)}`);
    }
}
// What a person who got the name wrong wants to see.
function plansWords(workspace, from, missed) {
    const folder = missed !== undefined && isFolder((0,external_node_path_.dirname)(missed)) ? (0,external_node_path_.dirname)(missed) : (0,external_node_path_.resolve)(from, 'plans');
    const names = plansIn(folder);
    const near = missed === undefined ? undefined : (0,did_you_mean/* nearest */.pA)((0,external_node_path_.basename)(missed), names);
    const shown = (0,external_node_path_.relative)(from, folder).split(external_node_path_.sep).join('/') || '.';
    if (near !== undefined)
        return `Did you mean ${shown === '.' ? '' : `${shown}/`}${near}?`;
    return checkoutWords(workspace, holdsWords(shown, names));
}
function holdsWords(folder, names) {
    if (names.length === 0)
        return `There is no plan in ${folder}; \`orchestrator init\` writes a first one.`;
    return `${folder === '.' ? 'The folder' : folder} holds ${(0,did_you_mean/* oneOf */.yL)(names)}.`;
}
function checkoutWords(workspace, otherwise) {
    const isEmpty = (0,external_node_fs_.readdirSync)(workspace).length === 0;
    return isEmpty ? 'The workspace is empty: use actions/checkout in a step before this one.' : otherwise;
}
function plansIn(folder) {
    if (!isFolder(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.(ya?ml|json)$/i.test(name));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isInside(workspace, path) {
    return isWithin((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(path));
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/action/inputs.js




/** Names of the inputs, as `action.yml` has them. */
const INPUT_NAMES = [
    'plan',
    'mode',
    'follow',
    'labels',
    'concurrency',
    'idle-exit',
    'working-directory',
    'params',
    'only',
    'skip',
    'from',
    'run-id',
    'max-parallel',
    'on-failure',
    'resume',
    'dry-run',
    'fail-on',
    'summary',
    'comment',
    'annotations',
    'artifact',
    'api-base',
    'api-auth',
    'api-token',
    'github-token',
];
/** How long a worker waits for something to do, ms. */
const USUAL_IDLE_MS = 60_000;
/** Reads and checks all inputs at once. Throws one `usage` that names everything that is wrong. */
async function readInputs(env, facts) {
    const wrong = [];
    const faults = { add: (input, sentence) => wrong.push(`The input ${input} ${sentence}`) };
    const text = (name) => (env[variableOf(name)] ?? '').trim();
    const place = readPlaces(facts.workspace, text('working-directory'), text('plan'), faults, text('mode') !== 'worker');
    const inputs = {
        ...place,
        mode: readChoice('mode', text('mode'), ['run', 'fleet', 'worker'], faults) ?? 'run',
        follow: readBoolean('follow', text('follow'), true, faults),
        labels: readList(text('labels')),
        concurrency: readCount('concurrency', text('concurrency'), faults) ?? 1,
        idleExit: readDuration('idle-exit', text('idle-exit'), faults) ?? USUAL_IDLE_MS,
        params: filledIn(await readMap('params', text('params'), faults)),
        selection: selectionIn(text),
        ...optional('runId', text('run-id') || undefined),
        ...optional('maxParallel', readCount('max-parallel', text('max-parallel'), faults)),
        ...optional('onFailure', readChoice('on-failure', text('on-failure'), ['continue', 'stop', 'cancel'], faults)),
        ...apiInputs(text, faults),
        ...optional('githubToken', text('github-token') || undefined),
        resume: readChoice('resume', text('resume'), ['auto', 'never', 'decision'], faults) ?? 'auto',
        summary: readBoolean('summary', text('summary'), true, faults),
        comment: readChoice('comment', text('comment'), ['auto', 'never'], faults) ?? 'auto',
        annotations: readBoolean('annotations', text('annotations'), true, faults),
        artifact: text('artifact') === '' ? true : (booleanIn(text('artifact')) ?? text('artifact')),
        dryRun: readBoolean('dry-run', text('dry-run'), false, faults),
        failOn: readChoice('fail-on', text('fail-on'), ['failed', 'awaiting_approval', 'never'], faults) ?? 'failed',
    };
    if (inputs.mode !== 'run' && inputs.apiBase === undefined && text('api-base') === '') {
        faults.add('api-base', `is missing, and mode is ${inputs.mode}: a fleet meets at a task API. Give its address.`);
    }
    if (wrong.length > 0)
        throw new errors/* Fault */.vC('usage', wrong.join('\n'));
    return inputs;
}
/** A sentence for each input the workflow gives that there is not. */
function unknownInputs(env) {
    const known = new Set(INPUT_NAMES.map(variableOf));
    const given = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !known.has(name));
    return given.map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = (0,did_you_mean/* nearest */.pA)(name.replaceAll('_', '-'), INPUT_NAMES);
        const cure = near === undefined ? `There are ${INPUT_NAMES.join(', ')}.` : `Did you mean ${near}?`;
        return `There is no input ${name}. ${cure}`;
    });
}
/** The variable in which the runner gives an input: dashes stay. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
// A form that is sent with an empty field says an empty text: the plan's own default counts.
function filledIn(params) {
    return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== null));
}
function selectionIn(text) {
    const [only, skip, from] = [readList(text('only')), readList(text('skip')), text('from')];
    return {
        ...(only.length === 0 ? {} : { only }),
        ...(skip.length === 0 ? {} : { skip }),
        ...(from === '' ? {} : { from }),
    };
}
function apiInputs(text, faults) {
    const apiAuth = readChoice('api-auth', text('api-auth'), ['auto', 'oidc', 'token', 'none'], faults) ?? 'auto';
    if (apiAuth === 'token' && text('api-token') === '') {
        faults.add('api-token', 'is missing, and api-auth is token. Give it, from a secret of the repository.');
    }
    return {
        ...optional('apiBase', readAddress('api-base', text('api-base'), faults)),
        ...optional('apiToken', text('api-token') || undefined),
        apiAuth,
    };
}
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}

// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(48709);
// EXTERNAL MODULE: ./lib/cli/plans/plan-file.js
var plan_file = __webpack_require__(20446);
// EXTERNAL MODULE: ./lib/plan/print/print-diagnostics.js + 1 modules
var print_diagnostics = __webpack_require__(30557);
// EXTERNAL MODULE: ./lib/report/github/commands.js
var commands = __webpack_require__(71877);
// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
;// CONCATENATED MODULE: ./lib/action/plan-text.js





/** GitHub keeps ten annotations of a kind a step; one of them says how many there are. */
const SHOWN = 9;
/**
 * Reads and checks the plan with what it is given. Everything wrong with it is told in the log with excerpts, and as annotations at its
 * lines, the sum first. Undefined where it cannot be run.
 */
async function loadPlanOrTell(inputs, workspace, streams) {
    const read = await (0,plan_file/* readPlanFile */.wr)(inputs.plan, streams, { params: inputs.params, isRun: true });
    const diagnostics = (0,plan_file/* diagnosticsOf */.o)(read);
    if (diagnostics.length > 0)
        streams.stdout.write(toldText(read, diagnostics, inputs, workspace, streams));
    return read.loaded.ok ? read.loaded.graph : undefined;
}
function toldText(read, diagnostics, inputs, workspace, { system }) {
    const { before, after } = (0,commands/* stopCommands */.FN)(system.randomHex(16));
    const text = (0,commands/* defused */.t0)((0,print_diagnostics/* printDiagnostics */.a)(diagnostics, { text: read.text, color: true }));
    const pinned = inputs.annotations ? annotationsOf(placed(diagnostics, inputs, workspace)) : '';
    const wrong = read.loaded.ok ? '' : (0,commands/* annotation */.w7)('error', 'The plan cannot be run', wrongWords(read, diagnostics));
    return `${wrong}${pinned}${before}${text}${after}`;
}
function wrongWords({ path }, diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const words = `${path} cannot be run: ${(0,count/* count */.U)(errors.length, 'thing')} ${errors.length === 1 ? 'is' : 'are'} wrong with it.`;
    return first === undefined ? words : `${words} The first: ${first.message} ${first.cure ?? ''}`.trimEnd();
}
function annotationsOf(diagnostics) {
    return ['error', 'warning']
        .map((kind) => diagnostics.filter(({ severity }) => severity === kind).slice(0, SHOWN))
        .map(print_diagnostics/* annotateDiagnostics */.b)
        .join('');
}
// GitHub counts paths from the root of the repository.
function placed(diagnostics, inputs, workspace) {
    return diagnostics.map((diagnostic) => {
        const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(inputs.workingDirectory, diagnostic.file));
        return { ...diagnostic, file: path.split(external_node_path_.sep).join('/') };
    });
}

// EXTERNAL MODULE: ./lib/action/run/job.js
var run_job = __webpack_require__(65402);
// EXTERNAL MODULE: ./lib/cli/running/interrupts.js
var running_interrupts = __webpack_require__(3253);
// EXTERNAL MODULE: ./lib/launch/run-plan.js + 12 modules
var run_plan = __webpack_require__(42799);
// EXTERNAL MODULE: ./lib/action/api/address.js + 2 modules
var api_address = __webpack_require__(61749);
// EXTERNAL MODULE: ./lib/action/secrets/environment.js
var environment = __webpack_require__(17920);
// EXTERNAL MODULE: ./lib/action/secrets/mask-commands.js
var mask_commands = __webpack_require__(38844);
// EXTERNAL MODULE: ./lib/action/run/ending.js
var run_ending = __webpack_require__(9542);
// EXTERNAL MODULE: ./lib/action/run/options.js + 11 modules
var run_options = __webpack_require__(27944);
// EXTERNAL MODULE: ./lib/action/run/patience.js
var run_patience = __webpack_require__(34514);
// EXTERNAL MODULE: ./lib/action/run/verdict.js
var verdict = __webpack_require__(14692);
// EXTERNAL MODULE: ./lib/action/run/witness.js
var witness = __webpack_require__(70230);
;// CONCATENATED MODULE: ./lib/action/run/perform.js












/** Runs the plan of a job, tells of it everywhere it is to be told, and answers the exit status. Throws Fault where there was no run. */
async function perform(job) {
    const { graph, inputs, streams } = job;
    const world = (0,environment/* worldOfPlan */.z)(streams.system, graph.secrets, inputs.githubToken);
    streams.stdout.write((0,mask_commands/* maskCommands */.v)(graph.secrets.flatMap((name) => world.env[name] ?? [])));
    const notes = [];
    const problems = [];
    const onNote = (sentence) => void notes.push(sentence);
    const address = (0,api_address/* addressOf */.c)(inputs, job.keys, world, onNote);
    const earlier = await earlierOf(job, address);
    const interrupts = (0,running_interrupts/* listenForInterrupts */.v)({ ...streams, system: world, exitNow: (status) => lastWords(status) }, false);
    const { system, signal } = interrupts;
    const patience = (0,run_patience/* createPatience */.s)(signal, system.clock);
    const witness = witnessOf(job, system);
    const ending = (0,run_ending/* createEnding */.y)(job, earlier?.from);
    const lastWords = (status) => {
        const run = witness.run();
        if (run)
            ending.now({ ...run, status: 'cancelled' });
        streams.exitNow(status);
    };
    signal.addEventListener('abort', () => void ending.prepare(), { once: true });
    try {
        const telling = address && (await tellingOf(job, address, interrupts, patience, onNote));
        const options = await (0,run_options/* optionsOf */.c)(job, system, {
            observers: [witness.observer],
            telling: telling?.observer,
            signal: telling === undefined ? signal : AbortSignal.any([signal, telling.cancelled]),
            patience,
            onNote,
            onProblems: (found) => void problems.push(...found),
        });
        const run = await start(job, earlier, options);
        await ending.prepare();
        ending.now(run);
        await ending.tell(run, problems, onNote, patience());
        return (0,verdict/* verdictOf */.V)(run, inputs.failOn) === undefined ? 0 : (interrupts.status() ?? 1);
    }
    catch (thrown) {
        return await stoppedBy(thrown, job, witness.run(), ending, interrupts.status());
    }
    finally {
        for (const note of notes)
            (0,run_job/* sayTo */.Bq)(streams)(`note: ${note}`);
        interrupts.stopListening();
    }
}
async function earlierOf(job, address) {
    if (job.inputs.resume === 'never' || (job.facts.runAttempt === 1 && !(0,run_job/* isWokenUp */.qt)(job)))
        return undefined;
    const { findEarlier } = await Promise.all(/* import() */[__webpack_require__.e(957), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 52467));
    return findEarlier(job, address);
}
async function tellingOf({ graph, stateDir }, address, { system }, patience, onNote) {
    const { openTelling } = await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 62362));
    return openTelling({ address, system, stateDir, graph, patience, onNote });
}
async function start({ graph }, earlier, options) {
    if (earlier === undefined)
        return (0,run_plan/* runPlan */.F)(graph, options);
    const { run, tasks, changesRequested } = earlier;
    return (0,run_plan/* runPlan */.F)(graph, { ...options, runId: run.run_id }, { attempt: run.attempt, tasks, changesRequested });
}
// The world broke, or an interrupt came while nothing ran yet; what there is of a record is told all the same.
async function stoppedBy(thrown, { streams }, run, ending, interrupted) {
    const fault = (0,errors/* toFault */.ec)(thrown);
    if (run === undefined && !(fault.code === 'busy' && interrupted !== undefined))
        throw fault;
    await ending.prepare();
    if (run)
        ending.now({ ...run, status: 'failed' });
    (0,run_job/* tellFault */.M2)(streams, fault);
    return interrupted ?? errors/* EXIT_STATUS */.uc[fault.code];
}
function witnessOf({ inputs, facts, stateDir, keys }, system) {
    return (0,witness/* createWitness */.i2)({
        stateDir,
        trail: system.env.ORCHESTRATOR_TRAIL ?? '',
        artifact: inputs.artifact,
        facts,
        statePath: keys.GITHUB_STATE,
        randomWord: () => system.randomHex(16),
    });
}

;// CONCATENATED MODULE: ./lib/action/run-action.js










/** The main step of the action: reads what is asked, runs the plan, and answers the exit status. It never throws. */
async function runAction(streams) {
    const { system, stdout } = streams;
    const keys = system.env;
    try {
        const facts = readFacts(keys, system.cwd);
        for (const sentence of unknownInputs(keys))
            (0,run_job/* pinTo */.np)(streams)('warning', 'Unknown input', sentence);
        const inputs = await readInputs(keys, facts);
        stdout.write((0,mask_commands/* maskCommands */.v)([inputs.githubToken ?? '', inputs.apiToken ?? '']));
        const stateDir = (0,run_job/* stateDirOf */.If)(keys, inputs.workingDirectory);
        // What a step keeps by itself (the reports of the jobs) goes where the run is kept, and not into the work tree.
        const env = { ...(0,environment/* environmentForSteps */.a)(keys), ORCHESTRATOR_STATE_DIR: stateDir };
        const inJob = { ...streams, system: { ...system, env, cwd: inputs.workingDirectory } };
        const asked = { inputs, facts, streams: inJob, keys, stateDir };
        if (inputs.mode === 'worker')
            return await (await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(957), __webpack_require__.e(643), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 10623))).workInJob(asked);
        const place = await decidedPlace(asked);
        if (place === undefined)
            return 0;
        const graph = await loadPlanOrTell(place.inputs, facts.workspace, place.streams);
        if (graph === undefined)
            return withoutRun(streams, errors/* EXIT_STATUS */.uc.plan_invalid);
        if (inputs.dryRun)
            return await (await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(255), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 10898))).showDryRun(place.inputs, place.streams);
        const job = { ...place, graph };
        if (inputs.mode === 'fleet')
            return await (await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 97745))).handOverInJob(job);
        return await perform(job);
    }
    catch (thrown) {
        const fault = (0,errors/* toFault */.ec)(thrown);
        (0,run_job/* tellFault */.M2)(streams, fault);
        return withoutRun(streams, errors/* EXIT_STATUS */.uc[fault.code]);
    }
}
// Undefined where somebody's decision was asked for and lets nothing go on.
async function decidedPlace(place) {
    if (place.inputs.resume !== 'decision' || (0,run_job/* isWokenUp */.qt)(place))
        return place;
    return (await Promise.all(/* import() */[__webpack_require__.e(957), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 53050))).decideInJob(place);
}
function withoutRun({ system }, status) {
    const { GITHUB_OUTPUT } = system.env;
    if (GITHUB_OUTPUT)
        (0,file_commands/* appendValues */.B)(GITHUB_OUTPUT, outputs/* OUTPUTS_WITHOUT_RUN */.Cq, () => system.randomHex(16));
    return status;
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createEnding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36860);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48709);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70230);







/** The ending of one run. `resumedFrom` says where an earlier attempt was found. */
function createEnding({ inputs, facts, graph, streams, keys, stateDir }, resumedFrom) {
    let markdown;
    let isWritten = false;
    const options = {
        steps: graph.nodes.map(({ id, needs }) => ({ id, needs })),
        runUrl: `${facts.serverUrl}/${facts.repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
        ...(resumedFrom === undefined ? {} : { resumedFrom }),
    };
    const summarise = (run) => {
        if (markdown === undefined)
            return '';
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', run.run_id, String(run.attempt), 'summary.md');
        const text = markdown.runMarkdown((0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .toRecord */ .L)(run), options);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        if (inputs.summary && keys.GITHUB_STEP_SUMMARY)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(keys.GITHUB_STEP_SUMMARY, `${text}\n`);
        return path;
    };
    return {
        prepare: async () => {
            markdown = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 74888));
        },
        now: (run) => {
            if (isWritten)
                return;
            isWritten = true;
            const word = () => streams.system.randomHex(16);
            const summaryPath = summarise(run);
            if (keys.GITHUB_OUTPUT)
                (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .appendValues */ .B)(keys.GITHUB_OUTPUT, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Yz)(run, summaryPath), word);
            if (keys.GITHUB_STATE)
                (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .appendValues */ .B)(keys.GITHUB_STATE, { [_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDED_NAME */ .hL]: run.status }, word);
        },
        tell: async (run, problems, onNote, patience) => {
            const { githubToken: token, comment } = inputs;
            if (token === undefined)
                return;
            const { tellGithub } = await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 46218));
            const { system } = streams;
            // Where there is a task API, it asks.
            const asks = inputs.apiBase === undefined && comment !== 'never';
            const how = { system, facts, token, comment, asks, markdown: options, problems, say: onNote };
            const told = tellGithub({ ...how, record: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .toRecord */ .L)(run) });
            await (run.status === 'cancelled' ? Promise.race([told, (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .yy)(system.clock, patience)]) : told);
        },
    };
}


/***/ }),

/***/ 65402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ sayTo),
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   M2: () => (/* binding */ tellFault),
/* harmony export */   np: () => (/* binding */ pinTo),
/* harmony export */   qt: () => (/* binding */ isWokenUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71877);
/* harmony import */ var _report_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);



/**
 * Where records are kept: beside the workspace, in the runner's folder for passing things, so that the work tree stays as it was checked out.
 * `ORCHESTRATOR_STATE_DIR` (from the working directory) wins.
 */
function stateDirOf(env, workingDirectory) {
    const given = env.ORCHESTRATOR_STATE_DIR;
    if (given)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, given);
    return env.RUNNER_TEMP ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.RUNNER_TEMP, 'orchestrator') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, '.orchestrator');
}
/** True where the event names a run that an earlier job began, and that is to be gone on with. */
function isWokenUp({ facts, inputs, woken }) {
    if (woken !== undefined || inputs.runId === undefined)
        return woken !== undefined;
    return facts.eventName === 'repository_dispatch' || facts.wakes?.runId === inputs.runId;
}
/** Says something about the job itself, as one line of its log. */
function sayTo(streams) {
    return (sentence) => streams.stdout.write(`${asLine(sentence)}\n`);
}
/** Says why the job fails, or something it should not have had to do without, where everybody sees it. */
function pinTo(streams) {
    return (kind, title, text) => streams.stdout.write((0,_report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotation */ .w7)(kind, title, text));
}
// The runner reads a line that begins so as an order, blanks before it or not.
function asLine(sentence) {
    return (0,_report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t0)((0,_report_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(sentence)).replace(/^\s*::/, ': :');
}
/** Tells what broke, where everybody sees it. */
function tellFault(streams, { message, cure }) {
    pinTo(streams)('error', 'The plan was not run to its end', cure === undefined ? message : `${message} ${cure}`);
}


/***/ }),

/***/ 27944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ optionsOf),
  h: () => (/* binding */ reporterOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/streams/colour.js + 1 modules
var colour = __webpack_require__(30094);
// EXTERNAL MODULE: ./lib/report/task-words.js
var task_words = __webpack_require__(17526);
// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
// EXTERNAL MODULE: ./lib/report/text/duration.js
var duration = __webpack_require__(53539);
// EXTERNAL MODULE: ./lib/report/text/printable.js
var printable = __webpack_require__(8700);
// EXTERNAL MODULE: ./lib/report/text/width.js
var width = __webpack_require__(68647);
;// CONCATENATED MODULE: ./lib/report/event-words.js





/** A command is shown to be recognised, not to be read through: the record has all of it. */
const COMMAND_COLUMNS = 120;
/** The event as a line; undefined for those that change nothing a reader waits for. */
function eventLine(event, run) {
    switch (event.type) {
        case 'run_started':
            return line('running', runStarted(run));
        case 'task_started':
            return line('running', `${(0,printable/* printable */.g$)(event.task)} started${called(event.inputs)}`);
        case 'task_retried':
            return line('tolerated', retried(event));
        case 'task_ended':
        case 'task_carried':
            return ended(run.tasks.get(event.task));
        case 'task_decided':
            return line(lookOfTask(event.task, run), decidedBy(event));
        case 'step_expanded':
            return line('queued', `${(0,printable/* printable */.g$)(event.step)} becomes ${(0,count/* count */.U)(event.tasks.length, 'task')}`);
        case 'run_stopping':
            return line('tolerated', (0,printable/* printable */.g$)(event.message));
        case 'note':
            return { look: 'note', mark: event.level === 'warning' ? '!' : 'i', text: noted(event) };
        case 'run_ended':
            return undefined;
    }
}
function line(look, text) {
    return { look, mark: task_words/* MARKS */.j7[look], text };
}
function runStarted(run) {
    const carriesOn = run.resumed_from === null ? '' : `, carrying on attempt ${run.resumed_from}`;
    const steps = (0,count/* count */.U)(run.steps.size, 'step');
    return `${(0,printable/* printable */.g$)(run.plan.name)}: run ${run.run_id}, attempt ${run.attempt}${carriesOn}, ${steps}`;
}
function called(inputs) {
    if (inputs === null)
        return '';
    const [first = '', ...rest] = [inputs.command, ...inputs.args, ...inputs.flags].join(' ').trim().split('\n');
    return `: ${(0,width/* cutEnd */.ym)((0,printable/* printable */.g$)(rest.length === 0 ? first : `${first} …`), COMMAND_COLUMNS)}`;
}
function retried(event) {
    const why = event.reason === 'timed_out'
        ? 'timed out'
        : event.exit_code === null
            ? 'failed'
            : `failed, exit ${event.exit_code}`;
    return `${(0,printable/* printable */.g$)(event.task)} try ${event.try} ${why}; next try in ${(0,duration/* durationWords */.S)(event.delay_ms)}`;
}
function ended(task) {
    if (task === undefined)
        return undefined;
    const ran = task.duration_ms !== null && task.status !== 'skipped' && task.carried_from === null;
    const time = ran ? ` in ${(0,duration/* durationWords */.S)(task.duration_ms)}` : '';
    const more = (0,task_words/* particulars */.PS)(task).join(' · ');
    return line((0,task_words/* lookOf */.Li)(task), `${(0,printable/* printable */.g$)(task.task)} ${(0,task_words/* standing */.JA)(task)}${time}${more && `: ${more}`}`);
}
function lookOfTask(id, run) {
    const task = run.tasks.get(id);
    return task === undefined ? 'awaiting' : (0,task_words/* lookOf */.Li)(task);
}
const DECIDED = {
    approve: 'approved',
    reject: 'rejected',
    changes_requested: 'sent back',
    cancel: 'cancelled',
    expire: 'over: nobody decided in time',
};
function decidedBy({ task, decision, by, note }) {
    const who = decision === 'expire' ? '' : ` by ${(0,printable/* printable */.g$)(by)}`;
    return `${(0,printable/* printable */.g$)(task)} ${DECIDED[decision]}${who}${note === undefined ? '' : `: ${(0,printable/* printable */.g$)(note)}`}`;
}
function noted(event) {
    return event.task === undefined ? (0,printable/* printable */.g$)(event.message) : `${(0,printable/* printable */.g$)(event.task)}: ${(0,printable/* printable */.g$)(event.message)}`;
}

// EXTERNAL MODULE: ./lib/report/line-text.js
var line_text = __webpack_require__(99477);
// EXTERNAL MODULE: ./lib/report/text/palette.js
var text_palette = __webpack_require__(5504);
// EXTERNAL MODULE: ./lib/report/summary/headline.js
var headline = __webpack_require__(98798);
;// CONCATENATED MODULE: ./lib/report/summary/sections.js




/** Failures shown with their excerpts; the rest are named in the table. */
const SHOWN_FAILURES = 10;
/** Each failing task with the end of what it printed. */
function failureSection(view, failed) {
    const { palette } = view;
    const shown = failed.slice(0, SHOWN_FAILURES).flatMap((task, place) => {
        const title = palette.bad(`${task_words/* MARKS */.j7.failed} ${(0,printable/* printable */.g$)(task.task)}: ${(0,task_words/* standing */.JA)(task)}`);
        const why = (0,task_words/* reasonWords */.IK)(task);
        const lines = [
            title,
            ...(why === undefined ? [] : (0,width/* wrap */.LV)(why, view.columns - 2).map((line) => `  ${line}`)),
            ...excerptLines(task, palette.dim('│')),
            ...(task.log_path === null || !hasPrinted(task)
                ? []
                : hint(view, '  Whole log:', `runs logs ${view.run.run_id} ${quoted(task.task)}`)),
        ];
        return place === 0 ? lines : ['', ...lines];
    });
    const left = failed.length - SHOWN_FAILURES;
    return left > 0 ? [...shown, '', palette.dim(`… and ${(0,count/* count */.U)(left, 'more failure')}`)] : shown;
}
// Of a task that printed nothing, the record's excerpt is its message; that is shown already.
function hasPrinted(task) {
    return task.log_excerpt !== task.message;
}
/** What waits for a person, and where to look. */
function awaitedSection(view, awaited) {
    if (awaited.length === 0)
        return [];
    const lines = awaited.flatMap((task) => {
        const sentence = [(0,printable/* printable */.g$)(task.task), (0,task_words/* reasonWords */.IK)(task) ?? 'waits for a decision'].join(': ');
        const where = task.outputs_uri === null ? [] : [`  ${(0,printable/* printable */.g$)(task.outputs_uri)}`];
        return [...(0,width/* wrap */.LV)(sentence, view.columns - 2), ...where].map((line) => `  ${line}`);
    });
    return [view.palette.wait(`${task_words/* MARKS */.j7.awaiting} Awaiting a decision`), ...lines];
}
/** Remarks kept with the run. */
function notesSection(view) {
    return view.run.notes.flatMap((note) => {
        const about = note.task === undefined ? '' : `${(0,printable/* printable */.g$)(note.task)}: `;
        const lines = (0,width/* wrap */.LV)(`${about}${(0,printable/* printable */.g$)(note.message)}`, view.columns - 2);
        const paint = note.level === 'warning' ? view.palette.warn : view.palette.dim;
        return lines.map((line, place) => paint(`${place === 0 ? (note.level === 'warning' ? '!' : 'i') : ' '} ${line}`));
    });
}
/** The commands that go on from here, where there is something to go on with. */
function nextSection(view, awaited) {
    const { status, run_id } = view.run;
    if (status === 'awaiting_approval') {
        const [waiting] = awaited;
        const decide = waiting === undefined ? [] : hint(view, 'To decide:', `approve ${quoted(`${run_id}/${waiting.task}`)}`);
        return [...decide, ...hint(view, 'Once that is decided:', `resume ${run_id}`)];
    }
    if (status === 'failed' || status === 'cancelled') {
        return hint(view, 'To run again what did not succeed:', `resume ${run_id}`);
    }
    return [];
}
function excerptLines(task, bar) {
    if (!task.log_excerpt || !hasPrinted(task))
        return [];
    return (0,printable/* printableLines */.fk)(task.log_excerpt)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${bar} ${line}`.trimEnd());
}
function hint(view, purpose, words) {
    return view.command === undefined ? [] : [view.palette.dim(`${purpose} ${view.command(words)}`)];
}
function quoted(name) {
    return /^[\w./-]+$/.test(name) ? name : `'${name}'`;
}

;// CONCATENATED MODULE: ./lib/report/summary/task-table.js





/** Up to this many tasks all are listed; beyond it only those that did not plainly succeed. */
const LISTED = 50;
/** Columns a particular needs beside the other columns; with less it goes below them. */
const BESIDE = 24;
const SHORTEST_NAME = 12;
const GAP = '  ';
/** Before the name: two columns, the mark, one column. */
const MARGIN = 4;
/** A line a task, in plan order; long words wrap inside their own column. */
function taskTable(view) {
    const { rows, left } = chosen(view);
    const widths = columnWidths(rows, view.columns);
    const lines = rows.flatMap((row) => rowLines(row, widths, view));
    return left === 0 ? lines : [...lines, view.palette.dim(`  … and ${(0,count/* count */.U)(left, 'more task')} not listed here`)];
}
function chosen(view) {
    if (view.tasks.length <= LISTED)
        return { rows: allRows(view), left: 0 };
    const notable = view.tasks.filter((task) => !['succeeded', 'passed'].includes((0,task_words/* lookOf */.Li)(task)));
    const listed = notable.slice(0, LISTED);
    return { rows: listed.map(taskRow), left: view.tasks.length - listed.length };
}
// An empty fan-out has no task, and a step that is not mentioned at all looks forgotten.
function allRows(view) {
    return [...view.run.steps].flatMap(([step, tasks]) => tasks.length === 0 ? [emptyFanOut(step)] : tasks.flatMap((id) => view.run.tasks.get(id) ?? []).map(taskRow));
}
function emptyFanOut(step) {
    return { look: 'succeeded', name: step, standing: 'succeeded', time: '', particulars: ['its list was empty'] };
}
function taskRow(task) {
    return {
        look: (0,task_words/* lookOf */.Li)(task),
        name: (0,printable/* printable */.g$)(task.task),
        standing: (0,task_words/* standing */.JA)(task),
        time: task.duration_ms === null || task.status === 'skipped' ? '' : (0,duration/* durationWords */.S)(task.duration_ms),
        particulars: (0,task_words/* particulars */.PS)(task),
    };
}
function columnWidths(rows, columns) {
    const widest = (text) => Math.max(0, ...rows.map((row) => (0,width/* widthOf */.qz)(text(row))));
    const standing = widest((row) => row.standing);
    const longestTime = widest((row) => row.time);
    const withoutTime = MARGIN + GAP.length + standing;
    const time = withoutTime + SHORTEST_NAME + GAP.length + longestTime > columns ? 0 : longestTime;
    const others = withoutTime + GAP.length + time;
    const name = Math.min(widest((row) => row.name), Math.max(columns - others, SHORTEST_NAME));
    const before = others + name + GAP.length;
    return { name, standing, time, before, beside: columns - before };
}
function rowLines(row, widths, view) {
    const { palette } = view;
    const paint = (0,task_words/* paintOf */.MI)(row.look, palette);
    const name = (0,width/* padEnd */.f)((0,width/* cutMiddle */.it)(row.name, widths.name), widths.name);
    const words = (0,width/* padEnd */.f)(row.standing, widths.standing);
    const time = widths.time === 0 ? '' : `${GAP}${(0,width/* padStart */.CF)(row.time, widths.time)}`;
    const start = `  ${paint(task_words/* MARKS */.j7[row.look])} ${name}${GAP}${paint(words)}${time}`;
    if (widths.beside >= BESIDE) {
        const indent = ' '.repeat(widths.before);
        const [first = '', ...rest] = together(row.particulars, widths.beside);
        return [
            first === '' ? start.trimEnd() : `${start}${GAP}${palette.dim(first)}`,
            ...rest.map((line) => indent + palette.dim(line)),
        ];
    }
    const left = widths.time === 0 && row.time !== '' ? [row.time] : [];
    const lines = together([...left, ...row.particulars], view.columns - MARGIN);
    return [start.trimEnd(), ...lines.map((line) => palette.dim(' '.repeat(MARGIN) + line))];
}
// On one line where they fit; else each begins its own.
function together(parts, columns) {
    const joined = parts.join(' · ');
    if (joined === '')
        return [];
    return (0,width/* widthOf */.qz)(joined) <= columns ? [joined] : parts.flatMap((part) => (0,width/* wrap */.LV)(part, columns));
}

;// CONCATENATED MODULE: ./lib/report/summary/summary.js





/** Writes the summary of a run where it belongs, as wide as that is. */
function printSummary(run, target) {
    target.output.write(summaryText(run, { ...target, columns: target.output.columns }));
}
/**
 * A run for people: how it went, a line for every task, the excerpts of what failed, what waits for a decision, what to do next.
 * Ends with a line end. Of a run with very many tasks only those worth a look are listed.
 */
function summaryText(run, options) {
    const view = {
        run,
        tasks: [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []),
        columns: options.columns ?? Number.POSITIVE_INFINITY,
        palette: (0,text_palette/* createPalette */.s)(options.colour),
        command: options.command,
    };
    const sections = [
        (0,headline/* headline */.P)(view),
        taskTable(view),
        failureSection(view, ofLook(view, 'failed')),
        awaitedSection(view, ofLook(view, 'awaiting')),
        notesSection(view),
        nextSection(view, ofLook(view, 'awaiting')),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function ofLook(view, look) {
    return view.tasks.filter((task) => (0,task_words/* lookOf */.Li)(task) === look);
}

// EXTERNAL MODULE: ./lib/report/github/commands.js
var commands = __webpack_require__(71877);
;// CONCATENATED MODULE: ./lib/report/github/problems/problem.js
/** A problem from its parts; undefined where it has no place or no words. */
function problemOf(parts) {
    const line = Number(parts.line);
    const column = Number(parts.column ?? 0);
    const message = parts.message?.trim();
    const file = parts.file?.trim().replace(/^file:\/\//, '');
    if (!file || !message || !isCount(line))
        return undefined;
    const severity = severityOf(parts.severity);
    const title = parts.title?.trim() || severity;
    return { file, line, ...(isCount(column) ? { column } : {}), severity, message, title };
}
function isCount(number) {
    return Number.isSafeInteger(number) && number > 0;
}
function severityOf(word = 'error') {
    const lower = word.toLowerCase();
    if (lower.startsWith('warn') || lower === '!')
        return 'warning';
    return ['note', 'notice', 'info', 'i', 'help'].includes(lower) ? 'notice' : 'error';
}

;// CONCATENATED MODULE: ./lib/report/github/problems/one-line.js

const FILE = String.raw `(?:[A-Za-z]:[\\/])?[^\s:*?"<>|()][^:*?"<>|]*`;
const SEVERITY = '(fatal error|error|warning|info|notice)';
/** `src/a.ts(3,5): error TS2322: ...`: tsc, MSBuild. */
const PARENTHESES = new RegExp(`^(${FILE}?)\\((\\d+)(?:,(\\d+))?(?:,\\d+)*\\) ?: ${SEVERITY}(?: ([\\w-]+))? ?: (.+)$`, 'i');
/** `src/a.ts:3:5 - error TS2322: ...`: tsc with colours. */
const DASH = new RegExp(`^(${FILE}):(\\d+):(\\d+) - ${SEVERITY}(?: ([\\w-]+))?: (.+)$`, 'i');
/** `src/a.c:3:5: error: ...`, `a.py:3: error: ...`: gcc, clang, mypy, shellcheck, actionlint, ruff, flake8, go. */
const COLONS = new RegExp(`^(${FILE}):(\\d+):(?:(\\d+):)? ?(?:${SEVERITY}: )?(\\S.*)$`, 'i');
/** `/src/a.js: line 3, col 5, Error - ... (rule)`: ESLint's compact form. */
const COMPACT = new RegExp(`^(${FILE}): line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\(([^()]+)\\))?$`);
/** `::error file=a.js,line=3::...`: what tools print for GitHub, which the runner is kept from obeying. */
const COMMAND = /^\s*::(error|warning|notice) ([^:]*(?::(?!:)[^:]*)*)::(.*)$/i;
/** One look tells whether any of them can match: most lines are none of them, and logs are long. */
const CANDIDATE = /:\d+(?::| - )|\(\d[\d,]*\) ?:|: line \d|^\s*::/;
const EXTENSION = /\.[A-Za-z]\w*$/;
/** `F401 [*] ...`, `C0114: ...`, and `... [no-undef]` at the end. */
const CODE_FIRST = /^([A-Z]{1,4}\d{2,5})\b:? /;
const CODE_LAST = /\[([\w/@:.-]+)\]$/;
/** A problem that is told in one line of plain text; undefined for any other line. */
function problemInLine(text) {
    if (!CANDIDATE.test(text))
        return undefined;
    return fromCommand(text) ?? fromParentheses(text) ?? fromDash(text) ?? fromCompact(text) ?? fromColons(text);
}
function fromParentheses(text) {
    const [, file, line, column, severity, title, message] = PARENTHESES.exec(text) ?? [];
    return problemOf({ file, line, column, severity, title, message });
}
function fromDash(text) {
    const [, file, line, column, severity, title, message] = DASH.exec(text) ?? [];
    return problemOf({ file, line, column, severity, title, message });
}
function fromCompact(text) {
    const [, file, line, column, severity, message, title] = COMPACT.exec(text) ?? [];
    return problemOf({ file, line, column, severity, title, message });
}
// Without a word for how grave it is, only a place with a column, or the name of an exception, tells a problem from any other text.
function fromColons(text) {
    const [, file = '', line, column, severity, message = ''] = COLONS.exec(text) ?? [];
    if (!EXTENSION.test(file) && !(severity && file.includes('/')))
        return undefined;
    if (severity === undefined && column === undefined && !/^[\w.]*(?:Error|Exception)\b/.test(message))
        return undefined;
    if (/^note:/i.test(message))
        return undefined;
    const title = (CODE_FIRST.exec(message) ?? CODE_LAST.exec(message))?.[1];
    return problemOf({ file, line, column, severity, title, message });
}
function fromCommand(text) {
    const [, severity, properties = '', message = ''] = COMMAND.exec(text) ?? [];
    if (severity === undefined)
        return undefined;
    const given = new Map(properties.split(',').map((pair) => pair.trim().split(/=(.*)/s, 2)));
    const value = (name) => unescaped(given.get(name));
    return problemOf({
        severity,
        ...{ file: value('file'), line: value('line'), column: value('col') ?? value('column'), title: value('title') },
        message: unescaped(message),
    });
}
function unescaped(text) {
    const signs = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
    return text?.replaceAll(/%(?:0D|0A|3A|2C|25)/gi, (code) => signs[code.toUpperCase()] ?? code);
}

;// CONCATENATED MODULE: ./lib/report/github/problems/reader.js



/** Longer lines are data, not remarks. */
const LONGEST_LINE = 2_000;
/** `  3:5  error  ...  rule` below the name of a file: ESLint, and the jobs of this package. */
const ROW = /^\s+(\d+)(?::(\d+))?\s{2,}(error|warning|note|info)\s{2,}(.+?)(?:\s{2,}(\S+))?$/;
/** `src/a.ts:3:5 lint/style/useConst  FIXABLE  ━━━` with the message below: Biome. */
const BIOME = /^(\S+):(\d+):(\d+) ([\w/]+)(?:\s+[A-Z]+)?\s+━+/;
const BIOME_MESSAGE = /^\s+([×✖!i⚠ℹ])\s+(.+)$/;
/** `error[E0308]: ...` with ` --> src/main.rs:4:5` below: rustc. */
const RUST = /^(error|warning)(?:\[(\w+)\])?: (.+)$/;
const RUST_PLACE = /^\s*--> (.+):(\d+):(\d+)$/;
/** `  File "a.py", line 3, in f` with the exception at the end: Python. */
const FRAME = /^\s+File "([^"]+)", line (\d+)/;
const LIBRARY = /[\\/](?:site|dist)-packages[\\/]|[\\/]lib[\\/]python\d|^<|[\\/]node_modules[\\/]|^node:/;
/** `/home/a.mjs:3` alone, with `TypeError: ...` some lines below: Node. */
const NODE = /^(?:file:\/\/)?((?:[A-Za-z]:)?[\\/]\S*\.[cm]?[jt]s):(\d+)$/;
const EXCEPTION = /^((?:[\w.]*(?:Error|Exception|Exit|Interrupt|Warning))(?: \[\w+\])?)(?:: (.*))?$/;
const RAISED = /^([A-Za-z_][\w.]*)(?:: (.*))?$/;
/** A line that is nothing but the path of a file. */
const HEADING = /^(?!.*:\/\/)[^\s:][^:]*\.[A-Za-z]\w*$/;
/** Recognises what compilers, linters and interpreters say of files. It keeps a few words of one line, whatever is printed. */
function createProblemReader() {
    let open;
    return {
        line: (raw) => {
            if (raw.length > LONGEST_LINE)
                return undefined;
            const text = (0,printable/* printable */.g$)(raw.trimEnd());
            if (text === '') {
                if (open?.kind === 'heading')
                    open = undefined;
                return undefined;
            }
            const ended = open && problemOf(withRest(open, text));
            if (ended && open?.kind !== 'heading')
                open = undefined;
            if (ended)
                return ended;
            const found = problemInLine(text);
            if (found === undefined)
                open = opened(text, open);
            return found;
        },
    };
}
// What the line adds to what was begun; it stays without a message or place where the line is another.
function withRest(open, text) {
    if (open.kind === 'heading') {
        const [, line, column, severity, message, title] = ROW.exec(text) ?? [];
        return { file: open.file, line, column, severity, message, title };
    }
    if (open.kind === 'biome') {
        const [, severity, message] = BIOME_MESSAGE.exec(text) ?? [];
        return { ...open, severity, message };
    }
    if (open.kind === 'rust') {
        const [, file, line, column] = RUST_PLACE.exec(text) ?? [];
        return { ...open, file, line, column };
    }
    const [, title, message] = (open.kind === 'python' ? RAISED : EXCEPTION).exec(text) ?? [];
    return { ...open, title, message: message || title };
}
function opened(text, before) {
    const [frame, frameFile = '', frameLine] = FRAME.exec(text) ?? [];
    if (frame) {
        const isOurs = !LIBRARY.test(frameFile);
        return isOurs || before?.kind !== 'python' ? { kind: 'python', file: frameFile, line: frameLine } : before;
    }
    const [biome, file, line, column, title] = BIOME.exec(text) ?? [];
    if (biome)
        return { kind: 'biome', file, line, column, title };
    const [rust, severity, code, message] = RUST.exec(text) ?? [];
    if (rust)
        return { kind: 'rust', severity, message, title: code };
    const [node, nodeFile, nodeLine] = NODE.exec(text) ?? [];
    if (node)
        return { kind: 'node', file: nodeFile, line: nodeLine };
    return HEADING.test(text) ? { kind: 'heading', file: text } : before;
}

;// CONCATENATED MODULE: ./lib/report/github/problems/watch.js

/** Problems kept of one task and severity: GitHub shows no more of a whole job step. */
const KEPT_OF_TASK = 10;
/** Problems kept of a whole run. */
const KEPT = 50;
/** `locate` answers the path of a file, as a task wrote it, from the repository's root; undefined for a file that is none of it. */
function createProblemWatch(locate = (_task, file) => file) {
    const open = new Map();
    const kept = [];
    const take = (task, heard, problem) => {
        if (heard.counts[problem.severity] >= KEPT_OF_TASK)
            return;
        const file = locate(task, problem.file);
        const name = JSON.stringify([file, problem.line, problem.message]);
        if (file === undefined || heard.problems.has(name))
            return;
        heard.counts[problem.severity] += 1;
        heard.problems.set(name, { ...problem, file });
    };
    return {
        add: (task, text) => {
            const heard = open.get(task) ?? begin();
            open.set(task, heard);
            if (heard.counts.error >= KEPT_OF_TASK)
                return;
            for (const line of text.split('\n')) {
                const problem = heard.reader.line(line);
                if (problem)
                    take(task, heard, problem);
            }
        },
        forget: (task) => {
            open.delete(task);
        },
        end: (task, became) => {
            const problems = [...(open.get(task)?.problems.values() ?? [])];
            open.delete(task);
            if (became === 'well' || problems.length === 0 || kept.length >= KEPT)
                return;
            kept.push(problems.map((problem) => ({ ...problem, task, ...(became === 'tolerated' ? milder(problem) : {}) })));
        },
        found: () => dealt(kept).slice(0, KEPT),
    };
}
function begin() {
    return { reader: createProblemReader(), problems: new Map(), counts: { error: 0, warning: 0, notice: 0 } };
}
function milder({ severity }) {
    return { severity: severity === 'error' ? 'warning' : severity };
}
function dealt(lists) {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

;// CONCATENATED MODULE: ./lib/report/github/remarks.js



/** GitHub shows ten of a kind a job step; the last one is kept to name the rest. */
const LIMIT = 10;
/** Annotations within GitHub's limits: failures are errors, what the plan allows is a warning, what waits is a notice. */
function createRemarks({ isOn = true, waits = false } = {}) {
    const given = new Map();
    const held = [];
    const limitOf = (kind) => (waits && kind === 'error' ? LIMIT - 1 : LIMIT);
    const left = new Map();
    const pin = (kind, title, message) => {
        if (!isOn)
            return '';
        const number = (given.get(kind) ?? 0) + 1;
        given.set(kind, number);
        const text = number < limitOf(kind) ? (0,commands/* annotation */.w7)(kind, title, message) : undefined;
        if (text === undefined)
            left.set(kind, [...(left.get(kind) ?? []), title]);
        if (!waits)
            return text ?? '';
        held.push(text ?? '');
        return '';
    };
    const room = (kind) => {
        const number = (given.get(kind) ?? 0) + 1;
        given.set(kind, number);
        return isOn && number <= limitOf(kind) && !left.has(kind);
    };
    return {
        ofTask: (task) => {
            const kind = kindOf(task);
            return kind === undefined ? '' : pin(kind, `${(0,printable/* printable */.g$)(task.task)} ${(0,task_words/* standing */.JA)(task)}`, messageOf(task));
        },
        ofNote: (note) => pin('warning', (0,printable/* printable */.g$)(note.task ?? 'Note'), (0,printable/* printable */.g$)(note.message)),
        rest: () => [
            ...held.splice(0),
            ...[...left].map(([kind, titles]) => (0,commands/* annotation */.w7)(kind, `${titles.length} more`, titles.join('\n'))),
        ].join(''),
        ofProblems: (problems) => problems.map((problem) => (room(problem.severity) ? pinned(problem) : '')).join(''),
    };
}
/** The run in one sentence, for the notice at its end. */
function stoppedRemark(run) {
    return run.stopping === null ? '' : (0,commands/* annotation */.w7)('warning', 'The run was stopped', (0,printable/* printable */.g$)(run.stopping.message));
}
function pinned(problem) {
    return (0,commands/* annotation */.w7)(problem.severity, (0,printable/* printable */.g$)(problem.title), (0,printable/* printableLines */.fk)(problem.message), problem);
}
function kindOf(task) {
    const look = (0,task_words/* lookOf */.Li)(task);
    if (look === 'failed')
        return 'error';
    if (look === 'tolerated')
        return 'warning';
    return look === 'awaiting' ? 'notice' : undefined;
}
function messageOf(task) {
    const excerpt = task.status === 'failed' && task.log_excerpt ? [(0,printable/* printableLines */.fk)(task.log_excerpt).trimEnd()] : [];
    const where = task.outputs_uri === null ? [] : [(0,printable/* printable */.g$)(task.outputs_uri)];
    return [(0,task_words/* reasonWords */.IK)(task) ?? (0,task_words/* standing */.JA)(task), ...where, ...excerpt].join('\n');
}

// EXTERNAL MODULE: ./lib/report/github/turns.js
var github_turns = __webpack_require__(21447);
;// CONCATENATED MODULE: ./lib/report/github/github.js










/** GitHub's log: one fold a step, whole and in order, annotations for what failed, and nothing a step prints can command the runner. */
function createGithubReporter(options) {
    const { output, secretWord, kept } = options;
    const write = (text) => output.write(text);
    const palette = (0,text_palette/* createPalette */.s)(options.colour);
    const clean = options.colour ? printable/* printableColoured */.d6 : printable/* printableLines */.fk;
    const lost = '… text left out here, because many steps ran at once; the log of the step has all of it\n';
    const turns = (0,github_turns/* createTurns */.z)({ write, lost, ...(kept === undefined ? {} : { kept }) });
    const { annotations: isOn = true, verdict } = options;
    const remarks = createRemarks({ isOn, waits: verdict !== undefined });
    const problems = createProblemWatch(options.locate);
    const closing = new Map();
    const line = (event, run) => {
        const found = eventLine(event, run);
        if (found === undefined)
            return '';
        const paint = found.look === 'note' ? palette.dim : (0,task_words/* paintOf */.MI)(found.look, palette);
        return `${paint(found.mark)} ${(0,commands/* defused */.t0)(found.text)}\n`;
    };
    const begin = (task, text) => {
        const { before, after } = (0,commands/* stopCommands */.FN)(secretWord());
        turns.begin(task, `${(0,commands/* openGroup */.Sg)((0,printable/* printable */.g$)(task))}${text}${before}`);
        closing.set(task, `${after}${(0,commands/* closeGroup */.AM)()}`);
    };
    const end = (event, run) => {
        const task = run.tasks.get(event.task);
        const text = `${line(event, run)}${task === undefined ? '' : remarks.ofTask(task)}`;
        problems.end(event.task, task === undefined ? 'well' : became(task));
        const close = closing.get(event.task);
        closing.delete(event.task);
        if (close === undefined)
            turns.loose(text);
        else
            turns.end(event.task, `${close}${text}`);
    };
    const retry = (event, run) => {
        problems.forget(event.task);
        turns.add(event.task, line(event, run));
    };
    const summary = (run) => {
        const { before, after } = (0,commands/* stopCommands */.FN)(secretWord());
        const text = (0,commands/* defused */.t0)(summaryText(run, { ...options, columns: output.columns }));
        const found = problems.found();
        const said = verdict?.(run);
        const first = said === undefined ? '' : (0,commands/* annotation */.w7)('error', `${run.plan.name}: ${runWords(run)}`, (0,printable/* printable */.g$)(said));
        const stopped = isOn && said === undefined ? stoppedRemark(run) : '';
        const pinned = `${first}${remarks.rest()}${stopped}${remarks.ofProblems(found)}`;
        turns.loose(`${pinned}${before}\n${text}${after}`);
        options.onProblems?.(found);
    };
    return {
        name: 'github',
        onEvent: (event, run) => {
            if (event.type === 'task_started')
                begin(event.task, line(event, run));
            else if (event.type === 'task_retried')
                retry(event, run);
            else if (event.type === 'task_ended' || event.type === 'task_carried')
                end(event, run);
            else if (event.type === 'run_ended')
                summary(run);
            else
                turns.loose(line(event, run) + (isWarning(event) ? remarks.ofNote(event) : ''));
        },
        onOutput: (task, _stream, bytes) => {
            const text = (0,line_text/* lineText */.o)(bytes);
            problems.add(task, text);
            turns.add(task, `${(0,commands/* defused */.t0)(clean(text))}\n`);
        },
    };
}
function became(task) {
    const look = (0,task_words/* lookOf */.Li)(task);
    return look === 'failed' || look === 'tolerated' ? look : 'well';
}
function runWords({ status }) {
    return status.replace('_', ' ');
}
function isWarning(event) {
    return event.type === 'note' && event.level === 'warning';
}

;// CONCATENATED MODULE: ./lib/action/run/tell-people.js
/** What tells people as the plan's `notifiers` ask; undefined where it has none, and then nothing of them is loaded. */
async function peopleOf({ graph, stateDir }, system, { patience, onNote, telling }) {
    if (!Array.isArray(graph.notifiers) || graph.notifiers.length === 0)
        return undefined;
    const { notificationsFor } = await Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 52275));
    const earlier = async () => {
        const { listAttempts } = await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 26270));
        return (await listAttempts(system, stateDir)).map(({ run }) => run);
    };
    return notificationsFor({
        plan: graph,
        system,
        patience,
        onNote,
        earlier,
        ...(telling && { toldElsewhere: telling.toldElsewhere, onDelivered: telling.notified }),
    });
}

// EXTERNAL MODULE: ./lib/action/run/verdict.js
var verdict = __webpack_require__(14692);
;// CONCATENATED MODULE: ./lib/action/run/options.js






/** ms a step has to end in once the job is cancelled: GitHub takes the process away after 7,500, and there is more to write. */
const STOP_GRACE_MS = 4_000;
/** How the job's plan is run. */
async function optionsOf(job, system, ears) {
    const { inputs, stateDir } = job;
    const proposals = await proposalsOf(job, system, ears);
    const people = await peopleOf(job, system, ears);
    return {
        ...inputs.selection,
        system,
        stateDir,
        signal: ears.signal,
        stopGrace: STOP_GRACE_MS,
        // The API hears last whom people were told of.
        observers: [...ears.observers, reporterOf(job, system, ears), people?.observer, ears.telling].filter((one) => one !== undefined),
        notes: people?.notes ?? [],
        ...(proposals === undefined ? {} : { proposals }),
        ...(inputs.runId === undefined ? {} : { runId: inputs.runId }),
        ...(inputs.maxParallel === undefined ? {} : { maxParallel: inputs.maxParallel }),
        ...(inputs.onFailure === undefined ? {} : { onFailure: inputs.onFailure }),
    };
}
/** What tells the log of the job of the run, and pins what fails. */
function reporterOf(job, system, { onProblems }) {
    const { inputs, streams } = job;
    return createGithubReporter({
        output: streams.stdout,
        colour: (0,colour/* colourOn */.G)(streams.stdout, streams),
        secretWord: () => system.randomHex(16),
        annotations: inputs.annotations,
        verdict: (run) => (0,verdict/* verdictOf */.V)(run, inputs.failOn),
        locate: (task, file) => located(job, task, file),
        onProblems,
    });
}
async function proposalsOf(job, system, { onNote }) {
    const { graph, inputs, facts, stateDir } = job;
    if (graph.nodes.every(({ pullRequest }) => pullRequest === undefined))
        return undefined;
    const { createChangeProposals } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 84643));
    return createChangeProposals({ system, token: inputs.githubToken, facts, log: onNote, stateDir });
}
/** The path of a file a task names, from the root of the repository; undefined for one that is not there. */
function located({ inputs, facts, graph }, task, file) {
    const folder = graph.byId.get(task.replace(/\[.*$/s, ''))?.workingDirectory;
    const from = typeof folder === 'string' ? [(0,external_node_path_.resolve)(inputs.workingDirectory, folder)] : [];
    for (const base of [...from, inputs.workingDirectory, facts.workspace]) {
        const path = (0,external_node_path_.resolve)(base, file);
        const way = (0,external_node_path_.relative)(facts.workspace, path);
        if (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way) && (0,external_node_fs_.existsSync)(path))
            return way.split(external_node_path_.sep).join('/');
    }
    return undefined;
}


/***/ }),

/***/ 34514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/** ms after a cancel by which everything outside must have been told. */
const TOLD_BY_MS = 6_000;
const LEAST_MS = 250;
const USUAL_MS = 5_000;
/** Answers how long, in ms, a service may still take: less once the job is cancelled, since GitHub will not wait. */
function createPatience(cancelled, clock) {
    let since;
    const begin = () => {
        since = clock.monotonic();
    };
    cancelled.addEventListener('abort', begin, { once: true });
    return () => (since === undefined ? USUAL_MS : Math.max(LEAST_MS, TOLD_BY_MS - (clock.monotonic() - since)));
}


/***/ }),

/***/ 14692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _report_summary_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98798);
/* harmony import */ var _report_task_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17526);


/** Why the job fails, in one sentence; undefined where it does not. A run that was cancelled always fails it. */
function verdictOf(run, failOn) {
    const name = `The run ${run.run_id}`;
    if (run.status === 'cancelled')
        return `${name} was cancelled${because(run)}: ${counts(run)}.`;
    if (failOn === 'never')
        return undefined;
    if (run.status === 'failed')
        return `${name} failed${because(run)}: ${counts(run)}${named(run, 'failed')}.`;
    if (run.status === 'awaiting_approval' && failOn === 'awaiting_approval') {
        return `${name} awaits approval: ${counts(run)}${named(run, 'awaiting')}.`;
    }
    return undefined;
}
function tasksOf(run) {
    return [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
}
function counts(run) {
    return (0,_report_summary_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(tasksOf(run).map(_report_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOf */ .Li));
}
function because({ stopping }) {
    return stopping === null || stopping.cause === 'failure' ? '' : ` (${stopping.message.replace(/\.$/, '')})`;
}
const MOST_NAMES = 10;
function named(run, look) {
    const names = tasksOf(run)
        .filter((task) => (0,_report_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOf */ .Li)(task) === look)
        .map(({ task }) => task);
    if (names.length === 0)
        return '';
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return ` (${names.slice(0, MOST_NAMES).join(', ')}${more})`;
}


/***/ }),

/***/ 70230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ readJobMark),
/* harmony export */   hL: () => (/* binding */ ENDED_NAME),
/* harmony export */   i2: () => (/* binding */ createWitness),
/* harmony export */   sf: () => (/* binding */ STATE_NAME)
/* harmony export */ });
/* unused harmony export JOB_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36860);



/** Name of the file that holds the mark, in the attempt's folder. */
const JOB_FILE = 'job.json';
/** Name under which the state is kept. */
const STATE_NAME = 'run';
/** Name of the state that says that the main step came to its end. */
const ENDED_NAME = 'ended';
/** Remembers the run, and tells post of it before its first step, so that a process that is killed still has a post. */
function createWitness(options) {
    const { stateDir, trail, artifact, facts, statePath, randomWord } = options;
    let last;
    const begin = ({ run_id, attempt }) => {
        const state = { stateDir, runId: run_id, attempt, trail, artifact };
        if (statePath)
            (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .appendValues */ .B)(statePath, { [STATE_NAME]: JSON.stringify(state) }, randomWord);
        const { runId: workflow_run_id, runAttempt: workflow_run_attempt, job, asked } = facts;
        const mark = { workflow_run_id, workflow_run_attempt, job, asked };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', run_id, String(attempt), JOB_FILE), `${JSON.stringify(mark)}\n`);
    };
    return {
        observer: {
            name: 'action',
            onEvent: (event, run) => {
                last = run;
                if (event.type === 'run_started')
                    begin(run);
            },
        },
        run: () => last,
    };
}
/** The mark of the job an attempt was run by; undefined where there is none. */
async function readJobMark(system, folder) {
    try {
        return JSON.parse((await system.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, JOB_FILE))).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 17920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ environmentForSteps),
/* harmony export */   z: () => (/* binding */ worldOfPlan)
/* harmony export */ });
/** What the runner gives to an action and to no command of a workflow: keys of its services, and files only an action may write. */
const FOR_THE_ACTION = ['ACTIONS_RUNTIME_TOKEN', 'GITHUB_STATE', 'GITHUB_TOKEN'];
const FAMILIES = ['INPUT_', 'STATE_', 'ACTIONS_ID_TOKEN_REQUEST_'];
/** The environment of what a run starts, where the plan names no secrets. */
function environmentForSteps(env) {
    const stays = (name) => !FOR_THE_ACTION.includes(name) && !FAMILIES.some((family) => name.startsWith(family));
    return Object.fromEntries(Object.entries(env).filter(([name]) => stays(name)));
}
/** The world of a plan: the token of the job is there where the plan names `GITHUB_TOKEN`, and then only for the steps that do. */
function worldOfPlan(system, secrets, token) {
    const isNamed = secrets.includes('GITHUB_TOKEN');
    const { API_TOKEN, ...others } = system.env;
    const env = API_TOKEN === undefined || secrets.includes('API_TOKEN') ? system.env : others;
    return { ...system, env: isNamed && token !== undefined ? { ...env, GITHUB_TOKEN: token } : env };
}


/***/ }),

/***/ 38844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ maskCommands)
/* harmony export */ });
/** A line shorter than this, within a secret of several lines, says nothing; starring it would make the log unreadable. */
const SHORTEST_LINE = 4;
/** Runner commands by which the runner stars these texts in its log and summary: whole, and line by line since it looks at single lines. */
function maskCommands(secrets) {
    const needles = new Set([...secrets].flatMap(linesOf));
    return [...needles].map((needle) => `::add-mask::${escapeData(needle)}\n`).join('');
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const [only = ''] = lines;
    if (lines.length === 1)
        return only === '' ? [] : [only];
    return lines.filter((line) => line.length >= SHORTEST_LINE);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D');
}


/***/ }),

/***/ 58205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);

/** `Did you mean run?` where one of few known words is near, else all of them. Short words are forgiven two letters. */
function didYouMean(word, known) {
    if (known.length === 0)
        return 'There are none.';
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, [...known]);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near) <= Math.max(2, word.length / 3))
        return `Did you mean ${near}?`;
    return `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`;
}


/***/ }),

/***/ 20446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ diagnosticsOf),
/* harmony export */   rq: () => (/* binding */ loadOrTell),
/* harmony export */   wr: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* unused harmony export diagnosticsText */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _graph_load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62134);
/* harmony import */ var _plan_print_print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30557);
/* harmony import */ var _plan_yaml_read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40256);
/* harmony import */ var _streams_colour_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30094);





/** Reads and checks a plan; `-` is standard input. */
async function readPlanFile(path, streams, use = {}) {
    const { system } = streams;
    const text = path === '-' ? (0,_plan_yaml_read_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePlan */ .sb)(await streams.readStdin(), path) : await (0,_plan_yaml_read_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(path, system);
    if (typeof text !== 'string')
        return { path, text: undefined, loaded: { ok: false, diagnostics: [text] } };
    const loaded = await (0,_graph_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlanText */ .x)(text, path, {
        env: system.env,
        ...(use.params === undefined ? {} : { params: use.params }),
        ...(await runnersFor(text, system.cwd, use.isRun ?? false)),
    });
    return { path, text, loaded };
}
/** A plan ready to run, its warnings told on stderr; undefined where it is not, after everything wrong with it was told there. */
async function loadOrTell(path, streams, use = {}) {
    const read = await readPlanFile(path, streams, use);
    streams.stderr.write(diagnosticsText(read, streams.stderr, streams));
    return read.loaded.ok ? read.loaded.graph : undefined;
}
/** What is wrong or doubtful in a plan. */
function diagnosticsOf({ loaded }) {
    return loaded.ok ? loaded.warnings : loaded.diagnostics;
}
/** The same for people, with excerpts; empty where there is nothing. */
function diagnosticsText(read, output, streams) {
    const color = (0,_streams_colour_js__WEBPACK_IMPORTED_MODULE_4__/* .colourOn */ .G)(output, streams);
    const width = Math.max((output.columns ?? 104) - 4, 30);
    return (0,_plan_print_print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostics */ .a)(diagnosticsOf(read), { text: read.text, color, width });
}
// Most plans name no runner but the two short ones, and then none need be loaded to check what it is given.
async function runnersFor(text, cwd, isRun) {
    if (!/\b(?:uses|plugins)\b/.test(text))
        return {};
    const [{ builtInRunners }, { loadPlugins }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69147)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95900)),
    ]);
    const runners = builtInRunners();
    const notifiers = /\bnotifiers\b/.test(text) ? await knownNotifiers() : {};
    if (!isRun)
        return { runners, ...notifiers };
    return {
        runners,
        ...notifiers,
        loadPlugins: (plugins, planPath) => loadPlugins(plugins, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, planPath))),
    };
}
async function knownNotifiers() {
    const { builtInNotifiers } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 97784));
    return { notifiers: builtInNotifiers() };
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/* unused harmony export withTrail */
/** Exit status of a run that was ended by a signal: 128 and the signal's number. */
const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** How long the record may take to be finished once everything was killed, ms. */
const LAST_WORDS_MS = 500;
/**
 * The first interrupt asks the run to stop; the second kills everything it started and ends the process. `isShown` is true where the
 * reporter itself tells that the run is stopping.
 */
function listenForInterrupts(streams, isShown) {
    const { system, tagged } = withTrail(streams.system);
    const started = new Set();
    const controller = new AbortController();
    let status;
    const killAll = async (code) => {
        for (const one of started)
            one.signal('SIGKILL');
        for (const pid of await tagged())
            system.processes.kill(pid, 'SIGKILL');
        system.clock.after(LAST_WORDS_MS, () => streams.exitNow(code));
    };
    const stopListening = streams.onInterrupt((name) => {
        if (status !== undefined) {
            void killAll(status);
            return;
        }
        status = STATUS[name];
        controller.abort(name);
        if (!isShown)
            streams.stderr.write(`${name}: stopping what runs; once more kills it at once.\n`);
    });
    const start = (spec) => {
        const running = system.processes.start(spec);
        started.add(running);
        void running.exited.then(() => started.delete(running));
        return running;
    };
    return {
        system: { ...system, processes: { ...system.processes, start } },
        signal: controller.signal,
        status: () => status,
        stopListening,
    };
}
/** A world in which whatever a step starts inherits a mark, even what has left its process group; `tagged` finds it. */
function withTrail(system) {
    const trail = `${system.env.ORCHESTRATOR_TRAIL ?? ''}${system.randomHex(8)}/`;
    return {
        system: { ...system, env: { ...system.env, ORCHESTRATOR_TRAIL: trail } },
        tagged: () => system.processes.tagged(trail),
    };
}


/***/ }),

/***/ 30094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ colourOn)
});

;// CONCATENATED MODULE: ./lib/report/text/wants-colour.js
/**
 * Whether to write colours: `NO_COLOR` (any value but the empty one) forbids them, then `FORCE_COLOR` decides (`0` and `false` forbid,
 * anything else orders them), else only a terminal that is not `TERM=dumb` gets them.
 */
function wantsColour(env, isTTY) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTTY && env.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./lib/cli/streams/colour.js

/** Whether to colour what goes to this output; GitHub's log page shows colours though it is no terminal. */
function colourOn(output, { system }) {
    return wantsColour(system.env, output.isTTY || system.env.GITHUB_ACTIONS === 'true');
}


/***/ }),

/***/ 13697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: ./lib/steps/output/mask.js + 2 modules
var mask = __webpack_require__(31296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/execute/task/outcome.js
var outcome = __webpack_require__(11292);
;// CONCATENATED MODULE: ./lib/execute/reuse/result-cache.js



/** A cache in `<state>/cache`. `producer` names the run that fills it, for those who are served by it later. */
function createResultCache(system, stateDir, producer) {
    const folder = (key) => (0,external_node_path_.join)(stateDir, 'cache', key);
    return {
        keyOf: (task, rule) => keyOf(system, task, rule),
        restore: async (key, cwd) => {
            const entry = await readEntry(system, folder(key));
            if (entry === undefined)
                return undefined;
            for (const file of entry.files)
                await system.files.copy((0,external_node_path_.join)(folder(key), 'files', file), (0,external_node_path_.join)(cwd, file));
            const { outputs, outputs_uri } = entry;
            return (0,outcome/* unrunEnd */.ew)('skipped', 'unchanged', `Same inputs as in ${entry.producer}`, {
                outputs,
                outputs_uri,
                cache_key: key,
            });
        },
        keep: async (key, task, rule, end) => {
            const { matchingFiles } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 37710));
            const files = await matchingFiles(task.cwd, rule.outputs);
            for (const file of files)
                await system.files.copy((0,external_node_path_.join)(task.cwd, file), (0,external_node_path_.join)(folder(key), 'files', file));
            const entry = { producer, outputs: end.outputs, outputs_uri: end.outputs_uri, files };
            // Written last: an entry without its files is never seen.
            await system.files.write((0,external_node_path_.join)(folder(key), 'entry.json'), JSON.stringify(entry));
        },
    };
}
async function keyOf(system, task, rule) {
    const { matchingFiles } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 37710));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const part = (value) => {
        hash.update(`${JSON.stringify(value)}\n`);
    };
    part([task.node.id, task.node.uses, task.settings, task.item, rule.outputs, system.platform]);
    part(rule.env.map((name) => [name, task.env[name] ?? null]));
    for (const file of await matchingFiles(task.cwd, rule.inputs)) {
        const content = (0,external_node_crypto_.createHash)('sha256').update(await system.files.read((0,external_node_path_.join)(task.cwd, file)));
        part([file, content.digest('hex')]);
    }
    return hash.digest('hex');
}
async function readEntry(system, folder) {
    const path = (0,external_node_path_.join)(folder, 'entry.json');
    if (!system.files.exists(path))
        return undefined;
    try {
        return JSON.parse((await system.files.read(path)).toString('utf8'));
    }
    catch {
        // A cache that cannot be read is a cache that is empty.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/execute/task/execute-task.js + 10 modules
var execute_task = __webpack_require__(46903);
;// CONCATENATED MODULE: ./lib/execute/task/execute-here.js


/** Does a task on this machine; one that asks for a worker with labels waits, since here is none. */
const executeHere = async (engine, task, signal) => {
    const { runsOn } = task.node;
    if (runsOn.length === 0)
        return (0,execute_task/* executeTask */.d)(engine, task, task.locks, signal);
    const message = `It runs on ${runsOn.join(', ')}, and no worker with these labels takes it here.`;
    return (0,outcome/* unrunEnd */.ew)('awaiting_approval', 'unserved', message);
};

;// CONCATENATED MODULE: ./lib/execute/engine/create-engine.js



/** The engine of one run of a graph. */
function createEngine(graph, options, emitter) {
    const { system, folders, runId, attempt } = options;
    const { inherited, secrets } = splitSecrets(system.env, graph.secrets);
    return {
        system,
        graph,
        runId,
        attempt,
        folders,
        emitter,
        mask: (0,mask/* createMask */.Px)(Object.values(secrets)),
        expressions: options.expressions,
        changes: options.changes,
        cache: createResultCache(system, folders.state, `${runId}/${attempt}`),
        proposals: options.proposals,
        runnerOf: options.runnerOf,
        execute: options.execute ?? executeHere,
        inherited,
        secrets,
        carried: options.carried?.tasks ?? new Map(),
        changesRequested: options.changesRequested ?? new Map(),
        carriedFrom: options.carried?.attempt ?? 0,
        // A run inside a step of another run is found by both trails.
        trail: `${system.env.ORCHESTRATOR_TRAIL ?? ''}${system.randomHex(8)}/`,
        stops: new Set(),
        stopGrace: options.stopGrace,
        maxParallel: options.maxParallel ?? graph.maxParallel,
        onFailure: options.onFailure ?? graph.onFailure,
    };
}
// A secret the plan names reaches only the steps that name it.
function splitSecrets(env, names) {
    if (names.length === 0)
        return { inherited: env, secrets: {} };
    const isSecret = ([name]) => names.includes(name);
    const entries = Object.entries(env);
    return {
        inherited: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
        secrets: Object.fromEntries(entries.filter(isSecret)),
    };
}


/***/ }),

/***/ 42293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createEmitter)
/* harmony export */ });
/* harmony import */ var _run_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36162);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


/** `onRecordLost` is called once, when a required observer fails; `before` is a run that goes on from where it stood. */
function createEmitter(system, observers, onRecordLost, before) {
    let run = before;
    let recordFault;
    const failed = new Set();
    const told = (observer, tell) => {
        if (failed.has(observer))
            return;
        try {
            tell();
        }
        catch (thrown) {
            failed.add(observer);
            if (observer.required)
                loseRecord(thrown);
            else
                emit({ type: 'note', level: 'warning', message: `${observer.name} stopped listening: ${wordsOf(thrown)}` });
        }
    };
    const loseRecord = (cause) => {
        if (recordFault)
            return;
        recordFault = { cause };
        onRecordLost();
    };
    const emit = (happening) => {
        // Type and time first: the journal is also read by people.
        const { type, at = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(system.clock.now()), ...facts } = happening;
        const event = { type, at, ...facts };
        const after = (0,_run_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(run, event);
        run = after;
        for (const observer of observers)
            told(observer, () => observer.onEvent(event, after));
    };
    return {
        emit,
        output: (task, stream, bytes) => {
            for (const observer of observers) {
                if (observer.onOutput)
                    told(observer, () => observer.onOutput?.(task, stream, bytes));
            }
        },
        run: () => {
            if (run === undefined)
                throw new Error('The run has not started');
            return run;
        },
        close: async () => {
            for (const observer of observers) {
                await observer.close?.().catch((thrown) => {
                    if (observer.required)
                        recordFault ??= { cause: thrown };
                });
            }
        },
        get recordFault() {
            return recordFault;
        },
    };
}
function wordsOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Wn: () => (/* binding */ evaluated),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/** True for text that holds an expression. */
function isTemplate(text) {
    return text.includes('${{');
}
/** The value of a template; text without expressions is itself. Throws ExpressionError. */
function evaluated(engine, template, scope) {
    if (!isTemplate(template) || engine.expressions === undefined)
        return template;
    return engine.expressions.evaluate(template, scope());
}
/** The value of a template as text, the way GitHub writes values into text. */
function textOf(engine, template, scope) {
    const value = evaluated(engine, template, scope);
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** A whole tree of templates, evaluated; the same object where it holds no expression. */
function treeOf(engine, tree, scope) {
    if (typeof tree === 'string')
        return evaluated(engine, tree, scope);
    if (tree === null || typeof tree !== 'object' || engine.expressions === undefined)
        return tree;
    if (Array.isArray(tree))
        return tree.map((one) => treeOf(engine, one, scope));
    return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, treeOf(engine, one, scope)]));
}
/** A scope made when it is first asked for: most steps hold no expression. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 22992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   b: () => (/* binding */ contextsBeforeRun)
/* harmony export */ });
/* harmony import */ var _run_contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14076);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);


/** What a step's expressions can see. `env` is given by the caller, who knows how much of it is settled. */
function scopeOf(engine, node, options = {}) {
    const run = engine.emitter.run();
    const facts = options.facts ?? { success: true, failure: false, cancelled: false };
    const item = options.item ?? null;
    return {
        contexts: {
            plan: { name: engine.graph.name, path: engine.graph.path, digest: engine.graph.digest },
            run: (0,_run_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .runContext */ .pO)(run),
            params: engine.graph.params,
            env: options.env ?? engine.inherited,
            secrets: engine.secrets,
            steps: stepsContext(engine, run, node),
            matrix: node.fanOut?.kind === 'matrix' ? item : null,
            item: node.fanOut?.kind === 'for_each' ? item : null,
            changed: { files: engine.changes?.filesFor(node) ?? [] },
            github: (0,_run_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .githubContext */ .h4)(engine.inherited),
        },
        status: {
            success: () => facts.success,
            failure: () => facts.failure,
            always: () => true,
            cancelled: () => facts.cancelled,
        },
        changed: (glob) => engine.changes?.matches(node, [glob]) ?? false,
    };
}
/** What can be seen of a plan before there is a run of it; `attempt` is the one it would be, 0 where nobody knows. */
function contextsBeforeRun(system, graph, attempt) {
    return {
        plan: { name: graph.name, path: graph.path, digest: graph.digest },
        run: (0,_run_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .runContext */ .pO)({ run_id: '', attempt, started_at: (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(system.clock.now()) }),
        params: graph.params,
        env: system.env,
        secrets: {},
        github: (0,_run_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .githubContext */ .h4)(system.env),
    };
}
// Only the steps before this one: the others have no result a step may rely on, and a plan may have thousands.
function stepsContext(engine, run, node) {
    const seen = new Set(node.phase === 'finally' ? engine.graph.nodes.map(({ id }) => id) : node.needs);
    for (const id of seen) {
        for (const need of engine.graph.byId.get(id)?.needs ?? [])
            seen.add(need);
    }
    seen.delete(node.id);
    return Object.fromEntries([...seen].map((id) => [id, stepContext(run, engine.graph.byId.get(id), id)]));
}
function stepContext(run, node, id) {
    const tasks = (run.steps.get(id) ?? []).flatMap((task) => run.tasks.get(task) ?? []);
    const [only] = tasks;
    if (node?.fanOut === undefined && only)
        return (0,_run_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .taskContext */ .Fv)(only);
    const outputs = (node?.outputs ?? []).map((name) => [name, tasks.map((task) => task.outputs[name] ?? null)]);
    return {
        status: tasks.find((task) => task.status === 'failed' && !task.tolerated)?.status ?? 'succeeded',
        outputs: Object.fromEntries(outputs),
        exit_code: tasks.map((task) => task.exit_code),
        outputs_uri: tasks.map((task) => task.outputs_uri),
    };
}


/***/ }),

/***/ 48816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ stopLeftovers)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

const GRACE_MS = 2_000;
const LOOK_EVERY_MS = 20;
/**
 * Ends what the steps left running in the background. A step may leave a server for the next one, as on GitHub; when the run is over
 * nothing of it stays.
 */
async function stopLeftovers({ system, emitter, trail }) {
    const { processes, clock } = system;
    const left = await processes.tagged(trail);
    if (left.length === 0)
        return;
    const message = `${left.length === 1 ? 'A process was' : `${left.length} processes were`} left running and stopped (${left.join(', ')})`;
    emitter.emit({ type: 'note', level: 'warning', message });
    for (const pid of left)
        processes.kill(pid, 'SIGTERM');
    const deadline = clock.monotonic() + GRACE_MS;
    let alive = left;
    while (alive.length > 0 && clock.monotonic() < deadline) {
        await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(clock, LOOK_EVERY_MS);
        alive = await processes.tagged(trail);
    }
    for (const pid of alive)
        processes.kill(pid, 'SIGKILL');
}


/***/ }),

/***/ 73524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_names_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91763);


/** File of a named lock in the state directory. `step` locks serve `lock:`, `group` locks serve `concurrency:`. */
function lockFile(stateDir, kind, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks', `${kind}-${(0,_run_names_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .M)(name)}`);
}


/***/ }),

/***/ 19531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WORK_TREE_LOCK),
/* harmony export */   O: () => (/* binding */ proposalRequest)
/* harmony export */ });
/** Name of the mutex of all tasks whose changes are proposed: they share one work tree. */
const WORK_TREE_LOCK = 'pull_request (the work tree)';
/** An evaluated `pull_request` as a request; what an expression left empty counts as not said. */
function proposalRequest(tree) {
    const said = (tree ?? {});
    const paths = listOf(said.paths);
    return {
        ...textAs('branch', said.branch),
        ...textAs('base', said.base),
        ...textAs('title', said.title),
        ...textAs('body', said.body),
        labels: listOf(said.labels),
        reviewers: listOf(said.reviewers),
        draft: said.draft === true || said.draft === 'true',
        ...(paths.length === 0 ? {} : { paths }),
    };
}
function textAs(name, value) {
    const text = value === undefined || value === null ? '' : String(value).trim();
    return text === '' ? {} : { [name]: text };
}
function listOf(value) {
    const values = Array.isArray(value) ? value.flat() : [value ?? ''];
    return values.map((one) => String(one).trim()).filter((one) => one !== '');
}


/***/ }),

/***/ 70536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ silentNotifiers),
/* harmony export */   u: () => (/* binding */ requestsOf)
/* harmony export */ });
/** What a plan asks of people and services, for its record; undefined where it asks nothing. */
function requestsOf(graph) {
    const steps = {};
    for (const node of graph.nodes) {
        const asked = requestOf(node);
        if (asked)
            steps[node.id] = asked;
    }
    if (graph.notifiers === undefined && Object.keys(steps).length === 0)
        return undefined;
    return { ...(graph.notifiers === undefined ? {} : { notifiers: graph.notifiers }), steps };
}
/** What an observer that sends a plan's notifications is called. */
const SENDER = 'notifications';
/** A sentence for the run where its plan has notifiers and nobody among its observers sends for them; undefined otherwise. */
function silentNotifiers({ notifiers }, observers) {
    if (!Array.isArray(notifiers) || notifiers.length === 0)
        return undefined;
    if (observers.some(({ name }) => name === SENDER))
        return undefined;
    const names = notifiers.map((one) => String(one.uses));
    return `Nothing here sends its notifications (${[...new Set(names)].join(', ')}).`;
}
function requestOf(node) {
    const { pullRequest, runsOn } = node;
    const approval = node.uses === 'approval' ? node.settings : node.approval;
    if (approval === undefined && pullRequest === undefined && runsOn.length === 0)
        return undefined;
    return {
        ...(approval === undefined ? {} : { approval }),
        ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
        ...(runsOn.length === 0 ? {} : { runs_on: runsOn }),
    };
}


/***/ }),

/***/ 46903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ executeTask)
});

// EXTERNAL MODULE: ./lib/system/file-lock.js
var file_lock = __webpack_require__(96042);
// EXTERNAL MODULE: ./lib/execute/expressions/evaluate.js
var evaluate = __webpack_require__(4853);
// EXTERNAL MODULE: ./lib/execute/expressions/scope.js
var expressions_scope = __webpack_require__(22992);
// EXTERNAL MODULE: ./lib/execute/lock-names.js
var lock_names = __webpack_require__(73524);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/run/names/file-name.js
var file_name = __webpack_require__(91763);
;// CONCATENATED MODULE: ./lib/execute/reuse/artifacts.js




/** Copies the files a step declares into the run's folder; answers their paths there. A fault is a note, never a failure. */
async function keepArtifacts(engine, task) {
    if (task.node.artifacts.length === 0)
        return [];
    const scope = (0,evaluate/* lazily */.qy)(() => (0,expressions_scope/* scopeOf */.O)(engine, task.node, { env: task.env, item: task.item }));
    try {
        const { matchingFiles } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 37710));
        const globs = task.node.artifacts.map((template) => (0,evaluate/* textOf */.b6)(engine, template, scope));
        const files = (await matchingFiles(task.cwd, globs)).filter((file) => !isOutside(file));
        return await Promise.all(files.map((file) => keepOne(engine, task, file)));
    }
    catch (thrown) {
        const message = `Artifacts of ${task.task} could not be kept: ${String(thrown)}`;
        engine.emitter.emit({ type: 'note', level: 'warning', message, task: task.task });
        return [];
    }
}
async function keepOne(engine, task, file) {
    const kept = `artifacts/${(0,file_name/* fileName */.M)(task.task)}/${file}`;
    await engine.system.files.copy((0,external_node_path_.join)(task.cwd, file), (0,external_node_path_.join)(engine.folders.run, kept));
    return kept;
}
function isOutside(file) {
    return file.startsWith('..') || (0,external_node_path_.isAbsolute)(file);
}

// EXTERNAL MODULE: ./lib/execute/task/outcome.js
var outcome = __webpack_require__(11292);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
;// CONCATENATED MODULE: ./lib/execute/task/environment.js





/** A setting of a step that cannot be made ready; its message is for people. */
class PreparationError extends Error {
}
/** The environment of a task without what differs between its tries. Last wins: as found, `env_file`, plan, defaults, step. */
async function environmentOf(engine, place, folder) {
    const { node } = place;
    // Most steps add nothing, and a copy of the environment for each of ten thousand is memory that every later spawn pays for.
    const wanted = engine.changesRequested.get(node.id);
    if (isInherited(node) && wanted === undefined)
        return engine.inherited;
    const env = { ...engine.inherited };
    if (wanted !== undefined)
        env.ORCHESTRATOR_CHANGES_REQUESTED = wanted;
    for (const file of node.envFiles) {
        const path = (0,external_node_path_.resolve)(folder, (0,evaluate/* textOf */.b6)(engine, file.path, (0,evaluate/* lazily */.qy)(() => (0,expressions_scope/* scopeOf */.O)(engine, node, { env }))));
        Object.assign(env, await readEnvFile(engine, path, file.required));
    }
    for (const [name, template] of Object.entries(node.env)) {
        // Each sees what is settled before it, so that `X: "${{ env.X || 'fallback' }}"` keeps a value that is there.
        env[name] = (0,evaluate/* isTemplate */.Fl)(template)
            ? (0,evaluate/* textOf */.b6)(engine, template, () => (0,expressions_scope/* scopeOf */.O)(engine, node, { env, item: place.item }))
            : template;
    }
    return node.onlyChanged === undefined ? env : { ...env, CHANGED_FILES: changedFiles(engine, place) };
}
function isInherited(node) {
    return node.envFiles.length === 0 && node.onlyChanged === undefined && Object.keys(node.env).length === 0;
}
// A variable longer than the system allows would keep the command from starting at all; 128 KiB is Linux's limit.
const LONGEST_LIST = 100_000;
function changedFiles(engine, { node }) {
    const all = (engine.changes?.filesFor(node) ?? []).join('\n');
    return all.length <= LONGEST_LIST ? all : all.slice(0, all.lastIndexOf('\n', LONGEST_LIST));
}
/** The variables every command gets beside its own. */
function taskVariables(engine, task, trail, outputFile) {
    return {
        ORCHESTRATOR_RUN_ID: engine.runId,
        ORCHESTRATOR_ATTEMPT: String(engine.attempt),
        ORCHESTRATOR_TASK: task,
        ORCHESTRATOR_TASK_ID: `${engine.runId}/${engine.attempt}/${task}`,
        ORCHESTRATOR_OUTPUT: outputFile,
        ORCHESTRATOR_TRAIL: trail,
        // On GitHub the variable already names the file of the workflow's own step.
        ...(engine.inherited.GITHUB_ACTIONS === 'true' ? {} : { GITHUB_OUTPUT: outputFile }),
    };
}
async function readEnvFile(engine, path, required) {
    const text = await readText(engine, path, required);
    const entries = Object.entries((0,external_node_util_.parseEnv)(text));
    const isSecret = ([name]) => engine.graph.secrets.includes(name);
    for (const [name, value] of entries.filter(isSecret))
        learnSecret(engine, name, value);
    return Object.fromEntries(entries.filter((entry) => !isSecret(entry)));
}
// A secret in a file is masked and kept from other steps like one in the environment, which wins where both are set.
function learnSecret(engine, name, value) {
    engine.mask.add(value);
    engine.secrets[name] ??= value;
}
async function readText(engine, path, required) {
    try {
        return (await engine.system.files.read(path)).toString('utf8');
    }
    catch (thrown) {
        const code = (0,errors/* systemErrorCode */.vq)(thrown);
        if (code === 'ENOENT' && !required)
            return '';
        throw new PreparationError(`env_file ${path} cannot be read (${code ?? thrown})`);
    }
}

;// CONCATENATED MODULE: ./lib/execute/task/prepare.js




/** Evaluates everything a task needs before its first try. Throws PreparationError or ExpressionError. */
async function prepare(engine, place) {
    const { node } = place;
    const runner = engine.runnerOf(node.uses);
    if (runner === undefined)
        throw new PreparationError(`No step runner is called ${node.uses}`);
    const before = (0,evaluate/* lazily */.qy)(() => (0,expressions_scope/* scopeOf */.O)(engine, node, { item: place.item }));
    const cwd = workingDirectory(engine, place, before);
    const env = await environmentOf(engine, place, engine.system.cwd);
    const scope = (0,evaluate/* lazily */.qy)(() => (0,expressions_scope/* scopeOf */.O)(engine, node, { item: place.item, env }));
    const settings = (0,evaluate/* treeOf */.g7)(engine, node.settings, scope);
    await requireSound(runner, settings);
    return { ...place, runner, settings, env, cwd };
}
function workingDirectory(engine, place, scope) {
    const { workingDirectory: folder } = place.node;
    return folder === undefined ? engine.system.cwd : (0,external_node_path_.resolve)(engine.system.cwd, (0,evaluate/* textOf */.b6)(engine, folder, scope));
}
async function requireSound(runner, settings) {
    if (runner.schema === undefined)
        return;
    const { checkSettings } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65500));
    const fault = await checkSettings(runner, settings);
    if (fault !== undefined)
        throw new PreparationError(fault);
}

// EXTERNAL MODULE: ./lib/execute/task/propose.js
var propose = __webpack_require__(41914);
// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/execute/task/retry.js

/** Runs tries until one is good enough, the rule is used up, or `signal` aborts. */
async function withRetries(system, rule, signal, runTry, onRetry) {
    if (rule === undefined || rule.attempts <= 1)
        return { end: await runTry(1), tries: 1 };
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 58367));
    let last;
    const attempt = async (number) => {
        last = { end: await runTry(number), tries: number };
        if (last.end.status === 'failed')
            throw new FailedTry();
        return last;
    };
    // The wait between tries is ours, on the run's own clock; p-retry adds none.
    const shouldRetry = async () => {
        if (!last || signal.aborted || !isWorthRetrying(rule, last.end))
            return false;
        const delay = delayBefore(system, rule, last.tries);
        onRetry(last.tries, last.end, delay);
        await (0,clock/* sleep */.yy)(system.clock, delay, signal);
        if (signal.aborted)
            last = { ...last, end: { ...last.end, reason: 'cancelled' } };
        return !signal.aborted;
    };
    return pRetry(attempt, { retries: rule.attempts - 1, minTimeout: 0, shouldRetry }).catch((thrown) => {
        if (thrown instanceof FailedTry && last)
            return last;
        throw thrown;
    });
}
class FailedTry extends Error {
}
/** True for a try the rule gives another chance. */
function isWorthRetrying(rule, end) {
    if (end.status !== 'failed' || end.reason === 'cancelled' || end.reason === 'not_started')
        return false;
    if (end.reason === 'timed_out')
        return rule.on.includes('timed_out');
    if (!rule.on.includes('failed'))
        return false;
    return rule.onExit === undefined || (end.exit_code !== null && rule.onExit.includes(end.exit_code));
}
/** ms before the try after `number`: grows by `factor` up to `maxDelay`; jitter takes up to half of it away. */
function delayBefore(system, rule, number) {
    const full = Math.min(rule.maxDelay, rule.delay * rule.factor ** (number - 1));
    if (!rule.jitter)
        return Math.round(full);
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(full * (1 - chance / 2));
}

;// CONCATENATED MODULE: ./lib/steps/output/output-file.js
/** Bytes an output file may hold in all. */
const OUTPUT_LIMIT_BYTES = 2 ** 20;
/**
 * Reads an output file: lines `NAME=value`, or `NAME<<END` with the value on the lines up to one that is `END` alone. Lines may end in
 * CRLF, blank lines between entries are nothing, the last value of a name wins.
 */
function parseOutputFile(bytes) {
    if (bytes.length > OUTPUT_LIMIT_BYTES) {
        return bad(`it holds ${bytes.length} bytes, and ${OUTPUT_LIMIT_BYTES} (1 MiB) is the limit for all outputs of a step`);
    }
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString()
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    // Own names only: an output may be called `constructor` or `__proto__`.
    const outputs = new Map();
    for (let at = 0; at < lines.length;) {
        const read = readEntry(lines, at);
        if (typeof read === 'string')
            return bad(read);
        if (read.name !== undefined)
            outputs.set(read.name, read.value);
        at = read.next;
    }
    return { ok: true, outputs: Object.fromEntries(outputs) };
}
function readEntry(lines, at) {
    const line = lines[at] ?? '';
    if (line.trim() === '')
        return { name: undefined, value: '', next: at + 1 };
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals))
        return readBlock(lines, at, heredoc);
    if (equals < 0)
        return `line ${at + 1} is neither NAME=value nor NAME<<END`;
    const name = line.slice(0, equals).trim();
    if (name === '')
        return `line ${at + 1} has no name before the =`;
    return { name, value: line.slice(equals + 1), next: at + 1 };
}
function readBlock(lines, at, heredoc) {
    const line = lines[at] ?? '';
    const name = line.slice(0, heredoc).trim();
    const delimiter = line.slice(heredoc + 2).trim();
    if (name === '')
        return `line ${at + 1} has no name before the <<`;
    if (delimiter === '')
        return `line ${at + 1} has no delimiter after the <<`;
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0)
        return `the value of ${name} (line ${at + 1}) is not closed: no line is the delimiter ${delimiter} alone`;
    return { name, value: lines.slice(at + 1, end).join('\n'), next: end + 1 };
}
function bad(reason) {
    return { ok: false, message: `The outputs written to $ORCHESTRATOR_OUTPUT cannot be read: ${reason}.` };
}

;// CONCATENATED MODULE: ./lib/steps/output/excerpt.js

/** Up to this many lines an excerpt is the whole output; beyond it half of them from either end. */
const LINES = 20;
/** Characters (UTF-16 units) of an excerpt at most. */
const CHARACTERS = 2_000;
/** What the beginning may take of them where both ends do not fit; the end gets the rest. */
const BEGINNING = 800;
/** Bytes kept of either end of the output. Far more than is shown: colours and progress lines shrink. */
const KEPT_BYTES = 8_192;
/** Lines are counted up to here; beyond it an excerpt says how many bytes it leaves out instead. */
const COUNTED_LINES = 10_000;
const NEWLINE = 10;
/** Collects masked output; `mask` is asked once more for secrets that only show when colours are taken out. */
function createExcerpt(mask) {
    const head = createHead();
    const tail = createTail();
    let total = 0;
    let lineEnds = 0;
    return {
        add: (bytes) => {
            total += bytes.length;
            for (let at = bytes.indexOf(NEWLINE); at >= 0 && lineEnds < COUNTED_LINES; at = bytes.indexOf(NEWLINE, at + 1)) {
                lineEnds++;
            }
            const taken = head.add(bytes);
            if (taken < bytes.length)
                tail.add(bytes.subarray(taken));
        },
        text: () => {
            const [first, last] = [head.bytes(), tail.bytes()];
            const dropped = total - first.length - last.length;
            const isOneLine = lineEnds < COUNTED_LINES && lineEnds === countLineEnds(first) + countLineEnds(last);
            if (dropped === 0)
                return excerpt_short(readable(Buffer.concat([first, last]), mask));
            if (isOneLine)
                return excerpt_short(readable(Buffer.concat([first, Buffer.from('…'), last]), mask));
            const start = readable(first, mask).slice(0, LINES / 2);
            const end = readable(last, mask).slice(-LINES / 2);
            const lines = lineEnds < COUNTED_LINES ? lineEnds - start.length - end.length : 0;
            return joinEnds(start.join('\n'), leftOut(lines, dropped), end.join('\n'));
        },
    };
}
function createHead() {
    let kept = [];
    let size = 0;
    return {
        add: (bytes) => {
            if (size === KEPT_BYTES)
                return 0;
            const part = Buffer.from(bytes.subarray(0, KEPT_BYTES - size));
            kept.push(part);
            size += part.length;
            return part.length;
        },
        bytes: () => {
            kept = [Buffer.concat(kept)];
            return kept[0];
        },
    };
}
function createTail() {
    let room;
    let end = 0;
    return {
        add: (bytes) => {
            room ??= Buffer.allocUnsafeSlow(2 * KEPT_BYTES);
            const part = bytes.subarray(Math.max(0, bytes.length - KEPT_BYTES));
            if (part.length === KEPT_BYTES)
                end = 0;
            else if (end + part.length > room.length)
                end = room.copy(room, 0, end - KEPT_BYTES, end);
            end += part.copy(room, end);
        },
        bytes: () => room?.subarray(Math.max(0, end - KEPT_BYTES), end) ?? Buffer.alloc(0),
    };
}
function countLineEnds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
        count++;
    return count;
}
/** Bytes as lines a person can read: decoded, without colours and control characters, progress lines in their last state. */
function readable(bytes, mask) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(bytes.toString())
        .split('\n')
        .map((line) => lastState(line).replace(CONTROL, ''));
    return mask.text(lines.join('\n').trimEnd()).split('\n');
}
/** Every control character but the tab, and the signs that turn the direction of writing. */
const CONTROL = /(?!\t)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
function lastState(line) {
    const shown = line.replace(/\r+$/, '');
    return shown.slice(shown.lastIndexOf('\r') + 1);
}
function excerpt_short(lines) {
    if (lines.length <= LINES)
        return wholeOrEnds(lines.join('\n')) || null;
    const start = lines.slice(0, LINES / 2);
    const end = lines.slice(-LINES / 2);
    return joinEnds(start.join('\n'), leftOut(lines.length - LINES, 0), end.join('\n'));
}
function wholeOrEnds(text) {
    if (text.length <= CHARACTERS)
        return text;
    const start = firstOf(text, BEGINNING);
    const notice = `… ${count(text.length - CHARACTERS)} characters left out …`;
    return `${start}\n${notice}\n${lastOf(text, CHARACTERS - start.length - notice.length - 2)}`;
}
function joinEnds(start, notice, end) {
    const room = CHARACTERS - notice.length - 2;
    if (start.length + end.length <= room)
        return `${start}\n${notice}\n${end}`;
    const shownEnd = end.length <= room - BEGINNING ? end : `…${lastOf(end, Math.max(room - BEGINNING, room - start.length) - 1)}`;
    const left = room - shownEnd.length;
    const shownStart = start.length <= left ? start : `${firstOf(start, left - 1)}…`;
    return `${shownStart}\n${notice}\n${shownEnd}`;
}
function leftOut(lines, bytes) {
    if (lines > 0)
        return `… ${count(lines)} ${lines === 1 ? 'line' : 'lines'} left out …`;
    return `… ${(bytes / 1e6).toFixed(1)} MB left out …`;
}
function count(amount) {
    return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
function firstOf(text, units) {
    return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
}
function lastOf(text, units) {
    return text.slice(-units).replace(/^[\uDC00-\uDFFF]/, '');
}

// EXTERNAL MODULE: ./lib/steps/output/mask.js + 2 modules
var output_mask = __webpack_require__(31296);
;// CONCATENATED MODULE: ./lib/steps/output/masked-lines.js

/** A line longer than this is passed on in pieces, so that memory stays bounded. */
const LONGEST_LINE = 65_536;
const masked_lines_NEWLINE = 10;
const SMALL_CHUNK = 4_096;
/** Hands `emit` masked whole lines (of a very long line, pieces). What it gives is only valid during the call. */
function createMaskedLines(mask, emit) {
    let carried;
    let hidden = -1;
    const pass = (data, cut) => {
        if (cut > 0) {
            const spans = mask.spans(data);
            if (spans === undefined && hidden < 0)
                emit(data.subarray(0, cut));
            else {
                const masked = (0,output_mask/* hide */.jD)(data, cut, spans ?? [], hidden);
                hidden = masked.hidden;
                const bytes = Buffer.concat(masked.parts);
                if (bytes.length > 0)
                    emit(bytes);
            }
        }
        carried = cut < data.length ? Buffer.from(data.subarray(cut)) : undefined;
    };
    const feed = (chunk) => {
        const data = carried ? Buffer.concat([carried, chunk]) : chunk;
        pass(data, cutOf(data, mask));
    };
    return {
        write: (chunk) => {
            // A big chunk is not copied for the sake of the half line before it: only its first line is.
            const lineEnd = carried && chunk.length > SMALL_CHUNK ? chunk.indexOf(masked_lines_NEWLINE) + 1 : 0;
            if (lineEnd > 0)
                feed(chunk.subarray(0, lineEnd));
            if (lineEnd < chunk.length)
                feed(chunk.subarray(lineEnd));
        },
        end: () => {
            if (carried)
                pass(carried, carried.length);
        },
    };
}
/** How much of `data` can be passed on: up to its last line end, less whatever may be the first part of a secret. */
function cutOf(data, mask) {
    const lineEnd = data.lastIndexOf(masked_lines_NEWLINE) + 1;
    const isLong = data.length - lineEnd >= LONGEST_LINE;
    if (!isLong && (lineEnd === 0 || !mask.crossesLines))
        return lineEnd;
    const wanted = isLong ? characterEnd(data) : lineEnd;
    const safe = mask.unfinished(data);
    if (safe >= wanted)
        return wanted;
    const lineBefore = safe > 0 ? data.lastIndexOf(masked_lines_NEWLINE, safe - 1) + 1 : 0;
    return lineBefore > 0 || !isLong ? lineBefore : safe;
}
/** The end of `data`, less a UTF-8 character that is not whole yet. */
function characterEnd(data) {
    for (let back = 1; back <= 3 && back < data.length; back++) {
        const byte = data[data.length - back];
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return back < sequenceLength(byte) ? data.length - back : data.length;
    }
    return data.length;
}
function sequenceLength(lead) {
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

;// CONCATENATED MODULE: ./lib/steps/output/uri-watch.js

const MARK = Buffer.from('outputs_uri=');
const uri_watch_NEWLINE = 10;
/** Watches one stream, given in whole lines or pieces of long ones, for lines `outputs_uri=…` and tells `found` of each last one. */
function createUriWatch(found) {
    let atLineStart = true;
    return (bytes) => {
        const start = lastMark(bytes, atLineStart);
        if (start >= 0) {
            const uri = valueAt(bytes, start + MARK.length);
            if (uri !== '')
                found(uri);
        }
        atLineStart = bytes[bytes.length - 1] === uri_watch_NEWLINE;
    };
}
function lastMark(bytes, atLineStart) {
    let at = bytes.lastIndexOf(MARK);
    while (at > 0 && bytes[at - 1] !== uri_watch_NEWLINE)
        at = bytes.lastIndexOf(MARK, at - 1);
    return at === 0 && !atLineStart ? -1 : at;
}
function valueAt(bytes, start) {
    const lineEnd = bytes.indexOf(uri_watch_NEWLINE, start);
    return (0,external_node_util_.stripVTControlCharacters)(bytes.toString('utf8', start, lineEnd < 0 ? bytes.length : lineEnd)).trim();
}

;// CONCATENATED MODULE: ./lib/steps/output/output-pipe.js



const NOTHING = { excerpt: null, outputsUri: null, bytes: 0 };
/**
 * A pipe for one try. `sink` hears masked bytes cut at line ends, each stream by itself; they are only valid during the call.
 * Memory is bounded whatever is printed, and nothing is allocated for a step that prints nothing.
 */
function createOutputPipe(options) {
    let parts;
    return {
        write: (stream, bytes) => {
            if (bytes.length === 0)
                return;
            parts ??= output_pipe_open(options.mask, options.sink);
            parts.lines(stream).write(asBuffer(bytes));
        },
        end: () => parts?.end() ?? NOTHING,
    };
}
function output_pipe_open(mask, sink) {
    const excerpt = createExcerpt(mask);
    const streams = {};
    let total = 0;
    let outputsUri = null;
    const openLines = (stream) => {
        const watch = createUriWatch((uri) => {
            outputsUri = uri;
        });
        return createMaskedLines(mask, (bytes) => {
            total += bytes.length;
            excerpt.add(bytes);
            watch(bytes);
            sink(stream, bytes);
        });
    };
    return {
        lines: (stream) => {
            streams[stream] ??= openLines(stream);
            return streams[stream];
        },
        end: () => {
            streams.stdout?.end();
            streams.stderr?.end();
            return { excerpt: excerpt.text(), outputsUri: outputsUri && mask.text(outputsUri), bytes: total };
        },
    };
}
function asBuffer(bytes) {
    if (typeof bytes === 'string')
        return Buffer.from(bytes);
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./lib/execute/task/run-try.js





/** Why a try was stopped from outside, in words: more than the signal that did it. */
const STOPPED = {
    timed_out: 'It was stopped at its time limit.',
    cancelled: 'It was stopped with the run.',
};
/** Runs a task's command once. Stops it at its time limit or when the run stops; never rejects. */
async function runTry(engine, task, number) {
    const stop = new AbortController();
    let stopped;
    const stopFor = (reason) => {
        stopped ??= reason;
        stop.abort();
    };
    const cancel = () => stopFor('cancelled');
    const limit = task.node.timeout;
    const disarm = limit === undefined ? undefined : engine.system.clock.after(limit, () => stopFor('timed_out'));
    engine.stops.add(cancel);
    const outputFile = outputPath(engine, task.task, number);
    const pipe = createOutputPipe({
        mask: engine.mask,
        sink: (stream, bytes) => engine.emitter.output(task.task, stream, bytes),
    });
    const result = await callRunner(task, makeCall(engine, task, number, outputFile, stop.signal, pipe.write));
    disarm?.();
    engine.stops.delete(cancel);
    const printed = pipe.end();
    const written = await readOutputs(engine, outputFile);
    return toEnd(stopped, result, printed, written);
}
function makeCall(engine, task, number, outputFile, signal, print) {
    const trail = `${engine.trail}${task.task}.${number}/`;
    return {
        run_id: engine.runId,
        attempt: engine.attempt,
        plan: { name: engine.graph.name, path: engine.graph.path },
        task: task.task,
        try: number,
        settings: task.settings,
        env: { ...task.env, ...taskVariables(engine, task.task, trail, outputFile) },
        cwd: task.cwd,
        outputFile,
        signal,
        ...(engine.stopGrace === undefined ? {} : { stopGrace: engine.stopGrace }),
        system: engine.system,
        print,
        note: (message) => {
            engine.emitter.emit({ type: 'note', level: 'warning', message: engine.mask.text(message), task: task.task });
        },
    };
}
async function callRunner(task, call) {
    try {
        return await task.runner.run(call);
    }
    catch (thrown) {
        return { status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** Where a try may write outputs, unique to it. */
function outputPath(engine, task, number) {
    return (0,external_node_path_.join)(engine.folders.run, 'outputs', `${(0,file_name/* fileName */.M)(task)}.${number}`);
}
const NOTHING_WRITTEN = { outputs: {}, fault: undefined };
async function readOutputs(engine, path) {
    if (!engine.system.files.exists(path))
        return NOTHING_WRITTEN;
    try {
        const bytes = await engine.system.files.read(path);
        await engine.system.files.remove(path);
        const parsed = parseOutputFile(bytes);
        return parsed.ok ? { outputs: parsed.outputs, fault: undefined } : { outputs: {}, fault: parsed.message };
    }
    catch (thrown) {
        return { outputs: {}, fault: `Its outputs cannot be read: ${String(thrown)}` };
    }
}
function toEnd(stopped, result, printed, written) {
    const outputs = { ...written.outputs, ...result.outputs };
    const facts = {
        outputs,
        outputs_uri: outputs.outputs_uri ?? printed.outputsUri ?? result.outputs_uri ?? null,
        log_excerpt: printed.excerpt,
    };
    if (stopped !== undefined) {
        const exit_code = stopped === 'timed_out' ? 124 : (result.exit_code ?? null);
        return { ...facts, status: 'failed', reason: stopped, exit_code, message: STOPPED[stopped] };
    }
    const exit_code = result.exit_code ?? null;
    if (result.status !== 'failed' && written.fault !== undefined) {
        return { ...facts, status: 'failed', reason: null, exit_code, message: written.fault };
    }
    return { ...facts, status: result.status, reason: result.reason ?? null, exit_code, message: result.message };
}

;// CONCATENATED MODULE: ./lib/execute/task/execute-task.js










/** Does a task from beginning to end and says how it ended; emits its start and its retries. Never rejects for a fault of the plan. */
async function executeTask(engine, place, locks, signal) {
    const { node } = place;
    const unchanged = engine.changes?.unchangedSince(node);
    if (unchanged !== undefined)
        return (0,outcome/* unrunEnd */.ew)('skipped', 'unchanged', unchanged);
    let prepared;
    try {
        prepared = await prepare(engine, place);
    }
    catch (thrown) {
        return notStarted(engine, place, thrown);
    }
    const key = node.cache && (await engine.cache.keyOf(prepared, node.cache));
    const earlier = key && (await engine.cache.restore(key, prepared.cwd));
    if (earlier)
        return earlier;
    const leases = [];
    try {
        for (const lock of locks)
            leases.push(...(await lockAcrossProcesses(engine, place, lock, signal)));
        if (signal.aborted)
            return (0,outcome/* unrunEnd */.ew)('skipped', 'cancelled');
        const end = await runProposed(engine, prepared, signal);
        if (!key || end.status !== 'succeeded' || !node.cache)
            return end;
        await engine.cache.keep(key, prepared, node.cache, end);
        return { ...end, cache_key: key };
    }
    finally {
        for (const lease of leases)
            lease.release();
    }
}
async function runProposed(engine, task, signal) {
    if (!(0,propose/* proposes */.mx)(engine, task.node))
        return runKept(engine, task, signal);
    let watch;
    try {
        watch = await (0,propose/* watchChanges */.Xp)(engine, engine.proposals, task);
    }
    catch (thrown) {
        return notStarted(engine, task, thrown);
    }
    // Looking takes a while, in which the run may have been stopped.
    const end = signal.aborted ? (0,outcome/* unrunEnd */.ew)('skipped', 'cancelled') : await runKept(engine, task, signal);
    return (0,propose/* propose */.BM)(engine, task, watch, end);
}
// Artifacts before anything is proposed: that takes the changes out of the work tree.
async function runKept(engine, task, signal) {
    const end = await runPrepared(engine, task, signal);
    const kept = await keepArtifacts(engine, task);
    return kept.length === 0 ? end : { ...end, artifacts: kept };
}
async function runPrepared(engine, task, signal) {
    const inputs = inputsOf(engine, task);
    engine.emitter.emit({ type: 'task_started', task: task.task, inputs });
    const began = engine.system.clock.monotonic();
    const { end, tries } = await withRetries(engine.system, task.node.retry, signal, (number) => runTry(engine, task, number), (number, failed, delay) => {
        const { exit_code, reason } = failed;
        engine.emitter.emit({ type: 'task_retried', task: task.task, try: number, exit_code, reason, delay_ms: delay });
    });
    return toTaskEnd(engine, task, end, tries, Math.round(engine.system.clock.monotonic() - began));
}
function toTaskEnd(engine, task, end, tries, duration_ms) {
    const { node } = task;
    const unserved = end.status === 'succeeded' ? (0,outcome/* unservedAfter */.TQ)(node, engine.proposals !== undefined) : undefined;
    const status = unserved === undefined ? end.status : 'awaiting_approval';
    const reason = unserved === undefined ? end.reason : 'unserved';
    const message = unserved ?? end.message;
    return {
        status,
        reason,
        exit_code: end.exit_code,
        tries,
        duration_ms,
        outputs: declaredOutputs(engine, task, end.outputs),
        outputs_uri: end.outputs_uri === null ? null : engine.mask.text(end.outputs_uri),
        // A failure that printed nothing still says why, where everybody looks first.
        log_excerpt: end.log_excerpt ?? (status === 'failed' && message !== undefined ? engine.mask.text(message) : null),
        tolerated: status === 'failed' && (0,outcome/* isTolerated */.hp)(node, end.exit_code, reason),
        approval_state: status === 'awaiting_approval' ? 'pending' : null,
        ...(message === undefined ? {} : { message: engine.mask.text(message) }),
        ...(status === 'awaiting_approval' ? policyOf(engine, task) : {}),
    };
}
// What the plan says of the decision it waits for, worked out as the rest of the step was.
function policyOf(engine, { node, item, env, settings }) {
    if (node.uses === 'approval')
        return { approval: settings };
    if (node.approval === undefined)
        return {};
    const scope = (0,evaluate/* lazily */.qy)(() => (0,expressions_scope/* scopeOf */.O)(engine, node, { item, env }));
    try {
        return { approval: (0,evaluate/* treeOf */.g7)(engine, node.approval, scope) };
    }
    catch {
        // As it is written it names nobody: then only an override decides.
        return { approval: node.approval };
    }
}
function declaredOutputs(engine, task, outputs) {
    const kept = {};
    for (const [name, value] of Object.entries(outputs)) {
        if (task.node.outputs.includes(name) || isOwnOutput(task))
            kept[name] = engine.mask.text(value);
        else if (name !== 'outputs_uri')
            noteUndeclared(engine, task, name);
    }
    return kept;
}
// Runners without a command name their outputs in their own documentation.
function isOwnOutput(task) {
    return task.node.outputs.length === 0 && task.node.uses !== 'command' && task.node.uses !== 'shell';
}
function noteUndeclared(engine, task, name) {
    const message = `Output ${name} is not declared under outputs of ${task.node.id}, so it was dropped`;
    engine.emitter.emit({ type: 'note', level: 'warning', message, task: task.task });
}
function inputsOf(engine, task) {
    const { command, args, flags } = task.runner.describe?.(task.settings) ?? {
        command: task.runner.name,
        args: [],
        flags: [],
    };
    const { mask } = engine;
    return { command: mask.text(command), args: args.map(mask.text), flags: flags.map(mask.text) };
}
async function lockAcrossProcesses(engine, place, lock, signal) {
    const label = `${engine.runId}/${place.task}`;
    const lease = await (0,file_lock/* waitForLock */.gJ)(engine.system, (0,lock_names/* lockFile */.K)(engine.folders.state, 'step', lock), label, {
        signal,
        onWait: (holder) => {
            const message = `${place.task} waits for the lock ${lock}, held by ${holder.label} (process ${holder.pid})`;
            engine.emitter.emit({ type: 'note', level: 'info', message, task: place.task });
        },
    });
    return lease ? [lease] : [];
}
function notStarted(engine, place, thrown) {
    const message = engine.mask.text(thrown instanceof Error ? thrown.message : String(thrown));
    const tolerated = (0,outcome/* isTolerated */.hp)(place.node, null, 'not_started');
    return (0,outcome/* unrunEnd */.ew)('failed', 'not_started', message, { tolerated, log_excerpt: message });
}


/***/ }),

/***/ 11292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ unservedAfter),
/* harmony export */   ew: () => (/* binding */ unrunEnd),
/* harmony export */   hp: () => (/* binding */ isTolerated)
/* harmony export */ });
/** The end of a task that no process ran for. */
function unrunEnd(status, reason, message, more = {}) {
    return {
        status,
        reason,
        exit_code: null,
        tries: 0,
        duration_ms: null,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        tolerated: false,
        approval_state: status === 'awaiting_approval' ? 'pending' : null,
        ...(message === undefined ? {} : { message }),
        ...more,
    };
}
/** True where the plan allows this failure. A step stopped from outside is never tolerated: it did not fail by itself. */
function isTolerated(node, exitCode, reason) {
    if (reason === 'cancelled')
        return false;
    if (typeof node.continueOnError === 'boolean')
        return node.continueOnError;
    return exitCode !== null && node.continueOnError.includes(exitCode);
}
/** What a finished step still asks of people that nothing here can serve; undefined where it asks nothing. `proposes`: pull requests can be. */
function unservedAfter(node, proposes) {
    if (node.pullRequest !== undefined && !proposes)
        return 'Its changes wait for a pull request, which nothing here opens.';
    if (node.approval !== undefined && node.approval !== false)
        return 'Its result waits for approval.';
    return undefined;
}


/***/ }),

/***/ 41914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   Xp: () => (/* binding */ watchChanges),
/* harmony export */   mx: () => (/* binding */ proposes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4853);
/* harmony import */ var _expressions_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22992);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19531);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11292);





/** True where what a step changes is proposed here. */
function proposes(engine, node) {
    return engine.proposals !== undefined && node.pullRequest !== undefined;
}
/** Looks at the work tree before a task that asks for a pull request. Throws a sentence where that cannot be done. */
async function watchChanges(engine, proposals, task) {
    const { node, item, env, cwd } = task;
    const scope = (0,_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .qy)(() => (0,_expressions_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .O)(engine, node, { item, env }));
    const { runId, attempt, mask } = engine;
    const { branch } = engine.emitter.run().origin;
    const request = (0,_proposals_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalRequest */ .O)((0,_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(engine, node.pullRequest ?? {}, scope));
    const plan = engine.graph.name;
    const { cwd: root } = engine.system;
    try {
        const place = { task: task.task, step: node.id, plan, runId, attempt, branch, cwd, root, request, mask };
        return await proposals.watch(place);
    }
    catch (thrown) {
        throw new Error(sentenceOf(thrown));
    }
}
/** Proposes what a task that succeeded has changed, and says what its end has become by that. */
async function propose(engine, task, watch, end) {
    if (end.status !== 'succeeded' && end.reason !== 'unserved') {
        await watch.drop().catch((thrown) => remark(engine, task, sentenceOf(thrown)));
        return end;
    }
    const proposal = await watch.propose().catch((thrown) => {
        return { kind: 'refused', message: sentenceOf(thrown) };
    });
    return afterProposal(engine, task, end, proposal);
}
const WORDS = {
    opened: 'A pull request was opened',
    updated: 'Its pull request was updated',
    unchanged: 'Its pull request says the same already',
};
function afterProposal(engine, { node }, end, proposal) {
    if (proposal.kind === 'none') {
        const message = proposal.message ?? 'It left no changes, so there is nothing to review.';
        return { ...end, message: end.message ?? engine.mask.text(message) };
    }
    if (proposal.kind === 'refused') {
        const message = engine.mask.text(proposal.message);
        const tolerated = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isTolerated */ .hp)(node, end.exit_code, null);
        const log_excerpt = end.log_excerpt ?? message;
        return { ...end, status: 'failed', reason: null, approval_state: null, tolerated, log_excerpt, message };
    }
    const { kind, url } = proposal;
    const message = `${WORDS[kind]}: ${url}`;
    return { ...end, status: 'awaiting_approval', reason: null, approval_state: 'pending', outputs_uri: url, message };
}
function remark(engine, { task }, message) {
    engine.emitter.emit({ type: 'note', level: 'warning', message: engine.mask.text(message), task });
}
function sentenceOf(thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC)
        return [thrown.message, thrown.cure].filter(Boolean).join(' ');
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 91991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   O2: () => (/* binding */ isUntouched)
/* harmony export */ });
/* unused harmony export ready */
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70423);

const WAIT = { kind: 'wait' };
const START = { kind: 'start' };
/**
 * What becomes of a step, given the graph and the run so far: the whole law of the order of steps. It keeps nothing and changes nothing, so
 * the same function drives a local run, a resumed one, and one whose steps other machines take.
 */
function decide(graph, run, node, conditions) {
    if (node.enabled === false)
        return { kind: 'skip', reason: 'disabled' };
    if (run.stopping?.cause === 'record_lost')
        return skipStopped(run);
    if (node.phase === 'main' && run.stopping?.cause === 'failure')
        return skipStopped(run);
    const before = outcomesBefore(graph, run, node);
    if (before === undefined)
        return WAIT;
    const facts = factsOf(run, before);
    if (!conditions.enabled(node, facts))
        return { kind: 'skip', reason: 'disabled' };
    if (node.phase === 'main' && run.stopping !== null && !asksToRunAnyway(node, facts, conditions))
        return skipStopped(run);
    return byCondition(node, facts, conditions, before);
}
/** Steps of the graph that may begin now, in plan order. Linear in the size of the graph: for a fleet's server and for tests. */
function ready(graph, run, conditions) {
    return graph.nodes.filter((node) => isUntouched(run, node) && decide(graph, run, node, conditions).kind === 'start');
}
/** True while nothing has happened to a step. */
function isUntouched(run, node) {
    const tasks = run.steps.get(node.id);
    return tasks?.length === 1 && tasks[0] === node.id && run.tasks.get(node.id)?.status === 'queued';
}
// Undefined while something it waits for is open, or waits itself for a person.
function outcomesBefore(graph, run, node) {
    const outcomes = new Map();
    const settled = (id) => {
        const outcome = (0,_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOutcome */ .f)(run, id);
        outcomes.set(id, outcome);
        return outcome !== 'open' && outcome !== 'awaiting';
    };
    if (!node.needs.every(settled))
        return undefined;
    if (node.phase === 'main')
        return outcomes;
    for (const other of graph.nodes) {
        if (other.phase === 'main' && !settled(other.id))
            return undefined;
    }
    return outcomes;
}
function factsOf(run, before) {
    const outcomes = [...before.values()];
    const failure = outcomes.some((outcome) => outcome === 'failed' || outcome === 'blocked');
    return { success: !failure, failure, cancelled: run.stopping?.cancel ?? false };
}
function byCondition(node, facts, conditions, before) {
    const failedNeed = node.needs.find((id) => isBad(before.get(id)));
    const impliedSuccess = !node.conditionAsksStatus;
    if (impliedSuccess && failedNeed !== undefined)
        return skipNeeds(failedNeed);
    if (node.condition === undefined || conditions.holds(node, facts))
        return START;
    // A step that was never reached because of a failure must not count as skipped on purpose, or its dependents would run.
    return failedNeed === undefined ? { kind: 'skip', reason: 'condition' } : skipNeeds(failedNeed);
}
function asksToRunAnyway(node, facts, conditions) {
    return node.conditionAsksStatus && conditions.holds(node, facts);
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'blocked';
}
function skipNeeds(need) {
    return { kind: 'skip', reason: 'needs_failed', message: `${need} did not succeed` };
}
function skipStopped(run) {
    const reason = run.stopping?.cancel ? 'cancelled' : 'stopped';
    return { kind: 'skip', reason, ...(run.stopping ? { message: run.stopping.message } : {}) };
}


/***/ }),

/***/ 87459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ FAN_OUT_LIMIT),
/* harmony export */   a: () => (/* binding */ matrixItems),
/* harmony export */   be: () => (/* binding */ forEachItems)
/* harmony export */ });
/** Most tasks one step may become. */
const FAN_OUT_LIMIT = 256;
const LONGEST_KEY = 40;
/** The key of an item whose value cannot be one: its place in the list, from 1. */
const PLACE = /^#\d+$/;
/** The items of an evaluated `for_each` (a list, or an object's entries as `{ key, value }`); a sentence where it is neither, or too long. */
function forEachItems(value) {
    const items = entriesOf(value);
    if (items === undefined)
        return `for_each needs a list, but it is ${kindOf(value)}`;
    return keyed(items.map((item) => ({ key: keyOf(item), item })));
}
/** The items of an evaluated `matrix`: every combination of its axes, less `exclude`, with `include` added the way GitHub does. */
function matrixItems(value) {
    if (!isObject(value))
        return `matrix needs axes with lists, but it is ${kindOf(value)}`;
    const { include = [], exclude = [], ...axes } = value;
    const wrong = Object.keys(axes).find((name) => !Array.isArray(axes[name]));
    if (wrong !== undefined)
        return `matrix axis ${wrong} needs a list, but it is ${kindOf(axes[wrong] ?? null)}`;
    if (!isObjectList(include) || !isObjectList(exclude))
        return 'matrix include and exclude need lists of objects';
    const names = Object.keys(axes);
    const size = names.reduce((product, name) => product * axes[name].length, 1);
    if (size > FAN_OUT_LIMIT * 4)
        return tooMany(size);
    const kept = combinations(axes).filter((one) => !exclude.some((pattern) => matches(one, pattern, Object.keys(pattern))));
    return keyed(withIncluded(kept, include, names).map((item) => ({ key: keyOf(item), item })));
}
function entriesOf(value) {
    if (Array.isArray(value))
        return value;
    if (isObject(value))
        return Object.entries(value).map(([key, one]) => ({ key, value: one }));
    return value === null || value === '' ? [] : undefined;
}
function combinations(axes) {
    const names = Object.keys(axes);
    if (names.length === 0)
        return [];
    return names.reduce((partial, name) => partial.flatMap((one) => (axes[name] ?? []).map((value) => ({ ...one, [name]: value }))), [{}]);
}
// An entry extends every combination whose axis values it does not contradict; one that fits none becomes a combination of its own.
function withIncluded(kept, include, axes) {
    const extended = kept.map((one) => ({ original: one, all: one }));
    const added = [];
    for (const entry of include) {
        const own = axes.filter((name) => name in entry);
        const fitting = extended.filter(({ original }) => matches(original, entry, own));
        if (fitting.length === 0 || (own.length === 0 && kept.length === 0))
            added.push(entry);
        for (const one of fitting)
            one.all = { ...one.all, ...entry };
    }
    return [...extended.map(({ all }) => all), ...added];
}
function matches(one, pattern, names) {
    return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(pattern[name]));
}
function keyed(items) {
    if (items.length > FAN_OUT_LIMIT)
        return tooMany(items.length);
    const seen = new Map();
    for (const { key } of items)
        seen.set(key, (seen.get(key) ?? 0) + 1);
    const usable = (key) => key !== '' && key.length <= LONGEST_KEY && seen.get(key) === 1 && !PLACE.test(key);
    return items.map(({ key, item }, index) => ({ key: usable(key) ? key : `#${index + 1}`, item }));
}
function keyOf(item) {
    if (Array.isArray(item))
        return '';
    if (!isObject(item))
        return printable(String(item));
    if (typeof item.key === 'string' && 'value' in item)
        return printable(item.key);
    const values = Object.values(item);
    return values.some((value) => typeof value === 'object' && value !== null) ? '' : printable(values.join(','));
}
// Keys end up in task names: brackets and control characters would make those ambiguous.
function printable(text) {
    return /[[\]\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? '' : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isObjectList(value) {
    return Array.isArray(value) && value.every(isObject);
}
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value)}`;
}
function tooMany(count) {
    return `a step fans out into at most ${FAN_OUT_LIMIT} tasks, and this makes ${count}`;
}


/***/ }),

/***/ 62134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan),
  x: () => (/* binding */ loadPlanText)
});

// EXTERNAL MODULE: ./lib/schema/json.js
var json = __webpack_require__(40994);
// EXTERNAL MODULE: ./lib/plan/expression/compile.js + 2 modules
var compile = __webpack_require__(55886);
// EXTERNAL MODULE: ./lib/plan/expression/library.js
var expression_library = __webpack_require__(77126);
// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
// EXTERNAL MODULE: ./lib/plan/expression/names.js
var names = __webpack_require__(22025);
// EXTERNAL MODULE: ./lib/plan/expression/step-reference.js
var step_reference = __webpack_require__(14339);
;// CONCATENATED MODULE: ./lib/plan/expression-check/env-names.js

/**
 * What is known of the environment: the process, the plan, its defaults, the step. Where nothing is known of the process, or a dotenv file may
 * set more, nothing is said; nor of a reading that expects to find nothing (`env.X || 'other'`).
 */
function createEnvNames({ plan, faults }, env) {
    if (env === undefined || plan.env_file !== undefined || plan.defaults?.env_file !== undefined)
        return { check: () => undefined };
    const shared = [env, plan.env ?? {}, plan.defaults?.env ?? {}];
    return {
        check: ({ path: [name], guarded }, spot, placed) => {
            if (name === undefined || guarded || placed?.step.env_file !== undefined)
                return;
            const all = [...shared, placed?.step.env ?? {}];
            if (all.some((names) => hasName(names, name)))
                return;
            const near = (0,did_you_mean/* nearest */.pA)(name, all.flatMap((names) => Object.keys(names)));
            const cure = near
                ? `Did you mean "${near}"?`
                : `Set it, or write \`env.${name} || 'other'\` for what to use without it.`;
            faults.warning('unknown-env', spot, `The variable "${name}" is not set here.`, cure);
        },
    };
}
function hasName(names, name) {
    if (Object.hasOwn(names, name))
        return true;
    const lower = name.toLowerCase();
    return Object.keys(names).some((one) => one.toLowerCase() === lower);
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/axes.js

/** Names a matrix gives values to; undefined where only the run can tell. */
function axesOf(matrix) {
    if (!(0,json/* isMap */.j)(matrix))
        return undefined;
    const { include, exclude: _exclude, ...axes } = matrix;
    if (typeof include === 'string')
        return undefined;
    const added = Array.isArray(include) ? include.flatMap((one) => ((0,json/* isMap */.j)(one) ? Object.keys(one) : [])) : [];
    return [...new Set([...Object.keys(axes), ...added])];
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/step-properties.js


/** What is known of a step that has run. */
const STEP_PROPERTIES = ['status', 'reason', 'outputs', 'exit_code', 'outputs_uri'];
/** Tells a property no step has, and an output the step does not declare. `rest` is what follows the id. */
function tellStepProperty(rest, target, spot, file) {
    const [property, output] = rest;
    const step = target?.step;
    if (property === undefined)
        return;
    if (!STEP_PROPERTIES.includes(property.toLowerCase())) {
        const near = (0,did_you_mean/* nearest */.pA)(property, STEP_PROPERTIES);
        const cure = near ? `Did you mean "${near}"?` : `Known: ${STEP_PROPERTIES.join(', ')}.`;
        file.faults.error('unknown-property', spot, `A step has no property "${property}".`, cure);
        return;
    }
    // What other runners give back only they know.
    const declares = step !== undefined && (step.command !== undefined || step.run !== undefined) && !target?.dropped.has('outputs');
    if (property.toLowerCase() !== 'outputs' || output === undefined || !declares)
        return;
    const known = [...(step.outputs ?? []), ...fieldsOf(step)];
    if (known.some((one) => one.toLowerCase() === output.toLowerCase()))
        return;
    const near = (0,did_you_mean/* nearest */.pA)(output, known);
    const cure = near
        ? `Did you mean "${near}"?`
        : `Add it to the step: \`outputs: [${[...(step.outputs ?? []), output].join(', ')}]\`.`;
    file.faults.error('unknown-output', spot, `The step "${step.id}" declares no output "${output}".`, cure);
}
// What people fill in when they approve comes out of the step, too.
function fieldsOf({ approval }) {
    return typeof approval === 'object' ? Object.keys(approval.fields ?? {}) : [];
}
/** Tells an axis the step's matrix does not have. */
function tellAxis({ path: [axis] }, spot, placed, file) {
    const axes = axesOf(placed.step.matrix);
    if (axis === undefined || axes === undefined || axes.some((one) => one.toLowerCase() === axis.toLowerCase()))
        return;
    const near = (0,did_you_mean/* nearest */.pA)(axis, axes);
    file.faults.error('unknown-property', spot, `The matrix has no axis "${axis}".`, near ? `Did you mean "${near}"?` : `Known: ${(0,did_you_mean/* oneOf */.yL)(axes)}.`);
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/check-references.js





/** Properties of the contexts that are the same in every plan. */
const PROPERTIES = {
    plan: ['name', 'path', 'digest'],
    run: ['id', 'attempt', 'date', 'started_at'],
    changed: ['files'],
};
/** Checks against one plan; whatever can be looked up is made into tables first. */
function createReferenceCheck(file, processEnv) {
    const steps = new Map(file.steps.map((placed) => [placed.step.id, placed]));
    const ids = new Map(file.steps.map(({ step }) => [step.id.toLowerCase(), step.id]));
    const params = Object.keys(file.plan.params ?? {});
    const secrets = file.plan.secrets ?? [];
    const env = createEnvNames(file, processEnv);
    const { faults } = file;
    const among = (reference, spot, known, code, what) => {
        const [name] = reference.path;
        if (name === undefined || known.some((one) => one.toLowerCase() === name.toLowerCase()))
            return;
        const near = (0,did_you_mean/* nearest */.pA)(name, known);
        const cure = near ? `Did you mean "${near}"?` : known.length > 0 ? `Known: ${(0,did_you_mean/* oneOf */.yL)(known)}.` : DECLARE[code];
        faults.error(code, spot, `There is no ${what} "${name}".`, cure);
    };
    const checkStep = (reference, spot) => {
        const [first] = reference.path;
        if (first === undefined)
            return { spot };
        const found = (0,step_reference/* stepReference */.C)(reference.path, ids);
        if (found === undefined) {
            const name = reference.path.slice(0, STEP_PROPERTIES.includes(reference.path[1] ?? '') ? 1 : 2).join('.');
            const near = (0,did_you_mean/* nearest */.pA)(name, ids.values()) ?? (0,did_you_mean/* nearest */.pA)(first, ids.values());
            faults.error('unknown-step', spot, `No step has the id "${name}".`, near ? `Did you mean "${near}"?` : `Steps of this plan: ${(0,did_you_mean/* oneOf */.yL)([...ids.values()])}.`);
            return { spot };
        }
        tellStepProperty(found.rest, steps.get(found.id), spot, file);
        return { spot, step: found.id };
    };
    const checkKnown = (reference, spot, placed) => {
        const { context, path } = reference;
        if (context === 'steps')
            return checkStep(reference, spot);
        if (context === 'params')
            among(reference, spot, params, 'unknown-param', 'param');
        if (context === 'env')
            env.check(reference, spot, placed);
        if (context === 'matrix' && placed)
            tellAxis(reference, spot, placed, file);
        const properties = PROPERTIES[context];
        if (properties)
            among(reference, spot, properties, 'unknown-property', `property of \`${context}\` named`);
        if (context !== 'secrets')
            return { spot };
        among(reference, spot, secrets, 'unknown-secret', 'secret of this plan named');
        const [name] = path;
        return {
            spot,
            secrets: name === undefined ? secrets : secrets.filter((one) => one.toLowerCase() === name.toLowerCase()),
        };
    };
    return {
        check: (reference, spot, site, placed) => {
            const missing = whyNotHere(reference.context, site, placed);
            if (missing === undefined)
                return checkKnown(reference, spot, placed);
            faults.error('context-not-here', spot, `\`${reference.context}\` cannot be read here.`, missing);
            return { spot };
        },
    };
}
const DECLARE = {
    'unknown-param': 'Declare it under `params`.',
    'unknown-secret': 'Name it in the list `secrets` of the plan.',
    'unknown-property': '',
};
function whyNotHere(context, site, placed) {
    if (!site.contexts.has(context)) {
        if (context === 'secrets')
            return 'Secrets reach a step through its `env` or `with` alone: name a variable there and use that.';
        return `Here can be read: ${names/* CONTEXTS */.Jo.filter((name) => site.contexts.has(name)).join(', ')}.`;
    }
    if (context === 'item' && placed?.step.for_each === undefined)
        return 'The step has no `for_each`.';
    if (context === 'matrix' && placed?.step.matrix === undefined)
        return 'The step has no `matrix`.';
    return undefined;
}

// EXTERNAL MODULE: ./lib/plan/expression/data.js
var data = __webpack_require__(74309);
;// CONCATENATED MODULE: ./lib/plan/expression-check/constant-condition.js

/** Warns of an `if` that does not depend on anything. */
function tellConstantCondition({ step, path }, compiler, library, faults) {
    if (step.if === undefined)
        return;
    const spot = { path: [...path, 'if'] };
    const text = String(step.if).trim();
    const compiled = compiler.condition(text);
    if (compiled.faults.length > 0)
        return;
    if (compiled.parts.length > 1) {
        const message = 'A condition with text around its expression is always true, as any text is.';
        faults.warning('always-true', spot, message, `Write the whole of it as one expression, without \`\${{ }}\`.`);
        return;
    }
    const [tree] = compiled.parts;
    const isConstant = compiled.references.length === 0 && compiled.functions.every((name) => name in library.wellKnownFunctions);
    if (!isConstant || tree === undefined)
        return;
    if (isFalse(tree, library)) {
        faults.warning('never-runs', spot, 'This step never runs: its condition is always false.', 'Take the condition out, or use `enabled: false` to switch a step off.');
    }
    else {
        faults.warning('always-true', spot, 'The condition is always true.', 'Take it out, or use `always()` to run whatever happened before.');
    }
}
function isFalse(tree, library) {
    if (typeof tree === 'string')
        return tree === '';
    try {
        return (0,data/* isFalsy */.WM)((0,data/* toJson */.aB)(new library.Evaluator(tree, new library.data.Dictionary()).evaluate(), library));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/plan/expression/spans.js
var spans = __webpack_require__(21960);
;// CONCATENATED MODULE: ./lib/plan/expression-check/script.js

/** Refuses expressions in a script, where a value would become code, and shows the safe form: a variable. */
function tellScriptExpressions(script, path, placed, file) {
    for (const { start, end, inner } of (0,spans/* expressionSpans */.k7)(script)) {
        const name = variableName(inner);
        const length = (end === -1 ? script.length : end) - start;
        const read = readVariable(name, placed?.step.shell ?? file.plan.defaults?.shell ?? 'bash');
        const cure = `Pass it as a variable: \`env: { ${name}: "${(0,spans/* asExpression */.RL)(inner.trim())}" }\`, and read it as \`${read}\`.`;
        file.faults.error('expression-in-script', { path, within: { offset: start, length } }, 'A value must not become part of a script: it could hold code.', cure);
    }
}
function variableName(inner) {
    const words = inner.replace(/'[^']*'/g, ' ').match(/[A-Za-z0-9]+/g) ?? [];
    const name = words.slice(1, 5).join('_').toUpperCase() || words.join('_').toUpperCase();
    return /^[A-Z]/.test(name) ? name : `VALUE${name && `_${name}`}`;
}
function readVariable(name, shell) {
    if (shell.startsWith('node'))
        return `process.env.${name}`;
    if (shell.startsWith('python'))
        return `os.environ["${name}"]`;
    if (shell.startsWith('pwsh'))
        return `$env:${name}`;
    return `"$${name}"`;
}
/** Warns of a script that counts on a secret its environment does not have: the plan's secrets are taken out of what steps inherit. */
function tellSecretsWithoutEnv({ step, path }, { plan, faults }) {
    const script = step.run;
    if (script === undefined || plan.secrets === undefined)
        return;
    const words = new Set(script.match(/[A-Za-z_]\w*/g));
    for (const secret of plan.secrets) {
        if (!words.has(secret))
            continue;
        const offset = script.search(new RegExp(`\\b${secret}\\b`));
        const isPassed = [plan.env, plan.defaults?.env, step.env].some((env) => env !== undefined && Object.hasOwn(env, secret));
        if (isPassed)
            continue;
        const spot = { path: [...path, 'run'], within: { offset, length: secret.length } };
        const cure = `Name it in the step: \`env: { ${secret}: "${(0,spans/* asExpression */.RL)(`secrets.${secret}`)}" }\`.`;
        faults.warning('secret-in-script', spot, `The secret ${secret} does not reach this script.`, cure);
    }
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/sites.js

const EARLY = ['plan', 'run', 'params', 'env', 'github'];
const STEP = [...EARLY, 'steps', 'changed'];
const TASK = [...STEP, 'matrix', 'item'];
const title = site('plan', 'params');
const early = site(...EARLY);
const earlyWithSecrets = site(...EARLY, 'secrets');
const step = site(...STEP);
const task = site(...TASK);
const taskWithSecrets = site(...TASK, 'secrets');
const condition = { ...step, asksStatus: true };
const afterwards = { ...site(...EARLY, 'steps'), asksStatus: true };
/** Keys of a plan whose texts may hold expressions. */
const PLAN_SITES = {
    description: title,
    run_id: early,
    env: earlyWithSecrets,
    env_file: early,
    concurrency: early,
};
/** Keys of a notifier whose texts may hold expressions. */
const NOTIFIER_SITES = {
    if: afterwards,
    with: earlyWithSecrets,
};
/** Keys of `defaults` whose texts may hold expressions. */
const DEFAULTS_SITES = {
    env: earlyWithSecrets,
    env_file: early,
    working_directory: early,
};
/** Keys of a step whose texts may hold expressions. */
const STEP_SITES = {
    name: title,
    description: title,
    if: condition,
    enabled: condition,
    for_each: step,
    matrix: step,
    command: task,
    flags: task,
    env: taskWithSecrets,
    with: taskWithSecrets,
    env_file: task,
    working_directory: task,
    artifacts: task,
    lock: task,
    cache: task,
    approval: task,
    pull_request: task,
};
/** True for a function that only means something in a condition. */
function isStatusFunction(name) {
    return names/* STATUS_FUNCTIONS */.Ns.includes(name);
}
function site(...contexts) {
    return { contexts: new Set(contexts), asksStatus: false };
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/texts.js

/** Calls `visit` for every text with an expression in a value, keys of maps included; paths are made only for those. */
function eachExpressionText(value, path, visit) {
    if (typeof value === 'string') {
        if ((0,spans/* hasExpression */.xS)(value))
            visit(value, path);
    }
    else if (typeof value === 'object' && value !== null && holdsExpression(value)) {
        for (const [key, one] of Object.entries(value)) {
            eachExpressionText(one, [...path, Array.isArray(value) ? Number(key) : key], visit);
        }
    }
}
/** True where any text in a value holds an expression. */
function holdsExpression(value) {
    if (typeof value === 'string')
        return (0,spans/* hasExpression */.xS)(value);
    if (typeof value !== 'object' || value === null)
        return false;
    for (const key in value) {
        if (Object.hasOwn(value, key) && holdsExpression(value[key]))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/plan/expression-check/expressions.js








const NOTHING = { stepReads: [], secretsOf: () => [] };
/** Checks every expression of a plan. The expression package is loaded only where there is one. */
async function checkExpressions(file, env) {
    const { notifiers = [] } = file.plan;
    const isUsed = holdsExpression(file.plan) ||
        file.steps.some(({ step }) => step.if !== undefined || holdsExpression(step)) ||
        notifiers.some((notifier) => notifier.if !== undefined);
    if (!isUsed)
        return NOTHING;
    const library = await (0,expression_library/* loadLibrary */._)();
    const compiler = (0,compile/* createCompiler */.c)(library);
    const references = createReferenceCheck(file, env);
    const shared = new Set();
    const own = new Map();
    const stepReads = [];
    const keepSecret = (checked, placed) => {
        const names = checked.secrets ?? [];
        const set = placed ? (own.get(placed) ?? new Set()) : shared;
        if (placed && names.length > 0)
            own.set(placed, set);
        for (const name of names)
            set.add(name);
    };
    const keep = (checked, placed) => {
        keepSecret(checked, placed);
        if (placed && checked.step !== undefined)
            stepReads.push({ reader: placed, id: checked.step, spot: checked.spot });
    };
    checkKeys(file.plan, [], PLAN_SITES, { file, compiler, references, keep });
    checkKeys(file.plan.defaults ?? {}, ['defaults'], DEFAULTS_SITES, { file, compiler, references, keep });
    // Secrets that only a notifier names reach no step.
    for (const [index, notifier] of notifiers.entries()) {
        checkKeys(notifier, ['notifiers', index], NOTIFIER_SITES, { file, compiler, references, keep: () => undefined });
    }
    for (const placed of file.steps) {
        checkKeys(placed.step, placed.path, STEP_SITES, { file, compiler, references, keep, placed });
        tellConstantCondition(placed, compiler, library, file.faults);
    }
    return { stepReads, secretsOf: (placed) => [...shared, ...(own.get(placed) ?? [])] };
}
const CHECKED_APART = ['defaults', 'notifiers'];
function checkKeys(owner, path, sites, checking) {
    for (const [key, value] of Object.entries(owner)) {
        const site = sites[key];
        if (key === 'if')
            checkCondition(value, [...path, key], site, checking);
        else if (key === 'with' && isShellCall(checking.placed, value))
            checkShellCall(value, path, checking);
        else if (key === 'run' && typeof value === 'string')
            tellScriptExpressions(value, [...path, key], checking.placed, checking.file);
        else if (CHECKED_APART.includes(key) && path.length === 0)
            continue;
        else if (holdsExpression(value))
            eachExpressionText(value, [...path, key], (text, place) => checkText(text, place, site, checking));
    }
}
// The long form of `run`: a script is a script wherever it is written.
function isShellCall(placed, value) {
    return placed?.step.uses === 'shell' && (0,json/* isMap */.j)(value);
}
function checkShellCall(settings, path, checking) {
    const { run, ...others } = settings;
    const place = [...path, 'with'];
    if (typeof run === 'string')
        tellScriptExpressions(run, [...place, 'run'], checking.placed, checking.file);
    eachExpressionText(others, place, (text, at) => checkText(text, at, STEP_SITES.with, checking));
}
function checkCondition(value, path, site, checking) {
    if (typeof value === 'string')
        checkText(value, path, site, checking);
}
// `steps/0/if`, `notifiers/0/if`: deeper ones are settings of that name.
const CONDITION_DEPTH = 3;
function checkText(text, path, site, checking) {
    const { faults } = checking.file;
    if (site === undefined) {
        const key = String(path.findLast((part) => typeof part === 'string'));
        faults.error('expression-not-here', { path }, `\`${key}\` cannot hold an expression.`, 'Write the value itself; it must be known before the run.');
        return;
    }
    const isCondition = path.at(-1) === 'if' && path.length <= CONDITION_DEPTH;
    const compiled = isCondition ? checking.compiler.condition(text) : checking.compiler.template(text);
    for (const { code, message, cure, offset, length } of compiled.faults) {
        faults.error(code, { path, within: { offset, length } }, message, cure);
    }
    for (const name of compiled.functions)
        tellMisplacedFunction(name, site, path, faults);
    for (const reference of compiled.references) {
        const spot = { path, within: { offset: reference.offset, length: reference.length } };
        checking.keep(checking.references.check(reference, spot, site, checking.placed), checking.placed);
    }
}
function tellMisplacedFunction(name, site, path, faults) {
    const isStatus = isStatusFunction(name);
    if (isStatus ? site.asksStatus : name !== 'changed' || site.contexts.has('changed'))
        return;
    const cure = isStatus ? 'Use it in `if`.' : 'Use it in a step.';
    faults.error('context-not-here', { path }, `\`${name}()\` cannot be asked here.`, cure);
}

;// CONCATENATED MODULE: ./lib/plan/check/globs.js
/** Tells globs that cannot match anything in a folder: not closed, absolute, or climbing out of it. The matcher is loaded only where there is one. */
async function tellBadGlobs(file) {
    const globbing = file.steps.filter(({ step }) => Object.values(globsOf(step)).some((globs) => globs !== undefined));
    if (globbing.length === 0)
        return;
    const { default: matcher } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.t.bind(__webpack_require__, 71026, 19));
    for (const { step, path } of globbing) {
        for (const [place, globs] of Object.entries(globsOf(step)))
            tell(globs, [...path, ...place.split('.')], file, matcher);
    }
}
function globsOf(step) {
    return {
        only_changed: step.only_changed,
        artifacts: step.artifacts,
        'cache.inputs': step.cache?.inputs,
        'cache.outputs': step.cache?.outputs,
        'pull_request.paths': step.pull_request?.paths,
    };
}
function tell(globs, path, { faults }, matcher) {
    if (globs === undefined)
        return;
    const list = typeof globs === 'string' ? [globs] : globs;
    for (const [index, glob] of list.entries()) {
        const wrong = glob.includes('${{') ? undefined : whatIsWrong(glob, matcher);
        if (wrong)
            faults.error('bad-glob', { path: typeof globs === 'string' ? path : [...path, index] }, `The glob "${glob}" ${wrong.fault}.`, wrong.cure);
    }
}
function whatIsWrong(glob, matcher) {
    const pattern = glob.replace(/^!/, '');
    if (pattern === '')
        return { fault: 'names no file', cure: 'Write a pattern after the `!`.' };
    if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern))
        return { fault: 'is absolute', cure: 'Write it relative to the working directory.' };
    if (pattern.split('/').includes('..'))
        return { fault: 'leaves the working directory', cure: 'Name files below it.' };
    const open = unclosedBracket(pattern);
    if (open !== undefined)
        return {
            fault: `does not close its \`${open}\``,
            cure: `Close it, or write \`\\${open}\` to mean the sign itself.`,
        };
    try {
        // Without `debug` what is no regular expression becomes one that never matches.
        matcher.makeRe(pattern, { debug: true });
        return undefined;
    }
    catch {
        return { fault: 'cannot be read', cure: 'Write `*`, `**`, `?`, `[abc]` and `{a,b}` only.' };
    }
}
const CLOSING = { '[': ']', '{': '}', '(': ')' };
function unclosedBracket(pattern) {
    const open = [];
    for (const sign of pattern.replace(/\\./g, '')) {
        if (open.at(-1) === '[' && sign !== ']')
            continue;
        if (sign in CLOSING)
            open.push(sign);
        else if (sign === CLOSING[open.at(-1) ?? ''])
            open.pop();
    }
    return open[0];
}

;// CONCATENATED MODULE: ./lib/plan/run-id.js
/** Longest run id: what the task API stores. */
const LONGEST_RUN_ID = 64;
/** Why a text cannot name a run; undefined where it can. It becomes the name of a folder, and a part of web addresses. */
function runIdFault(text) {
    if (text === '')
        return 'A run id is empty.';
    if (text.length > LONGEST_RUN_ID)
        return `A run id has at most ${LONGEST_RUN_ID} characters, this one ${text.length}.`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) {
        return 'A run id begins with a letter or digit and goes on with letters, digits, `.`, `_` and `-`.';
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/schema/did-you-mean.js
var schema_did_you_mean = __webpack_require__(21711);
// EXTERNAL MODULE: ./lib/schema/param-value.js
var param_value = __webpack_require__(39763);
// EXTERNAL MODULE: ./lib/system/time-limit.js
var time_limit = __webpack_require__(37765);
;// CONCATENATED MODULE: ./lib/plan/params.js



/** How long a value may take to be compared with a pattern, which may be one that never ends, ms. */
const PATTERN_MS = 500;
/** One value read by its declared type. */
function paramValue(param, raw) {
    if (param.type !== 'string' || param.pattern === undefined)
        return (0,param_value/* paramValue */.L)(param, raw);
    const found = (0,time_limit/* withinTime */.d)(PATTERN_MS, () => (0,param_value/* paramValue */.L)(param, raw));
    if (found !== undefined)
        return found.value;
    return { fault: `takes too long to compare with the pattern ${param.pattern}`, cure: 'Write a simpler pattern.' };
}
/**
 * The values of a plan's params: those given, else the defaults; an absent one is null. Text, as it comes from a command line, is read by the
 * declared type. What is unknown, missing or does not fit is told; `given` undefined means that nothing is run, and nothing is missing.
 */
function resolveParams(declared, given, faults) {
    for (const name of Object.keys(given ?? {})) {
        if (!Object.hasOwn(declared, name))
            tellUnknown(name, Object.keys(declared), faults);
    }
    const values = Object.entries(declared).map(([name, param]) => {
        const raw = given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
        return [
            name,
            raw === undefined ? absent(name, param, given !== undefined, faults) : read(name, param, raw, faults),
        ];
    });
    return Object.fromEntries(values);
}
function tellUnknown(name, known, faults) {
    const near = (0,schema_did_you_mean/* nearest */.pA)(name, known);
    const cure = near
        ? `Did you mean "${near}"?`
        : known.length > 0
            ? `Known: ${(0,schema_did_you_mean/* oneOf */.yL)(known)}.`
            : 'This plan has no params.';
    faults.error('unknown-param', undefined, `There is no param "${name}".`, cure);
}
function absent(name, param, isRun, faults) {
    if (param.default !== undefined && param.default !== null) {
        const found = paramValue(param, param.default);
        return 'value' in found ? found.value : null;
    }
    if (param.required && isRun) {
        faults.error('missing-param', { path: ['params', name], at: 'key' }, `The param "${name}" needs a value.`, `Give it: \`--param ${name}=…\`.`);
    }
    return null;
}
function read(name, param, raw, faults) {
    const found = paramValue(param, raw);
    if ('value' in found)
        return found.value;
    faults.error('bad-param', { path: ['params', name], at: 'key' }, `The value of the param "${name}" does not fit: ${found.fault}.`, found.cure);
    return null;
}

;// CONCATENATED MODULE: ./lib/plan/check/param-declarations.js

/** Tells params (of a plan, or of an approval's form) whose parts contradict each other. */
function tellBadParams(params, path, file) {
    for (const [name, param] of Object.entries(params ?? {}))
        tellParam(name, param, [...path, name], file);
}
function tellParam(name, param, path, { faults }) {
    if (param.type === 'choice' && param.options === undefined) {
        faults.error('missing-key', { path, at: 'key' }, `The choice "${name}" needs the key "options".`, 'Add `options: [one, other]`.');
        return;
    }
    if (param.type !== 'choice' && param.options !== undefined) {
        faults.error('misplaced-key', { path: [...path, 'options'], at: 'key' }, '`options` means nothing without `type: choice`.', 'Write `type: choice`.');
    }
    if (param.type !== 'string' && param.pattern !== undefined) {
        faults.error('misplaced-key', { path: [...path, 'pattern'], at: 'key' }, '`pattern` means nothing without `type: string`.', 'Take it out.');
    }
    const broken = brokenPattern(param.pattern);
    if (broken !== undefined) {
        faults.error('bad-regex', { path: [...path, 'pattern'] }, `The pattern is not a regular expression: ${broken}.`, 'Write one as JavaScript reads it; in YAML, single quotes keep its backslashes.');
        return;
    }
    if (param.default === undefined || param.default === null)
        return;
    const found = paramValue(param, param.default);
    if ('fault' in found)
        faults.error('bad-default', { path: [...path, 'default'] }, `The default ${found.fault}.`, found.cure);
}
function brokenPattern(pattern) {
    if (pattern === undefined)
        return undefined;
    try {
        new RegExp(pattern, 'u');
        return undefined;
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : '';
        return message
            .slice(message.lastIndexOf(':') + 1)
            .trim()
            .toLowerCase();
    }
}

;// CONCATENATED MODULE: ./lib/plan/check/steps.js



/** What a schema cannot say without a wall of words: keys that exclude or need each other, names that must differ. */
function checkSteps(file) {
    const seen = new Set();
    for (const placed of file.steps) {
        tellDuplicateId(placed, seen, file);
        tellLongFanOut(placed, file);
        tellAction(placed, file);
        tellMisplaced(placed, file);
        tellLooseValues(placed, file);
        tellBadShell(placed.step.shell, [...placed.path, 'shell'], file);
        tellSecretsWithoutEnv(placed, file);
        if (typeof placed.step.approval === 'object') {
            tellBadParams(placed.step.approval.fields, [...placed.path, 'approval', 'fields'], file);
        }
    }
}
function tellDuplicateId({ step, path }, seen, { faults }) {
    // Case apart, ids name the same log file on many disks and the same step in an expression.
    const id = step.id.toLowerCase();
    if (seen.has(id))
        faults.error('duplicate-id', { path: [...path, 'id'] }, `Another step has the id "${step.id}".`, 'Give each step an id of its own; case alone is no difference.');
    seen.add(id);
}
/** What is left of a task's 64 characters beside the longest place in a fan-out, `[#256]`. */
const LONGEST_FAN_OUT_ID = 58;
function tellLongFanOut({ step, path }, { faults }) {
    if (step.id.length <= LONGEST_FAN_OUT_ID || (step.for_each === undefined && step.matrix === undefined))
        return;
    const message = `The id of a step that fans out has at most ${LONGEST_FAN_OUT_ID} characters; this one has ${step.id.length}.`;
    faults.error('bad-id', { path: [...path, 'id'] }, message, 'Shorten it: its tasks are called `id[key]`.');
}
const ACTIONS = ['command', 'run', 'uses'];
function tellAction({ step, path, dropped }, { faults }) {
    const [first, second] = ACTIONS.filter((key) => step[key] !== undefined);
    // A misspelt one is told of as such, once.
    const meant = Object.keys(step).some((key) => (0,did_you_mean/* nearest */.pA)(key, ACTIONS) !== undefined);
    if (first === undefined && !meant && !ACTIONS.some((key) => dropped.has(key))) {
        const cure = 'Add `command` (a program), `run` (a script) or `uses` (a step runner).';
        faults.error('missing-action', { path, at: 'key' }, `The step "${step.id}" has nothing to do.`, cure);
    }
    if (first !== undefined && second !== undefined) {
        const cure = 'Keep one of them, or make two steps.';
        faults.error('two-actions', { path: [...path, second], at: 'key' }, `A step has either \`${first}\` or \`${second}\`, not both.`, cure);
    }
}
/** Keys that mean something only beside another. */
const BESIDE = [
    ['flags', ['command']],
    ['with', ['uses']],
    ['shell', ['run']],
    ['max_parallel', ['for_each', 'matrix']],
];
function tellMisplaced({ step, path, dropped }, { faults }) {
    for (const [key, owners] of BESIDE) {
        if (step[key] === undefined || owners.some((owner) => step[owner] !== undefined || dropped.has(owner)))
            continue;
        const cure = key === 'flags' && step.run !== undefined
            ? 'Write the flags in the script.'
            : `Take it out, or add ${owners.map((owner) => `\`${owner}\``).join(' or ')}.`;
        faults.error('misplaced-key', { path: [...path, key], at: 'key' }, `\`${key}\` means nothing without ${owners.map((owner) => `\`${owner}\``).join(' or ')}.`, cure);
    }
    if (step.for_each !== undefined && step.matrix !== undefined) {
        faults.error('misplaced-key', { path: [...path, 'matrix'], at: 'key' }, 'A step has either `for_each` or `matrix`, not both.', 'Make the list an axis of the matrix.');
    }
}
function tellLooseValues({ step, path }, { faults }) {
    const expected = { enabled: 'true or false', for_each: 'a list', matrix: 'a map of lists' };
    for (const key of ['enabled', 'for_each', 'matrix']) {
        const value = step[key];
        if (typeof value !== 'string' || value.includes('${{'))
            continue;
        faults.error('wrong-type', { path: [...path, key] }, `\`${key}\` is the text "${value}".`, `Write ${expected[key]}, or an expression that gives it.`);
    }
    if (Array.isArray(step.for_each) && step.for_each.length === 0) {
        faults.warning('never-runs', { path: [...path, 'for_each'] }, 'This step never runs: its list is empty.', 'Put items in the list.');
    }
}
const SHELLS = ['bash', 'sh', 'pwsh', 'node', 'python'];
/** Tells a shell that is none of the known ones and does not say where the script goes. */
function tellBadShell(shell, path, { faults }) {
    if (shell === undefined || SHELLS.includes(shell) || shell.includes('{0}'))
        return;
    const cure = `Known: ${SHELLS.join(', ')}; any other needs \`{0}\` where the script's file goes.`;
    faults.error('bad-value', { path }, `There is no shell "${shell}".`, cure);
}

;// CONCATENATED MODULE: ./lib/plan/check/plan-keys.js




/** Checks what stands beside the steps. */
function checkPlanKeys(file) {
    tellBadParams(file.plan.params, ['params'], file);
    tellBadRunId(file);
    tellBadShell(file.plan.defaults?.shell, ['defaults', 'shell'], file);
}
// What an expression will give is not known yet: a digit stands for it.
function tellBadRunId({ plan, faults }) {
    if (plan.run_id === undefined)
        return;
    let text = plan.run_id;
    for (const { start, end } of (0,spans/* expressionSpans */.k7)(text).reverse())
        text = `${text.slice(0, start)}0${end === -1 ? '' : text.slice(end)}`;
    const fault = runIdFault(text);
    if (fault)
        faults.error('bad-run-id', { path: ['run_id'] }, fault, `Write something like \`nightly-\${{ run.date }}\`.`);
}

// EXTERNAL MODULE: ./lib/schema/duration.js
var duration = __webpack_require__(62260);
;// CONCATENATED MODULE: ./lib/plan/schedule/rule.js

const A_DAY_MS = 86_400_000;
/** The entries a plan's `schedule` means, in their order; none where it has no `schedule`. */
function scheduleRules(schedule) {
    return entriesOf(schedule).map((entry) => ({
        // Resolved also where the key is missing, which is told.
        cron: entry.cron?.trim() ?? '',
        timezone: entry.timezone ?? 'UTC',
        onMissed: entry.on_missed ?? 'run_once',
        late: (entry.late === undefined ? undefined : (0,duration/* parseDuration */.E)(entry.late)) ?? A_DAY_MS,
        overlap: entry.overlap ?? 'skip',
        params: (entry.params ?? {}),
    }));
}
/** The entries as they are written, the short form made long. */
function entriesOf(schedule) {
    if (schedule === undefined)
        return [];
    const list = Array.isArray(schedule) ? schedule : [schedule];
    return list.map((entry) => (typeof entry === 'string' ? { cron: entry } : entry));
}

;// CONCATENATED MODULE: ./lib/plan/schedule/time-zone.js

/** What to write instead of a name that is no IANA time zone; undefined for one that is. */
function timeZoneCure(name) {
    if (isTimeZone(name))
        return undefined;
    const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
    const city = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    const near = known.find((zone) => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase() === city) ?? (0,did_you_mean/* nearest */.pA)(name, known);
    return near === undefined
        ? 'Write a name of the IANA list, such as `Europe/Berlin` or `UTC`.'
        : `Did you mean "${near}"?`;
}
function isTimeZone(name) {
    // Newer engines also take offsets, which know no summer time and are no names.
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/plan/check/schedule.js




/** Tells cron times, zones and params of a `schedule` that cannot be. What reads cron times is loaded only where there is one. */
async function tellBadSchedule(file) {
    const { schedule } = file.plan;
    if (schedule === undefined)
        return;
    const { cronFault } = await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(653)]).then(__webpack_require__.bind(__webpack_require__, 63653));
    for (const [index, entry] of entriesOf(schedule).entries()) {
        const path = Array.isArray(schedule) ? ['schedule', index] : ['schedule'];
        const written = Array.isArray(schedule) ? schedule[index] : schedule;
        if (typeof entry.cron !== 'string' || schedule_holdsExpression(entry))
            continue;
        const fault = cronFault(entry.cron);
        const { within } = fault ?? {};
        const place = typeof written === 'string' ? path : [...path, 'cron'];
        if (fault)
            file.faults.error('bad-cron', { path: place, ...(within ? { within } : {}) }, fault.message, fault.cure);
        tellZone(entry.timezone, [...path, 'timezone'], file);
        tellParams(entry.params ?? {}, path, file);
    }
}
// Told with all other expressions that stand where none can.
function schedule_holdsExpression(entry) {
    return JSON.stringify(entry).includes('${{');
}
function tellZone(name, path, { faults }) {
    const cure = name === undefined ? undefined : timeZoneCure(name);
    if (cure !== undefined)
        faults.error('unknown-timezone', { path }, `There is no time zone "${name}".`, cure);
}
function tellParams(given, path, { plan, faults }) {
    const declared = plan.params ?? {};
    const known = Object.keys(declared);
    for (const [name, value] of Object.entries(given)) {
        const spot = [...path, 'params', name];
        const param = Object.hasOwn(declared, name) ? declared[name] : undefined;
        if (param === undefined) {
            const near = (0,did_you_mean/* nearest */.pA)(name, known);
            const none = known.length === 0 ? 'This plan has no params.' : `Known: ${(0,did_you_mean/* oneOf */.yL)(known)}.`;
            const cure = near === undefined ? none : `Did you mean "${near}"?`;
            faults.error('unknown-param', { path: spot, at: 'key' }, `There is no param "${name}".`, cure);
            continue;
        }
        const found = paramValue(param, value);
        if ('fault' in found) {
            const message = `The value of the param "${name}" does not fit: ${found.fault}.`;
            faults.error('bad-param', { path: spot }, message, found.cure);
        }
    }
    for (const [name, param] of Object.entries(declared)) {
        if (!param.required || (param.default ?? null) !== null || Object.hasOwn(given, name))
            continue;
        const message = `The param "${name}" needs a value whenever the plan is started by its schedule.`;
        faults.error('missing-param', { path, at: 'key' }, message, `Add \`params: { ${name}: … }\` to it, or give the param a default.`);
    }
}

;// CONCATENATED MODULE: ./lib/plan/check/check-plan.js





/** Everything that can be checked of a plan by itself; what its expressions use is for the graph to go on with. */
async function checkPlan(file, env) {
    checkPlanKeys(file);
    checkSteps(file);
    await tellBadSchedule(file);
    await tellBadGlobs(file);
    return checkExpressions(file, env);
}

;// CONCATENATED MODULE: ./lib/schema/generated/plan-language/validate-plan.js
// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
function validate_plan_tell(faults, instancePath, rule, params, propertyName) {
const fault = propertyName === undefined ? {instancePath, rule, params} : {instancePath, rule, params, propertyName};
if (faults === null) return [fault];
faults.push(fault);
return faults;
}
"use strict";
const validate = validate20;
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "");
const pattern7 = new RegExp("^\\.{0,2}/.*\\.m?js$", "");
const pattern8 = new RegExp("^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", "");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = validate_plan_tell(vErrors,instancePath,"required",{missingProperty: "type"});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "description")) || (key0 === "default")) || (key0 === "required")) || (key0 === "options")) || (key0 === "pattern"))){
vErrors = validate_plan_tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/type","type/type",{type: "string"});errors++;
}
if(!(((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "choice")) || (data0 === "list"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/type","type/enum",{allowedValues: ["string","number","boolean","choice","list"]});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){
vErrors = validate_plan_tell(vErrors,instancePath+"/default","default/type",{type: ["string","number","boolean","array","null"]});errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/required","required/type",{type: "boolean"});errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/options","options/minItems",{limit: 1});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/options/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/options","options/type",{type: "array"});errors++;
}
}
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/pattern","pattern/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
vErrors = validate_plan_tell(vErrors,instancePath,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},key0);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"variable/type",{type: "string"},key0);errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = validate_plan_tell(vErrors,instancePath,"propertyNames",{propertyName: key0});errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "attempts") || (key0 === "delay")) || (key0 === "factor")) || (key0 === "max_delay")) || (key0 === "jitter")) || (key0 === "on_exit")) || (key0 === "on"))){
vErrors = validate_plan_tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/attempts","attempts/type",{type: "integer"});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = validate_plan_tell(vErrors,instancePath+"/attempts","attempts/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = validate_plan_tell(vErrors,instancePath+"/attempts","attempts/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
vErrors = validate_plan_tell(vErrors,instancePath+"/delay","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/delay","duration/type",{type: "string"});errors++;
}
}
if(data.factor !== undefined){
let data2 = data.factor;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = validate_plan_tell(vErrors,instancePath+"/factor","factor/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = validate_plan_tell(vErrors,instancePath+"/factor","factor/minimum",{comparison: ">=", limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/factor","factor/type",{type: "number"});errors++;
}
}
if(data.max_delay !== undefined){
let data3 = data.max_delay;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_delay","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/max_delay","duration/type",{type: "string"});errors++;
}
}
if(data.jitter !== undefined){
if(typeof data.jitter !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/jitter","jitter/type",{type: "boolean"});errors++;
}
}
if(data.on_exit !== undefined){
let data5 = data.on_exit;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_exit","on_exit/minItems",{limit: 1});errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/type",{type: "integer"});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 255 || isNaN(data6)){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/maximum",{comparison: "<=", limit: 255});errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/on_exit","on_exit/type",{type: "array"});errors++;
}
}
if(data.on !== undefined){
let data7 = data.on;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/on","on/minItems",{limit: 1});errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/on/" + i1,"items/type",{type: "string"});errors++;
}
if(!((data8 === "failed") || (data8 === "timed_out"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/on/" + i1,"items/enum",{allowedValues: ["failed","timed_out"]});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/on","on/type",{type: "array"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
vErrors = validate_plan_tell(vErrors,instancePath,"name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key0);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"name/type",{type: "string"},key0);errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = validate_plan_tell(vErrors,instancePath,"propertyNames",{propertyName: key0});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "");
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]*$", "");
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)) && (!(Array.isArray(data)))){
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: ["string","number","boolean","null","array"]});errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = validate_plan_tell(vErrors,instancePath,"required",{missingProperty: "id"});errors++;
}
for(const key0 in data){
if(!(func1.call({"id":1,"name":1,"description":1,"command":1,"flags":1,"run":1,"shell":1,"uses":1,"with":1,"needs":1,"if":1,"enabled":1,"only_changed":1,"env":1,"env_file":1,"working_directory":1,"timeout":1,"retry":1,"continue_on_error":1,"for_each":1,"matrix":1,"max_parallel":1,"outputs":1,"artifacts":1,"lock":1,"cache":1,"approval":1,"pull_request":1,"runs_on":1}, key0))){
vErrors = validate_plan_tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
vErrors = validate_plan_tell(vErrors,instancePath+"/id","id/pattern",{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/id","id/type",{type: "string"});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/name","name/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/name","name/type",{type: "string"});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.command !== undefined){
let data3 = data.command;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/command","command/type",{type: ["string","array"]});errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/command","command/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/command","command/minItems",{limit: 1});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/command/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
}
if(data.flags !== undefined){
let data5 = data.flags;
if(!data5 || typeof data5 != "object"){
vErrors = validate_plan_tell(vErrors,instancePath+"/flags","flags/type",{type: ["array","object"]});errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/flags/" + i1,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern16.test(key1)){
vErrors = validate_plan_tell(vErrors,instancePath+"/flags","flagName/pattern",{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},key1);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/flags","flagName/type",{type: "string"},key1);errors++;
}
var valid7 = _errs18 === errors;
if(!valid7){
vErrors = validate_plan_tell(vErrors,instancePath+"/flags","flags/propertyNames",{propertyName: key1});errors++;
}
}
for(const key2 in data5){
if(!(validate32(data5[key2], {instancePath:instancePath+"/flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
if(data.run !== undefined){
let data8 = data.run;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/run","run/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/run","run/type",{type: "string"});errors++;
}
}
if(data.shell !== undefined){
let data9 = data.shell;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/shell","shell/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/shell","shell/type",{type: "string"});errors++;
}
}
if(data.uses !== undefined){
let data10 = data.uses;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/uses","uses/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/uses","uses/type",{type: "string"});errors++;
}
}
if(data.with !== undefined){
let data11 = data.with;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = validate_plan_tell(vErrors,instancePath+"/with","with/type",{type: "object"});errors++;
}
}
if(data.needs !== undefined){
let data12 = data.needs;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/needs","needs/type",{type: ["string","array"]});errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/needs/" + i2,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.if !== undefined){
let data14 = data.if;
if((typeof data14 !== "string") && (typeof data14 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/if","if/type",{type: ["string","boolean"]});errors++;
}
}
if(data.enabled !== undefined){
let data15 = data.enabled;
if((typeof data15 !== "boolean") && (typeof data15 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/enabled","enabled/type",{type: ["boolean","string"]});errors++;
}
}
if(data.only_changed !== undefined){
let data16 = data.only_changed;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/only_changed","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data16 === "string"){
if(data16.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/only_changed","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(data17.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/only_changed/" + i3,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/only_changed/" + i3,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data19 = data.env_file;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4,"items/minLength",{limit: 1});errors++;
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.path === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4,"items/required",{missingProperty: "path"});errors++;
}
for(const key3 in data20){
if(!((key3 === "path") || (key3 === "required"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4,"items/additionalProperties",{additionalProperty: key3});errors++;
}
}
if(data20.path !== undefined){
let data21 = data20.path;
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4+"/path","path/type",{type: "string"});errors++;
}
}
if(data20.required !== undefined){
if(typeof data20.required !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i4+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data.working_directory !== undefined){
let data23 = data.working_directory;
if(typeof data23 === "string"){
if(data23.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/working_directory","workingDirectory/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/working_directory","workingDirectory/type",{type: "string"});errors++;
}
}
if(data.timeout !== undefined){
let data24 = data.timeout;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
vErrors = validate_plan_tell(vErrors,instancePath+"/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/timeout","duration/type",{type: "string"});errors++;
}
}
if(data.retry !== undefined){
if(!(validate26(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.continue_on_error !== undefined){
let data26 = data.continue_on_error;
if((typeof data26 !== "boolean") && (!(Array.isArray(data26)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/continue_on_error","continue_on_error/type",{type: ["boolean","array"]});errors++;
}
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/type",{type: "integer"});errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 255 || isNaN(data27)){
vErrors = validate_plan_tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/maximum",{comparison: "<=", limit: 255});errors++;
}
if(data27 < 1 || isNaN(data27)){
vErrors = validate_plan_tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
}
}
if(data.for_each !== undefined){
let data28 = data.for_each;
if((!(Array.isArray(data28))) && (typeof data28 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/for_each","for_each/type",{type: ["array","string"]});errors++;
}
}
if(data.matrix !== undefined){
let data29 = data.matrix;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix","matrix/type",{type: ["object","string"]});errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
const _errs73 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key4);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix","name/type",{type: "string"},key4);errors++;
}
var valid25 = _errs73 === errors;
if(!valid25){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix","matrix/propertyNames",{propertyName: key4});errors++;
}
}
for(const key5 in data29){
if(!((key5 === "include") || (key5 === "exclude"))){
let data30 = data29[key5];
if((!(Array.isArray(data30))) && (typeof data30 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"additionalProperties/type",{type: ["array","string"]});errors++;
}
}
}
if(data29.include !== undefined){
let data31 = data29.include;
if((!(Array.isArray(data31))) && (typeof data31 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix/include","include/type",{type: ["array","string"]});errors++;
}
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix/include/" + i6,"items/type",{type: "object"});errors++;
}
}
}
}
if(data29.exclude !== undefined){
let data33 = data29.exclude;
if((!(Array.isArray(data33))) && (typeof data33 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix/exclude","exclude/type",{type: ["array","string"]});errors++;
}
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
vErrors = validate_plan_tell(vErrors,instancePath+"/matrix/exclude/" + i7,"items/type",{type: "object"});errors++;
}
}
}
}
}
}
if(data.max_parallel !== undefined){
let data35 = data.max_parallel;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/type",{type: "integer"});errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 256 || isNaN(data35)){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/maximum",{comparison: "<=", limit: 256});errors++;
}
if(data35 < 1 || isNaN(data35)){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.outputs !== undefined){
let data36 = data.outputs;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
vErrors = validate_plan_tell(vErrors,instancePath+"/outputs/" + i8,"name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/outputs/" + i8,"name/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/outputs","outputs/type",{type: "array"});errors++;
}
}
if(data.artifacts !== undefined){
let data38 = data.artifacts;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/artifacts","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data38 === "string"){
if(data38.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/artifacts","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(typeof data39 === "string"){
if(data39.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/artifacts/" + i9,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/artifacts/" + i9,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.lock !== undefined){
let data40 = data.lock;
if(typeof data40 === "string"){
if(data40.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/lock","lock/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/lock","lock/type",{type: "string"});errors++;
}
}
if(data.cache !== undefined){
let data41 = data.cache;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.inputs === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache","cache/required",{missingProperty: "inputs"});errors++;
}
for(const key6 in data41){
if(!(((key6 === "inputs") || (key6 === "outputs")) || (key6 === "env"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache","cache/additionalProperties",{additionalProperty: key6});errors++;
}
}
if(data41.inputs !== undefined){
let data42 = data41.inputs;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/inputs","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data42 === "string"){
if(data42.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/inputs","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(typeof data43 === "string"){
if(data43.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/inputs/" + i10,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/inputs/" + i10,"items/type",{type: "string"});errors++;
}
}
}
}
if(data41.outputs !== undefined){
let data44 = data41.outputs;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/outputs","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data44 === "string"){
if(data44.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/outputs","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
let data45 = data44[i11];
if(typeof data45 === "string"){
if(data45.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/outputs/" + i11,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/outputs/" + i11,"items/type",{type: "string"});errors++;
}
}
}
}
if(data41.env !== undefined){
let data46 = data41.env;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
let data47 = data46[i12];
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/env/" + i12,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/env/" + i12,"variable/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/cache/env","env/type",{type: "array"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/cache","cache/type",{type: "object"});errors++;
}
}
if(data.approval !== undefined){
let data48 = data.approval;
if((typeof data48 !== "boolean") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval","approval/type",{type: ["boolean","object"]});errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key7 in data48){
if(!((((((((key7 === "approvers") || (key7 === "required")) || (key7 === "self_approval")) || (key7 === "expires_in")) || (key7 === "remind_after")) || (key7 === "on_expire")) || (key7 === "comment")) || (key7 === "fields"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval","approval/additionalProperties",{additionalProperty: key7});errors++;
}
}
if(data48.approvers !== undefined){
let data49 = data48.approvers;
if(Array.isArray(data49)){
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
if(typeof data50 === "string"){
if(data50.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/approvers/" + i13,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/approvers/" + i13,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/approvers","approvers/type",{type: "array"});errors++;
}
}
if(data48.required !== undefined){
let data51 = data48.required;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/required","required/type",{type: "integer"});errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/required","required/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data51 < 1 || isNaN(data51)){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/required","required/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data48.self_approval !== undefined){
if(typeof data48.self_approval !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/self_approval","self_approval/type",{type: "boolean"});errors++;
}
}
if(data48.expires_in !== undefined){
let data53 = data48.expires_in;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/expires_in","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/expires_in","duration/type",{type: "string"});errors++;
}
}
if(data48.remind_after !== undefined){
let data54 = data48.remind_after;
if(typeof data54 === "string"){
if(!pattern8.test(data54)){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/remind_after","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/remind_after","duration/type",{type: "string"});errors++;
}
}
if(data48.on_expire !== undefined){
let data55 = data48.on_expire;
if(typeof data55 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/on_expire","on_expire/type",{type: "string"});errors++;
}
if(!((data55 === "reject") || (data55 === "approve"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/on_expire","on_expire/enum",{allowedValues: ["reject","approve"]});errors++;
}
}
if(data48.comment !== undefined){
let data56 = data48.comment;
if(typeof data56 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/comment","comment/type",{type: "string"});errors++;
}
if(!(((data56 === "optional") || (data56 === "on_reject")) || (data56 === "required"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/comment","comment/enum",{allowedValues: ["optional","on_reject","required"]});errors++;
}
}
if(data48.fields !== undefined){
let data57 = data48.fields;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
const _errs144 = errors;
if(typeof key8 === "string"){
if(!pattern4.test(key8)){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/fields","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key8);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/fields","name/type",{type: "string"},key8);errors++;
}
var valid54 = _errs144 === errors;
if(!valid54){
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/fields","fields/propertyNames",{propertyName: key8});errors++;
}
}
for(const key9 in data57){
if(!(validate21(data57[key9], {instancePath:instancePath+"/approval/fields/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/approval/fields","fields/type",{type: "object"});errors++;
}
}
}
}
if(data.pull_request !== undefined){
let data59 = data.pull_request;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key10 in data59){
if(!((((((((key10 === "branch") || (key10 === "base")) || (key10 === "title")) || (key10 === "body")) || (key10 === "labels")) || (key10 === "reviewers")) || (key10 === "draft")) || (key10 === "paths"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request","pull_request/additionalProperties",{additionalProperty: key10});errors++;
}
}
if(data59.branch !== undefined){
let data60 = data59.branch;
if(typeof data60 === "string"){
if(data60.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/branch","branch/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/branch","branch/type",{type: "string"});errors++;
}
}
if(data59.base !== undefined){
let data61 = data59.base;
if(typeof data61 === "string"){
if(data61.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/base","base/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/base","base/type",{type: "string"});errors++;
}
}
if(data59.title !== undefined){
let data62 = data59.title;
if(typeof data62 === "string"){
if(data62.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/title","title/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/title","title/type",{type: "string"});errors++;
}
}
if(data59.body !== undefined){
if(typeof data59.body !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/body","body/type",{type: "string"});errors++;
}
}
if(data59.labels !== undefined){
let data64 = data59.labels;
if(Array.isArray(data64)){
const len14 = data64.length;
for(let i14=0; i14<len14; i14++){
let data65 = data64[i14];
if(typeof data65 === "string"){
if(data65.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/labels/" + i14,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/labels/" + i14,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/labels","labels/type",{type: "array"});errors++;
}
}
if(data59.reviewers !== undefined){
let data66 = data59.reviewers;
if(Array.isArray(data66)){
const len15 = data66.length;
for(let i15=0; i15<len15; i15++){
let data67 = data66[i15];
if(typeof data67 === "string"){
if(data67.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/reviewers/" + i15,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/reviewers/" + i15,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/reviewers","reviewers/type",{type: "array"});errors++;
}
}
if(data59.draft !== undefined){
if(typeof data59.draft !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/draft","draft/type",{type: "boolean"});errors++;
}
}
if(data59.paths !== undefined){
let data69 = data59.paths;
if((typeof data69 !== "string") && (!(Array.isArray(data69)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/paths","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data69 === "string"){
if(data69.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/paths","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data69)){
const len16 = data69.length;
for(let i16=0; i16<len16; i16++){
let data70 = data69[i16];
if(typeof data70 === "string"){
if(data70.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/paths/" + i16,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request/paths/" + i16,"items/type",{type: "string"});errors++;
}
}
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/pull_request","pull_request/type",{type: "object"});errors++;
}
}
if(data.runs_on !== undefined){
let data71 = data.runs_on;
if(Array.isArray(data71)){
const len17 = data71.length;
for(let i17=0; i17<len17; i17++){
let data72 = data71[i17];
if(typeof data72 === "string"){
if(data72.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/runs_on/" + i17,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/runs_on/" + i17,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/runs_on","runs_on/type",{type: "array"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = validate_plan_tell(vErrors,instancePath,"required",{missingProperty: "name"});errors++;
}
if(data.steps === undefined){
vErrors = validate_plan_tell(vErrors,instancePath,"required",{missingProperty: "steps"});errors++;
}
for(const key0 in data){
if(!(func1.call({"name":1,"description":1,"run_id":1,"params":1,"env":1,"env_file":1,"secrets":1,"plugins":1,"max_parallel":1,"on_failure":1,"timeout":1,"defaults":1,"concurrency":1,"schedule":1,"notifiers":1,"steps":1,"finally":1}, key0))){
vErrors = validate_plan_tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100){
vErrors = validate_plan_tell(vErrors,instancePath+"/name","name/maxLength",{limit: 100});errors++;
}
if(data0.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/name","name/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/name","name/type",{type: "string"});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.run_id !== undefined){
let data2 = data.run_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/run_id","run_id/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/run_id","run_id/type",{type: "string"});errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
vErrors = validate_plan_tell(vErrors,instancePath+"/params","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key1);errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/params","name/type",{type: "string"},key1);errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
vErrors = validate_plan_tell(vErrors,instancePath+"/params","params/propertyNames",{propertyName: key1});errors++;
}
}
for(const key2 in data3){
if(!(validate21(data3[key2], {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/params","params/type",{type: "object"});errors++;
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data6 = data.env_file;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0,"items/minLength",{limit: 1});errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0,"items/required",{missingProperty: "path"});errors++;
}
for(const key3 in data7){
if(!((key3 === "path") || (key3 === "required"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0,"items/additionalProperties",{additionalProperty: key3});errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0+"/path","path/type",{type: "string"});errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/env_file/" + i0+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data.secrets !== undefined){
let data10 = data.secrets;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
vErrors = validate_plan_tell(vErrors,instancePath+"/secrets/" + i1,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/secrets/" + i1,"variable/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/secrets","secrets/type",{type: "array"});errors++;
}
}
if(data.plugins !== undefined){
let data12 = data.plugins;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
vErrors = validate_plan_tell(vErrors,instancePath+"/plugins/" + i2,"items/pattern",{pattern: "^\\.{0,2}/.*\\.m?js$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/plugins/" + i2,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/plugins","plugins/type",{type: "array"});errors++;
}
}
if(data.max_parallel !== undefined){
let data14 = data.max_parallel;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/type",{type: "integer"});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/maximum",{comparison: "<=", limit: 1000});errors++;
}
if(data14 < 1 || isNaN(data14)){
vErrors = validate_plan_tell(vErrors,instancePath+"/max_parallel","max_parallel/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.on_failure !== undefined){
let data15 = data.on_failure;
if(typeof data15 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_failure","on_failure/type",{type: "string"});errors++;
}
if(!(((data15 === "continue") || (data15 === "stop")) || (data15 === "cancel"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/on_failure","on_failure/enum",{allowedValues: ["continue","stop","cancel"]});errors++;
}
}
if(data.timeout !== undefined){
let data16 = data.timeout;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
vErrors = validate_plan_tell(vErrors,instancePath+"/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/timeout","duration/type",{type: "string"});errors++;
}
}
if(data.defaults !== undefined){
let data17 = data.defaults;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!((((((key4 === "timeout") || (key4 === "env")) || (key4 === "env_file")) || (key4 === "working_directory")) || (key4 === "shell")) || (key4 === "retry"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults","defaults/additionalProperties",{additionalProperty: key4});errors++;
}
}
if(data17.timeout !== undefined){
let data18 = data17.timeout;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/timeout","duration/type",{type: "string"});errors++;
}
}
if(data17.env !== undefined){
if(!(validate23(data17.env, {instancePath:instancePath+"/defaults/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.env_file !== undefined){
let data20 = data17.env_file;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/minLength",{limit: 1});errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/required",{missingProperty: "path"});errors++;
}
for(const key5 in data21){
if(!((key5 === "path") || (key5 === "required"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/additionalProperties",{additionalProperty: key5});errors++;
}
}
if(data21.path !== undefined){
let data22 = data21.path;
if(typeof data22 === "string"){
if(data22.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/path","path/type",{type: "string"});errors++;
}
}
if(data21.required !== undefined){
if(typeof data21.required !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data17.working_directory !== undefined){
let data24 = data17.working_directory;
if(typeof data24 === "string"){
if(data24.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/working_directory","workingDirectory/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/working_directory","workingDirectory/type",{type: "string"});errors++;
}
}
if(data17.shell !== undefined){
let data25 = data17.shell;
if(typeof data25 === "string"){
if(data25.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/shell","shell/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults/shell","shell/type",{type: "string"});errors++;
}
}
if(data17.retry !== undefined){
if(!(validate26(data17.retry, {instancePath:instancePath+"/defaults/retry"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/defaults","defaults/type",{type: "object"});errors++;
}
}
if(data.concurrency !== undefined){
let data27 = data.concurrency;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.group === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency","concurrency/required",{missingProperty: "group"});errors++;
}
for(const key6 in data27){
if(!((key6 === "group") || (key6 === "when_busy"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency","concurrency/additionalProperties",{additionalProperty: key6});errors++;
}
}
if(data27.group !== undefined){
let data28 = data27.group;
if(typeof data28 === "string"){
if(data28.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency/group","group/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency/group","group/type",{type: "string"});errors++;
}
}
if(data27.when_busy !== undefined){
let data29 = data27.when_busy;
if(typeof data29 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency/when_busy","when_busy/type",{type: "string"});errors++;
}
if(!((((data29 === "queue") || (data29 === "cancel")) || (data29 === "skip")) || (data29 === "fail"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency/when_busy","when_busy/enum",{allowedValues: ["queue","cancel","skip","fail"]});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/concurrency","concurrency/type",{type: "object"});errors++;
}
}
if(data.schedule !== undefined){
let data30 = data.schedule;
if((!data30 || typeof data30 != "object") && (typeof data30 !== "string")){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule","schedule/type",{type: ["string","array","object"]});errors++;
}
if(typeof data30 === "string"){
if(data30.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule","schedule/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule","schedule/minItems",{limit: 1});errors++;
}
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data31 === "string"){
if(data31.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4,"items/minLength",{limit: 1});errors++;
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.cron === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4,"items/required",{missingProperty: "cron"});errors++;
}
for(const key7 in data31){
if(!((((((key7 === "cron") || (key7 === "timezone")) || (key7 === "on_missed")) || (key7 === "late")) || (key7 === "overlap")) || (key7 === "params"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4,"items/additionalProperties",{additionalProperty: key7});errors++;
}
}
if(data31.cron !== undefined){
let data32 = data31.cron;
if(typeof data32 === "string"){
if(data32.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/cron","cron/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/cron","cron/type",{type: "string"});errors++;
}
}
if(data31.timezone !== undefined){
let data33 = data31.timezone;
if(typeof data33 === "string"){
if(data33.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/timezone","timezone/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/timezone","timezone/type",{type: "string"});errors++;
}
}
if(data31.on_missed !== undefined){
let data34 = data31.on_missed;
if(typeof data34 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/on_missed","onMissed/type",{type: "string"});errors++;
}
if(!((data34 === "run_once") || (data34 === "skip"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/on_missed","onMissed/enum",{allowedValues: ["run_once","skip"]});errors++;
}
}
if(data31.late !== undefined){
let data35 = data31.late;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/late","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/late","duration/type",{type: "string"});errors++;
}
}
if(data31.overlap !== undefined){
let data36 = data31.overlap;
if(typeof data36 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/overlap","overlap/type",{type: "string"});errors++;
}
if(!((data36 === "skip") || (data36 === "queue"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/" + i4+"/overlap","overlap/enum",{allowedValues: ["skip","queue"]});errors++;
}
}
if(data31.params !== undefined){
if(!(validate28(data31.params, {instancePath:instancePath+"/schedule/" + i4+"/params"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.cron === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule","schedule/required",{missingProperty: "cron"});errors++;
}
for(const key8 in data30){
if(!((((((key8 === "cron") || (key8 === "timezone")) || (key8 === "on_missed")) || (key8 === "late")) || (key8 === "overlap")) || (key8 === "params"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule","schedule/additionalProperties",{additionalProperty: key8});errors++;
}
}
if(data30.cron !== undefined){
let data38 = data30.cron;
if(typeof data38 === "string"){
if(data38.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/cron","cron/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/cron","cron/type",{type: "string"});errors++;
}
}
if(data30.timezone !== undefined){
let data39 = data30.timezone;
if(typeof data39 === "string"){
if(data39.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/timezone","timezone/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/timezone","timezone/type",{type: "string"});errors++;
}
}
if(data30.on_missed !== undefined){
let data40 = data30.on_missed;
if(typeof data40 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/on_missed","onMissed/type",{type: "string"});errors++;
}
if(!((data40 === "run_once") || (data40 === "skip"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/on_missed","onMissed/enum",{allowedValues: ["run_once","skip"]});errors++;
}
}
if(data30.late !== undefined){
let data41 = data30.late;
if(typeof data41 === "string"){
if(!pattern8.test(data41)){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/late","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/late","duration/type",{type: "string"});errors++;
}
}
if(data30.overlap !== undefined){
let data42 = data30.overlap;
if(typeof data42 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/overlap","overlap/type",{type: "string"});errors++;
}
if(!((data42 === "skip") || (data42 === "queue"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/schedule/overlap","overlap/enum",{allowedValues: ["skip","queue"]});errors++;
}
}
if(data30.params !== undefined){
if(!(validate28(data30.params, {instancePath:instancePath+"/schedule/params"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
if(data.notifiers !== undefined){
let data44 = data.notifiers;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.uses === undefined){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5,"items/required",{missingProperty: "uses"});errors++;
}
for(const key9 in data45){
if(!(((((((key9 === "uses") || (key9 === "on")) || (key9 === "if")) || (key9 === "per")) || (key9 === "digest")) || (key9 === "format")) || (key9 === "with"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5,"items/additionalProperties",{additionalProperty: key9});errors++;
}
}
if(data45.uses !== undefined){
let data46 = data45.uses;
if(typeof data46 === "string"){
if(data46.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/uses","uses/minLength",{limit: 1});errors++;
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/uses","uses/type",{type: "string"});errors++;
}
}
if(data45.on !== undefined){
let data47 = data45.on;
if(Array.isArray(data47)){
if(data47.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/on","on/minItems",{limit: 1});errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if(typeof data48 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/on/" + i6,"items/type",{type: "string"});errors++;
}
if(!(((((((((((((data48 === "started") || (data48 === "finished")) || (data48 === "succeeded")) || (data48 === "failed")) || (data48 === "cancelled")) || (data48 === "recovered")) || (data48 === "awaiting_approval")) || (data48 === "approved")) || (data48 === "rejected")) || (data48 === "expired")) || (data48 === "lost")) || (data48 === "slow")) || (data48 === "missed"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/on/" + i6,"items/enum",{allowedValues: ["started","finished","succeeded","failed","cancelled","recovered","awaiting_approval","approved","rejected","expired","lost","slow","missed"]});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/on","on/type",{type: "array"});errors++;
}
}
if(data45.if !== undefined){
let data49 = data45.if;
if((typeof data49 !== "string") && (typeof data49 !== "boolean")){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/if","if/type",{type: ["string","boolean"]});errors++;
}
}
if(data45.per !== undefined){
let data50 = data45.per;
if(typeof data50 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/per","per/type",{type: "string"});errors++;
}
if(!((data50 === "task") || (data50 === "run"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/per","per/enum",{allowedValues: ["task","run"]});errors++;
}
}
if(data45.digest !== undefined){
if(typeof data45.digest !== "boolean"){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/digest","digest/type",{type: "boolean"});errors++;
}
}
if(data45.format !== undefined){
let data52 = data45.format;
if(typeof data52 !== "string"){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/format","format/type",{type: "string"});errors++;
}
if(!((data52 === "usual") || (data52 === "seed"))){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/format","format/enum",{allowedValues: ["usual","seed"]});errors++;
}
}
if(data45.with !== undefined){
let data53 = data45.with;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5+"/with","with/type",{type: "object"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers/" + i5,"items/type",{type: "object"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/notifiers","notifiers/type",{type: "array"});errors++;
}
}
if(data.steps !== undefined){
let data54 = data.steps;
if(Array.isArray(data54)){
if(data54.length < 1){
vErrors = validate_plan_tell(vErrors,instancePath+"/steps","steps/minItems",{limit: 1});errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
if(!(validate31(data54[i7], {instancePath:instancePath+"/steps/" + i7}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/steps","steps/type",{type: "array"});errors++;
}
}
if(data.finally !== undefined){
let data56 = data.finally;
if(Array.isArray(data56)){
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
if(!(validate31(data56[i8], {instancePath:instancePath+"/finally/" + i8}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath+"/finally","finally/type",{type: "array"});errors++;
}
}
}
else {
vErrors = validate_plan_tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./lib/schema/generated/plan-language/plan-keys.js
// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
/** The keys of every closed map: place in the plan (`*` for an item or a name of the plan's own) -> keys. */
const planKeys = { "": ["name", "description", "run_id", "params", "env", "env_file", "secrets", "plugins", "max_parallel", "on_failure", "timeout", "defaults", "concurrency", "schedule", "notifiers", "steps", "finally"], "params/*": ["type", "description", "default", "required", "options", "pattern"], "env_file/*": ["path", "required"], "defaults": ["timeout", "env", "env_file", "working_directory", "shell", "retry"], "defaults/env_file/*": ["path", "required"], "defaults/retry": ["attempts", "delay", "factor", "max_delay", "jitter", "on_exit", "on"], "concurrency": ["group", "when_busy"], "schedule": ["cron", "timezone", "on_missed", "late", "overlap", "params"], "schedule/*": ["cron", "timezone", "on_missed", "late", "overlap", "params"], "notifiers/*": ["uses", "on", "if", "per", "digest", "format", "with"], "steps/*": ["id", "name", "description", "command", "flags", "run", "shell", "uses", "with", "needs", "if", "enabled", "only_changed", "env", "env_file", "working_directory", "timeout", "retry", "continue_on_error", "for_each", "matrix", "max_parallel", "outputs", "artifacts", "lock", "cache", "approval", "pull_request", "runs_on"], "steps/*/env_file/*": ["path", "required"], "steps/*/retry": ["attempts", "delay", "factor", "max_delay", "jitter", "on_exit", "on"], "steps/*/cache": ["inputs", "outputs", "env"], "steps/*/approval": ["approvers", "required", "self_approval", "expires_in", "remind_after", "on_expire", "comment", "fields"], "steps/*/approval/fields/*": ["type", "description", "default", "required", "options", "pattern"], "steps/*/pull_request": ["branch", "base", "title", "body", "labels", "reviewers", "draft", "paths"], "finally/*": ["id", "name", "description", "command", "flags", "run", "shell", "uses", "with", "needs", "if", "enabled", "only_changed", "env", "env_file", "working_directory", "timeout", "retry", "continue_on_error", "for_each", "matrix", "max_parallel", "outputs", "artifacts", "lock", "cache", "approval", "pull_request", "runs_on"], "finally/*/env_file/*": ["path", "required"], "finally/*/retry": ["attempts", "delay", "factor", "max_delay", "jitter", "on_exit", "on"], "finally/*/cache": ["inputs", "outputs", "env"], "finally/*/approval": ["approvers", "required", "self_approval", "expires_in", "remind_after", "on_expire", "comment", "fields"], "finally/*/approval/fields/*": ["type", "description", "default", "required", "options", "pattern"], "finally/*/pull_request": ["branch", "base", "title", "body", "labels", "reviewers", "draft", "paths"] };

;// CONCATENATED MODULE: ./lib/plan/shape/shape-words.js



/** The keyword of the schema that a fault breaks. */
function keywordOf({ rule }) {
    return rule.slice(rule.lastIndexOf('/') + 1);
}
/** Tells one fault the schema found in the words of the plan language. */
function tellShapeFault(fault, path, data, faults) {
    WORDS[keywordOf(fault)]?.({ fault, path, data, faults });
}
const WORDS = {
    additionalProperties: unknownKey,
    required: missingKey,
    type: wrongType,
    enum: notAllowed,
    pattern: wrongForm,
    propertyNames: wrongName,
    minLength: empty,
    minItems: empty,
    maxLength: (told) => outOfRange(told, 'at most', 'characters'),
    minimum: (told) => outOfRange(told, 'at least'),
    maximum: (told) => outOfRange(told, 'at most'),
};
/** What other tools call the same thing. */
const ELSEWHERE = {
    jobs: 'Write the work as a list under `steps`.',
    on: "Write `schedule: '30 2 * * *'`; what else starts a plan is said outside of it.",
    cron: "Write `schedule: '30 2 * * *'`.",
    strategy: 'Write `matrix` or `for_each` in the step itself.',
    depends_on: 'Did you mean "needs"?',
    dependencies: 'Did you mean "needs"?',
    script: 'Did you mean "run"?',
    cmd: 'Did you mean "command"?',
    args: 'Did you mean "flags"?',
    cwd: 'Did you mean "working_directory"?',
    dir: 'Did you mean "working_directory"?',
    when: 'Did you mean "if"?',
    retries: 'Write `retry: { attempts: 3 }`.',
    'timeout-minutes': 'Write `timeout: 10m`.',
    timeout_minutes: 'Write `timeout: 10m`.',
    allow_failure: 'Did you mean "continue_on_error"?',
    parallel: 'Did you mean "max_parallel"?',
    environment: 'Did you mean "env"?',
};
function unknownKey({ fault, path, faults }) {
    const key = String(fault.params.additionalProperty);
    const known = keysAt(path);
    const underscored = key.replaceAll('-', '_');
    const near = known.includes(underscored) ? underscored : (0,did_you_mean/* nearest */.pA)(underscored, known);
    const cure = near ? `Did you mean "${near}"?` : (ELSEWHERE[key] ?? `Known here: ${known.join(', ')}.`);
    faults.error('unknown-key', { path: [...path, key], at: 'key' }, `"${shape_words_short(key)}" is not a key of ${ownerOf(path)}.`, cure);
}
function keysAt(path) {
    const place = path.map((part) => (/^\d+$/.test(String(part)) ? '*' : part));
    return planKeys[place.join('/')] ?? planKeys[[...place.slice(0, -1), '*'].join('/')] ?? [];
}
function missingKey({ fault, path, data, faults }) {
    const key = String(fault.params.missingProperty);
    const known = keysAt(path);
    const unknown = Object.keys(at(data, path)).filter((sibling) => !known.includes(sibling));
    // A misspelt one is told of as such, once.
    if (unknown.some((sibling) => (0,did_you_mean/* nearest */.pA)(sibling, known) === key))
        return;
    faults.error('missing-key', { path, at: 'key' }, `${capital(ownerOf(path))} needs the key "${key}".`, `Add \`${key}: …\`.`);
}
function wrongType(told) {
    const { fault, path, data, faults } = told;
    if (path.length === 0) {
        faults.error('wrong-type', undefined, `A plan is a map of keys, not ${kindOf(data)}.`, 'Begin with `name:` and `steps:`.');
        return;
    }
    const value = at(data, path);
    const wanted = [fault.params.type].flat().map((type) => KINDS[String(type)] ?? String(type));
    const message = value === null ? `${nameOf(path)} has no value.` : `${nameOf(path)} is ${kindOf(value)}.`;
    faults.error('wrong-type', { path }, message, typeCure(fault, value, wanted));
}
function typeCure(fault, value, wanted) {
    if (fault.rule === 'duration/type')
        return 'Write a number with its unit in it, such as `90s`, `10m` or `1h30m`.';
    if (wanted.length === 1 && wanted[0] === 'text' && typeof value !== 'object')
        return `Put it in quotes: "${String(value)}".`;
    return `It must be ${wanted.join(' or ')}.`;
}
function notAllowed({ fault, path, data, faults }) {
    const allowed = [fault.params.allowedValues].flat().map(String);
    const value = at(data, path);
    if (typeof value !== 'string')
        return;
    const near = (0,did_you_mean/* nearest */.pA)(value, allowed);
    const cure = near === undefined ? `Allowed: ${allowed.join(', ')}.` : `Did you mean "${near}"? Allowed: ${allowed.join(', ')}.`;
    faults.error('bad-value', { path }, `"${shape_words_short(value)}" is not a value of ${nameOf(path)}.`, cure);
}
function wrongForm({ fault, path, data, faults }) {
    // Told by `propertyNames` with the name itself.
    if ('propertyName' in fault)
        return;
    const value = shape_words_short(String(at(data, path)));
    const [, kind = ''] = /^(\w+)\/pattern$/.exec(fault.rule) ?? [];
    const form = FORMS[kind] ?? ANY_FORM;
    faults.error(form.code, { path }, `"${value}" is not ${form.what}.`, form.cure);
}
function wrongName({ fault, path, faults }) {
    const name = String(fault.params.propertyName);
    const owner = String(path.at(-1));
    const form = owner === 'env' ? FORMS.variable : owner === 'flags' ? FORMS.flagName : FORMS.name;
    faults.error('bad-name', { path: [...path, name], at: 'key' }, `"${shape_words_short(name)}" is not ${form?.what}.`, form?.cure);
}
function empty({ path, faults }) {
    faults.error('bad-value', { path }, `${nameOf(path)} is empty.`, 'Write a value, or leave the key out.');
}
function outOfRange({ fault, path, data, faults }, words, unit = '') {
    const value = at(data, path);
    if (value === null || Array.isArray(value))
        return;
    const amount = typeof value === 'string' ? `${value.length} ${unit}` : String(value);
    const message = `${nameOf(path)} must be ${words} ${fault.params.limit}${unit && ` ${unit}`}, not ${amount}.`;
    faults.error('bad-value', { path }, message);
}
const FORMS = {
    id: {
        code: 'bad-id',
        what: 'an id',
        cure: 'An id begins with a letter or digit, goes on with letters, digits, `.`, `_` and `-`, and has 64 characters at most.',
    },
    duration: {
        code: 'bad-duration',
        what: 'a duration',
        cure: 'Write numbers with units, the longest unit first: `250ms`, `90s`, `10m`, `1h30m`, `2d`.',
    },
    variable: {
        code: 'bad-name',
        what: 'the name of an environment variable',
        cure: 'Use letters, digits and `_`, not beginning with a digit.',
    },
    flagName: {
        code: 'bad-name',
        what: 'the name of a flag',
        cure: 'Write it without its dashes: `dry-run: true` gives `--dry-run`.',
    },
    name: {
        code: 'bad-name',
        what: 'a name',
        cure: 'Use letters, digits, `_` and `-`, beginning with a letter, 64 at most.',
    },
};
const ANY_FORM = {
    code: 'bad-value',
    what: 'a path to a JavaScript module',
    cure: 'Write it relative to the plan, such as `./runners/deploy.mjs`.',
};
const KINDS = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    null: 'nothing',
};
function kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if ((0,json/* isMap */.j)(value))
        return 'a map';
    if (typeof value === 'string')
        return `the text "${shape_words_short(value)}"`;
    return `${KINDS[typeof value]}, ${String(value)}`.replace('true or false, ', '');
}
function at(data, path) {
    return path.reduce((value, part) => value?.[part], data);
}
function ownerOf(path) {
    if (path.length === 0)
        return 'a plan';
    if ((path[0] === 'steps' || path[0] === 'finally') && path.length === 2)
        return 'a step';
    if (path[0] === 'params' && path.length === 2)
        return 'a param';
    if (path[0] === 'notifiers' && path.length === 2)
        return 'a notifier';
    return `\`${String(path.findLast((part) => !/^\d+$/.test(String(part))))}\``;
}
function nameOf(path) {
    const last = String(path.at(-1));
    return /^\d+$/.test(last) ? `An item of ${ownerOf(path)}` : `\`${last}\``;
}
function shape_words_short(text) {
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/plan/shape/shape.js



/** What of the data has the shape of a plan. Everything else is told, once each, and left out. Takes the data over. */
function readShape(data, faults) {
    const dropped = new Map();
    if (!validate(data)) {
        const found = validate.errors ?? [];
        for (const fault of found) {
            const path = pathOf(fault.instancePath);
            tellShapeFault(fault, path, data, faults);
        }
        // Only now: two faults may lie in one value.
        for (const fault of found) {
            const path = pathOf(fault.instancePath);
            if (keywordOf(fault) !== 'additionalProperties' && keywordOf(fault) !== 'required')
                drop(data, path, dropped);
        }
    }
    const { steps, finally: last, ...plan } = ((0,json/* isMap */.j)(data) ? data : {});
    return {
        plan: { ...plan, name: plan.name ?? '' },
        steps: [...place(steps, 'steps', dropped), ...place(last, 'finally', dropped)],
    };
}
function pathOf(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
// An id of the wrong letters is still what other steps mean by it.
function drop(data, path, dropped) {
    const [list, index, key] = path;
    if (!(0,json/* isMap */.j)(data))
        return;
    const isStepKey = (list === 'steps' || list === 'finally') && key !== undefined;
    const owner = isStepKey ? data[list][Number(index)] : data;
    const name = isStepKey ? key : list;
    if (!(0,json/* isMap */.j)(owner) || name === undefined || (name === 'id' && typeof owner.id === 'string'))
        return;
    if ((list === 'steps' || list === 'finally') && !isStepKey && Array.isArray(data[list]))
        return;
    delete owner[name];
    const place = `${list}/${index}`;
    dropped.set(place, (dropped.get(place) ?? new Set()).add(String(key)));
}
function* place(steps, list, dropped) {
    if (!Array.isArray(steps))
        return;
    for (const [index, step] of steps.entries()) {
        if (!(0,json/* isMap */.j)(step))
            continue;
        const named = typeof step.id === 'string' ? step : { ...step, id: `(${list} ${index + 1})` };
        yield {
            step: named,
            path: [list, index],
            phase: list === 'steps' ? 'main' : 'finally',
            dropped: dropped.get(`${list}/${index}`) ?? shape_NOTHING,
        };
    }
}
const shape_NOTHING = new Set();

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./lib/plan/faults.js
/** More than anybody reads; a file of garbage must not take minutes to complain about. */
const LIMIT = 1_000;
/** Collects faults of one file. Places are looked up when the list is asked for, so that a plan without faults pays nothing for them. */
function createFaults(file, locate) {
    const found = [];
    let errors = 0;
    const add = (fault) => {
        if (fault.severity === 'error')
            errors += 1;
        if (found.length < LIMIT)
            found.push(fault);
    };
    return {
        error: (code, spot, message, cure) => add({ severity: 'error', code, spot, message, cure }),
        warning: (code, spot, message, cure) => add({ severity: 'warning', code, spot, message, cure }),
        failed: () => errors > 0,
        list: () => inFileOrder(found.map((fault) => toDiagnostic(fault, file, locate))),
    };
}
function toDiagnostic(fault, file, locate) {
    const { severity, code, spot, message, cure } = fault;
    const position = spot === undefined || 'line' in spot ? spot : locate(spot);
    return { severity, code, message, ...(cure ? { cure } : {}), file, ...(position ? { position } : {}) };
}
function inFileOrder(diagnostics) {
    const seen = new Set();
    return diagnostics
        .sort((a, b) => line(a) - line(b) || column(a) - column(b))
        .filter((diagnostic) => {
        const key = `${line(diagnostic)}:${column(diagnostic)}:${diagnostic.code}`;
        return diagnostic.position === undefined || !(seen.has(key) || !seen.add(key));
    });
}
function line(diagnostic) {
    return diagnostic.position?.line ?? 0;
}
function column(diagnostic) {
    return diagnostic.position?.column ?? 0;
}

;// CONCATENATED MODULE: ./lib/plan/yaml/lines.js
/**
 * The lines of a text, counted when they are first asked for: only faults have places. The parser's own counter is not used, because it
 * misses the blank lines of a block scalar that is cut short by a new document.
 */
function createLines(text) {
    let starts;
    const all = () => {
        starts ??= startsOf(text);
        return starts;
    };
    return {
        linePos: (offset) => {
            const line = lastAtMost(all(), offset);
            return { line: line + 1, col: offset - (all()[line] ?? 0) + 1 };
        },
        endOf: (line) => {
            const next = all()[line];
            return next === undefined ? text.length : next - 1;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtMost(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/plan/yaml/scalar-offset.js
/**
 * Where the character `offset` of a scalar's value stands in the file. Value and source are walked side by side; what the source has more
 * (quotes, escapes, indentation, folded line ends) is stepped over. Where they part for good, the place before is the answer.
 */
function offsetInSource(scalar, text, offset) {
    const [start = 0, end = start] = scalar.range ?? [];
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
    let at = firstCharacter(scalar, text, start);
    for (let index = 0; index < value.length && at < end; index += 1) {
        at = stepOver(scalar, text, at, end, value[index] ?? '');
        if (index === offset)
            return at;
        at += lengthInSource(scalar, text, at);
    }
    return Math.min(at, Math.max(start, end - 1));
}
function firstCharacter(scalar, text, start) {
    if (scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE')
        return start + 1;
    if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED')
        return Math.max(start, text.indexOf('\n', start) + 1);
    return start;
}
// Spaces the value does not have are indentation; a line end the value has as a space was folded.
function stepOver(scalar, text, from, end, expected) {
    let at = from;
    if (scalar.type === 'QUOTE_DOUBLE' && text[at] === '\\' && text[at + 1] !== '\n')
        return at;
    const isFoldedSpace = expected === ' ' && /[\r\n]/.test(text[at] ?? '');
    while (at < end && text[at] !== expected && /[\s\\]/.test(text[at] ?? '') && !isFoldedSpace)
        at += 1;
    return at;
}
function lengthInSource(scalar, text, at) {
    if (scalar.type === 'QUOTE_SINGLE' && text.startsWith("''", at))
        return 2;
    if (scalar.type === 'QUOTE_DOUBLE' && text[at] === '\\')
        return escapeLength(text[at + 1] ?? '');
    return 1;
}
function escapeLength(letter) {
    return { x: 4, u: 6, U: 10 }[letter] ?? 2;
}

;// CONCATENATED MODULE: ./lib/plan/yaml/locate.js


/** Line and column of `[start, end]` in the text; only the part on the first line counts. */
function positionOf(range, lines) {
    const [start = 0, end = start] = range;
    const { line, col } = lines.linePos(start);
    return {
        line,
        column: col,
        length: Math.max(1, Math.min(end, lines.endOf(line)) - start),
    };
}
/** Finds places by walking the parsed nodes; a place that is not there falls back to the nearest one around it. */
function createLocate(document, lines, text) {
    const keys = new Map();
    const root = { key: document?.contents, value: document?.contents };
    const find = (path) => {
        let place = root;
        for (const part of path) {
            const next = child(resolved(place.value, document), part, keys);
            if (next === undefined)
                return { place, found: false };
            place = next;
        }
        return { place, found: true };
    };
    return {
        locate: (spot) => {
            const { place, found } = find(spot.path);
            if (!found)
                return position(place, { path: spot.path, at: 'key' }, lines, text);
            // An alias has no text of its own to point into.
            const value = spot.within ? resolved(place.value, document) : place.value;
            return position({ ...place, value }, spot, lines, text);
        },
        written: (path) => {
            const { place, found } = find(path);
            const value = resolved(place.value, document);
            return found && (0,dist/* isScalar */.jn)(value) ? value.source : undefined;
        },
    };
}
function child(node, part, keys) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(part)];
        return item === undefined ? undefined : { key: item, value: item };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    let byName = keys.get(node);
    if (byName === undefined) {
        byName = new Map();
        for (const pair of node.items) {
            const name = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value ?? '') : undefined;
            if (name !== undefined && !byName.has(name))
                byName.set(name, pair);
        }
        keys.set(node, byName);
    }
    const pair = byName.get(String(part));
    return pair && { key: pair.key, value: pair.value };
}
function resolved(node, document) {
    return (0,dist/* isAlias */.Vj)(node) && document ? node.resolve(document) : node;
}
function position(place, spot, lines, text) {
    const node = spot.at === 'key' || !hasRange(place.value) ? place.key : place.value;
    if (!hasRange(node))
        return hasRange(place.key) ? positionOf(headOf(place.key), lines) : undefined;
    if (!(0,dist/* isScalar */.jn)(node))
        return positionOf(headOf(node), lines);
    if (spot.within === undefined)
        return positionOf(node.range ?? [0], lines);
    const start = offsetInSource(node, text, spot.within.offset);
    const end = offsetInSource(node, text, spot.within.offset + spot.within.length - 1);
    return positionOf([start, Math.max(start, end) + 1], lines);
}
// A whole map is shown by its first key; a caret under fifty lines helps nobody.
function headOf(node) {
    if ((0,dist/* isMap */.jh)(node)) {
        const first = node.items[0]?.key;
        if (hasRange(first))
            return [node.range[0] ?? 0, first.range[1] ?? 0];
    }
    return (0,dist/* isScalar */.jn)(node) ? (node.range ?? [0]) : [node.range[0] ?? 0, (node.range[0] ?? 0) + 1];
}
function hasRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

;// CONCATENATED MODULE: ./lib/plan/yaml/nodes-to-json.js

/** Enough for any plan; what goes deeper is an attack or an accident. */
const DEEPEST = 64;
/** How often aliases may be followed in one plan, those inside aliased parts counted each time. */
const MOST_ALIASES = 100;
/** How many values aliases may repeat, all together: every one is looked at again wherever it is repeated. */
const MOST_REPEATED = 100_000;
/**
 * The nodes of a document as plain JSON, in one pass that tells duplicate keys, keys and aliases no plan may have; undefined where a part
 * of it could not be made. The first of two equal keys wins. Aliased parts are shared, not copied.
 */
function nodesToJson(root, faults, positionOf) {
    const walk = { faults, positionOf, anchors: new Map(), aliases: 0, nodes: 0, repeated: 0, isBroken: false };
    const json = convert(root, 0, walk);
    return walk.isBroken ? undefined : json;
}
function convert(node, depth, walk) {
    walk.nodes += 1;
    if ((0,dist/* isScalar */.jn)(node))
        return node.anchor === undefined ? node.value : anchored(node.anchor, walk, () => node.value);
    if (depth > DEEPEST) {
        nodes_to_json_tell(walk, node, 'too-deep', `Lists and maps are nested more than ${DEEPEST} levels deep.`, 'A plan needs no more than a few levels.');
        return null;
    }
    if ((0,dist/* isMap */.jh)(node))
        return anchored(node.anchor, walk, () => convertMap(node, depth, walk));
    if ((0,dist/* isSeq */.oP)(node))
        return anchored(node.anchor, walk, () => convertList(node, depth, walk));
    if ((0,dist/* isAlias */.Vj)(node))
        return follow(node, walk);
    return null;
}
function convertMap(map, depth, walk) {
    const result = {};
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value ?? '') : undefined;
        if (name === undefined) {
            nodes_to_json_tell(walk, key, 'yaml-syntax', 'A key must be one word.', 'Put the key in quotes.');
        }
        else if (name === '__proto__') {
            nodes_to_json_tell(walk, key, 'reserved-key', 'The key `__proto__` is reserved.', 'Choose another name.');
        }
        else if (Object.hasOwn(result, name)) {
            nodes_to_json_tell(walk, key, 'duplicate-key', `The key "${name}" stands here twice.`, 'Remove one of them, or merge their values.');
        }
        else {
            result[name] = convert(value, depth + 1, walk);
        }
    }
    return result;
}
function convertList(list, depth, walk) {
    return list.items.map((item) => convert(item, depth + 1, walk));
}
function anchored(anchor, walk, value) {
    if (anchor === undefined)
        return value();
    walk.anchors.delete(anchor);
    const before = { aliases: walk.aliases, nodes: walk.nodes };
    const result = value();
    walk.anchors.set(anchor, {
        value: result,
        aliases: walk.aliases - before.aliases,
        nodes: walk.nodes - before.nodes + 1,
    });
    return result;
}
function follow(alias, walk) {
    const target = walk.anchors.get(alias.source);
    if (target === undefined) {
        nodes_to_json_tell(walk, alias, 'unknown-alias', `There is no finished anchor "${alias.source}" before this alias.`, 'Put `&name` on an earlier value.');
        return null;
    }
    const wasTooMuch = isTooMuch(walk);
    walk.aliases += 1 + target.aliases;
    walk.repeated += target.nodes;
    walk.nodes += target.nodes;
    if (!isTooMuch(walk))
        return target.value;
    if (!wasTooMuch) {
        const message = walk.aliases > MOST_ALIASES
            ? `Aliases are followed more than ${MOST_ALIASES} times.`
            : `Aliases repeat more than ${MOST_REPEATED.toLocaleString('en')} values.`;
        nodes_to_json_tell(walk, alias, 'too-many-aliases', message, 'Write the values out, or use `defaults` and `for_each`.');
    }
    return null;
}
function isTooMuch({ aliases, repeated }) {
    return aliases > MOST_ALIASES || repeated > MOST_REPEATED;
}
const BREAKING = new Set(['too-deep', 'unknown-alias', 'too-many-aliases']);
function nodes_to_json_tell(walk, node, code, message, cure) {
    if (BREAKING.has(code))
        walk.isBroken = true;
    const range = node?.range;
    walk.faults.error(code, range ? walk.positionOf(range) : undefined, message, cure);
}

;// CONCATENATED MODULE: ./lib/plan/yaml/parse-yaml.js





/** Reads YAML 1.2 (core schema). Faults of the file itself are told at once; everything later adds to the same list. */
function parseYaml(text, file) {
    const lines = createLines(text);
    const document = parse(text);
    const { locate, written } = createLocate(document, lines, text);
    const faults = createFaults(file, locate);
    if (document === undefined) {
        faults.error('too-deep', undefined, 'Lists and maps are nested too deeply to be read.', 'A plan needs no more than a few levels.');
        return { data: undefined, faults, written };
    }
    tellSyntaxFaults(document, lines, faults);
    if (faults.failed())
        return { data: undefined, faults, written };
    tellUnknownTags(document, lines, faults);
    if (document.contents === null) {
        faults.error('empty-plan', undefined, 'The plan is empty.', 'Write at least `name` and `steps`; `orchestrator init` makes a start.');
        return { data: undefined, faults, written };
    }
    const data = nodesToJson(document.contents, faults, (range) => positionOf(range, lines));
    return { data, faults, written };
}
function parse(text) {
    if (isNestedBeyondReason(text))
        return undefined;
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            prettyErrors: false,
            // Anything quieter also hides that there are several documents.
            logLevel: 'error',
            // Told by our own walk: the parser compares every key of a map with every other.
            uniqueKeys: false,
        });
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}
/** Far more than a plan has, in brackets that open and do not close again. */
const BEYOND_REASON = 1_000;
// The parser takes gigabytes for a file of opening brackets before it gives up; brackets inside texts are too few to matter.
function isNestedBeyondReason(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === 0x5b || sign === 0x7b)
            depth += 1;
        else if ((sign === 0x5d || sign === 0x7d) && depth > 0)
            depth -= 1;
        if (depth > BEYOND_REASON)
            return true;
    }
    return /^[ \t]*(?:[-?][ \t]+){1000}/m.test(text);
}
const parse_yaml_WORDS = {
    TAB_AS_INDENT: { code: 'tab-indent', message: 'A tab is used as indentation.', cure: 'Indent with spaces.' },
    MULTIPLE_DOCS: {
        code: 'several-documents',
        message: 'The file holds more than one document.',
        cure: 'Keep one plan in a file, without a `---` line between.',
    },
    RESOURCE_EXHAUSTION: {
        code: 'too-deep',
        message: 'Lists and maps are nested too deeply to be read.',
        cure: 'A plan needs no more than a few levels.',
    },
    BAD_INDENT: { code: 'yaml-syntax', cure: 'Indent the keys of one map by the same number of spaces.' },
    BAD_SCALAR_START: { code: 'yaml-syntax', cure: 'Put the value in quotes.' },
    BLOCK_AS_IMPLICIT_KEY: {
        code: 'yaml-syntax',
        cure: 'Put a value that holds `: ` in quotes, or on lines of its own.',
    },
    MISSING_CHAR: { code: 'yaml-syntax', cure: 'Close what was opened, and put a space after `:` and `-`.' },
};
const ANY_SYNTAX = { code: 'yaml-syntax', cure: 'See https://yaml.org/spec/1.2.2/ for the grammar of YAML.' };
// After the first fault of grammar the parser guesses: what it says of the same line, or as a further fault of grammar, is an echo.
function tellSyntaxFaults(document, lines, faults) {
    const seen = new Set();
    for (const fault of document.errors) {
        const wording = parse_yaml_WORDS[fault.code] ?? ANY_SYNTAX;
        const position = positionOf(fault.pos, lines);
        const keys = [`line ${position.line}`, ...(wording.code === 'tab-indent' ? [] : [wording.code])];
        if (keys.some((key) => seen.has(key)))
            continue;
        for (const key of keys)
            seen.add(key);
        faults.error(wording.code, position, wording.message ?? sentence(fault.message), closing(fault) ?? quoting(fault) ?? wording.cure);
    }
}
function closing({ message }) {
    const [, sign] = /and end with an? (.)/.exec(message) ?? [];
    return sign && `Close it with \`${sign}\`.`;
}
// A cron time such as `*/15 * * * *` is a broken alias.
function quoting({ message, code }) {
    return code === 'BAD_ALIAS' || /^Unexpected (?:alias|scalar) at node end/.test(message)
        ? 'Put a value that begins with `*` in quotes.'
        : undefined;
}
function tellUnknownTags(document, lines, faults) {
    for (const warning of document.warnings) {
        if (warning.code !== 'TAG_RESOLVE_FAILED')
            continue;
        const position = positionOf(warning.pos, lines);
        faults.error('unknown-tag', position, 'Tags are not used in plans.', 'Remove the tag; quote the value if it begins with `!`.');
    }
}
function sentence(words) {
    const line = words.split('\n', 1)[0] ?? '';
    return /[.!?]$/.test(line) ? line : `${line}.`;
}

;// CONCATENATED MODULE: ./lib/plan/parse-plan.js



/** Text as a plan, as far as it has the shape of one; its faults lie in the file's list. */
function parsePlan(text, path) {
    const { data, faults, written } = parseYaml(text, path);
    const shape = data === undefined ? { plan: { name: '' }, steps: [] } : readShape(data, faults);
    return { path, text, ...shape, isPlan: (0,json/* isMap */.j)(data), faults, written };
}

// EXTERNAL MODULE: ./lib/plan/yaml/read-plan.js
var read_plan = __webpack_require__(40256);
;// CONCATENATED MODULE: ./lib/graph/resolve/known-runners.js

/** The runners every plan has; their settings are checked where the caller gives their schemas. */
const BUILT_IN_RUNNERS = ['command', 'shell', 'http', 'plan', 'module', 'approval'].map((name) => ({ name }));
/** Tells `uses` that name no runner. While a plan's plugins are not loaded an unknown name may be one of theirs. */
function tellUnknownRunners(file, runners, pluginsLoaded) {
    const names = runners.map(({ name }) => name);
    const known = new Set(names);
    const mayBePlugin = !pluginsLoaded && (file.plan.plugins ?? []).length > 0;
    for (const { step, path } of file.steps) {
        const { uses } = step;
        if (uses === undefined || known.has(uses))
            continue;
        const spot = { path: [...path, 'uses'] };
        const near = (0,did_you_mean/* nearest */.pA)(uses, names);
        if (mayBePlugin && near === undefined) {
            file.faults.warning('unchecked-runner', spot, `"${uses}" must come from a plugin; plugins are not loaded here.`, 'It is checked when the plan is run.');
        }
        else {
            const cure = near ? `Did you mean "${near}"?` : `Known: ${(0,did_you_mean/* oneOf */.yL)(names)}; others come from \`plugins\`.`;
            file.faults.error('unknown-runner', spot, `There is no step runner "${uses}".`, cure);
        }
    }
}
/** The notifiers every plan has; their settings are checked where the caller gives their schemas. */
const BUILT_IN_NOTIFIERS = [
    'slack',
    'email',
    'webhook',
    'github-comment',
    'github-issue',
    'teams',
    'discord',
].map((name) => ({ name }));
/** Tells notifiers nobody knows. Where a plan has plugins an unknown name may be one of theirs, which is seen when it is run. */
function tellUnknownNotifiers(file, notifiers) {
    const names = notifiers.map(({ name }) => name);
    for (const [index, { uses }] of (file.plan.notifiers ?? []).entries()) {
        // Without a name it is no notifier at all, which has been told.
        if (typeof uses !== 'string')
            continue;
        const near = (0,did_you_mean/* nearest */.pA)(uses, names);
        if (names.includes(uses) || (near === undefined && (file.plan.plugins ?? []).length > 0))
            continue;
        const cure = near ? `Did you mean "${near}"?` : `Known: ${(0,did_you_mean/* oneOf */.yL)(names)}; others come from \`plugins\`.`;
        file.faults.error('unknown-notifier', { path: ['notifiers', index, 'uses'] }, `There is no notifier "${uses}".`, cure);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/graph/cycle.js
/**
 * Cycles of steps that need each other: the ids in order of need, each once; no step is in two of them, and a graph without any gives
 * none. Walks with a stack of its own, so that a chain of any length is no deeper than a short one.
 */
function findCycles(steps) {
    const byId = new Map(steps.map((step) => [step.id, step]));
    const done = new Set();
    const told = new Set();
    const cycles = [];
    const keep = (cycle) => {
        if (cycle.some((id) => told.has(id)))
            return;
        for (const id of cycle)
            told.add(id);
        cycles.push(cycle);
    };
    for (const { id } of steps) {
        if (!done.has(id))
            walk(id, byId, done, keep);
    }
    return cycles;
}
function walk(root, byId, done, keep) {
    const trail = [{ id: root, next: 0 }];
    const places = new Map([[root, 0]]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
        const need = byId.get(top.id)?.needs[top.next];
        top.next += 1;
        if (need === undefined) {
            trail.pop();
            places.delete(top.id);
            done.add(top.id);
        }
        else if (places.has(need)) {
            keep(trail.slice(places.get(need)).map(({ id }) => id));
        }
        else if (byId.has(need) && !done.has(need)) {
            places.set(need, trail.length);
            trail.push({ id: need, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./lib/graph/resolve/settings.js

/** One value or several, as a list. */
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
/** A scalar as the text a person wrote: `1.10` stays `1.10`. */
function textOf(value, path, file) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? (file.written(path) ?? String(value)) : String(value);
}
/** The variables written under one `env`, as text. */
function envOf(env, path, file) {
    if (env === undefined)
        return {};
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, textOf(value, [...path, name], file)]));
}
/** Dotenv files as a list, each with whether it must be there. */
function envFilesOf(files) {
    return listOf(files).map((one) => typeof one === 'string' ? { path: one, required: false } : { path: one.path, required: one.required ?? false });
}
/** A retry rule with the language's defaults: 3 tries, 1 s, doubled, at most a minute, with jitter. */
function retryOf(retry) {
    if (retry === undefined)
        return undefined;
    return {
        attempts: retry.attempts ?? 3,
        delay: (0,duration/* parseDuration */.E)(retry.delay ?? '1s') ?? 0,
        factor: retry.factor ?? 2,
        maxDelay: (0,duration/* parseDuration */.E)(retry.max_delay ?? '60s') ?? 0,
        jitter: retry.jitter ?? true,
        ...(retry.on_exit ? { onExit: retry.on_exit } : {}),
        on: retry.on ?? ['failed', 'timed_out'],
    };
}

;// CONCATENATED MODULE: ./lib/graph/resolve/link.js



const NONE = [];
/** The edges of a plan; unknown needs, needs on `finally` steps, and cycles are told. */
function linkSteps(file) {
    const byId = new Map(file.steps.map((placed) => [placed.step.id, placed]));
    const needs = new Map();
    const dependents = new Map();
    for (const placed of file.steps) {
        const { id } = placed.step;
        if (placed.step.needs === undefined || byId.get(id) !== placed)
            continue;
        const known = knownNeeds(placed, byId, file);
        needs.set(id, known);
        for (const need of known) {
            const list = dependents.get(need);
            if (list === undefined)
                dependents.set(need, [id]);
            else
                list.push(id);
        }
    }
    tellCycles(file, needs, byId);
    return { needs, dependents };
}
function knownNeeds(placed, byId, file) {
    const known = new Set();
    for (const [index, need] of listOf(placed.step.needs).entries()) {
        const path = [...placed.path, 'needs', ...(Array.isArray(placed.step.needs) ? [index] : [])];
        const target = byId.get(need);
        if (target === undefined) {
            const near = (0,did_you_mean/* nearest */.pA)(need, byId.keys());
            const cure = near ? `Did you mean "${near}"?` : `Steps of this plan: ${(0,did_you_mean/* oneOf */.yL)([...byId.keys()])}.`;
            file.faults.error('unknown-need', { path }, `No step has the id "${need}".`, cure);
        }
        else if (placed.phase === 'main' && target.phase === 'finally') {
            const message = `"${need}" is a \`finally\` step; it runs after every other step.`;
            file.faults.error('need-in-finally', { path }, message, 'Move it to `steps`, or move this step to `finally`.');
        }
        else {
            known.add(need);
        }
    }
    return known.size === 0 ? NONE : [...known];
}
function tellCycles(file, needs, byId) {
    if (needs.size === 0)
        return;
    for (const cycle of findCycles([...needs].map(([id, list]) => ({ id, needs: list })))) {
        const first = byId.get(cycle[0] ?? '');
        const path = [...(first?.path ?? []), 'needs'];
        const round = [...cycle, cycle[0] ?? ''];
        file.faults.error('cycle', { path, at: 'key' }, `Steps wait for each other: ${shortened(round).join(' -> ')}.`, 'Take one of these needs out.');
    }
}
function shortened(round) {
    return round.length <= 9 ? round : [...round.slice(0, 4), `(${round.length - 8} more)`, ...round.slice(-4)];
}

;// CONCATENATED MODULE: ./lib/graph/resolve/reach.js
/** Tells expressions that read a step which does not come before: its result would not be there. */
function tellUnneededReads(file, { stepReads }, links) {
    const phases = new Map(file.steps.map(({ step, phase }) => [step.id, phase]));
    const after = new Map();
    for (const { reader, id, spot } of stepReads) {
        const { step, phase } = reader;
        if (phase === 'finally' && phases.get(id) === 'main')
            continue;
        if (links.needs.get(step.id)?.includes(id))
            continue;
        const later = after.get(id) ?? everythingAfter(id, links);
        after.set(id, later);
        if (step.id !== id && later.has(step.id))
            continue;
        const message = step.id === id ? 'A step cannot read its own result.' : `"${id}" need not have run before "${step.id}".`;
        const cure = step.id === id
            ? 'Read an earlier step.'
            : `Add it to the step: \`needs: [${[...(links.needs.get(step.id) ?? []), id].join(', ')}]\`.`;
        file.faults.error('step-not-needed', spot, message, cure);
    }
}
function everythingAfter(id, links) {
    const found = new Set();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const dependent of links.dependents.get(next) ?? []) {
            if (found.has(dependent))
                continue;
            found.add(dependent);
            open.push(dependent);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
;// CONCATENATED MODULE: ./lib/graph/resolve/plainly-fits.js
/**
 * True where settings can be seen to fit a schema without a validator, which takes longer to load than nearly every plan to check: only
 * texts, all of them known, and nothing missing. False says nothing: ask the validator.
 */
function plainlyFits(settings, schema) {
    const { properties = {}, required = [], anyOf } = schema;
    const has = (names) => names.every((name) => Object.hasOwn(settings, name));
    const isText = ([name, value]) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (property === undefined || property.enum !== undefined || typeof value !== 'string')
            return false;
        return [property.type].flat().includes('string');
    };
    const isPlain = Object.keys(schema).every((key) => PLAIN.includes(key));
    if (!isPlain || !Object.entries(settings).every(isText) || !has(required))
        return false;
    return (anyOf === undefined ||
        anyOf.some((branch) => Object.keys(branch).join() === 'required' && has(branch.required ?? [])));
}
const PLAIN = ['type', 'properties', 'additionalProperties', 'required', 'anyOf'];

;// CONCATENATED MODULE: ./lib/graph/resolve/runner-settings.js




/** Checks every `with` against its runner's schema. What an expression will give is not known yet and passes. The validator is loaded only where it is needed. */
async function tellBadSettings(file, runners) {
    const byName = new Map(runners.map((runner) => [runner.name, runner]));
    const validators = new Map();
    for (const placed of file.steps) {
        const runner = placed.step.uses === undefined ? undefined : byName.get(placed.step.uses);
        if (runner?.schema === undefined || placed.dropped.has('with'))
            continue;
        const validator = validators.get(runner.name) ?? (await runner_settings_compile(runner.name, runner.schema));
        validators.set(runner.name, validator);
        tellFaults({ uses: runner.name, given: placed.step.with, path: placed.path }, validator, file);
    }
}
/** The same for the plan's notifiers. */
async function tellBadNotifierSettings(file, known) {
    for (const [index, { uses, with: given }] of (file.plan.notifiers ?? []).entries()) {
        const schema = known.find(({ name }) => name === uses)?.schema;
        if (schema === undefined || plainlyFits(given ?? {}, schema))
            continue;
        tellFaults({ uses, given, path: ['notifiers', index] }, await runner_settings_compile(uses, schema), file);
    }
}
async function runner_settings_compile(name, schema) {
    // A bundle gives a module that is a class, as this one is, no other name than this.
    const { default: ajv } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.t.bind(__webpack_require__, 13774, 19));
    try {
        return new ajv.Ajv2020({
            allErrors: true,
            strict: false,
            logger: false,
            verbose: true,
            validateFormats: false,
        }).compile(schema);
    }
    catch (thrown) {
        throw new errors/* Fault */.vC('usage', `The schema of "${name}" is not a JSON Schema.`, { cause: thrown });
    }
}
function tellFaults({ uses, given, path }, validator, file) {
    const settings = given ?? {};
    if (validator(settings))
        return;
    const told = new Set();
    for (const fault of validator.errors ?? []) {
        const inner = pathIn(fault);
        // A choice that fails says so once for each of its branches: the first says enough.
        if (isOpen(settings, inner, fault) || told.has(inner.join('/')))
            continue;
        told.add(inner.join('/'));
        const spot = {
            path: [...path, ...(given === undefined ? ['uses'] : ['with']), ...inner],
            at: isKeyFault(fault) ? 'key' : 'value',
        };
        file.faults.error('bad-setting', spot, `${wordsOf(fault, uses)}.`, cureOf(fault));
    }
}
function pathIn(fault) {
    const path = fault.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (fault.keyword === 'additionalProperties')
        return [...path, String(fault.params.additionalProperty)];
    return path;
}
function isKeyFault(fault) {
    return fault.keyword === 'additionalProperties' || fault.keyword === 'required';
}
const OF_THE_WHOLE = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains', 'uniqueItems', 'allOf', 'propertyNames']);
function isOpen(settings, path, fault) {
    const value = path.reduce((part, key) => part?.[key], settings);
    if (fault.keyword === 'required' || fault.keyword === 'additionalProperties')
        return false;
    return typeof value === 'string' || OF_THE_WHOLE.has(fault.keyword) ? holdsExpression(value) : false;
}
function wordsOf(fault, runner) {
    const at = fault.instancePath === '' ? '`with`' : `\`${fault.instancePath.slice(1).replaceAll('/', '.')}\``;
    if (fault.keyword === 'additionalProperties')
        return `"${String(fault.params.additionalProperty)}" is not a setting of \`${runner}\``;
    if (fault.keyword === 'required')
        return `\`${runner}\` needs the setting "${String(fault.params.missingProperty)}"`;
    return `${at} ${fault.message ?? 'does not fit'}`;
}
function cureOf(fault) {
    if (fault.keyword === 'required')
        return `Add \`${String(fault.params.missingProperty)}: …\` under \`with\`.`;
    if (fault.keyword === 'enum')
        return `Allowed: ${fault.params.allowedValues.map(String).join(', ')}.`;
    if (fault.keyword !== 'additionalProperties')
        return undefined;
    const { properties = {} } = (fault.parentSchema ?? {});
    const known = Object.keys(properties);
    const near = (0,did_you_mean/* nearest */.pA)(String(fault.params.additionalProperty), known);
    return near ? `Did you mean "${near}"?` : known.length > 0 ? `Known: ${known.join(', ')}.` : 'Take it out.';
}

// EXTERNAL MODULE: ./lib/graph/fan-out.js
var fan_out = __webpack_require__(87459);
;// CONCATENATED MODULE: ./lib/graph/resolve/static-fan-out.js


/** Tells fan-outs that are too wide, or no lists, as far as that is known before the run. */
function tellWideFanOuts({ steps, faults }) {
    for (const { step, path } of steps) {
        for (const key of ['for_each', 'matrix']) {
            const values = step[key];
            if (values === undefined || typeof values === 'string' || holdsExpression(values))
                continue;
            const items = key === 'matrix' ? (0,fan_out/* matrixItems */.a)(values) : (0,fan_out/* forEachItems */.be)(values);
            if (typeof items !== 'string')
                continue;
            const cure = `Make it at most ${fan_out/* FAN_OUT_LIMIT */.TH}, or split the step.`;
            faults.error('fan-out-too-wide', { path: [...path, key], at: 'key' }, `${items.charAt(0).toUpperCase()}${items.slice(1)}.`, cure);
        }
    }
}

// EXTERNAL MODULE: ./lib/plan/command-words.js
var command_words = __webpack_require__(87587);
;// CONCATENATED MODULE: ./lib/graph/resolve/action.js



/** What a step does: `command` and `run` are short for the two built-in runners. A step without any is nothing a graph can hold, and told. */
function actionOf(placed, file, defaultShell) {
    const { step, path } = placed;
    if (step.command !== undefined) {
        return {
            uses: 'command',
            settings: {
                command: action_wordsOf(step.command, [...path, 'command'], file),
                flags: flagsOf(step.flags, [...path, 'flags'], file),
            },
        };
    }
    if (step.run !== undefined)
        return { uses: 'shell', settings: { run: step.run, shell: step.shell ?? defaultShell ?? DEFAULT_SHELL } };
    return { uses: step.uses ?? '', settings: longForm(placed, file, defaultShell) };
}
// `uses: command` and `uses: shell` mean the same as their short forms.
function longForm({ step, path }, file, defaultShell) {
    const settings = (step.with ?? {});
    if (step.uses === 'shell')
        return { shell: defaultShell ?? DEFAULT_SHELL, ...settings };
    if (step.uses !== 'command' || typeof settings.command !== 'string')
        return settings;
    return { flags: [], ...settings, command: action_wordsOf(settings.command, [...path, 'with', 'command'], file) };
}
/** Means bash where there is one, else sh. */
const DEFAULT_SHELL = 'bash';
function action_wordsOf(command, path, file) {
    if (typeof command !== 'string')
        return command.map((word, index) => textOf(word, [...path, index], file));
    const split = (0,command_words/* splitCommand */.G)(command);
    if ('words' in split)
        return split.words;
    tellUnsplit(split, path, file);
    return [];
}
function tellUnsplit(split, path, file) {
    if ('unclosed' in split) {
        const within = { offset: split.offset, length: 1 };
        file.faults.error('unclosed-quote', { path, within }, `The quote ${split.unclosed} is not closed.`, 'Close it, or write the command as a list.');
        return;
    }
    const sign = split.sign === '\n' ? 'a second line' : `\`${split.sign}\``;
    const within = { offset: split.offset, length: split.sign === '\n' ? 1 : split.sign.length };
    file.faults.error('shell-sign', { path, within }, `A command is not run by a shell, so ${sign} means nothing in it.`, signCure(split.sign));
}
function signCure(sign) {
    if (sign.endsWith('='))
        return 'Put the variable under `env`, or use `run` for a shell script.';
    const variable = (0,spans/* asExpression */.RL)('env.NAME');
    if (sign === '$')
        return `Use \`run\` for a shell script, or \`${variable}\` for a variable; a plain \`$\` goes in single quotes.`;
    return 'Use `run` for a shell script, or put the word in single quotes to mean the sign itself.';
}
function flagsOf(flags, path, file) {
    if (flags === undefined)
        return [];
    if (Array.isArray(flags))
        return flags.map((flag, index) => textOf(flag, [...path, index], file));
    return Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, flagValue(value, [...path, name], file)]));
}
function flagValue(value, path, file) {
    if (typeof value === 'number')
        return textOf(value, path, file);
    if (Array.isArray(value))
        return value.map((one, index) => textOf(one, [...path, index], file));
    return value;
}

;// CONCATENATED MODULE: ./lib/graph/resolve/step-node.js



const step_node_NONE = [];
/** Makes steps into nodes; what all of them share (defaults, the plan's own `env`) is worked out once. */
function createNodeMaker(file, { use, links, titleOf }) {
    const { plan } = file;
    const { defaults = {} } = plan;
    const env = { ...envOf(plan.env, ['env'], file), ...envOf(defaults.env, ['defaults', 'env'], file) };
    const envFiles = [...envFilesOf(plan.env_file), ...envFilesOf(defaults.env_file)];
    const timeout = durationOf(defaults.timeout);
    const retry = retryOf(defaults.retry);
    return (placed, index) => {
        const { step, phase } = placed;
        const condition = conditionOf(step.if);
        return {
            id: step.id,
            index,
            phase,
            name: step.name === undefined ? step.id : titleOf(step.name),
            description: step.description === undefined ? undefined : titleOf(step.description),
            ...actionOf(placed, file, defaults.shell),
            needs: links.needs.get(step.id) ?? step_node_NONE,
            dependents: links.dependents.get(step.id) ?? step_node_NONE,
            condition,
            conditionAsksStatus: condition !== undefined && asksStatus(condition),
            enabled: step.enabled ?? true,
            onlyChanged: step.only_changed === undefined ? undefined : listOf(step.only_changed),
            env: step.env === undefined ? env : { ...env, ...envOf(step.env, [...placed.path, 'env'], file) },
            envFiles: step.env_file === undefined ? envFiles : envFilesWith(envFiles, step.env_file),
            workingDirectory: step.working_directory ?? defaults.working_directory,
            timeout: step.timeout === undefined ? timeout : durationOf(step.timeout),
            retry: step.retry === undefined ? retry : retryOf(step.retry),
            continueOnError: step.continue_on_error ?? false,
            fanOut: fanOutOf(step),
            outputs: step.outputs ?? step_node_NONE,
            artifacts: listOf(step.artifacts),
            lock: step.lock,
            cache: cacheOf(step.cache),
            approval: step.approval === false ? undefined : step.approval,
            pullRequest: step.pull_request,
            runsOn: step.runs_on ?? step_node_NONE,
            secrets: use.secretsOf(placed),
        };
    };
}
function durationOf(text) {
    return text === undefined ? undefined : (0,duration/* parseDuration */.E)(text);
}
function envFilesWith(files, own) {
    return [...files, ...envFilesOf(own)];
}
function conditionOf(condition) {
    if (condition === undefined)
        return undefined;
    const text = String(condition).trim();
    const [, inner] = /^\$\{\{([\s\S]*)\}\}$/.exec(text) ?? [];
    return inner !== undefined && !inner.includes('${{') ? inner.trim() : text;
}
// What stands in quotes is a text.
function asksStatus(condition) {
    return /\b(?:success|failure|always|cancelled)\s*\(/i.test(condition.replace(/'[^']*'/g, "''"));
}
function fanOutOf(step) {
    const limit = step.max_parallel === undefined ? {} : { maxParallel: step.max_parallel };
    if (step.for_each !== undefined)
        return { kind: 'for_each', values: step.for_each, ...limit };
    if (step.matrix !== undefined)
        return { kind: 'matrix', values: step.matrix, ...limit };
    return undefined;
}
function cacheOf(cache) {
    if (cache === undefined)
        return undefined;
    return { inputs: listOf(cache.inputs), outputs: listOf(cache.outputs), env: cache.env ?? step_node_NONE };
}

// EXTERNAL MODULE: ./lib/plan/expression.js + 2 modules
var expression = __webpack_require__(47750);
;// CONCATENATED MODULE: ./lib/graph/resolve/titles.js


/** Fills the expressions of names and descriptions in: they may use what is known before the run, the plan and its params. */
async function createTitles(file, params) {
    const isUsed = (0,spans/* hasExpression */.xS)(file.plan.description ?? '') ||
        file.steps.some(({ step }) => (0,spans/* hasExpression */.xS)(step.name ?? '') || (0,spans/* hasExpression */.xS)(step.description ?? ''));
    if (!isUsed)
        return (text) => text;
    const expressions = await (0,expression.createExpressions)();
    const scope = {
        contexts: { plan: { name: file.plan.name, path: file.path }, params },
        status: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
        changed: () => false,
    };
    return (text) => {
        if (!(0,spans/* hasExpression */.xS)(text))
            return text;
        try {
            return String(expressions.evaluate(text, scope) ?? '');
        }
        catch (thrown) {
            // Whatever cannot be read has been told by the checks.
            if (thrown instanceof expression.ExpressionError)
                return text;
            throw thrown;
        }
    };
}

;// CONCATENATED MODULE: ./lib/graph/resolve.js











const DATE_LENGTH = '-2025-01-15'.length;
/**
 * The graph a plan means: defaults filled in, edges in both directions. Cycles, unknown steps and runners, and what else can only be seen
 * from the whole are told to the plan's faults; the graph is good for running where none was found.
 */
async function resolveGraph(file, { params, use, runners, notifiers, pluginsLoaded }) {
    const { plan } = file;
    const links = linkSteps(file);
    tellUnneededReads(file, use, links);
    tellWideFanOuts(file);
    tellUnknownRunners(file, runners, pluginsLoaded);
    tellUnknownNotifiers(file, notifiers);
    await tellBadSettings(file, runners);
    await tellBadNotifierSettings(file, notifiers);
    const titleOf = await createTitles(file, params);
    const makeNode = createNodeMaker(file, { use, links, titleOf });
    const nodes = file.steps.map(makeNode);
    const digest = digestWhenAsked(file.text);
    return {
        name: plan.name,
        description: plan.description === undefined ? undefined : titleOf(plan.description),
        path: file.path,
        text: file.text,
        get digest() {
            return digest();
        },
        runId: plan.run_id ?? defaultRunId(plan.name),
        params,
        secrets: plan.secrets ?? [],
        plugins: plan.plugins ?? [],
        maxParallel: plan.max_parallel ?? 1,
        onFailure: plan.on_failure ?? 'continue',
        timeout: plan.timeout === undefined ? undefined : (0,duration/* parseDuration */.E)(plan.timeout),
        concurrency: plan.concurrency && {
            group: plan.concurrency.group,
            whenBusy: plan.concurrency.when_busy ?? 'queue',
        },
        schedules: scheduleRules(plan.schedule),
        notifiers: plan.notifiers,
        nodes,
        byId: new Map(nodes.map((node) => [node.id, node])),
    };
}
// Whoever only checks a plan does not ask, and hashing loads a large part of Node.
function digestWhenAsked(text) {
    let digest;
    return () => {
        digest ??= (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        return digest;
    };
}
function defaultRunId(name) {
    const usable = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
    return `${(usable || 'run').slice(0, LONGEST_RUN_ID - DATE_LENGTH)}-\${{ run.date }}`;
}

;// CONCATENATED MODULE: ./lib/graph/load-plan.js






/** Reads and checks a plan file; a relative path counts from the system's working directory. Never throws for a fault of the plan. */
async function loadPlan(path, options) {
    const text = await (0,read_plan/* readPlan */.m3)(path, options.system);
    return typeof text === 'string' ? loadPlanText(text, path, options) : { ok: false, diagnostics: [text] };
}
/** Checks a plan's text, or the bytes of it (standard input); `name` stands for the file in diagnostics and records. */
async function loadPlanText(content, name, options = {}) {
    const text = typeof content === 'string' ? content : (0,read_plan/* decodePlan */.sb)(content, name);
    if (typeof text !== 'string')
        return { ok: false, diagnostics: [text] };
    const file = parsePlan(text, name);
    const graph = file.isPlan ? await check(file, options) : undefined;
    const diagnostics = file.faults.list();
    if (graph === undefined || file.faults.failed())
        return { ok: false, diagnostics, text };
    return { ok: true, graph, warnings: diagnostics };
}
async function check(file, options) {
    const use = await checkPlan(file, options.env);
    const params = resolveParams(file.plan.params ?? {}, options.params, file.faults);
    const { runners = BUILT_IN_RUNNERS, notifiers = BUILT_IN_NOTIFIERS, loadPlugins } = options;
    const { plugins = [] } = file.plan;
    const brought = loadPlugins && plugins.length > 0 ? await loadPlugins(plugins, file.path) : [];
    return resolveGraph(file, {
        params,
        use,
        runners: [...runners, ...brought],
        notifiers,
        pluginsLoaded: loadPlugins !== undefined,
    });
}


/***/ }),

/***/ 28694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ EVENTS_FILE),
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   mh: () => (/* binding */ lastAttempt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);


/** Name of the file of events, one JSON document a line. */
const EVENTS_FILE = 'events.ndjson';
/** Name of the file that holds the finished record. */
const RECORD_FILE = 'run.json';
/** Name of the copy of the plan as it was run. */
const PLAN_FILE = 'plan.yml';
/** Makes the folder of the next attempt of `runId`. Two processes asking at once get two attempts. */
async function openRunFolder(system, stateDir, runId) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId);
    try {
        for (let attempt = (await lastAttempt(system, stateDir, runId)) + 1;; attempt += 1) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, String(attempt));
            if (await system.files.makeDirectory(path))
                return { runId, attempt, path };
        }
    }
    catch (thrown) {
        throw unwritable(stateDir, thrown);
    }
}
/** Number of the newest attempt of a run; 0 where there is none. */
async function lastAttempt(system, stateDir, runId) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId));
    return Math.max(0, ...names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number));
}
/** The Fault for a state directory in which `what` cannot be kept, with the cure its cause asks for. */
function unwritable(stateDir, cause, what = 'The record of the run') {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(cause);
    const why = {
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        ENOENT: 'nothing can be made there',
        EROFS: 'the file system is read-only',
        EACCES: 'permission is denied',
        EPERM: 'permission is denied',
        ENOTDIR: 'a part of that path is a file',
        EEXIST: 'a part of that path is a file',
    };
    const reason = why[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('state_unwritable', `${what} cannot be kept in ${stateDir}: ${reason}.`, {
        cure: 'Free or unlock it, or choose another folder with --state-dir.',
        cause,
    });
}


/***/ }),

/***/ 99623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameRun),
/* harmony export */   l: () => (/* binding */ isRunName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _execute_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4853);
/* harmony import */ var _execute_expressions_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22992);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);




const RUN_DATE = '${{ run.date }}';
const RUN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** True for what a run can be called: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit. */
function isRunName(text) {
    return RUN_ID.test(text);
}
/** Evaluates the plan's `run_id` and `concurrency` before there is a run. Throws `usage` for an id that cannot be one. */
function nameRun(system, graph, expressions, given) {
    const started_at = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(system.clock.now());
    const text = (template) => {
        // The default name needs nothing but the date: not worth loading the evaluator.
        const dated = template.replaceAll(RUN_DATE, started_at.slice(0, 10));
        if (!(0,_execute_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(dated) || expressions === undefined)
            return dated;
        const value = expressions.evaluate(dated, beforeTheRun(system, graph));
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
    };
    const runId = given ?? text(graph.runId);
    if (!isRunName(runId)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('usage', `A run cannot be called ${JSON.stringify(runId)}.`, {
            cure: 'Use 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit.',
        });
    }
    const { concurrency } = graph;
    return { runId, concurrency: concurrency && { group: text(concurrency.group), whenBusy: concurrency.whenBusy } };
}
function beforeTheRun(system, graph) {
    return {
        contexts: { ...(0,_execute_expressions_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .contextsBeforeRun */ .b)(system, graph, 0), steps: {}, changed: { files: [] } },
        status: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
        changed: () => false,
    };
}


/***/ }),

/***/ 42335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a run comes from: machine, process, commit and branch as far as files tell. Asks no program: it would cost more than a step. */
async function readOrigin(system) {
    const started = system.processes.startedAt(system.pid);
    const head = await readHead(system);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), pid: system.pid, ...(started === undefined ? {} : { pid_started: started }), ...head };
}
async function readHead(system) {
    const { GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = system.env;
    if (commit !== undefined)
        return { commit, ...(branch === undefined ? {} : { branch }) };
    try {
        const gitDir = await findGitDir(system, system.cwd);
        if (gitDir === undefined)
            return {};
        const head = await readText(system, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD'));
        if (!head.startsWith('ref: '))
            return { commit: head };
        const ref = head.slice('ref: '.length);
        const found = await readRef(system, gitDir, ref);
        return { branch: ref.replace(/^refs\/heads\//, ''), ...(found === undefined ? {} : { commit: found }) };
    }
    catch {
        // A repository of a shape not known here only leaves these facts out.
        return {};
    }
}
async function findGitDir(system, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const found = await system.files.stat(path);
    if (found?.kind === 'directory')
        return path;
    if (found?.kind === 'file')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (await readText(system, path)).replace(/^gitdir: /, ''));
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findGitDir(system, parent);
}
async function readRef(system, gitDir, ref) {
    // A linked work tree keeps its own HEAD, and its branches with the repository it belongs to.
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir');
    const common = system.files.exists(shared) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, await readText(system, shared)) : gitDir;
    const loose = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref);
    if (system.files.exists(loose))
        return readText(system, loose);
    const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs');
    if (!system.files.exists(packed))
        return undefined;
    const line = (await readText(system, packed)).split('\n').find((one) => one.endsWith(` ${ref}`));
    return line?.slice(0, line.indexOf(' '));
}
async function readText(system, path) {
    return (await system.files.read(path)).toString('utf8').trim();
}


/***/ }),

/***/ 44646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ asksForChanges),
/* harmony export */   q: () => (/* binding */ usesExpressions)
/* harmony export */ });
/** True where a plan holds an expression anywhere; the evaluator is loaded only then. */
function usesExpressions(graph) {
    const known = using.get(graph);
    if (known !== undefined)
        return known;
    const uses = graph.text.includes('${{') || graph.nodes.some(({ condition }) => condition !== undefined);
    using.set(graph, uses);
    return uses;
}
// A worker asks for each of a plan's steps.
const using = new WeakMap();
/** True where a step asks what changed; git is asked only then. */
function asksForChanges(graph) {
    // A look at the text spares nearly every plan the look at each of its steps.
    return graph.text.includes('changed') && graph.nodes.some(mentionsChanged);
}
function mentionsChanged(node) {
    if (node.onlyChanged !== undefined)
        return true;
    const texts = [node.condition ?? '', JSON.stringify(node.settings), JSON.stringify(node.env)];
    return texts.some((text) => /\bchanged\b/.test(text));
}


/***/ }),

/***/ 42799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/run/run.js
var run_run = __webpack_require__(70423);
// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/execute/carry.js
/** The event that takes a task's end over from the attempt it was run in. */
function carriedEvent(task, fromAttempt) {
    const { status, carried_from, item: _item, ...facts } = task;
    if (status === 'queued' || status === 'running')
        throw new Error(`${task.task} has no end to take over`);
    const from = carried_from ?? fromAttempt;
    // Its log lies in the folder of the attempt that ran it, a sibling of this one.
    const log_path = task.log_path?.startsWith('../') || task.log_path === null ? task.log_path : `../${from}/${task.log_path}`;
    return { ...facts, type: 'task_carried', status, log_path, from_attempt: from };
}

// EXTERNAL MODULE: ./lib/execute/engine/create-engine.js + 2 modules
var create_engine = __webpack_require__(13697);
// EXTERNAL MODULE: ./lib/execute/engine/emitter.js
var engine_emitter = __webpack_require__(42293);
// EXTERNAL MODULE: ./lib/execute/leftovers.js
var leftovers = __webpack_require__(48816);
// EXTERNAL MODULE: ./lib/execute/requests.js
var execute_requests = __webpack_require__(70536);
// EXTERNAL MODULE: ./lib/graph/decide.js
var decide = __webpack_require__(91991);
// EXTERNAL MODULE: ./lib/run/status.js
var run_status = __webpack_require__(74786);
// EXTERNAL MODULE: ./lib/execute/task/outcome.js
var outcome = __webpack_require__(11292);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/execute/expressions/evaluate.js
var evaluate = __webpack_require__(4853);
// EXTERNAL MODULE: ./lib/execute/expressions/scope.js
var scope = __webpack_require__(22992);
// EXTERNAL MODULE: ./lib/execute/proposals.js
var proposals = __webpack_require__(19531);
// EXTERNAL MODULE: ./lib/execute/task/propose.js
var propose = __webpack_require__(41914);
// EXTERNAL MODULE: ./lib/graph/fan-out.js
var fan_out = __webpack_require__(87459);
;// CONCATENATED MODULE: ./lib/execute/schedule/expand.js



const LONGEST_TASK = 64;
/** The tasks of a fanned-out step now that its needs are settled; a sentence where its list is not one. Throws ExpressionError. */
function expand(engine, node) {
    const { fanOut } = node;
    if (fanOut === undefined)
        return [{ task: node.id, item: null }];
    const values = (0,evaluate/* treeOf */.g7)(engine, fanOut.values, (0,evaluate/* lazily */.qy)(() => (0,scope/* scopeOf */.O)(engine, node)));
    const items = fanOut.kind === 'matrix' ? (0,fan_out/* matrixItems */.a)(values) : (0,fan_out/* forEachItems */.be)(values);
    if (typeof items === 'string')
        return items;
    return items.map(({ key, item }, index) => {
        const task = `${node.id}[${key}]`;
        // Ids of steps that fan out are short enough for this, by the plan's own check.
        return { task: task.length <= LONGEST_TASK ? task : `${node.id}[#${index + 1}]`, item };
    });
}

;// CONCATENATED MODULE: ./lib/execute/schedule/begin-step.js








/** Turns a step that may start into its tasks: fanned out, taken over from an earlier attempt, or made ready. */
function beginStep(engine, node, to) {
    const tasks = wordsOrValue(() => expand(engine, node));
    if (typeof tasks === 'string') {
        to.end(node.id, node, cannotStart(tasks));
        return;
    }
    if (node.fanOut)
        engine.emitter.emit({ type: 'step_expanded', step: node.id, tasks });
    if (tasks.length === 0)
        to.settled(node);
    tasks.forEach((task, place) => {
        if (takeOver(engine, task))
            to.settled(node);
        else
            makeReady(engine, node, task, place, to);
    });
}
/** The end of a task whose settings cannot be evaluated; `message` is for people. */
function cannotStart(message) {
    return (0,outcome/* unrunEnd */.ew)('failed', 'not_started', message, { log_excerpt: message });
}
// A record may give the keys of an item in another order: databases do.
function isSameItem(earlier, item) {
    const plain = (value) => JSON.parse(JSON.stringify(value));
    return (0,external_node_util_.isDeepStrictEqual)(plain(earlier), plain(item));
}
function takeOver(engine, { task, item }) {
    const earlier = engine.carried.get(task);
    if (earlier === undefined || !isSameItem(earlier.item, item))
        return false;
    engine.emitter.emit(carriedEvent(earlier, engine.carriedFrom));
    return true;
}
/** Hands a task on with the names of its mutexes, or ends it where they cannot be told. */
function makeReady(engine, node, { task, item }, place, to) {
    const { lock: template } = node;
    const nameOf = (text) => (0,evaluate/* textOf */.b6)(engine, text, () => (0,scope/* scopeOf */.O)(engine, node, { item }));
    const own = wordsOrValue(() => (template === undefined ? [] : [nameOf(template)]));
    if (typeof own === 'string') {
        to.end(task, node, cannotStart(own));
        return;
    }
    to.ready({ task, node, item, place, locks: (0,propose/* proposes */.mx)(engine, node) ? [...own, proposals/* WORK_TREE_LOCK */.H] : own });
}
// A fault in an expression becomes its words, so that the step can fail with them.
function wordsOrValue(make) {
    try {
        return make();
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

;// CONCATENATED MODULE: ./lib/execute/schedule/conditions.js


/** Conditions over the run as it stands. */
function createConditions(engine) {
    const faults = new Map();
    const guarded = (node, test) => {
        try {
            return test();
        }
        catch (thrown) {
            faults.set(node.id, thrown instanceof Error ? thrown.message : String(thrown));
            // Let it start: the task then fails with this fault, where everybody looks.
            return true;
        }
    };
    return {
        faultOf: (node) => faults.get(node.id),
        enabled: (node, facts) => {
            const { enabled } = node;
            if (typeof enabled === 'boolean' || !(0,evaluate/* isTemplate */.Fl)(enabled))
                return enabled !== false && enabled !== 'false';
            return guarded(node, () => isTrue((0,evaluate/* evaluated */.Wn)(engine, enabled, () => (0,scope/* scopeOf */.O)(engine, node, { facts }))));
        },
        holds: (node, facts) => {
            const { condition } = node;
            if (condition === undefined)
                return true;
            return guarded(node, () => engine.expressions?.test(condition, (0,scope/* scopeOf */.O)(engine, node, { facts })) ?? false);
        },
    };
}
function isTrue(value) {
    return value !== false && value !== null && value !== '' && value !== 0 && value !== 'false';
}

;// CONCATENATED MODULE: ./lib/execute/schedule/ready-list.js
/** An empty list. Adding and taking cost the logarithm of its length, but for tasks that do not fit. */
function createReadyList() {
    // Last first, so that the next task is taken from the end.
    let tasks = [];
    return {
        add: (task) => {
            tasks.splice(insertionPoint(tasks, task), 0, task);
        },
        take: (fits) => {
            for (let index = tasks.length - 1; index >= 0; index -= 1) {
                const task = tasks[index];
                if (task && fits(task)) {
                    tasks.splice(index, 1);
                    return task;
                }
            }
            return undefined;
        },
        drain: () => {
            const all = tasks.reverse();
            tasks = [];
            return all;
        },
        get size() {
            return tasks.length;
        },
    };
}
function insertionPoint(tasks, task) {
    let low = 0;
    let high = tasks.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const other = tasks[middle];
        if (other && comesBefore(task, other))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function comesBefore(one, other) {
    return one.node.index - other.node.index < 0 || (one.node.index === other.node.index && one.place < other.place);
}

;// CONCATENATED MODULE: ./lib/execute/schedule/slots.js
/** All places free. */
function createSlots(maxParallel) {
    const perStep = new Map();
    const held = new Set();
    let running = 0;
    const change = (task, by) => {
        running += by;
        if (task.node.fanOut)
            perStep.set(task.node.id, (perStep.get(task.node.id) ?? 0) + by);
    };
    return {
        fits: ({ node, locks }) => {
            if (running >= maxParallel)
                return false;
            const limit = node.fanOut?.maxParallel;
            if (limit !== undefined && (perStep.get(node.id) ?? 0) >= limit)
                return false;
            return !locks.some((lock) => held.has(lock));
        },
        take: (task) => {
            change(task, 1);
            for (const lock of task.locks)
                held.add(lock);
        },
        free: (task) => {
            change(task, -1);
            for (const lock of task.locks)
                held.delete(lock);
        },
        get running() {
            return running;
        },
    };
}

;// CONCATENATED MODULE: ./lib/execute/schedule/schedule.js








/**
 * Starts what `decide` allows, in plan order and within the limits, until nothing is left. Only steps whose needs changed are looked at,
 * so a step costs the same in a plan of ten and of ten thousand. `onFailure` hears of each failure the plan does not allow. A run that
 * goes on names the tasks that were started already: they are seen to their end, whatever the limits say of them now.
 */
function createSchedule(engine, signalForStart, onFailure, isUnderWay) {
    const { graph, emitter } = engine;
    const conditions = createConditions(engine);
    const ready = createReadyList();
    const slots = createSlots(engine.maxParallel);
    const begun = new Set();
    const candidates = phase(engine, 'main');
    let finallyBegun = false;
    const { promise: done, resolve: finish } = deferred();
    const settled = (node) => {
        if ((0,run_run/* stepOutcome */.f)(emitter.run(), node.id) === 'open')
            return;
        for (const id of node.dependents) {
            const dependent = graph.byId.get(id);
            if (dependent)
                candidates.push(dependent);
        }
    };
    const end = (task, node, outcome) => {
        emitter.emit({ type: 'task_ended', task, ...outcome });
        if (node.phase === 'main' && (0,run_run/* taskOutcome */.q)(outcome) === 'failed')
            onFailure();
        settled(node);
    };
    const consider = (node) => {
        if (begun.has(node.id) || !(0,decide/* isUntouched */.O2)(emitter.run(), node))
            return;
        const decision = (0,decide/* decide */.LD)(graph, emitter.run(), node, conditions);
        if (decision.kind === 'wait')
            return;
        begun.add(node.id);
        const fault = conditions.faultOf(node);
        if (decision.kind === 'skip')
            end(node.id, node, (0,outcome/* unrunEnd */.ew)('skipped', decision.reason, decision.message));
        else if (fault !== undefined)
            end(node.id, node, cannotStart(fault));
        else
            beginStep(engine, node, { ready: ready.add, end, settled });
    };
    const start = (task) => {
        slots.take(task);
        void engine
            .execute(engine, task, signalForStart())
            // A broken world (a lock that cannot be written, say) is this task's failure; the others go on.
            .catch((thrown) => cannotStart(engine.mask.text(thrown instanceof Error ? thrown.message : String(thrown))))
            .then((outcome) => {
            slots.free(task);
            end(task.task, task.node, outcome);
            pump();
        });
    };
    const pump = () => {
        for (let node = candidates.pop(); node; node = candidates.pop())
            consider(node);
        for (let task = ready.take(slots.fits); task; task = ready.take(slots.fits))
            start(task);
        if (slots.running > 0)
            return;
        if (finallyBegun) {
            finish();
            return;
        }
        finallyBegun = true;
        candidates.push(...phase(engine, 'finally'));
        pump();
    };
    const reconsider = () => {
        for (const task of ready.drain()) {
            const decision = (0,decide/* decide */.LD)(graph, emitter.run(), task.node, conditions);
            if (decision.kind === 'skip')
                end(task.task, task.node, (0,outcome/* unrunEnd */.ew)('skipped', decision.reason, decision.message));
            else
                ready.add(task);
        }
        candidates.push(...phase(engine, 'main'));
    };
    queueMicrotask(() => {
        if (isUnderWay !== undefined)
            takeUp(engine, isUnderWay, { begun, start, ready: ready.add, end, reconsider });
        pump();
    });
    return { done, reconsider };
}
// What has begun in a run that goes on: started tasks go on first, those that waited for a place wait again.
function takeUp(engine, isUnderWay, to) {
    const run = engine.emitter.run();
    for (const node of engine.graph.nodes) {
        const tasks = (run.steps.get(node.id) ?? []).flatMap((id) => run.tasks.get(id) ?? []);
        if ((0,decide/* isUntouched */.O2)(run, node) && !isUnderWay(node.id))
            continue;
        to.begun.add(node.id);
        tasks.forEach(({ task, item, status }, place) => {
            if ((0,run_status/* isSettled */.I)(status))
                return;
            const ready = isUnderWay(task) ? to.start : to.ready;
            makeReady(engine, node, { task, item }, place, { ready, end: to.end });
        });
    }
    // What waited for a place when the run was stopped does not get one now.
    if (run.stopping !== null)
        to.reconsider();
}
// Last first, because candidates are taken from the end.
function phase(engine, name) {
    return engine.graph.nodes.filter((node) => node.phase === name).reverse();
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./lib/execute/stop.js
/** A brake that has not been pulled, or as it was in a run that goes on. */
function createStop(engine, before = null) {
    const { emitter, graph, system } = engine;
    const controller = new AbortController();
    let stopped = before === null ? 'not' : before.cancel ? 'cancelled' : 'starting nothing';
    if (stopped === 'cancelled')
        controller.abort();
    let reconsider = () => undefined;
    let undo = [];
    const now = (cause, cancel, message) => {
        const next = cancel || stopped === 'cancelled' ? 'cancelled' : 'starting nothing';
        // Without a record not even final steps may begin, whatever stopped the run before.
        if (cause !== 'record_lost' && stopped === next)
            return;
        stopped = next;
        emitter.emit({ type: 'run_stopping', cause, cancel: next === 'cancelled', message });
        if (cancel) {
            controller.abort();
            for (const stop of engine.stops)
                stop();
        }
        reconsider();
    };
    return {
        signalForStart: () => (controller.signal.aborted ? new AbortController().signal : controller.signal),
        now,
        afterFailure: (rule) => {
            if (rule !== 'continue')
                now('failure', rule === 'cancel', 'A step failed, and the plan stops at the first failure.');
        },
        arm: (again, outside, elapsed = 0) => {
            reconsider = again;
            const onOutside = () => {
                const superseded = outside?.reason === 'superseded';
                if (superseded)
                    now('superseded', true, 'A newer run took its place.');
                else
                    now('signal', true, sentenceIn(outside?.reason) ?? 'The run was cancelled.');
            };
            if (outside?.aborted)
                onOutside();
            outside?.addEventListener('abort', onOutside, { once: true });
            undo.push(() => outside?.removeEventListener('abort', onOutside));
            if (graph.timeout === undefined)
                return;
            const limit = Math.max(0, graph.timeout - elapsed);
            undo.push(system.clock.after(limit, () => now('timeout', true, 'The plan reached its time limit.')));
        },
        disarm: () => {
            for (const one of undo)
                one();
            undo = [];
        },
    };
}
// A word, such as the name of a signal, tells people nothing they want to read.
function sentenceIn(reason) {
    return typeof reason === 'string' && reason.includes(' ') ? reason : undefined;
}

;// CONCATENATED MODULE: ./lib/execute/run-graph.js











/**
 * Runs a graph: the whole story of a run in one screen. Resolves with the ended run whatever became of its steps; throws
 * `state_unwritable` where the record of the run could not be kept, after what ran has ended.
 */
async function runGraph(graph, options) {
    const { system } = options;
    const { clock } = system;
    const { run: before, isUnderWay } = options.continued ?? {};
    const emitter = (0,engine_emitter/* createEmitter */.z)(system, options.observers, () => stop.now('record_lost', false, 'The record of the run cannot be kept.'), before);
    const engine = (0,create_engine/* createEngine */.P)(graph, options, emitter);
    const stop = createStop(engine, before?.stopping);
    const elapsed = before === undefined ? 0 : Math.max(0, (0,system_clock/* millisecondsBetween */.nl)(before.started_at, (0,system_clock/* isoTime */.Ly)(clock.now())));
    const began = clock.monotonic() - elapsed;
    if (before === undefined)
        begin(engine, options);
    const onFailure = () => stop.afterFailure(engine.onFailure);
    const schedule = createSchedule(engine, stop.signalForStart, onFailure, isUnderWay);
    stop.arm(schedule.reconsider, options.signal, elapsed);
    await schedule.done;
    stop.disarm();
    await (0,leftovers/* stopLeftovers */.z)(engine);
    const duration_ms = Math.round(clock.monotonic() - began);
    emitter.emit({ type: 'run_ended', status: finalStatus(emitter.run()), duration_ms });
    await emitter.close();
    if (emitter.recordFault)
        throw recordLost(emitter.recordFault.cause);
    return emitter.run();
}
function begin(engine, options) {
    const { graph, emitter } = engine;
    emitter.emit({ type: 'run_started', ...startFacts(graph, options) });
    const silent = (0,execute_requests/* silentNotifiers */.f)(graph, options.observers) ?? [];
    for (const message of [...(options.notes ?? []), silent].flat())
        emitter.emit({ type: 'note', level: 'info', message });
    leaveOutUnselected(engine, options.selected);
    takeOverCarried(engine);
}
function startFacts(graph, options) {
    const requests = (0,execute_requests/* requestsOf */.u)(graph);
    return {
        run_id: options.runId,
        attempt: options.attempt,
        plan: { name: graph.name, path: graph.path, digest: graph.digest },
        params: graph.params,
        origin: options.origin,
        steps: graph.nodes.map(({ id }) => id),
        ...(requests === undefined ? {} : { requests }),
        ...(options.carried ? { resumed_from: options.carried.attempt } : {}),
    };
}
function leaveOutUnselected({ graph, emitter }, selected) {
    if (selected === undefined)
        return;
    for (const { id } of graph.nodes) {
        if (!selected.has(id))
            emitter.emit({ type: 'task_ended', task: id, ...(0,outcome/* unrunEnd */.ew)('skipped', 'not_selected') });
    }
}
// Fan-outs are taken over task by task, when their list is known again.
function takeOverCarried({ graph, emitter, carried, carriedFrom }) {
    for (const { id, fanOut } of graph.nodes) {
        const task = fanOut === undefined ? carried.get(id) : undefined;
        if (task && emitter.run().tasks.get(id)?.status === 'queued')
            emitter.emit(carriedEvent(task, carriedFrom));
    }
}
function finalStatus(run) {
    if (run.stopping?.cause === 'signal' || run.stopping?.cause === 'superseded')
        return 'cancelled';
    if (run.stopping !== null)
        return 'failed';
    const outcomes = new Set([...run.steps.keys()].map((step) => (0,run_run/* stepOutcome */.f)(run, step)));
    if (outcomes.has('failed') || outcomes.has('blocked'))
        return 'failed';
    return outcomes.has('awaiting') ? 'awaiting_approval' : 'succeeded';
}
function recordLost(cause) {
    if (cause instanceof errors/* Fault */.vC)
        return cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    return new errors/* Fault */.vC('state_unwritable', `The record of the run could not be kept (${words}).`, {
        cure: 'What was written before is whole: free the disk and resume the run.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/run/names/file-name.js
var file_name = __webpack_require__(91763);
// EXTERNAL MODULE: ./lib/run/record.js
var record = __webpack_require__(31425);
;// CONCATENATED MODULE: ./lib/journal/log-file.js
/** Bytes a log may take; beyond it the middle is dropped. */
const LOG_LIMIT_BYTES = 100_000_000;
/**
 * A log at `path`, opened with the first byte. Of more than `limit` bytes it keeps the first nine tenths and the last, with a line between that
 * says how much is gone. While it is written its end lies beside it as `<path>.tail`; `close` joins them, and copies no more than that tenth.
 */
function createLogFile(files, path, limit = LOG_LIMIT_BYTES) {
    const tailLimit = Math.ceil(limit / 10);
    let head;
    let tail;
    let size = 0;
    return {
        write: (bytes) => {
            if (bytes.length === 0)
                return;
            head ??= files.append(path);
            const room = Math.max(0, limit - tailLimit - size);
            if (room > 0)
                head.write(bytes.subarray(0, room));
            if (room < bytes.length) {
                tail ??= createTail(files, `${path}.tail`, tailLimit);
                tail.write(bytes.subarray(room));
            }
            size += bytes.length;
        },
        close: () => {
            tail?.moveTo(head);
            head?.close();
        },
    };
}
// One file, written round and round: writing over pages that are there costs a third of making new ones.
function createTail(files, path, limit) {
    const file = files.place(path);
    let total = 0;
    return {
        write: (bytes) => {
            const part = bytes.subarray(Math.max(0, bytes.length - limit));
            total += bytes.length - part.length;
            const at = total % limit;
            const beforeEnd = part.subarray(0, limit - at);
            file.writeAt(at, beforeEnd);
            if (beforeEnd.length < part.length)
                file.writeAt(0, part.subarray(beforeEnd.length));
            total += part.length;
        },
        moveTo: (head) => {
            file.close();
            const dropped = total - limit;
            if (dropped > 0)
                head?.write(`\n… ${dropped} bytes left out here …\n\n`);
            head?.takeOver(path, dropped > 0 ? total % limit : 0);
        },
    };
}

// EXTERNAL MODULE: ./lib/journal/run-folder.js
var run_folder = __webpack_require__(28694);
;// CONCATENATED MODULE: ./lib/journal/journal.js





/**
 * The record of a run on disk: every event is appended, in full, before any other observer hears it, so that nothing already shown is lost
 * when the process is killed. Output goes to one log a task. The record is complete when `close` has resolved.
 */
async function createJournal(system, folder, planText) {
    const { files } = system;
    try {
        await files.write((0,external_node_path_.join)(folder.path, run_folder/* PLAN_FILE */.VI), planText);
        await files.makeDirectory((0,external_node_path_.join)(folder.path, 'logs'));
        const events = files.append((0,external_node_path_.join)(folder.path, run_folder/* EVENTS_FILE */.Pc));
        return observe(system, folder, events);
    }
    catch (thrown) {
        throw (0,run_folder/* unwritable */.mP)(folder.path, thrown);
    }
}
function observe(system, folder, events) {
    const logs = new Map();
    let last;
    return {
        name: 'journal',
        required: true,
        onEvent: (event, run) => {
            events.write(`${JSON.stringify(event)}\n`);
            last = run;
            closeLogAfter(event, logs);
        },
        onOutput: (task, _stream, bytes) => {
            let log = logs.get(task);
            if (log === undefined) {
                log = createLogFile(system.files, (0,external_node_path_.join)(folder.path, (0,file_name/* logPath */.Q)(task)));
                logs.set(task, log);
            }
            log.write(bytes);
        },
        close: async () => {
            for (const log of logs.values())
                log.close();
            events.close();
            if (last)
                await system.files.write((0,external_node_path_.join)(folder.path, run_folder/* RECORD_FILE */.lt), `${JSON.stringify((0,record/* toRecord */.L)(last), null, 2)}\n`);
        },
    };
}
function closeLogAfter(event, logs) {
    if (event.type !== 'task_ended')
        return;
    logs.get(event.task)?.close();
    logs.delete(event.task);
}

// EXTERNAL MODULE: ./lib/plan/expression.js + 2 modules
var expression = __webpack_require__(47750);
// EXTERNAL MODULE: ./lib/system/system.js + 3 modules
var system_system = __webpack_require__(62287);
// EXTERNAL MODULE: ./lib/execute/lock-names.js
var lock_names = __webpack_require__(73524);
// EXTERNAL MODULE: ./lib/system/file-lock.js
var file_lock = __webpack_require__(96042);
;// CONCATENATED MODULE: ./lib/launch/concurrency.js




/** How often a run of a group with `when_busy: cancel` looks whether a newer one asks for its place, ms. */
const LOOK_EVERY_MS = 250;
/** Takes the place of a run in its group, by the group's rule. Throws `busy` where the rule is `fail`, or `signal` ends the wait. */
async function enterGroup(system, stateDir, rule, label, signal) {
    const path = (0,lock_names/* lockFile */.K)(stateDir, 'group', rule.group);
    const first = lockOrFault(system, stateDir, path, label);
    if (!(0,file_lock/* isLease */.TL)(first) && isCaller(system, first, label))
        return { kind: 'held', release: () => undefined, superseded: new AbortController().signal, notes: [] };
    if ((0,file_lock/* isLease */.TL)(first))
        return held(system, path, first, label, []);
    const words = `the concurrency group ${rule.group} is taken by ${first.label} (process ${first.pid})`;
    if (rule.whenBusy === 'skip')
        return { kind: 'busy', message: `Nothing was run: ${words}.` };
    if (rule.whenBusy === 'fail')
        throw busy(words, first);
    if (rule.whenBusy === 'cancel')
        await system.files.write(requestPath(path), label);
    const lease = await (0,file_lock/* waitForLock */.gJ)(system, path, label, signal === undefined ? {} : { signal });
    if (lease === undefined)
        throw busy(`Cancelled while waiting: ${words}`, first);
    return held(system, path, lease, label, [`Waited because ${words}.`]);
}
async function held(system, path, lease, label, notes) {
    const request = requestPath(path);
    const superseded = new AbortController();
    await withdraw(system, request, label);
    let cancelTimer = () => undefined;
    const look = () => {
        if (!system.files.exists(request)) {
            cancelTimer = system.clock.after(LOOK_EVERY_MS, look);
            return;
        }
        // Heard once: a request left lying would cancel every run to come.
        void system.files.remove(request).finally(() => superseded.abort('superseded'));
    };
    look();
    const release = () => {
        cancelTimer();
        lease.release();
    };
    return { kind: 'held', release, superseded: superseded.signal, notes };
}
// Its own request is granted; another's, written while it waited, is for it to obey.
async function withdraw(system, request, label) {
    if (!system.files.exists(request))
        return;
    const asked = await system.files.read(request).catch(() => Buffer.alloc(0));
    if (asked.toString('utf8') === label)
        await system.files.remove(request);
}
// A run of a sub-plan is named after the run that waits for it, and belongs to its place.
function isCaller(system, holder, label) {
    return holder.pid === system.pid && label.startsWith(`${holder.label}.`);
}
function lockOrFault(system, stateDir, path, label) {
    try {
        return (0,file_lock/* tryLock */.bh)(system, path, label);
    }
    catch (thrown) {
        throw (0,run_folder/* unwritable */.mP)(stateDir, thrown);
    }
}
// A file, not a signal: the holder may be a server that also does other things.
function requestPath(path) {
    return `${path}.cancel`;
}
function busy(words, holder) {
    return new errors/* Fault */.vC('busy', `${words[0]?.toUpperCase()}${words.slice(1)}.`, {
        cure: `Wait for process ${holder.pid}, or set when_busy to queue, skip or cancel.`,
    });
}

// EXTERNAL MODULE: ./lib/launch/name-run.js
var name_run = __webpack_require__(99623);
// EXTERNAL MODULE: ./lib/launch/origin/origin.js
var origin = __webpack_require__(42335);
// EXTERNAL MODULE: ./lib/launch/origin/plan-needs.js
var plan_needs = __webpack_require__(44646);
// EXTERNAL MODULE: ./lib/launch/runners.js + 1 modules
var runners = __webpack_require__(43750);
// EXTERNAL MODULE: ./lib/launch/select.js
var launch_select = __webpack_require__(28264);
// EXTERNAL MODULE: ./lib/launch/sub-plan.js
var sub_plan = __webpack_require__(18678);
;// CONCATENATED MODULE: ./lib/launch/run-plan.js













/**
 * Runs a plan and keeps its record: what every door calls. Resolves with the ended run whatever became of its steps; throws Fault where
 * the call is wrong, its concurrency group is taken, or the record cannot be kept.
 */
async function runPlan(graph, options = {}, carried) {
    const system = options.system ?? (0,system_system/* createSystem */.m)();
    const stateDir = (0,external_node_path_.resolve)(system.cwd, options.stateDir ?? '.orchestrator');
    const selected = (0,launch_select/* selectSteps */.K)(graph, options);
    const expressions = (0,plan_needs/* usesExpressions */.q)(graph) ? await (0,expression.createExpressions)() : undefined;
    const name = (0,name_run/* nameRun */.L)(system, graph, expressions, options.runId);
    const changes = (0,plan_needs/* asksForChanges */.$)(graph) ? await changesFor(graph, system, stateDir) : undefined;
    const runnerOf = await (0,runners/* openRunners */.u)(system, graph, options, (0,sub_plan/* createSubPlans */.n)(runPlan, { ...options, stateDir }));
    const place = await placeInGroup(system, stateDir, name, options.signal);
    try {
        const folder = await (0,run_folder/* openRunFolder */.iN)(system, stateDir, name.runId);
        const journal = await createJournal(system, folder, graph.text);
        return await runGraph(graph, {
            system,
            runId: folder.runId,
            attempt: folder.attempt,
            folders: { run: folder.path, state: stateDir },
            origin: await (0,origin/* readOrigin */.P)(system),
            observers: [journal, ...(options.observers ?? [])],
            runnerOf,
            expressions,
            changes,
            ...stopSignal(options.signal, place),
            notes: [...notesOf(place), ...(options.notes ?? [])],
            ...(place?.kind === 'busy' ? { selected: new Set() } : {}),
            ...(selected === undefined || place?.kind === 'busy' ? {} : { selected }),
            ...(options.maxParallel === undefined ? {} : { maxParallel: options.maxParallel }),
            ...(options.onFailure === undefined ? {} : { onFailure: options.onFailure }),
            ...(options.stopGrace === undefined ? {} : { stopGrace: options.stopGrace }),
            ...(options.proposals === undefined ? {} : { proposals: options.proposals }),
            ...(carried === undefined ? {} : { carried }),
            ...(carried?.changesRequested === undefined ? {} : { changesRequested: carried.changesRequested }),
        });
    }
    finally {
        if (place?.kind === 'held')
            place.release();
    }
}
async function changesFor(graph, system, stateDir) {
    const { readChanges } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(255), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 53255));
    return readChanges(system, stateDir, graph);
}
async function placeInGroup(system, stateDir, name, signal) {
    return name.concurrency && enterGroup(system, stateDir, name.concurrency, name.runId, signal);
}
function notesOf(place) {
    if (place?.kind === 'busy')
        return [place.message];
    return place?.kind === 'held' ? place.notes : [];
}
function stopSignal(signal, place) {
    const signals = [signal, place?.kind === 'held' ? place.superseded : undefined].filter((one) => one !== undefined);
    const [only] = signals;
    if (only === undefined)
        return {};
    return { signal: signals.length === 1 ? only : AbortSignal.any(signals) };
}


/***/ }),

/***/ 43750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openRunners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/steps/built-in.js + 15 modules
var built_in = __webpack_require__(69147);
// EXTERNAL MODULE: ./lib/steps/plugins.js
var steps_plugins = __webpack_require__(95900);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
;// CONCATENATED MODULE: ./lib/steps/registry.js


/** A registry of `runners`. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
function createRegistry(runners) {
    const byName = new Map();
    for (const runner of runners) {
        if (byName.has(runner.name))
            throw taken(runner.name);
        byName.set(runner.name, runner);
    }
    return {
        get: (name) => byName.get(name),
        names: () => [...byName.keys()],
        nearest: (name) => (0,did_you_mean/* nearest */.pA)(name, byName.keys()),
    };
}
function taken(name) {
    return new errors/* Fault */.vC('usage', `There are two step runners called ${name}.`, {
        cure: 'Give yours a name of its own; a runner that is there is never replaced.',
    });
}

;// CONCATENATED MODULE: ./lib/launch/runners.js




/** Everything that can do a step of this plan: built in, the caller's, the plan's plugins. Throws `usage` for two of one name. */
async function openRunners(system, graph, options, runSubPlan) {
    const plugins = graph.plugins.length === 0 ? [] : await pluginsOf(graph, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(system.cwd, graph.path)));
    const registry = createRegistry([...(0,built_in.builtInRunners)({ runSubPlan }), ...(options.runners ?? []), ...plugins]);
    return registry.get;
}
const loaded = new WeakMap();
// Node keeps a module once it is loaded; asking again and checking it again costs more than many a step.
async function pluginsOf(graph, folder) {
    const known = loaded.get(graph);
    if (known?.folder === folder)
        return known.plugins;
    const plugins = await (0,steps_plugins.loadPlugins)(graph.plugins, folder);
    loaded.set(graph, { folder, plugins });
    return plugins;
}


/***/ }),

/***/ 28264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ selectSteps),
/* harmony export */   h: () => (/* binding */ withDependents)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);


/** Ids of the selected steps; undefined where all are. Throws `usage` for a step the plan does not have. */
function selectSteps(graph, selection) {
    const { only, skip, from } = selection;
    for (const id of [...(only ?? []), ...(skip ?? []), ...(from === undefined ? [] : [from])])
        requireStep(graph, id);
    if (only === undefined && skip === undefined && from === undefined)
        return undefined;
    const following = from === undefined ? undefined : withDependents(graph, [from]);
    const ids = graph.nodes.map(({ id }) => id).filter((id) => (only?.includes(id) ?? true) && !skip?.includes(id));
    return new Set(ids.filter((id) => following?.has(id) ?? true));
}
/** These steps and all that need them, directly or through others. */
function withDependents(graph, ids) {
    const found = new Set(ids);
    // A set that grows while it is walked is walked to its end.
    for (const id of found) {
        for (const dependent of graph.byId.get(id)?.dependents ?? [])
            found.add(dependent);
    }
    return found;
}
function requireStep(graph, id) {
    if (graph.byId.has(id))
        return;
    const known = [...graph.byId.keys()];
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(id, known);
    const cure = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(id, near) <= Math.max(2, id.length / 3)
        ? `Did you mean ${near}?`
        : `Its steps are ${known.slice(0, 20).join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('usage', `The plan ${graph.path} has no step ${id}.`, { cure });
}


/***/ }),

/***/ 18678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createSubPlans)
/* harmony export */ });
/* harmony import */ var _graph_load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62134);

/** What `uses: plan` calls: loads the plan, runs it as a run of its own in the same state directory, shows it in the step's log. */
function createSubPlans(runOne, parent) {
    return async (request) => {
        const { call, path } = request;
        const system = { ...call.system, env: request.env, cwd: call.cwd };
        const loaded = await (0,_graph_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Y)(path, { system, params: request.params });
        if (!loaded.ok) {
            const [first] = loaded.diagnostics;
            const place = first?.position ? `:${first.position.line}` : '';
            throw new Error(`The plan ${path}${place} cannot be run: ${first?.message ?? 'it is not valid'} ${first?.cure ?? ''}`.trim());
        }
        const run = await runOne(loaded.graph, {
            system,
            stateDir: parent.stateDir,
            runId: subRunId(request),
            observers: [narrator(request)],
            signal: call.signal,
            ...(parent.stopGrace === undefined ? {} : { stopGrace: parent.stopGrace }),
            ...(parent.runners === undefined ? {} : { runners: parent.runners }),
        });
        return { run_id: run.run_id, attempt: run.attempt, status: run.status === 'running' ? 'failed' : run.status };
    };
}
// Named after the step that runs it, so that the two find each other in the list of runs.
function subRunId({ call }) {
    return `${call.run_id}.${call.task.replace(/[^A-Za-z0-9._-]+/g, '-')}`.slice(0, 64);
}
function narrator({ call }) {
    return {
        name: 'sub-plan',
        onEvent: (event) => {
            if (event.type === 'task_started')
                call.print('stdout', `${event.task}: started\n`);
            if (event.type === 'task_ended') {
                const reason = event.reason === null ? '' : ` (${event.reason})`;
                call.print('stdout', `${event.task}: ${event.status}${reason}\n`);
            }
        },
        onOutput: (_task, stream, bytes) => call.print(stream, bytes),
    };
}


/***/ }),

/***/ 87587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ splitCommand)
/* harmony export */ });
/* harmony import */ var _expression_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21960);

const PLAIN = /^[\w@%+=:,./ -]+$/;
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
const OPERATOR = /^(?:&&|\|\||>>|<<|;;|[|&;<>()])/;
/**
 * Splits a command into words by the quoting rules of the POSIX shell, and nothing else of it: no variables, no globs, no pipes.
 * An expression stays whole inside its word, whatever it holds.
 */
function splitCommand(text) {
    const trimmed = text.trimEnd();
    if (PLAIN.test(trimmed))
        return assignmentIn(trimmed) ?? { words: trimmed.split(' ').filter((word) => word !== '') };
    return assignmentIn(trimmed) ?? readWords(trimmed);
}
function assignmentIn(text) {
    const offset = text.length - text.trimStart().length;
    const [sign] = ASSIGNMENT.exec(text.trimStart()) ?? [];
    return sign === undefined ? undefined : { sign, offset };
}
function readWords(text) {
    const spans = (0,_expression_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionSpans */ .k7)(text).map(({ start, end }) => [start, end === -1 ? text.length : end]);
    const reading = { text, expressions: new Map(spans), words: [], word: undefined, at: 0 };
    while (reading.at < text.length) {
        const problem = readOne(reading);
        if (problem)
            return problem;
    }
    finishWord(reading);
    return { words: reading.words };
}
function readOne(reading) {
    const letter = reading.text[reading.at] ?? '';
    if (takeExpression(reading))
        return undefined;
    if (letter === "'")
        return readSingleQuoted(reading);
    if (letter === '"')
        return readDoubleQuoted(reading);
    if (letter === '\\')
        return readEscaped(reading);
    if (letter === ' ' || letter === '\t' || letter === '\r') {
        finishWord(reading);
        reading.at += 1;
        return undefined;
    }
    const sign = signAt(reading.text, reading.at, reading.word === undefined);
    if (sign !== undefined)
        return { sign, offset: reading.at };
    take(reading, letter);
    return undefined;
}
function readSingleQuoted(reading) {
    const { text, at } = reading;
    const close = text.indexOf("'", at + 1);
    if (close === -1)
        return { unclosed: "'", offset: at };
    take(reading, text.slice(at + 1, close), close + 1 - at);
    return undefined;
}
function readDoubleQuoted(reading) {
    const { text, at: open } = reading;
    take(reading, '', 1);
    while (reading.at < text.length) {
        const letter = text[reading.at] ?? '';
        if (takeExpression(reading))
            continue;
        if (letter === '"') {
            take(reading, '', 1);
            return undefined;
        }
        if (letter === '$' || letter === '`')
            return { sign: letter, offset: reading.at };
        const next = text[reading.at + 1] ?? ' ';
        if (letter === '\\' && '$`"\\\n'.includes(next))
            take(reading, next === '\n' ? '' : next, 2);
        else
            take(reading, letter);
    }
    return { unclosed: '"', offset: open };
}
function readEscaped(reading) {
    const next = reading.text[reading.at + 1];
    if (next === undefined)
        return { unclosed: '\\', offset: reading.at };
    // A line that goes on is not even the end of a word.
    if (next === '\n')
        reading.at += 2;
    else
        take(reading, next, 2);
    return undefined;
}
function takeExpression(reading) {
    const end = reading.expressions.get(reading.at);
    if (end !== undefined)
        take(reading, reading.text.slice(reading.at, end));
    return end !== undefined;
}
function take(reading, piece, length = piece.length) {
    reading.word = (reading.word ?? '') + piece;
    reading.at += length;
}
function finishWord(reading) {
    if (reading.word !== undefined)
        reading.words.push(reading.word);
    reading.word = undefined;
}
// What an unquoted character means to a shell; undefined where it means itself.
function signAt(text, at, startsWord) {
    const letter = text[at] ?? '';
    const [operator] = OPERATOR.exec(text.slice(at, at + 2)) ?? [];
    if (operator !== undefined)
        return operator;
    if ('$`*?\n'.includes(letter))
        return letter;
    if (letter === '[' && text.indexOf(']', at) !== -1)
        return letter;
    if (startsWord && (letter === '~' || letter === '#'))
        return letter;
    return undefined;
}


/***/ }),

/***/ 84811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* reexport safe */ _schema_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.ZA),
/* harmony export */   pA: () => (/* reexport safe */ _schema_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.pA),
/* harmony export */   yL: () => (/* reexport safe */ _schema_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.yL)
/* harmony export */ });
/* harmony import */ var _schema_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21711);



/***/ }),

/***/ 47750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ExpressionError: () => (/* reexport */ ExpressionError),
  createExpressions: () => (/* binding */ createExpressions)
});

// EXTERNAL MODULE: ./lib/plan/expression/compile.js + 2 modules
var compile = __webpack_require__(55886);
// EXTERNAL MODULE: ./lib/plan/expression/data.js
var data = __webpack_require__(74309);
;// CONCATENATED MODULE: ./lib/plan/expression/error.js
/** An expression that cannot be evaluated with the values it met; the message is for the plan's author. */
class ExpressionError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ExpressionError';
    }
}

// EXTERNAL MODULE: ./lib/plan/expression/library.js
var expression_library = __webpack_require__(77126);
// EXTERNAL MODULE: ./lib/plan/expression/step-reference.js
var step_reference = __webpack_require__(14339);
;// CONCATENATED MODULE: ./lib/plan/expression/steps-map.js

/**
 * The `steps` context. Ids may hold dots, so `steps.seo.validate.outputs` is read id by id: where `seo.validate` is a step it is meant, and
 * a name that only begins an id is a map of those that go on from it.
 */
function stepsMap(steps, library) {
    return branch('', undefined, steps, library);
}
function branch(prefix, own, steps, library) {
    const get = (name) => {
        const path = prefix === '' ? name : `${prefix}.${name}`;
        const id = (0,data/* ownKey */.Gt)(steps, path);
        if (id !== undefined || goesOn(path, steps))
            return branch(path, id === undefined ? undefined : steps[id], steps, library);
        return isObject(own) ? property(own, name, library) : undefined;
    };
    const keys = () => (prefix === '' ? Object.keys(steps) : isObject(own) ? Object.keys(own) : []);
    return (0,data/* mapOf */.A7)({ get, keys }, library);
}
function property(own, name, library) {
    const key = (0,data/* ownKey */.Gt)(own, name);
    return key === undefined ? undefined : (0,data/* toValue */.BA)(own[key], library);
}
function goesOn(path, steps) {
    const start = `${path.toLowerCase()}.`;
    return Object.keys(steps).some((id) => id.toLowerCase().startsWith(start));
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}

;// CONCATENATED MODULE: ./lib/plan/expression.js







/** Loads the evaluator. Texts are read once however often they are evaluated. */
async function createExpressions() {
    const library = await (0,expression_library/* loadLibrary */._)();
    const compiler = (0,compile/* createCompiler */.c)(library);
    return {
        evaluate: (template, scope) => resultOf(compiler.template(template), scope, library),
        test: (condition, scope) => !(0,data/* isFalsy */.WM)(resultOf(compiler.condition(condition), scope, library)),
        mentions: (template, ids = []) => mentionsOf(compiler.template(template), ids),
    };
}
function resultOf(compiled, scope, library) {
    const [fault] = compiled.faults;
    if (fault)
        throw new ExpressionError(fault.message);
    const contexts = contextsOf(scope, library);
    const functions = functionsOf(scope, library);
    const values = compiled.parts.map((part) => {
        if (typeof part === 'string')
            return (0,data/* toValue */.BA)(part, library);
        return guarded(() => new library.Evaluator(part, contexts, functions).evaluate());
    });
    const [only] = values;
    if (values.length === 1 && only)
        return (0,data/* toJson */.aB)(only, library);
    return values.map((value) => value.coerceString()).join('');
}
function guarded(evaluate) {
    try {
        return evaluate();
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        throw new ExpressionError(message, { cause: thrown });
    }
}
function contextsOf({ contexts }, library) {
    const all = (0,data/* lazyMap */.$e)(contexts, library);
    const get = (name) => {
        const lower = name.toLowerCase();
        const { steps } = contexts;
        if (lower === 'steps' && typeof steps === 'object' && steps !== null && !Array.isArray(steps)) {
            return stepsMap(steps, library);
        }
        return all.get(name) ?? new library.data.Null();
    };
    return (0,data/* mapOf */.A7)({ get, keys: () => Object.keys(contexts) }, library);
}
function functionsOf(scope, library) {
    const { BooleanData } = library.data;
    const answers = {
        success: () => scope.status.success(),
        failure: () => scope.status.failure(),
        always: () => scope.status.always(),
        cancelled: () => scope.status.cancelled(),
        changed: (...globs) => globs.some((glob) => scope.changed(glob.coerceString())),
    };
    return new Map(Object.entries(answers).map(([name, answer]) => {
        const call = (...given) => new BooleanData(answer(...given));
        return [name, { name, minArgs: 0, maxArgs: 255, call }];
    }));
}
function mentionsOf({ references, functions }, ids) {
    const known = new Map(Array.from(ids, (id) => [id.toLowerCase(), id]));
    const paths = (context) => references.filter((one) => one.context === context).map((one) => one.path);
    const steps = paths('steps').flatMap((path) => (0,step_reference/* stepReference */.C)(path, known)?.id ?? (known.size === 0 && path[0]) ?? []);
    return {
        contexts: unique(references.map((one) => one.context)),
        functions: unique(functions),
        secrets: unique(paths('secrets').map((path) => path[0] ?? '*')),
        env: unique(paths('env').map((path) => path[0] ?? '*')),
        steps: unique(steps.filter((id) => id !== false)),
    };
}
function unique(names) {
    return [...new Set(names)];
}


/***/ }),

/***/ 55886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createCompiler)
});

// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
// EXTERNAL MODULE: ./lib/plan/expression/names.js
var names = __webpack_require__(22025);
;// CONCATENATED MODULE: ./lib/plan/expression/parse.js


/** Reads the text between `${{` and `}}`. */
function parseExpression(text, library) {
    if (text.trim() === '')
        return wrong(text, 0, text.length, 'The expression is empty.');
    const read = readTokens(text, library);
    if ('fault' in read)
        return read;
    const { tokens } = read;
    const unknown = unknownFunction(text, tokens);
    if (unknown)
        return unknown;
    try {
        return { tree: new library.Parser(tokens, [...names/* CONTEXTS */.Jo], [...names/* OWN_FUNCTIONS */.nX]).parse() };
    }
    catch (thrown) {
        return { fault: parserFault(text, thrown, library) };
    }
}
/** Where a token begins, in characters of the expression. */
function tokenOffset(text, token) {
    let start = 0;
    for (let line = 0; line < token.range.start.line; line += 1)
        start = text.indexOf('\n', start) + 1;
    return start + token.range.start.column;
}
function readTokens(text, library) {
    try {
        const { tokens } = new library.Lexer(text).lex();
        // The package undoes only the first doubled quote of a text.
        return { tokens: tokens.map((token) => (isText(token) ? { ...token, value: unquoted(token.lexeme) } : token)) };
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        if (message.includes('MaxLength'))
            return wrong(text, 0, 3, 'The expression is longer than 21,000 characters.');
        const [, symbol = ''] = /^Unexpected symbol: '([\s\S]*)'\. Located at/.exec(message) ?? [];
        const offset = Math.max(0, Number(/at position (\d+) within/.exec(message)?.[1] ?? 1) - 1);
        return wrong(text, offset, symbol.length, lexerWords(symbol));
    }
}
function isText(token) {
    return token.lexeme.startsWith("'") && token.lexeme.endsWith("'");
}
function unquoted(lexeme) {
    return lexeme.slice(1, -1).replaceAll("''", "'");
}
function lexerWords(symbol) {
    if (symbol.startsWith("'"))
        return 'A text is not closed.';
    if (symbol.startsWith('"'))
        return 'Texts in expressions are written in single quotes.';
    if (symbol === '=')
        return 'To compare, write `==`.';
    if (symbol === '&' || symbol === '|')
        return `Write \`${symbol}${symbol}\`.`;
    return `"${symbol}" has no meaning in an expression.`;
}
// Asked here because the package also takes the names every JavaScript object has.
function unknownFunction(text, tokens) {
    for (const [index, token] of tokens.entries()) {
        if (tokens[index + 1]?.lexeme !== '(' || !/^[A-Za-z_]/.test(token.lexeme))
            continue;
        if (tokens[index - 1]?.lexeme === '.' || isKnown(token.lexeme, names/* FUNCTIONS */.AW))
            continue;
        const near = (0,did_you_mean/* nearest */.pA)(token.lexeme, names/* FUNCTIONS */.AW);
        const cure = near ? `Did you mean "${near}"?` : `Known: ${names/* FUNCTIONS */.AW.join(', ')}.`;
        const fault = faultAt(text, token, 'unknown-function', `There is no function "${token.lexeme}".`, cure);
        return { fault };
    }
    return undefined;
}
function parserFault(text, thrown, library) {
    if (!(thrown instanceof library.ExpressionError))
        throw thrown;
    const { tok: token } = thrown;
    const { message } = thrown;
    if (message.startsWith('Unrecognized named-value')) {
        const name = token.lexeme;
        return faultAt(text, token, 'unknown-context', `There is no context "${name}".`, contextCure(name));
    }
    if (message.includes('parameters supplied')) {
        const few = message.startsWith('Too few')
            ? 'too few'
            : message.startsWith('Too many')
                ? 'too many'
                : 'an even number of';
        return faultAt(text, token, 'wrong-arguments', `"${token.lexeme}" is given ${few} arguments.`, arityCure(token.lexeme, library));
    }
    if (message.includes('max expression depth'))
        return faultAt(text, token, 'bad-expression', 'The expression is nested too deeply.', SEE);
    if (token.lexeme === '' || message.startsWith('Unexpected end'))
        return faultAt(text, token, 'bad-expression', 'The expression ends too early.', SEE);
    return faultAt(text, token, 'bad-expression', `"${token.lexeme}" is not expected here.`, SEE);
}
const SEE = 'Expressions are those of GitHub Actions: contexts, functions, `==`, `!=`, `<`, `&&`, `||`, `!` and texts in single quotes.';
/** What GitHub or other tools call it. */
const ELSEWHERE = {
    inputs: 'params',
    vars: 'env',
    needs: 'steps',
    jobs: 'steps',
    parameters: 'params',
    each: 'item',
};
function contextCure(name) {
    const near = ELSEWHERE[name.toLowerCase()] ?? (0,did_you_mean/* nearest */.pA)(name, names/* CONTEXTS */.Jo);
    return near ? `Did you mean "${near}"?` : `Known: ${names/* CONTEXTS */.Jo.join(', ')}. Texts are written in single quotes.`;
}
function arityCure(name, library) {
    const known = [...Object.values(library.wellKnownFunctions), ...names/* OWN_FUNCTIONS */.nX];
    const found = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found === undefined || found.maxArgs > 100)
        return `It takes ${found?.minArgs ?? 1} or more.`;
    return found.minArgs === found.maxArgs
        ? `It takes ${found.minArgs || 'none'}.`
        : `It takes ${found.minArgs} to ${found.maxArgs}.`;
}
function isKnown(name, known) {
    return known.some((one) => one.toLowerCase() === name.toLowerCase());
}
function faultAt(text, token, code, message, cure) {
    return { code, message, cure, offset: tokenOffset(text, token), length: Math.max(1, token.lexeme.length) };
}
function wrong(text, offset, length, message) {
    return {
        fault: {
            code: 'bad-expression',
            message,
            cure: SEE,
            offset: Math.min(offset, text.length),
            length: Math.max(1, length),
        },
    };
}

;// CONCATENATED MODULE: ./lib/plan/expression/references.js

/** Everything a tree reads and calls. */
function namesIn(tree, text, library) {
    const references = [];
    const functions = [];
    const { ast } = library;
    const visit = (node, guarded) => {
        if (node instanceof ast.ContextAccess || node instanceof ast.IndexAccess)
            readChain(node, guarded);
        else if (node instanceof ast.Grouping)
            visit(node.group, guarded);
        else if (node instanceof ast.Unary)
            visit(node.expr, true);
        else if (node instanceof ast.Binary)
            for (const side of [node.left, node.right])
                visit(side, true);
        else if (node instanceof ast.Logical)
            for (const one of node.args)
                visit(one, true);
        else if (node instanceof ast.FunctionCall) {
            functions.push(node.functionName.lexeme.toLowerCase());
            for (const one of node.args)
                visit(one, guarded);
        }
    };
    const readChain = (node, guarded) => {
        const path = [];
        let last;
        let head = node;
        while (head instanceof ast.IndexAccess) {
            const token = nameToken(head, library);
            path.unshift(token && nameOf(token));
            last ??= token;
            if (token === undefined)
                visit(head.index, guarded);
            head = head.expr;
        }
        if (head instanceof ast.ContextAccess)
            keep(head, path, last, guarded);
        else
            visit(head, guarded);
    };
    const keep = (head, path, last, guarded) => {
        const offset = tokenOffset(text, head.name);
        const end = last ? tokenOffset(text, last) + last.lexeme.length : offset + head.name.lexeme.length;
        const length = Math.max(head.name.lexeme.length, end - offset);
        references.push({ context: head.name.lexeme.toLowerCase(), path, offset, length, guarded });
    };
    visit(tree, false);
    return { references, functions };
}
function nameToken(access, library) {
    return access.index instanceof library.ast.Literal ? access.index.token : undefined;
}
function nameOf(token) {
    return String(token.value ?? token.lexeme);
}

// EXTERNAL MODULE: ./lib/plan/expression/spans.js
var spans = __webpack_require__(21960);
;// CONCATENATED MODULE: ./lib/plan/expression/compile.js



/** A compiler that remembers what it has read. */
function createCompiler(library) {
    const templates = new Map();
    const conditions = new Map();
    const template = remembered(templates, (text) => compileTemplate(text, library));
    return {
        template,
        condition: remembered(conditions, (text) => text.includes('${{') ? template(text) : join([compileExpression(text, 0, library)])),
    };
}
function remembered(cache, compile) {
    return (text) => {
        let found = cache.get(text);
        if (found === undefined) {
            found = compile(text);
            cache.set(text, found);
        }
        return found;
    };
}
function compileTemplate(text, library) {
    const pieces = [];
    let at = 0;
    for (const { start, end, inner } of (0,spans/* expressionSpans */.k7)(text)) {
        if (start > at)
            pieces.push(plain(text.slice(at, start)));
        if (end === -1)
            return join([...pieces, unclosed(start)]);
        pieces.push(compileExpression(inner, start + 3, library));
        at = end;
    }
    if (at < text.length)
        pieces.push(plain(text.slice(at)));
    return join(pieces);
}
function compileExpression(inner, offset, library) {
    const parsed = parseExpression(inner, library);
    if ('fault' in parsed) {
        const fault = { ...parsed.fault, offset: parsed.fault.offset + offset };
        return { parts: [], faults: [fault], references: [], functions: [] };
    }
    const { references, functions } = namesIn(parsed.tree, inner, library);
    const moved = references.map((reference) => ({ ...reference, offset: reference.offset + offset }));
    return { parts: [parsed.tree], faults: [], references: moved, functions };
}
function plain(text) {
    return { parts: [text], faults: [], references: [], functions: [] };
}
function unclosed(offset) {
    const message = 'The expression is not closed.';
    const fault = { code: 'bad-expression', message, cure: 'End it with `}}`.', offset, length: 3 };
    return { ...plain(''), faults: [fault] };
}
function join(pieces) {
    return {
        parts: pieces.flatMap((piece) => piece.parts),
        faults: pieces.flatMap((piece) => piece.faults),
        references: pieces.flatMap((piece) => piece.references),
        functions: pieces.flatMap((piece) => piece.functions),
    };
}


/***/ }),

/***/ 74309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ lazyMap),
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   WM: () => (/* binding */ isFalsy),
/* harmony export */   aB: () => (/* binding */ toJson)
/* harmony export */ });
/** JSON as a value. Maps and lists are turned only as far as they are read. */
function toValue(json, library) {
    const { data } = library;
    if (json === null || json === undefined)
        return new data.Null();
    if (typeof json === 'string')
        return new data.StringData(json);
    if (typeof json === 'number')
        return new data.NumberData(json);
    if (typeof json === 'boolean')
        return new data.BooleanData(json);
    if (Array.isArray(json)) {
        const list = new data.Array();
        for (const one of json)
            list.add(toValue(one, library));
        return list;
    }
    return lazyMap(json, library);
}
/**
 * A map that finds names whatever their case, the exact one first. The package's own keeps its names in a plain object and so loses
 * some (`constructor`); this one also waits to turn its values until they are asked for.
 */
function lazyMap(json, library) {
    const get = (name) => {
        const key = ownKey(json, name);
        return key === undefined ? undefined : toValue(json[key], library);
    };
    return mapOf({ get, keys: () => Object.keys(json) }, library);
}
/** A map by its two questions. */
function mapOf(map, library) {
    const value = (key) => map.get(key) ?? new library.data.Null();
    return Object.assign(new library.data.Dictionary(), {
        get: map.get,
        values: () => map.keys().map(value),
        pairs: () => map.keys().map((key) => ({ key, value: value(key) })),
    });
}
/** The key of an object that a name means: itself, else one that differs in case alone. */
function ownKey(json, name) {
    if (Object.hasOwn(json, name))
        return name;
    const lower = name.toLowerCase();
    return Object.keys(json).find((key) => key.toLowerCase() === lower);
}
/** A value as JSON. */
function toJson(value, library) {
    const { data } = library;
    if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
        return value.value;
    }
    if (value instanceof data.Array)
        return value.values().map((one) => toJson(one, library));
    if (value instanceof data.Dictionary) {
        return Object.fromEntries(value.pairs().map((pair) => [pair.key, toJson(pair.value, library)]));
    }
    return null;
}
/** What GitHub takes for false: null, false, 0, NaN and the empty text. */
function isFalsy(json) {
    return json === null || json === false || json === 0 || json === '' || Number.isNaN(json);
}


/***/ }),

/***/ 77126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadLibrary)
/* harmony export */ });
let loading;
/** Loads the package once; plans without expressions never pay for it. */
function loadLibrary() {
    loading ??= Promise.all([__webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 57183)), __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 72853))]).then(([language, ast]) => ({
        ...language,
        ast,
    }));
    return loading;
}


/***/ }),

/***/ 22025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ FUNCTIONS),
/* harmony export */   Jo: () => (/* binding */ CONTEXTS),
/* harmony export */   Ns: () => (/* binding */ STATUS_FUNCTIONS),
/* harmony export */   nX: () => (/* binding */ OWN_FUNCTIONS)
/* harmony export */ });
/** What expressions may name; how many arguments each function takes. */
const CONTEXTS = [
    'plan',
    'run',
    'params',
    'env',
    'secrets',
    'steps',
    'matrix',
    'item',
    'changed',
    'github',
];
/** Functions of ours beside GitHub's. */
const OWN_FUNCTIONS = [
    { name: 'success', minArgs: 0, maxArgs: 0 },
    { name: 'failure', minArgs: 0, maxArgs: 0 },
    { name: 'always', minArgs: 0, maxArgs: 0 },
    { name: 'cancelled', minArgs: 0, maxArgs: 0 },
    { name: 'changed', minArgs: 1, maxArgs: 255 },
];
/** Every function, as it is written. */
const FUNCTIONS = [
    'contains',
    'startsWith',
    'endsWith',
    'format',
    'join',
    'toJSON',
    'fromJSON',
    'case',
    ...OWN_FUNCTIONS.map(({ name }) => name),
];
/** Functions that ask how the steps before went; an `if` that names one is not under `success()`. */
const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];


/***/ }),

/***/ 21960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ asExpression),
/* harmony export */   k7: () => (/* binding */ expressionSpans),
/* harmony export */   xS: () => (/* binding */ hasExpression)
/* harmony export */ });
/** True for text that holds an expression, or tries to. */
function hasExpression(text) {
    return text.includes('${{');
}
/** An expression with its signs around it, as a person would write it. */
function asExpression(inner) {
    return `\${{ ${inner} }}`;
}
/** The expressions of a text, in order; the last one's `end` is -1 where its `}}` is missing. */
function expressionSpans(text) {
    const spans = [];
    for (let start = text.indexOf('${{'); start !== -1;) {
        const close = closingAt(text, start + 3);
        if (close === -1) {
            spans.push({ start, end: -1, inner: text.slice(start + 3) });
            break;
        }
        spans.push({ start, end: close + 2, inner: text.slice(start + 3, close) });
        start = text.indexOf('${{', close + 2);
    }
    return spans;
}
// A `}}` inside an expression's own quotes does not close it.
function closingAt(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}


/***/ }),

/***/ 14339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stepReference)
/* harmony export */ });
/** The longest known id a path begins with, whatever its case; undefined where there is none. `ids` maps lower-case ids to ids. */
function stepReference(path, ids) {
    let joined = '';
    let found;
    for (const [index, part] of path.entries()) {
        if (part === undefined)
            break;
        joined = index === 0 ? part : `${joined}.${part}`;
        const id = ids.get(joined.toLowerCase());
        if (id !== undefined)
            found = { id, rest: path.slice(index + 1) };
    }
    return found;
}


/***/ }),

/***/ 30557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ annotateDiagnostics),
  a: () => (/* binding */ printDiagnostics)
});

;// CONCATENATED MODULE: ./lib/plan/print/excerpt.js
const TAB = '    ';
const CUT = '…';
/** How much of a long line is shown before the place that matters. */
const BEFORE = 30;
/** A line of a file with carets under the place that matters; of a line wider than `width`, the part around that place. */
function drawExcerpt(line, position, width) {
    const start = Math.min(position.column - 1, line.length);
    const length = Math.max(1, Math.min(position.length, line.length - start));
    const from = cells(line).total <= width ? 0 : boundary(line, Math.max(0, start - BEFORE));
    const head = (from > 0 ? CUT : '') + shown(line.slice(from, start));
    const marked = shown(line.slice(start, start + length));
    const carets = Math.max(1, cells(marked).total);
    const body = fitted(head + marked + shown(line.slice(start + length)), width);
    const number = String(position.line);
    const caretLine = ' '.repeat(cells(head).total) + '^'.repeat(Math.max(1, Math.min(carets, width - cells(head).total)));
    return [
        { gutter: number, text: body, isCaret: false },
        { gutter: ' '.repeat(number.length), text: caretLine, isCaret: true },
    ];
}
// Tabs get a fixed width and control characters a sign, so that the caret stands where it should and nothing steers the terminal.
function shown(text) {
    return text.replaceAll('\t', TAB).replace(/\p{Cc}/gu, '\uFFFD');
}
function fitted(text, width) {
    const { total, ends } = cells(text);
    if (total <= width)
        return text;
    const last = ends.findLast((end) => end.cells <= width - 1);
    return `${text.slice(0, last?.index ?? 0)}${CUT}`;
}
// Never in the middle of a surrogate pair.
function boundary(text, index) {
    return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;
// Made when it is first needed: most plans have no faults to draw, and it costs more than checking a small plan.
let segmenter;
/** Terminal columns of a text, and where each of its characters ends. */
function cells(text) {
    const ends = [];
    let total = 0;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(shown(text))) {
        total += WIDE.test(segment) ? 2 : /^[\p{Mn}\u200B-\u200D\uFEFF]+$/u.test(segment) ? 0 : 1;
        ends.push({ index: index + segment.length, cells: total });
    }
    return { total, ends };
}

;// CONCATENATED MODULE: ./lib/plan/print/print-diagnostics.js

/** Diagnostics of one file for people: place, sentence, code, the line with a caret under it, and what to do. Ends with a line end. */
function printDiagnostics(diagnostics, options = {}) {
    const lines = options.text?.split(/\r\n|\r|\n/);
    return diagnostics.map((diagnostic) => printOne(diagnostic, lines, options)).join('\n');
}
/** Diagnostics as workflow commands, one a line, which GitHub shows beside the plan's lines. */
function annotateDiagnostics(diagnostics) {
    return diagnostics.map((diagnostic) => `${annotation(diagnostic)}\n`).join('');
}
function printOne(diagnostic, lines, options) {
    const { severity, code, message, cure, position } = diagnostic;
    const paint = options.color ? painted : (_style, text) => text;
    const head = `${paint('bold', placeOf(diagnostic))} ${paint(severity, severity)} ${printable(message)} ${paint('dim', `[${code}]`)}`;
    const line = position && lines?.[position.line - 1];
    const excerpt = position === undefined || line === undefined
        ? []
        : drawExcerpt(line, position, options.width ?? 100).map(({ gutter, text, isCaret }) => {
            return `  ${paint('dim', `${gutter} |`)} ${isCaret ? paint(severity, text) : text}`.trimEnd();
        });
    return [head, ...excerpt, ...(cure ? [`  ${printable(cure)}`] : []), ''].join('\n');
}
function placeOf({ file, position }) {
    return position ? `${file}:${position.line}:${position.column}:` : `${file}:`;
}
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    error: [31, 39],
    warning: [33, 39],
};
function painted(style, text) {
    const [on, off] = STYLES[style];
    return `\u001B[${on}m${text}\u001B[${off}m`;
}
// Messages quote the plan; what it holds must not steer the reader's terminal.
function printable(text) {
    return text.replace(/\p{Cc}+/gu, ' ');
}
function annotation({ severity, code, message, cure, file, position }) {
    const places = position
        ? {
            line: position.line,
            endLine: position.line,
            col: position.column,
            endColumn: position.column + position.length,
        }
        : {};
    const properties = Object.entries({ file, ...places, title: code }).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${severity} ${properties.join(',')}::${data(cure ? `${message} ${cure}` : message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 40256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   sb: () => (/* binding */ decodePlan)
/* harmony export */ });
/* unused harmony export LARGEST_PLAN */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);


/** 5 MB: a plan larger than that is something else. */
const LARGEST_PLAN = 5_000_000;
/** A file's text, or the one thing that is wrong with the file. Relative paths count from the system's working directory. */
async function readPlan(path, system) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(system.cwd, path);
    try {
        const stat = await system.files.stat(absolute);
        if (stat === undefined)
            return wrong(path, 'plan-not-found', 'There is no such file.', 'Check the path; it counts from the working directory.');
        if (stat.kind === 'directory')
            return wrong(path, 'plan-unreadable', 'This is a directory.', 'Name a plan file, such as plans/nightly.yml.');
        if (stat.kind === 'other')
            return wrong(path, 'plan-unreadable', 'This is not a regular file.', 'Name a plan file, or `-` to read standard input.');
        if (stat.size > LARGEST_PLAN)
            return tooLarge(path, stat.size);
        return decodePlan(await system.files.read(absolute), path);
    }
    catch (thrown) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(thrown);
        if (code === undefined)
            throw thrown;
        return wrong(path, 'plan-unreadable', `The file cannot be read: ${code}.`, 'Check its permissions.');
    }
}
/** Bytes as text; what is not UTF-8 text, or larger than a plan may be, is refused. */
function decodePlan(bytes, file) {
    if (bytes.length > LARGEST_PLAN)
        return tooLarge(file, bytes.length);
    if (bytes.includes(0))
        return notText(file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return notText(file);
    }
}
function notText(file) {
    return wrong(file, 'plan-not-text', 'This is not UTF-8 text.', 'A plan is a YAML file in UTF-8.');
}
function tooLarge(file, size) {
    const message = `The file has ${(size / 1e6).toFixed(1)} MB; a plan has at most ${LARGEST_PLAN / 1e6} MB.`;
    return wrong(file, 'plan-too-large', message, 'Split it into sub-plans (`uses: plan`), or fan out with `for_each`.');
}
function wrong(file, code, message, cure) {
    return { severity: 'error', code, message, cure, file };
}


/***/ }),

/***/ 71877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ closeGroup),
/* harmony export */   FN: () => (/* binding */ stopCommands),
/* harmony export */   Sg: () => (/* binding */ openGroup),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/** GitHub cuts an annotation's message at this many characters. */
const LONGEST_MESSAGE = 4_096;
/** A runner command that pins a remark to the run, or to a line of a file, as one line. */
function annotation(kind, title, message, place) {
    const at = place === undefined ? '' : `${placeProperties(place)},`;
    return `::${kind} ${at}title=${escapeProperty(title)}::${escapeData(shortened(message))}\n`;
}
/** Opens a fold in the log. Folds do not nest. */
function openGroup(title) {
    return `::group::${escapeData(title)}\n`;
}
/** Closes the fold. */
function closeGroup() {
    return '::endgroup::\n';
}
/**
 * Foreign text between two commands that make the runner read it as text alone. `token` must be a secret of this run, or a step could
 * print it and speak to the runner. The old form `##[...]` is drawn by the log page itself, token or not, so it is broken up as well.
 */
function stopCommands(token) {
    return { before: `::stop-commands::${token}\n`, after: `::${token}::\n` };
}
/** Foreign text in which the log page sees no `##[group]`, `##[error]` and the like. */
function defused(text) {
    return text.includes('##[') ? text.replaceAll('##[', '## [') : text;
}
function placeProperties({ file, line, column }) {
    return `file=${escapeProperty(file)},line=${line}${column === undefined ? '' : `,col=${column}`}`;
}
function escapeData(text) {
    return defused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
// The end of a log says more than its beginning.
function shortened(message) {
    if (message.length <= LONGEST_MESSAGE)
        return message;
    const [first = '', ...rest] = message.split('\n');
    const head = first.slice(0, LONGEST_MESSAGE / 2);
    return `${head}\n…\n${rest.join('\n').slice(head.length + 3 - LONGEST_MESSAGE)}`;
}


/***/ }),

/***/ 21447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTurns)
/* harmony export */ });
/** Characters kept for tasks that wait for their turn, all together. */
const KEPT = 16 * 2 ** 20;
/**
 * Writes the blocks of tasks that run at the same time one after the other, each whole and in order. The first one is written as it
 * comes; the others are kept meanwhile. Beyond `kept` characters a waiting block loses its oldest text, and says so with `lost`.
 */
function createTurns(options) {
    const { write, lost, kept = KEPT } = options;
    const waiting = new Map();
    let open;
    let size = 0;
    let looseCount = 0;
    const print = (block) => {
        write(`${block.head}${block.dropped ? lost : ''}${block.body.join('')}`);
        size -= block.size;
        block.body = [];
        block.size = 0;
    };
    const next = () => {
        for (const [task, block] of waiting) {
            if (block.tail === undefined)
                continue;
            print(block);
            write(block.tail);
            waiting.delete(task);
        }
        const [first] = waiting;
        if (first === undefined)
            return;
        print(first[1]);
        waiting.delete(first[0]);
        open = first[0];
    };
    const keep = (block, text) => {
        block.body.push(text);
        block.size += text.length;
        size += text.length;
        while (size > kept && block.body.length > 1)
            size -= dropOldest(block);
    };
    return {
        begin: (task, head) => {
            if (open === undefined) {
                write(head);
                open = task;
            }
            else {
                waiting.set(task, { head, body: [], size: 0, dropped: false, tail: undefined });
            }
        },
        add: (task, text) => {
            if (open === task)
                return write(text);
            const block = waiting.get(task);
            if (block)
                keep(block, text);
        },
        end: (task, tail) => {
            const block = waiting.get(task);
            if (block) {
                block.tail = tail;
            }
            else if (open === task) {
                write(tail);
                open = undefined;
                next();
            }
        },
        loose: (text) => {
            if (open === undefined)
                return write(text);
            looseCount += 1;
            // No task's name holds a line end.
            waiting.set(`\n${looseCount}`, { head: '', body: [], size: 0, dropped: false, tail: text });
        },
    };
}
function dropOldest(block) {
    const oldest = block.body.shift()?.length ?? 0;
    block.size -= oldest;
    block.dropped = true;
    return oldest;
}


/***/ }),

/***/ 99477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/** What a task printed as text without its last line end. Chunks come cut at line ends, so whoever writes it on ends the line. */
function lineText(bytes) {
    const whole = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
    return Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).toString('utf8');
}


/***/ }),

/***/ 98798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _task_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17526);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53539);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68647);




const RUN_LOOK = {
    running: { mark: _task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.running, words: 'is running', paint: 'wait' },
    succeeded: { mark: _task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.succeeded, words: 'succeeded', paint: 'good' },
    failed: { mark: _task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.failed, words: 'failed', paint: 'bad' },
    awaiting_approval: { mark: _task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.awaiting, words: 'awaits approval', paint: 'wait' },
    cancelled: { mark: _task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.failed, words: 'was cancelled', paint: 'bad' },
};
const COUNTED = [
    ['succeeded', ['succeeded']],
    ['failed', ['failed']],
    ['failed but allowed', ['tolerated']],
    ['awaiting approval', ['awaiting']],
    ['skipped', ['passed', 'blocked']],
    ['running', ['running']],
    ['queued', ['queued']],
];
/** Name, state, time, counts and the run's own name: the lines everybody reads. */
function headline(view) {
    const { run, palette, columns } = view;
    const look = RUN_LOOK[run.status];
    const time = run.duration_ms === null ? '' : ` in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationWords */ .S)(run.duration_ms)}`;
    const rest = ` ${look.words}${time}`;
    const name = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutMiddle */ .it)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(run.plan.name), Math.max(columns - 2 - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(rest), 8));
    const stopped = run.stopping === null ? [] : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(run.stopping.message), columns - 2);
    return [
        palette.strong(palette[look.paint](`${look.mark} ${name}${rest}`)),
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${countsOf(view.tasks.map(_task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .Li))} · ${run.run_id}, attempt ${run.attempt}`, columns - 2).map((line) => palette.dim(`  ${line}`)),
        ...stopped.map((line) => palette.warn(`  ${line}`)),
    ];
}
/** How many tasks there are of each look: `3 succeeded, 1 failed`. */
function countsOf(looks) {
    const parts = COUNTED.flatMap(([word, counted]) => {
        const number = looks.filter((look) => counted.includes(look)).length;
        return number === 0 ? [] : [`${number} ${word}`];
    });
    return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}


/***/ }),

/***/ 17526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   MI: () => (/* binding */ paintOf),
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70423);
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83936);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);



/** One sign a look, each one column wide. */
const MARKS = {
    queued: '·',
    running: '▸',
    succeeded: '✓',
    failed: '✗',
    tolerated: '!',
    awaiting: '?',
    passed: '-',
    blocked: '-',
};
const PAINT = {
    queued: 'dim',
    running: 'wait',
    succeeded: 'good',
    failed: 'bad',
    tolerated: 'warn',
    awaiting: 'wait',
    passed: 'dim',
    blocked: 'warn',
};
const WHY = {
    timed_out: 'it ran longer than its timeout',
    cancelled: 'the run was cancelled',
    rejected: 'a person rejected it',
    expired: 'nobody decided in time',
    changes_requested: 'a person sent it back',
    lost: 'the machine that ran it went silent',
    not_started: 'it could not be started',
    condition: 'its condition is false',
    unchanged: 'nothing it looks at changed',
    disabled: 'it is disabled in the plan',
    needs_failed: 'a step it needs did not succeed',
    stopped: 'the plan stops at the first failure',
    not_selected: 'it was left out of this run',
    unserved: 'nobody is set up here to decide it',
};
const FAILINGS = { timed_out: 'timed out', cancelled: 'cancelled' };
/** The look of a task as it stands. */
function lookOf(task) {
    if (task.status === 'queued' || task.status === 'running')
        return task.status;
    if (task.status === 'failed' && task.tolerated)
        return 'tolerated';
    const outcome = (0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOutcome */ .q)(task);
    return outcome === 'open' ? 'queued' : outcome;
}
/** The colour of a look. */
function paintOf(look, palette) {
    return palette[PAINT[look]];
}
/** How a task stands, in at most a few words: `succeeded`, `failed, exit 1`, `timed out`, `exit 2, allowed`. */
function standing(task) {
    if (task.status === 'failed')
        return failing(task);
    if (task.status === 'awaiting_approval')
        return 'awaits approval';
    return task.status;
}
/** What a reader needs beside the standing: why it is so, how often it was tried, where it came from, what it made. */
function particulars(task) {
    const why = reasonWords(task);
    return [
        ...(why === undefined ? [] : [why]),
        ...(task.tries > 1 ? [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(task.tries, 'try', 'tries')] : []),
        ...(task.carried_from === null ? [] : [`carried over from attempt ${task.carried_from}`]),
        ...(task.outputs_uri === null ? [] : [(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(task.outputs_uri)]),
    ];
}
/** One sentence of why a task stands as it does; undefined where its standing says it all. */
function reasonWords(task) {
    if (task.message)
        return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(task.message);
    const saidAlready = task.reason === null || (task.status === 'failed' && task.reason in FAILINGS);
    return saidAlready || task.reason === null ? undefined : WHY[task.reason];
}
function failing(task) {
    const words = (task.reason !== null && FAILINGS[task.reason]) || 'failed';
    const exit = task.reason === null && task.exit_code !== null ? `exit ${task.exit_code}` : undefined;
    if (task.tolerated)
        return `${exit ?? words}, allowed`;
    return exit === undefined ? words : `${words}, ${exit}`;
}


/***/ }),

/***/ 83936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number with its noun: `1 step`, `3 steps`, `2 tries`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ }),

/***/ 53539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/** A length of time for people: `0.4s`, `12.3s`, `2m 05s`, `1h 02m`, `3d 4h`; `ms` is milliseconds. */
function durationWords(ms) {
    const tenths = Math.max(Math.round(ms / 100), 0);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 1_440)
        return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
    const hours = Math.round(minutes / 60);
    return `${Math.floor(hours / 24)}d ${hours % 24}h`;
}
function twoDigits(count) {
    return String(count).padStart(2, '0');
}


/***/ }),

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createPalette)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96596);

/** The palette of every reporter. */
function createPalette(colour) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(colour);
    return {
        good: paint.green,
        bad: paint.red,
        warn: paint.yellow,
        wait: paint.cyan,
        dim: paint.dim,
        strong: paint.bold,
    };
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d6: () => (/* binding */ printableColoured),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const CONTROL = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const ANY_CONTROL = new RegExp(CONTROL);
const EVERY_CONTROL = new RegExp(CONTROL, 'g');
const SOFT_BREAK = /[\n\t]+/g;
const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;:]*m`, 'g');
const RESET = `${ESCAPE}[0m`;
/**
 * One line of foreign text (a step's output, a task's name, a message) that cannot drive a terminal: escapes and control characters are
 * gone, so are the signs that turn the direction of writing, and a progress line redrawn with `\r` is reduced to its last state. Tabs
 * and line ends become one space.
 */
function printable(text) {
    return settled(text).replace(SOFT_BREAK, ' ');
}
/** Like `printable`, but keeps tabs and line ends: for text of several lines. */
function printableLines(text) {
    return text.includes('\r') || ANY_CONTROL.test(text) ? text.split('\n').map(settled).join('\n') : text;
}
/** Like `printableLines`, but keeps colours (and only those), closed at each line's end. */
function printableColoured(text) {
    return ANY_CONTROL.test(text) ? text.split('\n').map(settledColoured).join('\n') : text;
}
function settled(line) {
    if (!ANY_CONTROL.test(line))
        return line;
    return lastState((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)).replace(EVERY_CONTROL, '');
}
function settledColoured(line) {
    const last = lastState(line);
    const colours = last.match(COLOUR);
    if (colours === null)
        return settled(last);
    const texts = last.split(COLOUR);
    return texts.map((text, place) => settled(text) + (colours[place] ?? '')).join('') + RESET;
}
// A line end on Windows is `\r\n`, so that a last `\r` starts no new state.
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    const whole = line.replace(/\r+$/, '');
    return whole.slice(whole.lastIndexOf('\r') + 1);
}


/***/ }),

/***/ 68647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* harmony import */ var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22623);

const ELLIPSIS = '…';
/** Columns a text takes on a terminal: wide signs take two, marks none. */
function widthOf(text) {
    return (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text).width;
}
/** The text cut to at most `columns` (at least 1), with `…` at its end where something was left out. */
function cutEnd(text, columns) {
    return widthOf(text) <= columns ? text : `${start([...text], columns - 1)}${ELLIPSIS}`;
}
/** The text cut to at most `columns` (at least 1) out of its middle: names that differ at their ends stay apart. */
function cutMiddle(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    const signs = [...text];
    const head = start(signs, Math.ceil((columns - 1) / 2));
    return `${head}${ELLIPSIS}${end(signs, columns - 1 - widthOf(head))}`;
}
/** The text with spaces after it up to `columns`. */
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(columns - widthOf(text), 0));
}
/** The text with spaces before it up to `columns`. */
function padStart(text, columns) {
    return ' '.repeat(Math.max(columns - widthOf(text), 0)) + text;
}
/** The words of a text in lines of at most `columns`. A longer word (an address, a path) stays whole, so that it can be copied. */
function wrap(text, columns) {
    if (widthOf(text) <= columns)
        return [text];
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && widthOf(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
function start(signs, columns) {
    return longest(signs.length, columns, (size) => signs.slice(0, size).join(''));
}
function end(signs, columns) {
    return longest(signs.length, columns, (size) => signs.slice(signs.length - size).join(''));
}
// Joined signs can make a longer text narrower, so that halving alone may end one or two signs too far.
function longest(most, columns, part) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (widthOf(part(middle)) <= columns)
            low = middle;
        else
            high = middle - 1;
    }
    while (low > 0 && widthOf(part(low)) > columns)
        low -= 1;
    return part(low);
}


/***/ }),

/***/ 36162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply),
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _decided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53562);
/* harmony import */ var _names_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91763);


/**
 * The run after one more event: the only place a run changes. It is a fold over events and nothing else, so replaying a journal gives
 * the state that was. The run given is consumed: its maps are grown in place, because a run of ten thousand steps must not be copied
 * ten thousand times. The first event must be `run_started`.
 */
function apply(run, event) {
    if (event.type === 'run_started')
        return begin(event);
    if (run === undefined)
        throw new Error(`A run begins with run_started, not with ${event.type}`);
    switch (event.type) {
        case 'step_expanded':
            expand(run, event);
            return run;
        case 'task_started':
            change(run, event.task, (task) => ({
                ...task,
                status: 'running',
                started_at: event.at,
                inputs: event.inputs,
                log_path: (0,_names_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q)(event.task),
            }));
            return run;
        case 'task_retried':
            change(run, event.task, (task) => ({ ...task, tries: event.try }));
            return run;
        case 'task_ended':
            change(run, event.task, (task) => end(task, event));
            return run;
        case 'task_carried':
            carry(run, event);
            return run;
        case 'task_decided':
            change(run, event.task, (task) => (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(task, event));
            return run;
        case 'run_stopping':
            return { ...run, stopping: { cause: event.cause, cancel: event.cancel, message: event.message } };
        case 'note':
            return {
                ...run,
                notes: [
                    ...run.notes,
                    { level: event.level, message: event.message, ...(event.task ? { task: event.task } : {}) },
                ],
            };
        case 'run_ended':
            return { ...run, status: event.status, finished_at: event.at, duration_ms: event.duration_ms };
    }
}
/** The run a list of events tells of; undefined for an empty list. */
function replay(events) {
    let run;
    for (const event of events)
        run = apply(run, event);
    return run;
}
function begin(event) {
    return {
        run_id: event.run_id,
        attempt: event.attempt,
        plan: event.plan,
        params: event.params,
        origin: event.origin,
        status: 'running',
        started_at: event.at,
        finished_at: null,
        duration_ms: null,
        resumed_from: event.resumed_from ?? null,
        requests: event.requests ?? null,
        stopping: null,
        steps: new Map(event.steps.map((step) => [step, [step]])),
        tasks: new Map(event.steps.map((step) => [step, queued(step, step, null)])),
        notes: [],
    };
}
function queued(task, step, item) {
    return {
        task,
        step,
        item,
        status: 'queued',
        reason: null,
        exit_code: null,
        tries: 0,
        started_at: null,
        finished_at: null,
        duration_ms: null,
        inputs: null,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        log_path: null,
        approval_state: null,
        tolerated: false,
        carried_from: null,
    };
}
function expand(run, event) {
    const { steps, tasks } = grown(run);
    tasks.delete(event.step);
    for (const { task, item } of event.tasks) {
        if (!tasks.has(task))
            tasks.set(task, queued(task, event.step, item));
    }
    steps.set(event.step, event.tasks.map(({ task }) => task));
}
function end(task, event) {
    const { type: _type, at, task: _task, ...facts } = event;
    return { ...task, ...facts, finished_at: at };
}
function carry(run, event) {
    const { type: _type, at: _at, from_attempt, ...facts } = event;
    const item = run.tasks.get(event.task)?.item ?? null;
    grown(run).tasks.set(event.task, { ...queued(event.task, event.step, item), ...facts, carried_from: from_attempt });
}
function change(run, id, next) {
    const task = run.tasks.get(id);
    if (task === undefined)
        throw new Error(`No task ${id} in run ${run.run_id}`);
    grown(run).tasks.set(id, next(task));
}
// Readers see read-only maps; this fold is the one writer.
function grown(run) {
    return run;
}


/***/ }),

/***/ 14076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ taskContext),
/* harmony export */   h4: () => (/* binding */ githubContext),
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/** What `run` holds in expressions: id, attempt, UTC date, start. */
function runContext(run) {
    return { id: run.run_id, attempt: run.attempt, date: run.started_at.slice(0, 10), started_at: run.started_at };
}
/** What `steps.<id>` holds in expressions, of a step with one task. */
function taskContext(task) {
    return {
        status: task.status,
        reason: task.reason,
        outputs: task.outputs,
        exit_code: task.exit_code,
        outputs_uri: task.outputs_uri,
    };
}
/** What `github` holds in expressions: the runner's well-known variables, in the names of GitHub's own context; empty elsewhere. */
function githubContext(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return {};
    const facts = Object.entries(env).filter(([name]) => name.startsWith('GITHUB_') && !name.includes('TOKEN'));
    return Object.fromEntries(facts.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]));
}


/***/ }),

/***/ 53562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ changesRequested),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* unused harmony export DECIDED_AS */
/** How a task stands after each outcome of a decision. */
const DECIDED_AS = {
    approved: { status: 'succeeded', reason: null, approval_state: 'approved' },
    rejected: { status: 'failed', reason: 'rejected', approval_state: 'rejected' },
    changes_requested: { status: 'failed', reason: 'changes_requested', approval_state: 'rejected' },
    cancelled: { status: 'skipped', reason: 'cancelled', approval_state: null },
};
/** A task after a decision on it; one that is counted among several changes nothing but the list of them. */
function decided(task, event) {
    const { type: _type, task: _task, outcome, ...facts } = event;
    const decision = { ...facts, outcome };
    const decisions = [...(task.decisions ?? []), decision];
    if (outcome === null)
        return { ...task, decisions };
    const expired = event.decision === 'expire' && outcome === 'rejected';
    const { message: _message, ...rest } = task;
    return {
        ...rest,
        ...DECIDED_AS[outcome],
        ...(expired ? { reason: 'expired' } : {}),
        outputs: { ...task.outputs, ...event.fields },
        ...(event.note === undefined ? {} : { approval_note: event.note }),
        decisions,
    };
}
/** What people want changed before the run goes on, by step: what the next attempt runs again, and why. */
function changesRequested(run) {
    const wanted = new Map();
    for (const { step, reason, approval_note = '' } of run.tasks.values()) {
        if (reason !== 'changes_requested')
            continue;
        const before = wanted.get(step);
        wanted.set(step, before === undefined ? approval_note : `${before}\n${approval_note}`);
    }
    return wanted;
}


/***/ }),

/***/ 91763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   Q: () => (/* binding */ logPath)
/* harmony export */ });
/** The most characters of a name, escaped: file systems end at 255, and endings must fit. */
const LONGEST = 200;
/**
 * A name of any text (a task, a lock) that every file system takes, at most 217 characters: odd signs become `%xx`. What is too long for that, or holds half a
 * character, is told from others by a digest at its end.
 */
function fileName(text) {
    const escaped = encodeURIComponent(text.toWellFormed()).replaceAll('*', '%2A');
    if (escaped.length <= LONGEST && text.isWellFormed())
        return escaped;
    return `${escaped.slice(0, LONGEST).replace(/%.?$/, '')}~${digest(text)}`;
}
/** Where a task's log lies in the run's folder. */
function logPath(task) {
    return `logs/${fileName(task)}.log`;
}
// FNV-1a, 64 bits: nobody gains by two tasks of one plan with the same log, and this must run in browsers.
function digest(text) {
    let hash = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 31425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toRecord)
/* harmony export */ });
/** A run as its record: tasks in plan order, every field present. */
function toRecord(run) {
    const { run_id, attempt, plan, status, started_at, finished_at, duration_ms, params, origin, resumed_from, requests, notes, } = run;
    const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return {
        run_id,
        attempt,
        plan,
        status,
        started_at,
        finished_at,
        duration_ms,
        params,
        origin,
        resumed_from,
        requests,
        notes,
        tasks: tasks.map(toTaskRecord),
    };
}
function toTaskRecord(task) {
    const { cache_key: _cacheKey, message, artifacts, ...facts } = task;
    return { ...facts, message: message ?? null, artifacts: artifacts ?? [] };
}


/***/ }),

/***/ 70423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ stepOutcome),
/* harmony export */   q: () => (/* binding */ taskOutcome)
/* harmony export */ });
const SEVERITY = ['open', 'failed', 'blocked', 'awaiting', 'succeeded', 'passed'];
/** The outcome of a step: the gravest among its tasks. */
function stepOutcome(run, step) {
    const ids = run.steps.get(step);
    if (ids === undefined)
        return 'open';
    let gravest = SEVERITY.length;
    for (const id of ids) {
        const task = run.tasks.get(id);
        if (task)
            gravest = Math.min(gravest, SEVERITY.indexOf(taskOutcome(task)));
    }
    return SEVERITY[gravest] ?? 'succeeded';
}
/** The outcome of one task, in the words of its step. */
function taskOutcome(task) {
    switch (task.status) {
        case 'queued':
        case 'running':
            return 'open';
        case 'awaiting_approval':
            return 'awaiting';
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return task.tolerated ? 'succeeded' : 'failed';
        case 'skipped':
            return isOnPurpose(task.reason) ? 'passed' : 'blocked';
    }
}
function isOnPurpose(reason) {
    return (reason === null ||
        reason === 'condition' ||
        reason === 'unchanged' ||
        reason === 'disabled' ||
        reason === 'not_selected');
}


/***/ }),

/***/ 74786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** True once a task will not change by itself any more. */
function isSettled(status) {
    return status !== 'queued' && status !== 'running';
}


/***/ }),

/***/ 21711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);

/** The name that was probably meant: at most two in five of its letters away. Undefined where none is near. */
function nearest(name, known) {
    let best;
    let least = Math.max(1, Math.round(name.length * 0.4)) + 1;
    for (const candidate of known) {
        if (candidate === name || Math.abs(candidate.length - name.length) >= least)
            continue;
        const away = candidate.toLowerCase() === name.toLowerCase() ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
        if (away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}
/** `Did you mean "x"?` where a near name exists, else the known names as a list (the first twelve). */
function suggest(name, known, none) {
    const near = nearest(name, known);
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    return known.length === 0 ? none : `Known: ${oneOf(known)}.`;
}
/** Names as words: `a, b, c`, cut after twelve. */
function oneOf(names) {
    const shown = names.slice(0, 12).join(', ');
    return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}


/***/ }),

/***/ 62260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
    ['ms', 1],
];
const FORM = /^(?=.)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;
/** Ten years: what is longer was not meant. */
const LONGEST = 3_653 * 86_400_000;
/** `250ms`, `90s`, `10m`, `1h30m`, `2d` in ms; undefined for anything else, and for more than ten years. */
function parseDuration(text) {
    const parts = FORM.exec(text);
    if (parts === null)
        return undefined;
    const total = UNITS.reduce((sum, [, size], index) => sum + Number(parts[index + 1] ?? 0) * size, 0);
    return total <= LONGEST ? total : undefined;
}
/** Milliseconds in the same form, the fewest parts: 5_400_000 is `1h30m`, 0 is `0s`. */
function formatDuration(ms) {
    let left = Math.max(0, Math.round(ms));
    let text = '';
    for (const [unit, size] of UNITS) {
        const count = Math.floor(left / size);
        left -= count * size;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text === '' ? '0s' : text;
}


/***/ }),

/***/ 40994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/** True for a map: neither a list nor null. */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 39763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ paramValue)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21711);

/** One value read by its declared type. */
function paramValue(param, raw) {
    switch (param.type) {
        case 'string':
            return stringValue(param, raw);
        case 'number':
            return numberValue(raw);
        case 'boolean':
            return booleanValue(raw);
        case 'choice':
            return choiceValue(param, raw);
        case 'list':
            return listValue(raw);
    }
}
function stringValue({ pattern }, raw) {
    if (typeof raw === 'object')
        return wrong(raw, 'text', 'Give text.');
    const value = String(raw);
    if (pattern !== undefined && !matches(value, pattern))
        return { fault: `"${value}" does not match the pattern ${pattern}`, cure: 'Give text that matches it.' };
    return { value };
}
function matches(value, pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u').test(value);
    }
    catch {
        // A pattern that is no regular expression is told where it is declared.
        return true;
    }
}
function numberValue(raw) {
    const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
    return typeof value === 'number' && Number.isFinite(value)
        ? { value }
        : wrong(raw, 'a number', 'Give a number, such as 3 or 0.5.');
}
const BOOLEANS = {
    true: true,
    false: false,
    yes: true,
    no: false,
    on: true,
    off: false,
    1: true,
    0: false,
};
function booleanValue(raw) {
    if (typeof raw === 'boolean')
        return { value: raw };
    const key = typeof raw === 'string' ? raw.toLowerCase() : '';
    const value = Object.hasOwn(BOOLEANS, key) ? BOOLEANS[key] : undefined;
    return value === undefined ? wrong(raw, 'true or false', 'Give true or false.') : { value };
}
function choiceValue({ options = [] }, raw) {
    const found = options.find((option) => option === raw || String(option) === String(raw));
    if (found !== undefined)
        return { value: found };
    const names = options.map(String);
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(String(raw), names);
    return wrong(raw, 'one of its options', near ? `Did you mean "${near}"? Options: ${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(names)}.` : `Options: ${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(names)}.`);
}
function listValue(raw) {
    if (Array.isArray(raw))
        return { value: raw };
    if (typeof raw !== 'string')
        return wrong(raw, 'a list', 'Give values separated by commas, or a JSON list.');
    const text = raw.trim();
    if (text === '')
        return { value: [] };
    if (!text.startsWith('['))
        return { value: text.split(',').map((part) => part.trim()) };
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return { value };
    }
    catch {
        // Falls through to the one sentence for everything that is no list.
    }
    return wrong(raw, 'a JSON list', 'Close the bracket and quote the texts: `["a", "b"]`.');
}
function wrong(raw, what, cure) {
    return { fault: `${JSON.stringify(raw)} is not ${what}`, cure };
}


/***/ }),

/***/ 69147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInRunners: () => (/* binding */ builtInRunners)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
;// CONCATENATED MODULE: ./lib/steps/approval.js
/** A gate: waits for people to decide, by the policy in its settings. It holds nothing while it waits; a decision carries the run on. */
const approvalRunner = {
    name: 'approval',
    schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Approval policy',
        type: 'object',
        additionalProperties: false,
        properties: {
            approvers: {
                description: 'Who may decide: users (`ana`, `github:ana`), teams (`org/team`), groups (`group:ops`); anyone who may decide at all where it is left out.',
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
            },
            required: {
                description: 'How many different people must approve.',
                type: 'integer',
                minimum: 1,
                maximum: 100,
                default: 1,
            },
            self_approval: {
                description: 'Whether who asked (started the run, wrote or last pushed to the pull request) may approve.',
                type: 'boolean',
                default: false,
            },
            expires_in: {
                description: 'How long a decision is waited for, as a duration such as `7d`.',
                type: 'string',
                pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            },
            remind_after: {
                description: 'When people are reminded that it waits, as a duration such as `1d`.',
                type: 'string',
                pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            },
            on_expire: { description: 'What no decision in time means.', enum: ['reject', 'approve'], default: 'reject' },
            comment: {
                description: 'When a decision must come with words.',
                enum: ['optional', 'on_reject', 'required'],
                default: 'optional',
            },
            fields: {
                description: 'A form to fill in with the decision; its values become outputs.',
                type: 'object',
                additionalProperties: { type: 'object' },
            },
        },
    },
    describe: () => ({ command: 'approval', args: [], flags: [] }),
    run: async ({ settings, signal }) => {
        if (signal.aborted)
            return { status: 'failed', message: 'Stopped before it asked anyone.' };
        return { status: 'awaiting_approval', message: waitingFor(settings) };
    },
};
function waitingFor({ required, approvers, expires_in, on_expire }) {
    const count = typeof required === 'number' ? required : 1;
    const approvals = count === 1 ? 'approval' : `${count} approvals`;
    const expiry = expires_in === undefined ? '' : `; without a decision in ${String(expires_in)} it counts as ${endOf(on_expire)}`;
    return `It waits for ${approvals} by ${people(approvers)}${expiry}.`;
}
function people(approvers) {
    return Array.isArray(approvers) && approvers.length > 0 ? approvers.join(' or ') : 'anyone';
}
function endOf(onExpire) {
    return onExpire === 'approve' ? 'approved' : 'rejected';
}

// EXTERNAL MODULE: ./lib/system/capture.js
var capture = __webpack_require__(67198);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
;// CONCATENATED MODULE: ./lib/steps/process/program.js


/** Where a program a step names lies; undefined where it is nowhere. Names with a slash count from `cwd`, others from the `PATH` of `env`. */
function findProgram(system, program, cwd, env) {
    const names = system.platform === 'win32' ? [program, `${program}.exe`] : [program];
    if ((0,external_node_path_.isAbsolute)(program) || program.includes('/')) {
        return names.map((name) => (0,external_node_path_.resolve)(cwd, name)).find((path) => system.files.exists(path));
    }
    return searchPath(env)
        .flatMap((folder) => names.map((name) => (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), name)))
        .find((path) => system.files.exists(path));
}
/** The program on the `PATH` that was probably meant; undefined where none has a name near it. */
async function nearestProgram(system, program, env) {
    const lists = await Promise.all(searchPath(env).map((folder) => system.files.list(folder).catch(() => [])));
    return (0,did_you_mean/* nearest */.pA)(program, new Set(lists.flat()));
}
function searchPath(env) {
    return (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./lib/steps/process/start-fault.js


/** The shell's exit codes for a program that is not there, and for one that cannot be run. */
const NOT_FOUND = 127;
const NOT_RUNNABLE = 126;
/** What the step answers when its program could not be started: which, why, and what to do. */
async function startFault(call, program, error) {
    const folderFault = await folderFaultOf(call.system, call.cwd);
    if (folderFault !== undefined)
        return failed(NOT_RUNNABLE, `The working directory ${call.cwd} ${folderFault}.`);
    if (error.code === 'ENOENT')
        return notFound(call, program);
    return failed(NOT_RUNNABLE, `${program} could not be started: ${await reasonOf(call, program, error)}.`);
}
async function folderFaultOf(system, folder) {
    try {
        const found = await system.files.stat(folder);
        if (found === undefined)
            return 'does not exist';
        if (found.kind !== 'directory')
            return 'is not a folder';
        await system.files.list(folder);
        return undefined;
    }
    catch (thrown) {
        return `cannot be entered (${thrown.code ?? thrown})`;
    }
}
async function notFound(call, program) {
    const { system, cwd, env } = call;
    const path = findProgram(system, program, cwd, env);
    // The file is there, so what is not is the interpreter its first line names.
    if (path !== undefined)
        return failed(NOT_FOUND, `${path} names an interpreter in its first line that is not there.`);
    if (program.includes('/'))
        return failed(NOT_FOUND, `${(0,external_node_path_.resolve)(cwd, program)} does not exist.`);
    const near = await nearestProgram(system, program, env);
    const cure = near === undefined ? '' : ` Did you mean ${near}?`;
    return failed(NOT_FOUND, `${program} is not a program on the PATH.${cure}`);
}
async function reasonOf(call, program, error) {
    const path = findProgram(call.system, program, call.cwd, call.env);
    const found = path === undefined ? undefined : await call.system.files.stat(path);
    if (found?.kind === 'directory')
        return `${path} is a folder`;
    switch (error.code) {
        case 'EACCES':
            return `${path ?? 'it'} is not executable (chmod +x makes it so)`;
        case 'E2BIG':
            return 'its arguments and environment together are longer than the system allows';
        case 'ENOTDIR':
            return 'a part of its path is a file';
        default:
            return error.message;
    }
}
function failed(exit_code, message) {
    return { status: 'failed', reason: 'not_started', exit_code, message };
}

// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/steps/process/stop.js

/** How long what a step started may take to end after SIGTERM, before SIGKILL; ms. GitHub gives a job the same. */
const GRACE_MS = 7_500;
const LOOK_EVERY_MS = 25;
const KILL_ROUNDS = 40;
/** The environment variable that marks every process of a try, grandchildren included. */
const TRAIL = 'ORCHESTRATOR_TRAIL';
/** Sends SIGTERM to the group and to whatever left it, and SIGKILL to what is still there after the grace. */
function stopProcess(call, running) {
    const { clock } = call.system;
    const grace = call.stopGrace ?? GRACE_MS;
    const deadline = clock.monotonic() + grace;
    running.signal('SIGTERM');
    const told = signalAll(call, 'SIGTERM', running.pid);
    const cancel = clock.after(grace, () => {
        running.signal('SIGKILL');
        void signalAll(call, 'SIGKILL');
    });
    return {
        finish: async () => {
            await told;
            while ((await marked(call)).length > 0 && clock.monotonic() < deadline)
                await (0,system_clock/* sleep */.yy)(clock, LOOK_EVERY_MS);
            cancel();
            // Also for those of the group that cleared their environment and so cannot be found by it.
            running.signal('SIGKILL');
            await killAll(call);
        },
    };
}
// Again and again, because what forks faster than it is found leaves another behind.
async function killAll(call) {
    for (let round = 0; round < KILL_ROUNDS && (await signalAll(call, 'SIGKILL')) > 0; round++) {
        await (0,system_clock/* sleep */.yy)(call.system.clock, LOOK_EVERY_MS);
    }
}
async function signalAll(call, signal, except) {
    const pids = await marked(call);
    for (const pid of pids)
        if (pid !== except)
            call.system.processes.kill(pid, signal);
    return pids.length;
}
function marked({ env, system }) {
    const trail = env[TRAIL];
    return trail ? system.processes.tagged(`${TRAIL}=${trail}`) : Promise.resolve([]);
}

;// CONCATENATED MODULE: ./lib/steps/process/run-process.js



/**
 * Runs a program as a step: prints what it prints, answers by its exit code. When the call is aborted the program and everything it started
 * are stopped before this resolves. Exit code 127 where the program is not there, 126 where it cannot be run, 128 + n for a signal.
 */
async function runProcess(call, argv) {
    if (call.signal.aborted)
        return { status: 'failed', message: 'Stopped before it was started.' };
    const running = call.system.processes.start({
        argv,
        cwd: call.cwd,
        env: call.env,
        onOutput: (stream, bytes) => call.print(stream, bytes),
    });
    let stop;
    const onAbort = () => {
        stop = stopProcess(call, running);
    };
    call.signal.addEventListener('abort', onAbort, { once: true });
    const exit = await running.exited;
    call.signal.removeEventListener('abort', onAbort);
    if (stop)
        await stop.finish();
    else if (exit.outputHeld)
        call.note(heldNote(call));
    if (exit.startError)
        return startFault(call, argv[0] ?? '', exit.startError);
    return toResult(exit);
}
function toResult(exit) {
    const exit_code = (0,capture/* exitCode */.I)(exit);
    if (exit_code === 0)
        return { status: 'succeeded', exit_code };
    const message = exit.signal === null ? {} : { message: `It was ended by ${exit.signal}.` };
    return { status: 'failed', exit_code, ...message };
}
function heldNote({ task }) {
    return `${task} ended, but a process it left in the background still holds its output open; what that one prints from here on is not kept`;
}

;// CONCATENATED MODULE: ./lib/steps/command.js

/** Runs a program with its arguments as they are, never through a shell. Settings: `command` (its words) and `flags` (a list, or a map). */
const commandRunner = {
    name: 'command',
    describe: (settings) => {
        const [command = '', ...args] = commandWords(settings);
        return { command, args, flags: flagWords(settings.flags) };
    },
    run: async (call) => {
        const argv = [...commandWords(call.settings), ...flagWords(call.settings.flags)];
        if (!argv[0])
            return { status: 'failed', reason: 'not_started', message: 'The command is empty.' };
        return runProcess(call, argv);
    },
};
/**
 * Flags as words. A list as it is. Of a map: `true` is `--name`, `false` and `null` are nothing, a scalar is `--name=value`, a list repeats
 * its flag. A name of one letter gets one dash and its value as the next word, which is what programs with such flags understand.
 */
function flagWords(flags) {
    if (flags === undefined || flags === null)
        return [];
    if (Array.isArray(flags))
        return flags.flatMap(words);
    if (typeof flags !== 'object')
        return words(flags);
    return Object.entries(flags).flatMap(([name, value]) => Array.isArray(value) ? value.flatMap((one) => flag(name, one)) : flag(name, value));
}
function flag(name, value) {
    if (value === false || value === null)
        return [];
    const isShort = name.length === 1;
    const dashed = name.startsWith('-') ? name : `${isShort ? '-' : '--'}${name}`;
    if (value === true)
        return [dashed];
    return isShort ? [dashed, word(value)] : [`${dashed}=${word(value)}`];
}
function commandWords({ command }) {
    return Array.isArray(command) ? command.flatMap(words) : [];
}
// An expression that stands alone keeps its type: a list becomes several words.
function words(value) {
    return Array.isArray(value) ? value.map(word) : [word(value)];
}
function word(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./lib/steps/http/exchange.js
const BODY_LIMIT_BYTES = 2 ** 20;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Headers that were meant for the first host alone. */
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
/** Sends a request and reads the answer, redirects followed; one sentence where there is none. Ends early when the call is aborted. */
async function exchange(call, request) {
    const stop = new AbortController();
    const abort = () => stop.abort();
    let isLate = false;
    const disarm = call.system.clock.after(request.timeout, () => {
        isLate = true;
        stop.abort();
    });
    call.signal.addEventListener('abort', abort, { once: true });
    try {
        return await follow(call, request, stop.signal);
    }
    catch (thrown) {
        const { host } = request.url;
        if (call.signal.aborted)
            return `The request to ${host} was stopped.`;
        if (isLate)
            return `${host} did not answer in full within ${request.timeout} ms.`;
        return `${host} did not answer: ${exchange_reasonOf(thrown)}.`;
    }
    finally {
        disarm();
        call.signal.removeEventListener('abort', abort);
    }
}
async function follow(call, first, signal) {
    let request = first;
    for (let redirects = 0;; redirects++) {
        const { url, method, headers, body } = request;
        const response = await call.system.fetch(url, {
            method,
            headers,
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        const next = first.maxRedirects > 0 ? nextRequest(request, response) : undefined;
        if (next === undefined)
            return readAnswer(url, response);
        await response.body?.cancel();
        if (typeof next === 'string')
            return next;
        if (redirects === first.maxRedirects)
            return `${first.url.host} redirected more than ${first.maxRedirects} times.`;
        call.print('stdout', `${method} ${url.href} -> ${response.status}, on to ${next.url.href}\n`);
        request = next;
    }
}
function nextRequest(request, response) {
    const location = response.headers.get('location');
    if (location === null || !REDIRECTS.includes(response.status))
        return undefined;
    if (!URL.canParse(location, request.url.href))
        return `${request.url.host} redirects to ${location}, which is not an address.`;
    const url = new URL(location, request.url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return `${request.url.host} redirects to ${url.protocol}, which is not followed.`;
    }
    const kept = url.origin === request.url.origin ? request.headers : without(request.headers, PRIVATE_HEADERS);
    if (!becomesGet(request.method, response.status))
        return { ...request, url, headers: kept };
    return {
        ...request,
        url,
        method: 'GET',
        body: undefined,
        headers: without(kept, ['content-type', 'content-length']),
    };
}
// What every browser does: after 303 always, after 301 and 302 for POST.
function becomesGet(method, status) {
    if (status === 303)
        return method !== 'HEAD' && method !== 'GET';
    return method === 'POST' && (status === 301 || status === 302);
}
function without(headers, names) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
async function readAnswer(url, response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > BODY_LIMIT_BYTES)
            break;
    }
    return {
        status: response.status,
        statusText: response.statusText,
        url,
        contentType: response.headers.get('content-type') ?? '',
        body: Buffer.concat(chunks).subarray(0, BODY_LIMIT_BYTES).toString(),
        isCut: size > BODY_LIMIT_BYTES,
    };
}
function exchange_reasonOf(thrown) {
    const cause = thrown.cause;
    if (cause)
        return cause.message || cause.code || String(cause);
    return thrown instanceof Error ? thrown.message : String(thrown);
}

// EXTERNAL MODULE: ./lib/schema/duration.js
var duration = __webpack_require__(62260);
;// CONCATENATED MODULE: ./lib/steps/http/request.js

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_REDIRECTS = 5;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** The request that settings ask for, or one sentence on why it cannot be sent. No sentence ever holds a header's value. */
function readRequest(settings) {
    const url = readUrl(String(settings.url));
    if (typeof url === 'string')
        return url;
    const headers = readHeaders(settings, url);
    if (typeof headers === 'string')
        return headers;
    const body = bodyOf(settings);
    url.username = '';
    url.password = '';
    return {
        url,
        method: String(settings.method ?? (body === undefined ? 'GET' : 'POST')),
        headers,
        body,
        timeout: (0,duration/* parseDuration */.E)(String(settings.timeout ?? '')) ?? DEFAULT_TIMEOUT_MS,
        maxRedirects: Number(settings.max_redirects ?? DEFAULT_REDIRECTS),
    };
}
function readUrl(text) {
    if (!URL.canParse(text))
        return `url is not an address: ${text}`;
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:')
        return url;
    return `url must begin with http:// or https://, not ${url.protocol}`;
}
function readHeaders(settings, url) {
    const headers = {};
    if (settings.json !== undefined)
        headers['content-type'] = 'application/json';
    // A request may not carry these in its address, where they would also be printed.
    if (url.username !== '' || url.password !== '')
        headers.authorization = basic(url);
    for (const [name, value] of Object.entries(asMap(settings.headers))) {
        const text = String(value);
        if (!HEADER_NAME.test(name))
            return `headers: ${name} is not a name a header can have`;
        if (!HEADER_VALUE.test(text))
            return `headers: the value of ${name} holds a character a header cannot carry`;
        headers[name.toLowerCase()] = text;
    }
    return headers;
}
function basic({ username, password }) {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
function bodyOf({ json, body }) {
    if (json !== undefined)
        return JSON.stringify(json);
    return body === undefined ? undefined : String(body);
}
/** A JSON value as a map; empty for anything else. */
function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/steps/http/expect.js

/** What of an answer is not as the step expects, one sentence each; none where all is. `expect` is the setting of that name. */
function unmet(answer, expect) {
    const { status = '2xx', contains = [], matches = [], json } = asMap(expect);
    const faults = listOf(contains).filter((text) => !answer.body.includes(String(text)));
    return [
        ...(listOf(status).some((one) => isStatus(answer.status, one)) ? [] : [wrongStatus(answer, status)]),
        ...faults.map((text) => `The body does not contain ${JSON.stringify(text)}.`),
        ...listOf(matches).flatMap((pattern) => matchFault(answer.body, String(pattern))),
        ...(json === undefined ? [] : jsonFaults(answer, asMap(json))),
    ];
}
/** A body as JSON; undefined where it is none. */
function parseBody({ body, isCut }) {
    if (isCut)
        return undefined;
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function isStatus(status, expected) {
    return typeof expected === 'string' && expected.endsWith('xx')
        ? Math.floor(status / 100) === Number(expected[0])
        : status === Number(expected);
}
function wrongStatus({ status, statusText, url }, expected) {
    return `${url.host} answered ${`${status} ${statusText}`.trim()}; expected was ${listOf(expected).join(' or ')}.`;
}
function matchFault(body, pattern) {
    try {
        return new RegExp(pattern, 'u').test(body) ? [] : [`The body does not match /${pattern}/.`];
    }
    catch {
        return [`expect.matches is not a regular expression: ${pattern}`];
    }
}
function jsonFaults(answer, expected) {
    const parsed = parseBody(answer);
    if (parsed === undefined)
        return ['The body is not JSON.'];
    return Object.entries(expected).flatMap(([path, value]) => {
        const found = valueAt(parsed, path);
        if (isSame(found, value))
            return [];
        return [`${path} in the body is ${JSON.stringify(found) ?? 'missing'}; expected was ${JSON.stringify(value)}.`];
    });
}
function valueAt(value, path) {
    let found = value;
    for (const key of path.split('.')) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function isSame(found, expected) {
    return found !== undefined && JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
}
// Keys in one order, so that objects compare by what they hold.
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, sorted(one)]));
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./lib/steps/http/schema.js
const STATUS = {
    anyOf: [
        { type: 'integer', minimum: 100, maximum: 599 },
        { type: 'string', pattern: '^[1-5]xx$' },
    ],
};
const TEXTS = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
/** JSON Schema of what an `http` step takes under `with`. */
const httpSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'HTTP request',
    type: 'object',
    additionalProperties: false,
    required: ['url'],
    properties: {
        url: { description: 'An http or https address.', type: 'string', minLength: 1 },
        method: {
            description: 'Default GET; POST where `body` or `json` is given.',
            enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        },
        headers: {
            description: 'Request headers; never printed.',
            type: 'object',
            additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
        body: { description: 'Text to send.', type: 'string' },
        json: { description: 'A value to send as JSON.' },
        timeout: {
            description: 'How long the whole exchange may take, as a duration such as `30s`.',
            type: 'string',
            pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            default: '60s',
        },
        max_redirects: {
            description: 'Redirects followed before giving up; 0 takes the first answer as it is.',
            type: 'integer',
            minimum: 0,
            maximum: 20,
            default: 5,
        },
        expect: {
            description: 'What the answer must be for the step to succeed.',
            type: 'object',
            additionalProperties: false,
            properties: {
                status: {
                    description: 'A status, a class such as `2xx`, or a list of either.',
                    anyOf: [...STATUS.anyOf, { type: 'array', items: STATUS, minItems: 1 }],
                    default: '2xx',
                },
                contains: { description: 'Text the body must contain; every one of a list.', ...TEXTS },
                matches: { description: 'A regular expression the body must match; every one of a list.', ...TEXTS },
                json: {
                    description: 'Values inside a JSON body, by path: `{ items.0.name: first }`.',
                    type: 'object',
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/steps/http/http-runner.js




const BODY_OUTPUT_CHARACTERS = 65_536;
const BODY_SHOWN_CHARACTERS = 2_000;
/** Sends one HTTP request and holds the answer against what is expected. Outputs: `status`, `body` (its first 64 Ki characters), `json`. */
const httpRunner = {
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/steps/module/worker-source.js
/**
 * The program of the worker, as text: a file of its own would have to be found again beside the bundle. It imports the module, calls its
 * function, and answers with WorkerMessages; any message to it aborts the call's signal.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const stop = new AbortController();
parentPort.on('message', () => stop.abort());
const say = (message) => parentPort.postMessage(message);
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

async function main() {
  const module = await import(workerData.url);
  const run = module.run ?? module.default;
  if (typeof run !== 'function') throw new TypeError('it exports no function run, and none as default');
  const outputs = await run({
    ...workerData.call,
    signal: stop.signal,
    print: (stream, bytes) => say({ type: 'print', stream, bytes }),
    note: (message) => say({ type: 'note', message: String(message) }),
  });
  if (outputs !== undefined && outputs !== null && (typeof outputs !== 'object' || Array.isArray(outputs))) {
    throw new TypeError('it answers with something other than an object of outputs');
  }
  const named = Object.entries(outputs ?? {}).map(([name, value]) => [name, asText(value)]);
  return Object.fromEntries(named.filter(([, text]) => text !== undefined));
}

const written = (stream) => new Promise((resolve) => stream.write('', resolve));
const afterOutput = (message) =>
  Promise.all([written(process.stdout), written(process.stderr)]).then(() => say(message));

main().then(
  (outputs) => afterOutput({ type: 'done', outputs }),
  (error) => afterOutput({ type: 'failed', message: String(error?.message ?? error), stack: error?.stack }),
);
`;

;// CONCATENATED MODULE: ./lib/steps/module/module-runner.js




/** Calls the function `run` of a JavaScript module in a thread of its own. Settings: `path`, from the working directory, and `with` for the function. */
const moduleRunner = {
    name: 'module',
    schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Module',
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
            path: {
                description: 'An ES module that exports a function `run`, or one as default.',
                type: 'string',
                minLength: 1,
            },
            with: { description: 'What the function gets as `settings`.', type: 'object' },
        },
    },
    describe: ({ path }) => ({ command: 'module', args: [String(path)], flags: [] }),
    run: async (call) => {
        if (call.signal.aborted)
            return { status: 'failed', message: 'Stopped before it was started.' };
        const path = (0,external_node_path_.resolve)(call.cwd, String(call.settings.path));
        const found = await call.system.files.stat(path);
        if (found?.kind !== 'file')
            return { status: 'failed', reason: 'not_started', message: `There is no file ${path}.` };
        return runInWorker(call, path);
    },
};
async function runInWorker(call, path) {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const { task, env, cwd } = call;
    const settings = (call.settings.with ?? {});
    const worker = new Worker(WORKER_SOURCE, {
        eval: true,
        env: { ...env },
        workerData: { url: (0,external_node_url_.pathToFileURL)(path).href, call: { settings, env: { ...env }, cwd, task, try: call.try } },
        stdout: true,
        stderr: true,
    });
    worker.stdout.on('data', (bytes) => call.print('stdout', bytes));
    worker.stderr.on('data', (bytes) => call.print('stderr', bytes));
    let isOver = false;
    const letGo = stopOnAbort(call, worker);
    try {
        return await answerOf(call, worker, String(call.settings.path), () => isOver);
    }
    finally {
        isOver = true;
        letGo();
        await worker.terminate();
    }
}
function stopOnAbort({ system, signal }, worker) {
    let disarm;
    const onAbort = () => {
        worker.postMessage('stop');
        disarm = system.clock.after(GRACE_MS, () => void worker.terminate());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    return () => {
        signal.removeEventListener('abort', onAbort);
        disarm?.();
    };
}
function answerOf(call, worker, name, isOver) {
    return new Promise((resolve) => {
        const fail = (message) => resolve({ status: 'failed', message: `${name}: ${message}` });
        worker.on('message', (message) => {
            if (isOver())
                return;
            if (message.type === 'print')
                call.print(message.stream, message.bytes);
            else if (message.type === 'note')
                call.note(message.message);
            else if (message.type === 'done')
                resolve({ status: 'succeeded', outputs: message.outputs });
            else {
                // Its own code threw, so where it did belongs in its log.
                if (message.stack)
                    call.print('stderr', `${message.stack}\n`);
                fail(message.message);
            }
        });
        worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
        worker.on('exit', (code) => {
            fail(call.signal.aborted
                ? 'it did not stop in time and was ended'
                : `it ended itself (exit code ${code}) before its function answered`);
        });
    });
}

;// CONCATENATED MODULE: ./lib/steps/plan.js

/** Plans in plans in plans: beyond this depth something calls itself. */
const DEEPEST_PLAN = 8;
const DEPTH = 'ORCHESTRATOR_PLAN_DEPTH';
/** Runs another plan as a step. Settings: `plan` (a path, from the working directory) and `params`. Outputs: `run_id`, `attempt`, `status`. */
function createPlanRunner(runSubPlan) {
    return {
        name: 'plan',
        schema: {
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            title: 'Sub-plan',
            type: 'object',
            additionalProperties: false,
            required: ['plan'],
            properties: {
                plan: { description: 'Path of the plan, from the working directory.', type: 'string', minLength: 1 },
                params: { description: 'Values for its params.', type: 'object' },
            },
        },
        describe: ({ plan }) => ({ command: 'plan', args: [String(plan)], flags: [] }),
        run: (call) => runNested(call, runSubPlan),
    };
}
async function runNested(call, runSubPlan) {
    if (call.signal.aborted)
        return { status: 'failed', message: 'Stopped before it was started.' };
    const depth = Number(call.env[DEPTH] ?? 0) + 1;
    const { plan, params } = call.settings;
    if (depth > DEEPEST_PLAN) {
        return {
            status: 'failed',
            reason: 'not_started',
            message: `${String(plan)} would be plan ${depth} in a row; plans nest at most ${DEEPEST_PLAN} deep.`,
        };
    }
    const end = await runSubPlan({
        path: (0,external_node_path_.resolve)(call.cwd, String(plan)),
        params: (params ?? {}),
        env: { ...call.env, [DEPTH]: String(depth) },
        call,
    });
    return plan_toResult(String(plan), end);
}
function plan_toResult(plan, { run_id, attempt, status, message }) {
    const outputs = { run_id, attempt: String(attempt), status };
    if (status === 'succeeded')
        return { status, outputs };
    const words = message ?? `The run ${run_id} of ${plan} ended ${status}.`;
    return { status: status === 'awaiting_approval' ? status : 'failed', outputs, message: words };
}

// EXTERNAL MODULE: ./lib/plan/command-words.js
var command_words = __webpack_require__(87587);
;// CONCATENATED MODULE: ./lib/steps/shell.js





/** Runs a script. Settings: `run` (its text) and `shell` (`bash`, `sh`, `pwsh`, `node`, `python`, or a command with `{0}` for the script's file). */
const shellRunner = {
    name: 'shell',
    describe: ({ run, shell }) => ({ command: String(shell ?? 'bash'), args: [String(run)], flags: [] }),
    run: async (call) => {
        const shell = chooseShell(call, String(call.settings.shell ?? 'bash'));
        if (typeof shell === 'string')
            return { status: 'failed', reason: 'not_started', message: shell };
        return runScript(call, shell, String(call.settings.run));
    },
};
const SH = { ending: '.sh', argv: (file) => ['sh', '-e', file] };
const SHELLS = {
    bash: { ending: '.sh', argv: (file) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file] },
    sh: SH,
    pwsh: {
        ending: '.ps1',
        argv: (file) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-File', file],
        wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif (Test-Path variable:\\LASTEXITCODE) { exit $LASTEXITCODE }\n`,
    },
    node: { ending: '.mjs', argv: (file) => ['node', file] },
    python: { ending: '.py', argv: (file) => ['python3', file] },
};
function chooseShell(call, name) {
    if (name === 'bash' && !isOnPath(call, 'bash')) {
        call.note(`${call.task}: there is no bash here, so its script is run by sh -e`);
        return SH;
    }
    if (name === 'python' && !isOnPath(call, 'python3'))
        return { ending: '.py', argv: (file) => ['python', file] };
    const known = Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined;
    if (known)
        return known;
    if (name.includes('{0}'))
        return fromTemplate(name);
    return `There is no shell ${name}. ${(0,did_you_mean/* suggest */.ZA)(name, Object.keys(SHELLS), '')} Any other needs {0} where the script's file goes, as in \`perl {0}\`.`;
}
function isOnPath({ system, cwd, env }, program) {
    return findProgram(system, program, cwd, env) !== undefined;
}
function fromTemplate(template) {
    const split = (0,command_words/* splitCommand */.G)(template);
    if (!('words' in split))
        return `The shell ${template} is not a plain command with {0}.`;
    return { ending: '', argv: (file) => split.words.map((word) => word.replaceAll('{0}', file)) };
}
async function runScript(call, shell, script) {
    const { files } = call.system;
    const file = `${call.outputFile}.script${shell.ending}`;
    if (!files.exists((0,external_node_path_.dirname)(file)))
        await files.makeDirectory((0,external_node_path_.dirname)(file));
    const written = files.place(file);
    try {
        written.writeAt(0, Buffer.from(shell.wrap?.(script) ?? `${script}\n`));
        written.close();
        return await runProcess(call, shell.argv(file));
    }
    finally {
        await files.remove(file);
    }
}

;// CONCATENATED MODULE: ./lib/steps/built-in.js







/** The step runners that are always there. `runSubPlan` is what `uses: plan` calls; without it such a step fails and says so. */
function builtInRunners(parts = {}) {
    const planRunner = createPlanRunner(parts.runSubPlan ?? noSubPlans);
    return [commandRunner, shellRunner, httpRunner, planRunner, moduleRunner, approvalRunner];
}
async function noSubPlans() {
    throw new errors/* Fault */.vC('unavailable', 'Sub-plans cannot be run here: whoever runs this plan gave no way to run another.');
}


/***/ }),

/***/ 65500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema),
/* harmony export */   checkSettings: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _plan_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84811);


const compiled = new WeakMap();
/**
 * What is wrong with evaluated settings by the runner's own schema, all of it in one text; undefined where nothing is, or the runner has no
 * schema. Throws `usage` where the schema itself does not compile.
 */
async function checkSettings(runner, settings) {
    if (runner.schema === undefined)
        return undefined;
    const validate = compiled.get(runner.schema) ?? (await compile(runner, runner.schema));
    if (validate(settings))
        return undefined;
    return `with of ${runner.name}: ${[...new Set(ownErrors(validate.errors ?? []).map(sentence))].join('; ')}`;
}
// Where none of several forms fits, what each of them has against the value says nothing.
function ownErrors(errors) {
    const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    return errors.filter((error) => !choices.some(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`)));
}
/** Compiles a runner's schema, once. Throws `usage` where it does not compile. */
async function checkSchema(runner) {
    if (runner.schema && !compiled.has(runner.schema))
        await compile(runner, runner.schema);
}
async function compile(runner, schema) {
    // A bundle gives a module that is a class, as this one is, no other name than this.
    const { default: ajv } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.t.bind(__webpack_require__, 13774, 19));
    try {
        const validate = new ajv.Ajv2020({ allErrors: true, strict: false, verbose: true, logger: false }).compile(schema);
        compiled.set(schema, validate);
        return validate;
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('usage', `The schema of the step runner ${runner.name} does not compile: ${reason}`, {
            cure: 'It must be a JSON Schema of draft 2020-12.',
            cause: thrown,
        });
    }
}
/** Keywords whose own message shows the schema's innards; a description says more. */
const FORMS = ['pattern', 'anyOf', 'oneOf'];
function sentence({ keyword, instancePath, params, message, parentSchema }) {
    const where = instancePath.slice(1).replaceAll('/', '.');
    const described = parentSchema?.description;
    const prefix = where === '' ? '' : `${where}.`;
    if (keyword === 'required')
        return `${prefix}${params.missingProperty} is missing`;
    if (keyword === 'additionalProperties') {
        const known = Object.keys(parentSchema?.properties ?? {});
        const key = String(params.additionalProperty);
        return `there is no ${prefix}${key}. ${(0,_plan_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(key, known, 'It takes no settings.')}`;
    }
    if (keyword === 'enum')
        return `${where} must be one of ${params.allowedValues.join(', ')}`;
    if (keyword === 'const')
        return `${where} must be ${JSON.stringify(params.allowedValue)}`;
    if (described && FORMS.includes(keyword))
        return `${where} is not as it must be: ${described.replace(/\.$/, '')}`;
    return `${where === '' ? 'it' : where} ${message ?? 'is not allowed'}`;
}


/***/ }),

/***/ 31296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Px: () => (/* binding */ createMask),
  jD: () => (/* binding */ hide)
});

// UNUSED EXPORTS: MASKED

;// CONCATENATED MODULE: ./lib/steps/output/needle-search.js
/** Beyond this a longer stride no longer pays: the loop already touches only a few cache lines a chunk. */
const LONGEST_STRIDE = 64;
/** Shorter needles are looked for one by one. */
const SHORTEST_SAMPLED = 4;
/**
 * A search for `needles` (no empty ones). Needles of four bytes and more are found by looking at two bytes every so often: the stride
 * is such that no needle fits between two looks, so text without needles costs a fraction of a nanosecond a byte.
 */
function createNeedleSearch(needles) {
    const tiny = needles.filter((needle) => needle.length < SHORTEST_SAMPLED);
    const others = needles.filter((needle) => needle.length >= SHORTEST_SAMPLED);
    const sampled = others.length > 0 ? createSampler(others) : undefined;
    const firsts = new Uint8Array(256);
    for (const needle of needles)
        firsts[byteAt(needle, 0)] = 1;
    const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
    return {
        longest,
        crossesLines: needles.some((needle) => needle.includes('\n')),
        find: (data) => {
            const pairs = [];
            for (const needle of tiny)
                findEach(data, needle, pairs);
            sampled?.(data, pairs);
            return pairs.length > 0 ? pairs : undefined;
        },
        unfinished: (data) => {
            for (let start = Math.max(data.length - longest + 1, 0); start < data.length; start++) {
                if (firsts[byteAt(data, start)] === 1 && needles.some((needle) => isCutOff(data, start, needle)))
                    return start;
            }
            return data.length;
        },
    };
}
function findEach(data, needle, pairs) {
    for (let at = data.indexOf(needle); at >= 0; at = data.indexOf(needle, at + 1))
        pairs.push(at, at + needle.length);
}
/** Looks for needles that can be sampled, adding what it finds to `pairs`. */
function createSampler(needles) {
    // Even, so that looks fall on whole elements of a view of byte pairs, which is read in one step.
    const stride = Math.min(LONGEST_STRIDE, ...needles.map((needle) => (needle.length - 2) & ~1));
    const { seen, seenTriples, places } = indexNeedles(needles, stride);
    const check = (data, at, pairs) => {
        if (seenTriples[hashOfThree(data, at)] === 0)
            return;
        for (const { needle, offset } of places.get(threeBytes(data, at)) ?? []) {
            if (startsWith(data, at - offset, needle))
                pairs.push(at - offset, at - offset + needle.length);
        }
    };
    const step = stride / 2;
    return (data, pairs) => {
        const odd = data.byteOffset & 1;
        if (data.length < SHORTEST_SAMPLED)
            return;
        const view = new Uint16Array(data.buffer, data.byteOffset + odd, (data.length - odd) >> 1);
        let at = step - 1;
        // Four looks a turn let the processor overlap their memory reads; alone each would wait for the one before.
        for (const end = view.length - 1 - 3 * step; at < end; at += 4 * step) {
            const any = look(seen, view, at) |
                look(seen, view, at + step) |
                look(seen, view, at + 2 * step) |
                look(seen, view, at + 3 * step);
            if (any === 0)
                continue;
            for (let turn = 0; turn < 4; turn++)
                check(data, odd + 2 * (at + turn * step), pairs);
        }
        for (let place = odd + 2 * at; place + 2 < data.length; place += stride)
            check(data, place, pairs);
    };
}
function indexNeedles(needles, stride) {
    const seen = new Uint8Array(65_536);
    const seenTriples = new Uint8Array(65_536);
    const places = new Map();
    for (const needle of needles) {
        for (let offset = 0; offset < stride; offset++) {
            seen[pairAt(needle, offset)] = 1;
            seenTriples[hashOfThree(needle, offset)] = 1;
            const key = threeBytes(needle, offset);
            const known = places.get(key);
            if (known)
                known.push({ needle, offset });
            else
                places.set(key, [{ needle, offset }]);
        }
    }
    return { seen, seenTriples, places };
}
function look(seen, view, at) {
    return seen[view[at]];
}
/** Two bytes as a view of pairs shows them on this machine. */
function pairAt(data, at) {
    return new Uint16Array(Uint8Array.of(byteAt(data, at), byteAt(data, at + 1)).buffer)[0];
}
function hashOfThree(data, at) {
    return (((byteAt(data, at) << 8) | byteAt(data, at + 1)) + byteAt(data, at + 2) * 0x9e5) & 0xffff;
}
function threeBytes(data, at) {
    return (byteAt(data, at) << 16) | (byteAt(data, at + 1) << 8) | byteAt(data, at + 2);
}
function startsWith(data, start, needle) {
    if (start < 0 || start + needle.length > data.length)
        return false;
    for (let k = 0; k < needle.length; k++)
        if (data[start + k] !== needle[k])
            return false;
    return true;
}
function isCutOff(data, start, needle) {
    const there = data.length - start;
    return there < needle.length && data.compare(needle, 0, there, start) === 0;
}
function byteAt(data, at) {
    return data[at];
}

;// CONCATENATED MODULE: ./lib/steps/output/secret-forms.js
/** A line or an encoded part shorter than this is left alone: `}` or `key` is no secret, and masking it would empty the log. */
const SHORTEST_PART = 4;
/**
 * The byte strings a secret may be printed as: as it is, each line of it, and either of them in base64 (at its three alignments,
 * both alphabets), URL-encoded and JSON-escaped. Blank secrets have none. A secret is masked whatever its length; parts and encoded
 * forms only from four characters on.
 */
function secretForms(secret) {
    const whole = wellFormed(secret).trim();
    if (whole === '')
        return [];
    const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
    const forms = new Set([whole]);
    for (const part of new Set([whole, ...lines])) {
        for (const form of [part, ...encodings(part)])
            if (form.length >= SHORTEST_PART)
                forms.add(form);
    }
    return [...forms];
}
function encodings(text) {
    const url = encodeURIComponent(text);
    const base64 = base64Forms(Buffer.from(text));
    return [
        url,
        url.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
        formEncoded(url),
        JSON.stringify(text).slice(1, -1),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
// As browsers send forms: what encodeURIComponent leaves is encoded too, and a space is a plus.
function formEncoded(url) {
    return url.replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%20', '+');
}
// Base64 turns three bytes into four characters, so the same bytes look different after 0, 1 or 2 others. Only characters that depend on
// nothing but the secret can be searched for; alone and padded it is whole.
function base64Forms(bytes) {
    const aligned = [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [bytes.toString('base64'), ...aligned];
}
function wellFormed(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./lib/steps/output/mask.js


/** What stands where a secret was. */
const MASKED = '***';
const MASKED_BYTES = Buffer.from(MASKED);
/** Texts up to this length are first asked form by form, which is quicker than the search made for output. */
const SHORT_TEXT = 4_096;
/** A mask for `secrets`; blank ones are ignored. The tables it searches with are made when they are first needed. */
function createMask(secrets) {
    const forms = new Set(secrets.flatMap(secretForms));
    let made;
    const search = () => {
        if (forms.size > 0)
            made ??= createNeedleSearch([...forms].map((form) => Buffer.from(form)));
        return made;
    };
    const spans = (data) => {
        const found = search()?.find(data);
        return found && merge(found);
    };
    const bytes = (data) => {
        const found = spans(data);
        return found ? Buffer.concat(hide(data, data.length, found, -1).parts) : data;
    };
    return {
        bytes,
        spans,
        text: (text) => {
            if (forms.size === 0 || (text.length <= SHORT_TEXT && holdsNone(text, forms)))
                return text;
            const plain = Buffer.from(text);
            const masked = bytes(plain);
            return masked === plain ? text : masked.toString();
        },
        unfinished: (data) => search()?.unfinished(data) ?? data.length,
        get longest() {
            return search()?.longest ?? 0;
        },
        get crossesLines() {
            return search()?.crossesLines ?? false;
        },
        add: (secret) => {
            for (const form of secretForms(secret))
                forms.add(form);
            made = undefined;
        },
    };
}
function holdsNone(text, forms) {
    for (const form of forms)
        if (text.includes(form))
            return false;
    return true;
}
function merge(pairs) {
    const found = [];
    for (let k = 0; k < pairs.length; k += 2)
        found.push([pairs[k], pairs[k + 1]]);
    found.sort(([a], [b]) => a - b);
    const merged = [];
    for (const [start, end] of found) {
        const last = merged.at(-1);
        if (last === undefined || start > last)
            merged.push(start, end);
        else if (end > last)
            merged[merged.length - 1] = end;
    }
    return merged;
}
/**
 * The first `cut` bytes of `data` with `spans` hidden. `hidden` says how far a stretch already shown as `***` reaches into `data`
 * (-1: none does), so that a stretch cut in two is shown once; the answer's `hidden` is the same for what follows the cut.
 */
function hide(data, cut, spans, hidden) {
    const parts = [];
    let reach = hidden;
    let from = Math.min(Math.max(hidden, 0), cut);
    for (let k = 0; k < spans.length; k += 2) {
        const start = spans[k];
        if (start >= cut)
            break;
        if (start > reach)
            parts.push(data.subarray(from, start), MASKED_BYTES);
        reach = Math.max(reach, spans[k + 1]);
        from = Math.min(reach, cut);
    }
    parts.push(data.subarray(from, cut));
    return { parts, hidden: reach >= cut ? reach - cut : -1 };
}


/***/ }),

/***/ 95900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlugins: () => (/* binding */ loadPlugins)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72705);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16355);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65500);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/**
 * The step runners of a plan's plugins: ES modules that export `runners` (a list), `runner`, or one of either as default. Paths count from
 * `folder`. Throws `usage` for a file that is not there, cannot be loaded, or exports something else.
 */
async function loadPlugins(paths, folder, files = _system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .systemFiles */ .H) {
    const lists = await Promise.all(paths.map((path) => loadPlugin(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path), files)));
    return lists.flat();
}
async function loadPlugin(name, path, files) {
    const module = await importPlugin(name, path, files);
    const runners = runnersOf(module);
    // A plugin may bring notifiers alone, which are not ours.
    if (runners.length === 0 && module.notifiers === undefined && module.notifier === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('usage', `The plugin ${name} exports no step runner.`, {
            cure: 'Export `runners`, a list of { name, run }, or one runner as default.',
        });
    }
    return Promise.all(runners.map((runner) => checked(name, runner)));
}
async function importPlugin(name, path, files) {
    if (!files.exists(path))
        throw unloadable(name, `there is no file ${path}`);
    try {
        // A bundler must leave this one to Node.
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path).href));
    }
    catch (thrown) {
        throw unloadable(name, messageOf(thrown), thrown);
    }
}
function unloadable(name, reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('usage', `The plugin ${name} cannot be loaded: ${reason}`, { cause });
}
function runnersOf(module) {
    const given = module.runners ?? module.runner ?? module.default ?? [];
    return Array.isArray(given) ? given : [given];
}
async function checked(plugin, given) {
    const runner = given;
    const fault = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('usage', `A step runner of the plugin ${plugin} ${what}.`);
    if (typeof runner !== 'object' || runner === null)
        throw fault('is not an object');
    if (typeof runner.name !== 'string' || runner.name === '')
        throw fault('has no name');
    if (typeof runner.run !== 'function')
        throw fault(`(${runner.name}) has no function run`);
    if (runner.schema !== undefined && (typeof runner.schema !== 'object' || runner.schema === null)) {
        throw fault(`(${runner.name}) has a schema that is not an object`);
    }
    await (0,_check_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSchema */ ._)(runner);
    return runner;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 86930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readCiFacts),
/* harmony export */   d: () => (/* binding */ askersIn)
/* harmony export */ });
/* harmony import */ var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40994);

/** What the environment tells of the CI job; undefined outside of one. */
function readCiFacts(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return undefined;
    const repository = env.GITHUB_REPOSITORY;
    const run = env.GITHUB_RUN_ID;
    const server = env.GITHUB_SERVER_URL;
    const known = {
        repository,
        workflow_run_id: run,
        workflow_run_attempt: env.GITHUB_RUN_ATTEMPT,
        actor: env.GITHUB_ACTOR,
        triggering_actor: env.GITHUB_TRIGGERING_ACTOR,
        event: env.GITHUB_EVENT_NAME,
        ref: env.GITHUB_REF,
        url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    };
    return { provider: 'github', ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}
/** Who is behind the event that started a job, as its file (JSON) tells: people who must not approve what they ask for. */
function askersIn(event) {
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event))
        return {};
    const author = loginIn((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event.pull_request) ? event.pull_request.user : undefined);
    const pushed = event.action === 'synchronize' ? loginIn(event.sender) : (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(event.pusher) ? event.pusher.name : undefined;
    return {
        ...(author === undefined ? {} : { author }),
        ...(typeof pushed === 'string' && pushed !== '' ? { last_pusher: pushed } : {}),
    };
}
function loginIn(user) {
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(user) && typeof user.login === 'string' && user.login !== '' ? user.login : undefined;
}


/***/ }),

/***/ 35844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ NoEntry),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   Vs: () => (/* binding */ Later),
/* harmony export */   YY: () => (/* binding */ reasonIn)
/* harmony export */ });
/** The API could not answer now; the same request is worth sending again. */
class Later extends Error {
    /** HTTP status; undefined where nothing answered. */
    status;
    /** ms the API asks to be left alone. */
    retryAfter;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'Later';
        this.status = options.status;
        this.retryAfter = options.retryAfter;
    }
}
/** The API will never take this request. */
class Refused extends Error {
    status;
    /** The body as JSON, where it was. */
    body;
    constructor(status, message, body) {
        super(message);
        this.name = 'Refused';
        this.status = status;
        this.body = body;
    }
}
/** The API will take nothing of this run: the caller may not, or the address is another. */
class NoEntry extends Error {
    constructor(message) {
        super(message);
        this.name = 'NoEntry';
    }
}
/** What kept the API from taking something, with the fields it names, as one sentence. */
function reasonIn(status, body) {
    const { title, detail, errors } = (typeof body === 'object' && body !== null ? body : {});
    const named = [errors, detail]
        .filter(Array.isArray)
        .flat()
        .flatMap((error) => fieldWords(error) ?? []);
    const words = [detail, title].filter((text) => typeof text === 'string').slice(0, 1);
    const whole = (named.length > 0 ? named : words).join('; ');
    // It stands in the middle of sentences.
    return `${status}${whole === '' ? '' : ` ${whole.slice(0, 500).replace(/\.$/, '')}`}`;
}
// `{ pointer, detail }` is RFC 9457's way, `{ loc, msg }` that of the original server.
function fieldWords(error) {
    const { pointer, detail, loc, msg } = (error ?? {});
    const place = typeof pointer === 'string' ? pointer : Array.isArray(loc) ? loc.join('/') : undefined;
    const words = [place, detail ?? msg].filter((one) => typeof one === 'string');
    return words.length === 0 ? undefined : words.join(': ');
}


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createSender),
/* harmony export */   q: () => (/* binding */ tidyBase)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35844);


/** How long an answer may take, ms: some are slow, and a request given up may have been carried out. */
const PATIENCE_MS = 60_000;
const MOST_REDIRECTS = 3;
/** A sender for one API. */
function createSender(options) {
    const base = tidyBase(options.baseUrl);
    const ask = async (url, request, signal, hops) => {
        const response = await asked(options, url, request, signal);
        const text = await response.text().catch((cause) => {
            throw silent(base, cause);
        });
        const target = redirectTarget(url, response);
        if (target !== undefined && hops < MOST_REDIRECTS)
            return ask(target, request, signal, hops + 1);
        if (response.status === 204 && request.mayBeEmpty)
            return { status: 204, json: undefined };
        return judged(base, response, text, options.clock);
    };
    return async (request, signal) => {
        const over = new AbortController();
        const cancel = options.clock.after(PATIENCE_MS, () => over.abort());
        const give = () => over.abort(signal.reason);
        if (signal.aborted)
            give();
        signal.addEventListener('abort', give);
        try {
            return await ask(`${base}${request.path}`, request, over.signal, 0);
        }
        finally {
            cancel();
            signal.removeEventListener('abort', give);
        }
    };
}
/** The address of an API without what is always added to it. */
function tidyBase(baseUrl) {
    return baseUrl
        .trim()
        .replace(/\/+$/, '')
        .replace(/\/agents$/, '');
}
async function asked({ fetch, token: given, userAgent }, url, request, signal) {
    const isJson = typeof request.body === 'string';
    const headersFor = (token) => ({
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': isJson ? 'application/json' : 'application/octet-stream' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
        ...request.headers,
    });
    try {
        const headers = headersFor(typeof given === 'function' ? await orAborted(given(), signal) : given);
        const body = request.body === undefined ? {} : { body: request.body };
        return await fetch(url, { method: request.method, headers, ...body, signal, redirect: 'manual' });
    }
    catch (cause) {
        throw cause instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .NoEntry */ .CF || cause instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs ? cause : silent(url, cause);
    }
}
// A token that is long in coming must not outlive the patience of who waits for the request.
function orAborted(asked, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        void asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
}
// Only a redirect that keeps method, body and server; any other would lose the token or the body.
function redirectTarget(from, response) {
    if (response.status !== 307 && response.status !== 308)
        return undefined;
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.origin === new URL(from).origin ? target.href : undefined;
}
function judged(base, response, text, clock) {
    const { status, headers } = response;
    const json = parsed(text);
    if (status >= 300 && status < 400)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .NoEntry */ .CF(`${base} has moved to ${headers.get('location') ?? 'another address'}: name that one`);
    if (status === 401)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .NoEntry */ .CF(`${base} knows no such caller (401): give a token with --api-token or API_TOKEN`);
    if (status === 403)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .NoEntry */ .CF(`${base} does not allow it (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonIn */ .YY)(status, json)})`);
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        const retryAfter = retryAfterOf(headers.get('retry-after'), clock.now());
        const message = `${base} answered ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonIn */ .YY)(status, json)}`;
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs(message, { status, ...(retryAfter === undefined ? {} : { retryAfter }) });
    }
    if (status >= 400)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw(status, (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonIn */ .YY)(status, json), json);
    if (typeof json !== 'object' || json === null) {
        const type = headers.get('content-type')?.split(';')[0] ?? 'nothing';
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs(`${base} does not answer as a task API: it sent ${type}`, { status });
    }
    return { status, json };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Longest wait an API may ask for, ms. */
const LONGEST_WAIT_MS = 300_000;
// Seconds, or a date.
function retryAfterOf(header, now) {
    if (header === null)
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsBetween */ .nl)((0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(now), header);
    return Math.min(wait, LONGEST_WAIT_MS);
}
function silent(url, cause) {
    const code = codeOf(cause);
    const { host } = new URL(url);
    return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs(`${host} does not answer${code === undefined ? '' : ` (${code})`}`, { cause });
}
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    return 'cause' in thrown ? codeOf(thrown.cause) : undefined;
}


/***/ }),

/***/ 67198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Runs a program to its end and keeps what it prints, at most `maxBytes` of each stream (default 64 MiB). Never throws. */
async function capture(processes, argv, options) {
    const limit = options.maxBytes ?? 64 * 2 ** 20;
    const kept = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    const running = processes.start({
        argv,
        cwd: options.cwd,
        env: options.env,
        onOutput: (stream, bytes) => {
            const room = limit - sizes[stream];
            if (room <= 0)
                return;
            kept[stream].push(Buffer.from(bytes.subarray(0, room)));
            sizes[stream] += Math.min(room, bytes.length);
        },
    });
    const exit = await running.exited;
    const text = (stream) => Buffer.concat(kept[stream]).toString('utf8');
    if (exit.startError) {
        return { code: exit.startError.code === 'ENOENT' ? 127 : 126, stdout: '', stderr: exit.startError.message };
    }
    return { code: exitCode(exit), stdout: text('stdout'), stderr: text('stderr') };
}
/** The shell's convention for how a process ended: its code, or 128 + the number of the signal that ended it. */
function exitCode(exit) {
    if (exit.code !== null)
        return exit.code;
    return 128 + (exit.signal === null ? 0 : (node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[exit.signal] ?? 0));
}


/***/ }),

/***/ 96042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ isLease),
/* harmony export */   bh: () => (/* binding */ tryLock),
/* harmony export */   gJ: () => (/* binding */ waitForLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10033);




/** Takes the lock at `path`, or answers who holds it. A holder that is dead no longer holds it. */
function tryLock(system, path, label) {
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const own = claimOf(system, label);
    if (place(system, path, own))
        return leaseOf(path, own);
    const holder = readHolder(path);
    if (holder && system.processes.isAlive(holder.pid, holder.started))
        return holder;
    return takeOver(system, path, own) ? leaseOf(path, own) : (readHolder(path) ?? { pid: 0, label: 'another process' });
}
/** True for the answer of `tryLock` that is a lease. */
function isLease(answer) {
    return 'release' in answer;
}
/** Waits for the lock at `path`; undefined where `signal` aborts first. `onWait` hears once who holds it. */
async function waitForLock(system, path, label, options = {}) {
    let told = false;
    while (!options.signal?.aborted) {
        const answer = tryLock(system, path, label);
        if (isLease(answer))
            return answer;
        if (!told)
            options.onWait?.(answer);
        told = true;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .yy)(system.clock, POLL_MS, options.signal);
    }
    return undefined;
}
const POLL_MS = 50;
/** A takeover lasts microseconds; one older than this was left by a process that died in it. */
const TAKEOVER_STALE_MS = 5_000;
function claimOf(system, label) {
    const started = system.processes.startedAt(system.pid);
    // The random part tells two claims of one process apart.
    return JSON.stringify({ pid: system.pid, ...(started ? { started } : {}), label, claim: system.randomHex(8) });
}
// Written whole under another name and linked, so that nobody ever reads a half-written claim.
function place(system, path, claim) {
    const draft = `${path}.${system.randomHex(8)}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, claim);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(draft, path);
        return true;
    }
    catch (thrown) {
        if (thrown.code === 'EEXIST')
            return false;
        throw thrown;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
// Only one process at a time may remove a dead holder's file, or the second would remove the first one's new claim.
function takeOver(system, path, claim) {
    const guard = `${path}.takeover`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(guard);
    }
    catch {
        if (isOlder(system, guard, TAKEOVER_STALE_MS))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(guard, { recursive: true, force: true });
        return false;
    }
    try {
        const holder = readHolder(path);
        if (holder && system.processes.isAlive(holder.pid, holder.started))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return place(system, path, claim);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(guard, { recursive: true, force: true });
    }
}
function isOlder(system, path, ms) {
    try {
        return system.clock.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs > ms;
    }
    catch {
        return false;
    }
}
function leaseOf(path, claim) {
    return {
        release: () => {
            if (readText(path) === claim)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        },
    };
}
function readHolder(path) {
    const text = readText(path);
    if (text === undefined)
        return undefined;
    try {
        const { pid, started, label } = JSON.parse(text);
        return typeof pid === 'number' ? { pid, label, ...(started ? { started } : {}) } : undefined;
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 37765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createTimeBudget),
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
/**
 * Does work that never waits, and breaks it off after `ms`, wherever it stands: undefined then. For patterns that somebody else has
 * written, some of which would take longer than the machine lasts.
 */
function withinTime(ms, work) {
    let done;
    const world = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({
        work: () => {
            done = { value: work() };
        },
    });
    try {
        CALL.runInContext(world, { timeout: Math.max(1, Math.round(ms)) });
    }
    catch (thrown) {
        if (!isTimeout(thrown))
            throw thrown;
    }
    return done;
}
/** Work that has so many ms in all: what there is no time left for is not done, and answers what it is given in place of it. */
function createTimeBudget(ms) {
    let left = ms;
    return (work, otherwise) => {
        if (left <= 0)
            return otherwise;
        const began = performance.now();
        const done = withinTime(left, work);
        left -= performance.now() - began;
        return done === undefined ? otherwise : done.value;
    };
}
function isTimeout(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return false;
    return thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ })

};
