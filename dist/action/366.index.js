export const id = 366;
export const ids = [366,438];
export const modules = {

/***/ 47366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPeople: () => (/* binding */ askPeople)
/* harmony export */ });
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71630);
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81438);
/* harmony import */ var _github_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94560);
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76816);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99488);





/** Label of the issues in which plans ask. */
const LABEL = 'approval';
/**
 * Asks people, who answer with a comment, for the decisions a run waits for: on the run's own pull request where one waits, too, else in the
 * plan's one open issue, which is closed when the run waits no more. Nothing where the plan has no approvals. Never throws.
 */
async function askPeople(asking) {
    const { record, facts, say, github, runUrl } = asking;
    const asks = Object.values(record.requests?.steps ?? {}).some(({ approval }) => approval != null && approval !== false);
    // What runs on a pull request is its code, which nobody goes on with from a comment.
    if (!asks || facts.pullRequest !== undefined || !facts.ref.startsWith('refs/heads/'))
        return;
    const waiting = (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingForWords */ .IX)(record);
    const text = (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingText */ .rQ)(record, waiting, runUrl);
    const pull = waiting.length === 0 ? undefined : pullOf(record);
    try {
        await keepIssue(asking, pull === undefined && waiting.length > 0 ? text : undefined);
    }
    catch (thrown) {
        if (waiting.length > 0 && pull === undefined)
            say(whyNot(record, thrown));
    }
    if (pull === undefined)
        return;
    const { repository, eventName, refName: baseRef } = facts;
    const pullRequest = { number: pull, headSha: '', headRef: '', baseRef, fork: false };
    const plan = `${record.plan.path}#waiting`;
    await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_0__.putComment)({ github, say, plan, facts: { repository, eventName, pullRequest }, body: text });
}
function pullOf({ tasks, requests }) {
    const pulls = tasks.filter(({ status, step }) => status === 'awaiting_approval' && requests?.steps[step]?.pull_request !== undefined);
    const [number] = pulls.flatMap(({ outputs_uri }) => /\/pull\/(\d+)$/.exec(outputs_uri ?? '')?.[1] ?? []);
    return number === undefined ? undefined : Number(number);
}
async function keepIssue({ github, facts, record }, text) {
    const [owner = '', repo = ''] = facts.repository.split('/');
    const open = await openIssue(github, { owner, repo }, record.plan.name);
    if (text === undefined) {
        if (open?.runId !== record.run_id)
            return;
        const closed = { state: 'closed', state_reason: 'completed' };
        await github.rest.issues.update({ owner, repo, issue_number: open.number, ...closed });
        return;
    }
    const body = (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueText */ .v4)(record, facts.refName, text);
    if (open === undefined) {
        const title = `${record.plan.name} waits for approval`;
        await github.rest.issues.create({ owner, repo, title, body, labels: [LABEL] });
    }
    else if (open.body !== body)
        await github.rest.issues.update({ owner, repo, issue_number: open.number, body });
}
async function openIssue(github, place, plan) {
    const { data } = await github.rest.issues.listForRepo({ ...place, state: 'open', labels: LABEL, per_page: 100 });
    for (const { number, body, user, pull_request } of data) {
        if (pull_request != null || !body?.startsWith(`${(0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .markerStart */ .R)(plan)},`))
            continue;
        if (await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_0__.isOwn)(github, user?.login))
            return { number, body, runId: (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(body)?.run_id };
    }
    return undefined;
}
function whyNot({ run_id }, thrown) {
    const { status, message } = (0,_github_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedBy */ .i)(thrown) ?? { status: -1, message: String(thrown) };
    const why = status === 403 || status === 404 ? 'the job lacks `permissions: issues: write`' : message || status;
    return `The run ${run_id} waits for a decision, which nobody was asked for in an issue: ${why}.`;
}


/***/ }),

/***/ 99488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ neededFields),
/* harmony export */   IX: () => (/* binding */ waitingForWords),
/* harmony export */   oA: () => (/* binding */ branchIn),
/* harmony export */   rQ: () => (/* binding */ waitingText),
/* harmony export */   v4: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87846);
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71630);
/* harmony import */ var _report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40772);



/** The tasks of a run that wait for words of people: those with a pull request of their own wait for that. */
function waitingForWords({ tasks, requests }) {
    return tasks.filter(({ status, step, outputs_uri }) => {
        const request = requests?.steps[step];
        if (status !== 'awaiting_approval' || request?.runs_on !== undefined)
            return false;
        return request?.pull_request === undefined || outputs_uri === null;
    });
}
/** What waits, and which comments decide on it, as Markdown. */
function waitingText(record, waiting, runUrl) {
    const rows = waiting.map((task) => {
        const { approvers, required } = policyIn(record, task);
        const who = approvers.length === 0 ? 'anybody who may write here' : approvers.join(', ');
        const count = required > 1 ? `${required} of ` : '';
        return `| ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(task.task)} | ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${count}${who}`)} | ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commandFor(record, task))} |`;
    });
    const first = waiting[0]?.task ?? '';
    return [
        `The run [${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.run_id)}](${runUrl}) waits for a decision. A comment that begins so makes it:`,
        ['| step | who approves | comment |', '| --- | --- | --- |', ...rows].join('\n'),
        `${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/reject ${first} why`)} turns it down, ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/changes ${first} what`)} sends it back.`,
    ].join('\n\n');
}
/** The text of the issue in which a plan asks. `branch` is the one its run is of. */
function issueText(record, branch, text) {
    const { run_id, attempt, plan } = record;
    const marker = { plan: plan.name, run_id, attempt, branch };
    return `${(0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenMarker */ .z)(marker)}\n${text}`;
}
/** The branch a marker names; only those of issues do. */
function branchIn(marker) {
    const branch = marker?.branch;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
function commandFor(record, task) {
    return ['/approve', task.task, ...neededFields(policyIn(record, task))].join(' ');
}
/** What a form needs to be told, with a value in each place where one goes. */
function neededFields({ fields }) {
    const needed = Object.entries(fields).filter(([, field]) => field.required && field.default == null);
    return needed.map(([name, { options }]) => `${name}=${options?.[0] ?? 'VALUE'}`);
}
function policyIn({ requests }, { approval, step }) {
    const written = approval ?? requests?.steps[step]?.approval ?? null;
    return written === null ? _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_POLICY */ .uS : (0,_approval_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)(written);
}


/***/ }),

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


/***/ }),

/***/ 76816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ commitTrailers),
/* harmony export */   ap: () => (/* binding */ withOwnPart),
/* harmony export */   cY: () => (/* binding */ pullTexts),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   t8: () => (/* binding */ readTrailers)
/* harmony export */ });
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71630);

const LONGEST_TITLE = 200;
const LONGEST_BODY = 65_536;
/** Title and text as the plan asks for them, or our own words; both name the run. */
function pullTexts({ request, plan, task, step }, facts, mask) {
    const { serverUrl, repository, runId, runAttempt } = facts;
    const address = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
    const title = (request.title ?? `${plan}: ${task}`).replace(/\s+/g, ' ');
    const own = 'Merge this pull request to accept what the step changed, or close it to turn it down.';
    const from = `Step \`${task.replaceAll('`', "'")}\` of the plan \`${plan}\`, [run ${runId}](${address}).`;
    const text = request.body ?? (task === step ? own : `${own} It is one of several tasks of the step \`${step}\`.`);
    return { title: cut(mask(title), LONGEST_TITLE), body: mask(`${text}\n\n${from}`) };
}
/** The body of a pull request with our part in it new; what people wrote before and after it stays. */
function withOwnPart(body, marker, text) {
    const known = body !== null && PART.test(body);
    const around = known ? body.replace(PART, '').length : (body?.length ?? 0) + 2;
    const open = (0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z)(marker);
    const room = LONGEST_BODY - around - open.length - CLOSE.length - 2;
    const part = [open, cut(text.replace(/<!-- \/?orchestrator/g, '<!-- '), Math.max(0, room)), CLOSE].join('\n');
    if (known)
        return body.replace(PART, () => part);
    return body === null || body.trim() === '' ? part : `${body}\n\n${part}`;
}
/** The marker of a body; undefined where there is none, or it cannot be read. */
function readMarker(body) {
    const found = /<!-- orchestrator: (\{.*?\}) -->/.exec(body ?? '')?.[1];
    if (found === undefined)
        return undefined;
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
const CLOSE = '<!-- /orchestrator -->';
const PART = /<!-- orchestrator: [\s\S]*?<!-- \/orchestrator -->/;
const TRAILERS = { task: 'Orchestrator-Task', run: 'Orchestrator-Run', changes: 'Orchestrator-Changes' };
/** What ends the message of a commit of ours; `digest` tells these changes from others. */
function commitTrailers({ plan, task, runId, attempt }, digest) {
    const trailers = [
        [TRAILERS.task, taskName({ plan, task })],
        [TRAILERS.run, `${runId}/${attempt}`],
        [TRAILERS.changes, digest],
    ];
    return trailers.map((pair) => pair.join(': ')).join('\n');
}
/** The task and the digest a commit message ends with, where it is one of ours. */
function readTrailers(message) {
    const read = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(message)?.[1];
    const [task, changes] = [read(TRAILERS.task), read(TRAILERS.changes)];
    return { ...(task === undefined ? {} : { task }), ...(changes === undefined ? {} : { changes }) };
}
/** How a task is called in trailers, on one line. */
function taskName({ plan, task }) {
    return `${plan}/${task}`.replace(/\s+/g, ' ');
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, Math.max(0, longest - 1)).toWellFormed()}…`.slice(0, longest);
}


/***/ }),

/***/ 87846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   uS: () => (/* binding */ OPEN_POLICY)
/* harmony export */ });
/* unused harmony exports LARGEST_POLICY, TOO_LARGE, withFieldsOrder, inOrder */
/* harmony import */ var _schema_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62260);
/* harmony import */ var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40994);


/** What holds where nothing is said: one approval by anyone who may decide. */
const OPEN_POLICY = {
    approvers: [],
    required: 1,
    self_approval: false,
    strict: false,
    expires_in_ms: null,
    on_expire: 'reject',
    remind_after_ms: null,
    comment: 'optional',
    fields: {},
    broken: null,
};
/** The most people a policy may ask for. */
const MOST = 100;
/** Characters of the largest policy as JSON: every task that waits keeps one. */
const LARGEST_POLICY = 65_536;
/** What a store says in the place of one that it does not even hand out. */
const TOO_LARGE = 'it is larger than 64 kB';
/** A policy as a plan writes it (`true`, or a map), checked. One that cannot be understood lets nobody decide: `broken` says why. */
function readPolicy(written) {
    if (written === true || written === undefined || written === null)
        return OPEN_POLICY;
    if (written === TOO_LARGE || JSON.stringify(written).length > LARGEST_POLICY)
        return brokenPolicy(TOO_LARGE);
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(written))
        return brokenPolicy('it is neither true nor a map');
    const faults = [];
    const policy = {
        approvers: approversOf(written.approvers, faults),
        required: requiredOf(written.required, faults),
        self_approval: written.self_approval === true || written.self_approval === 'true',
        strict: written.self_approval === false || written.self_approval === 'false',
        expires_in_ms: durationOf('expires_in', written.expires_in, faults),
        on_expire: wordOf('on_expire', written.on_expire, ['reject', 'approve'], faults),
        remind_after_ms: durationOf('remind_after', written.remind_after, faults),
        comment: wordOf('comment', written.comment, ['optional', 'on_reject', 'required'], faults),
        ...inOrder(fieldsOf(written.fields, faults), written.fields_order),
        broken: null,
    };
    return faults.length === 0 ? policy : { ...policy, broken: faults.join('; ') };
}
/** What a plan writes as a policy, with the order of its fields said in so many words, so that it outlives a database. */
function withFieldsOrder(written) {
    if (!isMap(written) || !isMap(written.fields))
        return written;
    return { ...written, fields_order: Object.keys(written.fields) };
}
/** A form in an order of names; what that does not name comes last. */
function inOrder(fields, order) {
    const first = Array.isArray(order) ? order.filter((name) => Object.hasOwn(fields, String(name))).map(String) : [];
    const names = [...new Set([...first, ...Object.keys(fields)])];
    return { fields: Object.fromEntries(names.map((name) => [name, fields[name]])), fields_order: names };
}
function brokenPolicy(broken) {
    return { ...OPEN_POLICY, broken };
}
function approversOf(given, faults) {
    if (given === undefined || given === null)
        return [];
    const names = Array.isArray(given) ? given : [given];
    const known = names.filter((name) => typeof name === 'string' && name.trim() !== '');
    if (known.length !== names.length || names.length === 0)
        faults.push('approvers is no list of names');
    if (known.some((name) => name.includes('${{')))
        faults.push('an approver is an expression that was not worked out');
    return known.map((name) => name.trim());
}
function requiredOf(given, faults) {
    const count = given === undefined || given === null ? 1 : Number(given);
    if (Number.isInteger(count) && count >= 1 && count <= MOST)
        return count;
    faults.push(`required is no whole number from 1 to ${MOST}`);
    return MOST;
}
function durationOf(name, given, faults) {
    if (given === undefined || given === null)
        return null;
    const ms = typeof given === 'string' ? (0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(given) : undefined;
    if (ms !== undefined)
        return ms;
    faults.push(`${name} is no duration such as 7d`);
    return null;
}
function wordOf(name, given, words, faults) {
    if (given === undefined || given === null)
        return words[0];
    const found = words.find((word) => word === given);
    if (found === undefined)
        faults.push(`${name} is none of ${words.join(', ')}`);
    return found ?? words[0];
}
const TYPES = new Set(['string', 'number', 'boolean', 'choice', 'list']);
function fieldsOf(given, faults) {
    if (given === undefined || given === null)
        return {};
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(given)) {
        faults.push('fields is no map');
        return {};
    }
    for (const [name, field] of Object.entries(given)) {
        if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(field) || typeof field.type !== 'string' || !TYPES.has(field.type))
            faults.push(`the field ${name} has no type`);
        else if (field.type === 'choice' && !isListOfScalars(field.options))
            faults.push(`the choice ${name} has no options`);
        else if ([field.pattern, field.description].some((text) => text != null && typeof text !== 'string'))
            faults.push(`the pattern or the description of the field ${name} is no text`);
    }
    return faults.length === 0 ? given : {};
}
function isListOfScalars(options) {
    return Array.isArray(options) && options.every((option) => ['string', 'number', 'boolean'].includes(typeof option));
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerStart),
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** How the hidden marker of everything of a plan begins, in pull requests, issues and comments. */
function markerStart(plan) {
    return `<!-- orchestrator: ${hidden({ plan }).slice(0, -1)}`;
}
/** A marker as it stands in a text; the plan is its first part. */
function hiddenMarker(marker) {
    return `<!-- orchestrator: ${hidden(marker)} -->`;
}
// Neither end of a comment may come out of a name; and the plan's stands in workflows, in any encoding.
function hidden(marker) {
    return JSON.stringify(marker).replace(/[<>]|--|[^ -~]/g, (sign) => {
        return [...sign].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    });
}


/***/ }),

/***/ 40772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68647);


const SPECIAL = /[&<>`*[\]|~\\$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?=[# ])|(?<=^\d{1,9})[.)]/u;
const CALLING = /[@#](?=[\p{L}\p{N}_-])|GH(?=-\d)|:(?=[\w+-]+:)/iu;
const EVERY = new RegExp(`(${SPECIAL.source})|${CALLING.source}`, 'giu');
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A sign of no width: with it inside, `@name`, `#12` and `:word:` call nobody and nothing. */
const JOINER = '&#8205;';
/**
 * Foreign text as Markdown, and as HTML, that shows it as it is on one line: nothing in it makes a link to a person or an issue, a tag,
 * an emphasis, a list or a table's cell. Beyond `columns` its middle is left out.
 */
function plain(text, columns = 300) {
    return shortened(text, columns).replaceAll(EVERY, (sign, ...found) => found[0] === undefined ? `${sign}${JOINER}` : entity(sign));
}
/** Foreign text in the typeface of code, for Markdown and for table cells. */
function code(text, columns = 80) {
    const shown = shortened(text, columns);
    return /^[^`|\\]+$/.test(shown) ? `\`${shown}\`` : htmlCode(text, columns);
}
/** Foreign text in the typeface of code, for HTML. */
function htmlCode(text, columns = 80) {
    return `<code>${plain(text, columns)}</code>`;
}
/** Foreign lines as a block of code, which nothing in them can end. */
function fenced(text, language = 'text') {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk)(text).trimEnd();
    const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** An address as a link where a browser can follow it, as code where not. */
function linked(address, label) {
    const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.href.length > LONGEST_ADDRESS)
        return label === undefined ? code(address, 60) : label;
    const href = url.href.replaceAll(/[()<>|\\`*_~\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${label ?? plain(labelOf(url), 60)}](${href})`;
}
const LONGEST_ADDRESS = 2_000;
// A pull request is known by its number; of anything else the host and the path say what it is.
function labelOf(url) {
    const number = /\/pull\/(\d+)\/?$/.exec(url.pathname)?.[1];
    return number === undefined ? `${url.host}${url.pathname.replace(/\/$/, '')}` : `pull request ${number}`;
}
// Marks take no column, so that the text's length is bounded as well.
function shortened(text, columns) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).trim();
    if (shown === '')
        return '(nothing)';
    const most = columns * 4;
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(shown.length > most ? `${shown.slice(0, most / 2)}…${shown.slice(-most / 2)}` : shown, columns);
}
function entity(sign) {
    return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}


/***/ })

};
