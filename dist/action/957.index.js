export const id = 957;
export const ids = [957,270];
export const modules = {

/***/ 18630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   FK: () => (/* binding */ hasAsked),
/* harmony export */   jk: () => (/* binding */ countPeople),
/* harmony export */   sO: () => (/* binding */ isSamePerson)
/* harmony export */ });
/* unused harmony export namesOf */
/** Accounts of these are no mailboxes: one that is called like an address is still not whose address it is. */
const WITHOUT_MAILBOXES = /^(?:github|slack):.*@/;
/** Who nobody can be told from: all of them count as one, and none of them is who asked. */
const NOBODY_IN_PARTICULAR = new Set(['anonymous', 'nobody']);
/** Every name a person goes by: ids and aliases in small letters, with their kind and without. Whose names meet is one person. */
function namesOf({ id, logins = [] }) {
    return new Set([id, ...logins].flatMap(spellings));
}
/** True where two identities are one person. */
function isSamePerson(one, other) {
    return meet(namesOf(one), namesOf(other));
}
/** True for one of those who asked; someone nobody can be told from is not. */
function hasAsked(identity, asked) {
    const names = namesOf(identity);
    const all = asked.flatMap((name) => [...spellings(name), ...spellings(written(name))]);
    return all.some((one) => names.has(one) && !NOBODY_IN_PARTICULAR.has(one));
}
/** True where an approver of a policy means this identity: by name, with its kind where one is written, or by a team or group it is in. */
function isMeant(identity, approver) {
    const wanted = small(written(approver));
    const groups = new Set((identity.groups ?? []).map((group) => small(group).replace(/^(group|github):/, '')));
    if (wanted.startsWith('group:'))
        return groups.has(wanted.slice('group:'.length));
    // Ids in Slack have their workspace in front.
    if (wanted.includes('/') && !wanted.startsWith('slack:'))
        return groups.has(wanted.replace(/^github:/, ''));
    return namesOf(identity).has(wanted);
}
/** How many different people there are among identities, whatever the way each of them came in. */
function countPeople(identities) {
    const people = [];
    for (const identity of identities) {
        const names = new Set(namesOf(identity));
        for (const known of people.splice(0)) {
            if (!meet(known, names))
                people.push(known);
            else
                for (const name of known)
                    names.add(name);
        }
        people.push(names);
    }
    return people.length;
}
function meet(one, other) {
    return [...one].some((name) => other.has(name));
}
function spellings(name) {
    const whole = small(name);
    const colon = whole.indexOf(':');
    if (WITHOUT_MAILBOXES.test(whole))
        return [whole];
    return colon > 0 && colon < whole.length - 1 ? [whole, whole.slice(colon + 1)] : [whole];
}
/** As people write names. What a source vouches for is taken as it is: `ana` with a space behind it may be somebody else there. */
function written(name) {
    return name.trim().replace(/^@/, '');
}
// A sign that only looks like a letter, such as that of kelvin, must not become one.
function small(name) {
    return name.replace(/\P{ASCII}|[A-Z]+/gu, (sign) => {
        const lower = sign.toLowerCase();
        return /^[A-Z]/.test(sign) || !/[a-z]/.test(lower) ? lower : sign;
    });
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

/***/ 26270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   listAttempts: () => (/* binding */ listAttempts),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* unused harmony export readEvents */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);
/* harmony import */ var _run_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36162);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26251);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28694);





/** Reads one attempt of a run; the newest where `attempt` is absent. Undefined where there is no such run. */
async function readRun(system, stateDir, runId, attempt) {
    const number = attempt ?? (await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lastAttempt */ .mh)(system, stateDir, runId));
    if (number === 0)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId, String(number));
    const events = await readEvents(system, folder);
    const run = (0,_run_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(events);
    if (run === undefined)
        return undefined;
    const live = run.status === 'running' && system.processes.isAlive(run.origin.pid, run.origin.pid_started);
    const lost = live ? [] : (0,_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .lostEvents */ .k)(run, events, system.clock.now());
    return { run: replayOnto(run, lost), folder, events: [...events, ...lost], live };
}
/** The newest attempt of every run in the state directory, newest first. Runs that cannot be read are left out. */
async function listRuns(system, stateDir) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs'));
    return newestFirst(await Promise.all(names.map((name) => readQuietly(system, stateDir, name))));
}
/** Every attempt of every run, newest first. Those that cannot be read are left out. */
async function listAttempts(system, stateDir) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs'));
    const attempts = await Promise.all(names.map(async (name) => {
        const last = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lastAttempt */ .mh)(system, stateDir, name);
        return Promise.all(Array.from({ length: last }, (_, index) => readQuietly(system, stateDir, name, index + 1)));
    }));
    return newestFirst(attempts.flat());
}
async function readQuietly(system, stateDir, name, attempt) {
    return readRun(system, stateDir, name, attempt).catch(() => undefined);
}
function newestFirst(stored) {
    const order = ({ run }) => `${run.started_at} ${String(run.attempt).padStart(9)}`;
    return stored.filter((one) => one !== undefined).sort((a, b) => compare(order(b), order(a)));
}
/** The events of an attempt's folder. A torn last line (the process was killed while writing it) is left out. */
async function readEvents(system, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS_FILE */ .Pc);
    const text = await system.files.read(path).then((bytes) => bytes.toString('utf8'), (thrown) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(thrown) === 'ENOENT')
            return '';
        throw thrown;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    return whole.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(path, line, index + 1)]));
}
function parseLine(path, line, number) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('state_corrupt', `${path}:${number} is not a line of a journal.`, {
            cure: 'The file was changed by something else; move its folder away to start afresh.',
            cause,
        });
    }
}
function replayOnto(run, events) {
    return events.reduce((before, event) => (0,_run_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)(before, event), run);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 26251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rewriteJournal),
/* harmony export */   k: () => (/* binding */ lostEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31425);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28694);




/**
 * The events that a killed process could not write any more: each task that ran is `failed`, reason `lost`, and the run `failed`.
 * Empty for a run that ended. Times are those of the last event that was written, since nobody knows better.
 */
function lostEvents(run, events, now) {
    if (run.status !== 'running')
        return [];
    const at = events.at(-1)?.at ?? (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(now);
    const lost = [...run.tasks.values()].filter((task) => task.status === 'running');
    return [
        ...lost.map((task) => ({
            type: 'task_ended',
            at,
            task: task.task,
            status: 'failed',
            reason: 'lost',
            exit_code: null,
            tries: task.tries + 1,
            duration_ms: null,
            outputs: {},
            outputs_uri: null,
            log_excerpt: null,
            tolerated: false,
            approval_state: null,
            message: 'The process that ran it ended before it did',
        })),
        { type: 'run_ended', at, status: 'failed', duration_ms: (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsBetween */ .nl)(run.started_at, at) },
    ];
}
/** Writes an attempt's journal anew: without its torn last line, and with the ends its process could not write. Nothing whole is lost. */
async function rewriteJournal(system, folder, events, run) {
    await system.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS_FILE */ .Pc), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    await system.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILE */ .lt), `${JSON.stringify((0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .L)(run), null, 2)}\n`);
}


/***/ }),

/***/ 72018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sf: () => (/* binding */ decideRun),
  fH: () => (/* binding */ expiriesIn),
  US: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./lib/schema/param-value.js
var param_value = __webpack_require__(39763);
;// CONCATENATED MODULE: ./lib/approval/form.js


/** The longest text of one field. */
const LONGEST = 8_192;
/** How long all patterns of a form may take together. */
const MATCHING_MS = 100;
/** Checks what was filled in by the declared types. `known` is what others have filled in before: it need not be given again. */
function readForm(declared, given, known) {
    const faults = Object.keys(given)
        .filter((name) => !Object.hasOwn(declared, name))
        .map((field) => ({ field, detail: 'is no field of this form' }));
    const values = [];
    for (const [field, param] of Object.entries(declared)) {
        const raw = Object.hasOwn(given, field) ? given[field] : undefined;
        if (isEmpty(raw)) {
            if (param.required && param.default == null && !Object.hasOwn(known, field))
                faults.push({ field, detail: 'is missing' });
            continue;
        }
        const read = readField(param, raw);
        if (typeof read === 'string')
            values.push([field, read]);
        else
            faults.push({ field, detail: read.fault });
    }
    faults.push(...unlikePatterns(declared, values));
    return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'fits', values: Object.fromEntries(values) };
}
/** The form as it goes on: what was filled in, else the defaults. */
function completeForm(declared, filled) {
    const values = Object.entries(declared).flatMap(([name, param]) => {
        const own = Object.hasOwn(filled, name) ? filled[name] : undefined;
        if (own !== undefined)
            return [[name, own]];
        return param.default == null ? [] : [[name, textOf(param.default)]];
    });
    return Object.fromEntries(values);
}
function readField(param, raw) {
    const { pattern: _, ...typed } = param;
    const read = (0,param_value/* paramValue */.L)(typed, raw);
    if ('fault' in read)
        return { fault: `does not fit: ${read.fault}` };
    const text = textOf(read.value);
    if (text.length > LONGEST)
        return { fault: `is longer than ${LONGEST} characters` };
    return /\0|\p{Surrogate}/u.test(text) ? { fault: 'has signs that no text has' } : text;
}
// Patterns are somebody's: those that take for ever must not hold up a server, however many there are.
const MATCHING = `for (const [pattern, text] of asked) {
  let isMatch = false;
  try { isMatch = new RegExp(pattern, 'u').test(text); } catch {}
  found.push(isMatch);
}`;
function unlikePatterns(declared, values) {
    const asked = values.flatMap(([field, text]) => {
        const param = declared[field];
        return param?.type === 'string' && param.pattern !== undefined ? [{ field, pattern: param.pattern, text }] : [];
    });
    if (asked.length === 0)
        return [];
    const found = [];
    try {
        const world = { asked: asked.map(({ pattern, text }) => [`^(?:${pattern})$`, text]), found };
        (0,external_node_vm_.runInNewContext)(MATCHING, world, { timeout: MATCHING_MS });
    }
    catch {
        // It took too long: what was not come to is not known to match.
    }
    return asked.flatMap(({ field, pattern }, at) => {
        if (found[at])
            return [];
        const why = found[at] === undefined ? 'cannot be matched with' : 'does not match';
        return [{ field, detail: `${why} the pattern ${pattern}` }];
    });
}
function isEmpty(raw) {
    return raw === undefined || raw === null || raw === '';
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/approval/identity.js
var approval_identity = __webpack_require__(18630);
;// CONCATENATED MODULE: ./lib/approval/judge.js


const ENDS = { reject: 'rejected', changes_requested: 'changes_requested', cancel: 'cancelled' };
/** Judges one decision by the policy and what was decided before (oldest first). The only place that says who may decide what. */
function judge(policy, request, before, now) {
    const ended = before.find(({ outcome }) => outcome !== null);
    if (ended !== undefined)
        return afterTheEnd(before, now, ended.outcome ?? 'approved');
    if (now.decision === 'cancel')
        return end('cancelled', approvalsOf(before), {}, false);
    return (whyNot(policy, request, now) ?? (now.decision === 'approve' ? approval(policy, before, now) : refusal(before, now)));
}
/** The approvals that count so far, and what those who gave them have filled in. */
function standing(before) {
    const approvals = before.filter(({ decision }) => decision === 'approve');
    return {
        approvals: (0,approval_identity/* countPeople */.jk)(approvals.map(({ identity }) => identity)),
        fields: Object.assign({}, ...approvals.map(({ fields }) => fields).toReversed()),
    };
}
function afterTheEnd(before, now, outcome) {
    const again = before.some(({ decision, identity }) => decision === now.decision && (0,approval_identity/* isSamePerson */.sO)(identity, now.identity));
    return again ? { kind: 'same' } : refused('decided', `It was decided before: ${OUTCOMES[outcome]}.`);
}
const OUTCOMES = {
    approved: 'approved',
    rejected: 'rejected',
    changes_requested: 'changes were requested',
    cancelled: 'cancelled',
};
function whyNot(policy, request, now) {
    if (now.override && !now.mayOverride)
        return refused('override_not_allowed', 'Deciding against the policy needs the right to override it.');
    return (now.override ? undefined : byPolicy(policy, request, now)) ?? byComment(policy, now);
}
function byPolicy(policy, { asked }, now) {
    const { decision, identity } = now;
    if (policy.broken !== null)
        return refused('policy_broken', `The approval policy of the plan cannot be understood (${policy.broken}).`);
    const mayBe = policy.approvers.length === 0 || policy.approvers.some((approver) => (0,approval_identity/* isMeant */.EZ)(identity, approver));
    if (!mayBe)
        return refused('not_approver', `${identity.name} is none of the approvers: ${policy.approvers.join(', ')}.`);
    if (now.isStranger && policy.approvers.length === 0)
        return refused('not_approver', `The plan names no approvers, and nobody has said here who ${identity.name} is.`);
    if (decision !== 'approve' || policy.self_approval)
        return undefined;
    if (identity.isRun)
        return refused('self_approval', 'A run does not approve itself.');
    // On a machine of one's own there is nobody else to ask, unless the plan says in so many words that there is.
    if (identity.isOwner && !policy.strict)
        return undefined;
    if (!(0,approval_identity/* hasAsked */.FK)(identity, asked))
        return undefined;
    return refused('self_approval', `${identity.name} has asked for this approval; somebody else must give it.`);
}
function byComment({ comment }, { decision, note }) {
    if (note !== undefined && note.trim() !== '')
        return undefined;
    if (decision === 'changes_requested')
        return refused('comment_missing', 'Say which changes are wanted.');
    const needed = comment === 'required' || (comment === 'on_reject' && decision === 'reject');
    return needed ? refused('comment_missing', 'This decision needs a comment.') : undefined;
}
function approval(policy, before, now) {
    const known = standing(before);
    const form = readForm(policy.fields, now.fields ?? {}, known.fields);
    const own = before.find((past) => past.decision === 'approve' && (0,approval_identity/* isSamePerson */.sO)(past.identity, now.identity));
    if (form.kind === 'faulty') {
        const detail = `The form is not filled in as asked: ${form.faults.map((fault) => `${fault.field} ${fault.detail}`).join('; ')}.`;
        return { ...refused('fields_faulty', detail), faults: form.faults };
    }
    const other = Object.entries(form.values).find(([name, value]) => Object.hasOwn(known.fields, name) && known.fields[name] !== value);
    if (other !== undefined) {
        const detail = 'was filled in otherwise by who approved before';
        return { ...refused('fields_differ', `"${other[0]}" ${detail}.`), faults: [{ field: other[0], detail }] };
    }
    if (own !== undefined && !now.override)
        return { kind: 'same' };
    const approvals = (0,approval_identity/* countPeople */.jk)([...approvers(before), now.identity]);
    const fields = { ...known.fields, ...form.values };
    if (approvals >= policy.required || now.override)
        return end('approved', approvals, completeForm(policy.fields, fields), now.override === true);
    return { kind: 'counted', fields: form.values, approvals, missing: policy.required - approvals };
}
function refusal(before, now) {
    return end(now.decision === 'reject' ? ENDS.reject : ENDS.changes_requested, approvalsOf(before), {}, now.override === true);
}
function approvers(before) {
    return before.filter(({ decision }) => decision === 'approve').map(({ identity }) => identity);
}
function approvalsOf(before) {
    return (0,approval_identity/* countPeople */.jk)(approvers(before));
}
function end(outcome, approvals, fields, override) {
    return { kind: 'decided', outcome, approvals, fields, override };
}
function refused(why, detail) {
    return { kind: 'refused', why, detail };
}

// EXTERNAL MODULE: ./lib/approval/policy.js
var policy = __webpack_require__(87846);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/journal/read.js
var read = __webpack_require__(26270);
// EXTERNAL MODULE: ./lib/journal/repair.js
var repair = __webpack_require__(26251);
// EXTERNAL MODULE: ./lib/run/apply.js
var apply = __webpack_require__(36162);
// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
// EXTERNAL MODULE: ./lib/system/file-lock.js
var file_lock = __webpack_require__(96042);
;// CONCATENATED MODULE: ./lib/launch/decisions/decide-run.js










/**
 * Decides on a task of the newest attempt of a run, in its record: `resume` goes on from there. Unless it is `proved`, nobody proves here who
 * they are, so that who started the run may decide unless the policy says `self_approval: false` in so many words. Throws Fault `usage` where there is no such run
 * or task, `busy` while it runs.
 */
async function decideRun(system, stateDir, decision) {
    const lock = await (0,file_lock/* waitForLock */.gJ)(system, (0,external_node_path_.join)(stateDir, 'runs', decision.runId, 'decision.lock'), 'a decision');
    try {
        const stored = await storedRun(system, stateDir, decision.runId);
        const task = taskOf(stored, decision);
        const policy = policyOf(stored.run, task);
        const past = task.decisions ?? [];
        if (isOver(task, policy, system.clock.now())) {
            const run = await keep(system, stored, expiry(task, policy, past, (0,clock/* isoTime */.Ly)(system.clock.now())));
            return {
                run,
                expired: true,
                verdict: { kind: 'refused', why: 'decided', detail: 'The time for a decision is over.' },
            };
        }
        const verdict = judgeTask(task, policy, decision);
        if (verdict.kind !== 'counted' && verdict.kind !== 'decided')
            return { run: stored.run, verdict, expired: false };
        const run = await keep(system, stored, eventOf(decision, verdict, (0,clock/* isoTime */.Ly)(system.clock.now())));
        return { run, verdict, expired: false };
    }
    finally {
        lock?.release();
    }
}
/** What the policies of tasks that wait say of those whose time is over now. */
function expiriesIn(run, now) {
    return [...run.tasks.values()].flatMap((task) => {
        const policy = policyOf(run, task);
        return isOver(task, policy, now) ? [expiry(task, policy, task.decisions ?? [], (0,clock/* isoTime */.Ly)(now))] : [];
    });
}
/** The policy a task of a run waits by. */
function policyOf({ requests }, task) {
    return (0,policy/* readPolicy */.T4)(task.approval ?? requests?.steps[task.step]?.approval ?? true);
}
function judgeTask(task, policy, decision) {
    if (task.status !== 'awaiting_approval' && (task.decisions ?? []).length === 0)
        return { kind: 'refused', why: 'decided', detail: `${task.task} does not wait for a decision.` };
    const { proved } = decision;
    const asked = proved?.asked ?? (policy.strict ? [decision.identity.id] : []);
    // Whoever may write the record may write anything: an override is a word there, not a right.
    const mayOverride = proved === undefined;
    return judge(policy, { asked }, (task.decisions ?? []).map(toPast), { ...decision, mayOverride });
}
function toPast({ decision, by, fields, outcome }) {
    const colon = by.indexOf(':');
    return {
        decision,
        fields,
        outcome,
        identity: { provider: by.slice(0, Math.max(0, colon)), id: by, name: by.slice(colon + 1) },
    };
}
async function storedRun(system, stateDir, runId) {
    const stored = await (0,read/* readRun */.cI)(system, stateDir, runId);
    if (stored === undefined) {
        throw new errors/* Fault */.vC('usage', `There is no run ${runId} here.`, {
            cure: '`orchestrator runs list` shows what there is.',
        });
    }
    if (stored.live)
        throw new errors/* Fault */.vC('busy', `Run ${runId} is still running.`, { cure: 'Wait for it to end.' });
    return stored;
}
function taskOf({ run }, { runId, task }) {
    const found = run.tasks.get(task);
    if (found !== undefined)
        return found;
    const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
    const names = waiting.map((one) => one.task).join(', ') || 'nothing';
    throw new errors/* Fault */.vC('usage', `Run ${runId} has no task ${task}.`, { cure: `What waits in it: ${names}.` });
}
function isOver({ status, finished_at, started_at }, { expires_in_ms }, now) {
    const since = finished_at ?? started_at;
    if (status !== 'awaiting_approval' || expires_in_ms === null || since === null)
        return false;
    return (0,clock/* millisecondsBetween */.nl)(since, (0,clock/* isoTime */.Ly)(now)) >= expires_in_ms;
}
function expiry(task, policy, past, at) {
    const approves = policy.on_expire === 'approve' && policy.broken === null;
    const fields = approves ? completeForm(policy.fields, standing(past.map(toPast)).fields) : {};
    const outcome = approves ? 'approved' : 'rejected';
    return {
        type: 'task_decided',
        at,
        task: task.task,
        decision: 'expire',
        by: 'expiry',
        channel: 'expiry',
        fields,
        outcome,
    };
}
function eventOf({ task, decision, identity, note, proved }, verdict, at) {
    const isEnd = verdict.kind === 'decided';
    return {
        type: 'task_decided',
        at,
        task,
        decision,
        by: identity.id,
        channel: proved?.channel ?? identity.provider,
        ...(note === undefined || note === '' ? {} : { note }),
        fields: verdict.fields,
        ...(isEnd && verdict.override ? { override: true } : {}),
        outcome: isEnd ? verdict.outcome : null,
    };
}
async function keep(system, { folder, events, run }, event) {
    const after = (0,apply/* apply */.B)(run, event);
    await (0,repair/* rewriteJournal */.E)(system, folder, [...events, event], after);
    return after;
}


/***/ }),

/***/ 75534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tasksToCarry),
/* harmony export */   X: () => (/* binding */ wantedChanges)
/* harmony export */ });
/* harmony import */ var _run_decided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53562);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70423);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28264);



/** The tasks of an earlier attempt that need not run again. */
function tasksToCarry(graph, before, earlier, options) {
    const again = new Set((0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .withDependents */ .h)(graph, [...sentBack(graph, earlier), ...(options.from === undefined ? [] : [options.from])]));
    const carried = new Map();
    for (const node of inOrder(graph)) {
        const stays = !again.has(node.id) && isSame(node, before.byId.get(node.id)) && isReady(graph, node, again);
        const tasks = stays ? keptTasks(earlier, node.id, options) : [];
        for (const task of tasks)
            carried.set(task.task, task);
        if (tasks.length === 0 || tasks.length < (earlier.steps.get(node.id)?.length ?? 0))
            markAgain(earlier, node, stays, again);
    }
    return carried;
}
/** What the steps that run again are told that people want changed: those that were sent back, and what follows from them. */
function wantedChanges(graph, earlier) {
    const wanted = new Map();
    for (const [step, note] of (0,_run_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .changesRequested */ .U_)(earlier)) {
        for (const id of (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .withDependents */ .h)(graph, workOf(graph, step))) {
            const before = wanted.get(id);
            wanted.set(id, before === undefined ? note : `${before}\n${note}`);
        }
    }
    return wanted;
}
function sentBack(graph, earlier) {
    return [...(0,_run_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .changesRequested */ .U_)(earlier).keys()].flatMap((step) => workOf(graph, step));
}
// A gate does nothing itself: the work that was looked at is that of the steps before it.
function workOf(graph, step) {
    const node = graph.byId.get(step);
    if (node === undefined)
        return [];
    return node.uses === 'approval' ? [step, ...node.needs] : [step];
}
// A step passed over on purpose is looked at again, but what came after it need not be.
function markAgain(earlier, node, stays, again) {
    const passed = stays && ((0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOutcome */ .f)(earlier, node.id) === 'passed' || earlier.steps.get(node.id)?.length === 0);
    if (!passed)
        again.add(node.id);
}
function isReady(graph, node, again) {
    const before = node.phase === 'finally' ? graph.nodes.filter(({ phase }) => phase === 'main').map(({ id }) => id) : [];
    return [...node.needs, ...before].every((id) => !again.has(id));
}
function keptTasks(earlier, step, rule) {
    const tasks = (earlier.steps.get(step) ?? []).flatMap((id) => earlier.tasks.get(id) ?? []);
    return tasks.filter((task) => isKept(task, rule));
}
function isKept(task, { failedOnly = false, decidedOnly = false }) {
    if (task.status === 'succeeded' || task.status === 'awaiting_approval')
        return true;
    if (decidedOnly)
        return isLeftAlone(task);
    // What a person decided stands; only who asks for what failed asks again.
    if (task.status === 'failed')
        return task.tolerated || (!failedOnly && isDecidedAgainst(task));
    if (task.status !== 'skipped')
        return false;
    if (task.decisions?.at(-1)?.outcome === 'cancelled')
        return !failedOnly;
    // A cached result is a result; the other reasons are conditions that may have changed.
    if (task.reason === 'unchanged' && task.cache_key !== undefined)
        return true;
    return failedOnly && (task.reason === 'condition' || task.reason === 'unchanged' || task.reason === 'disabled');
}
// What was skipped because of a failure is looked at again: what it needs may have been sent back.
function isLeftAlone({ status, reason }) {
    if (status === 'failed')
        return reason !== 'changes_requested';
    return status === 'skipped' && reason !== 'needs_failed';
}
function isDecidedAgainst({ reason }) {
    return reason === 'rejected' || reason === 'expired';
}
function isSame(node, earlier) {
    const definition = (one) => JSON.stringify({ ...one, index: 0, dependents: [] });
    return earlier !== undefined && definition(node) === definition(earlier);
}
// Every step after those it needs, whatever order the plan lists them in.
function inOrder(graph) {
    const placed = new Set();
    const order = [];
    const missing = new Map(graph.nodes.map((node) => [node.id, node.needs.length]));
    const queue = graph.nodes.filter((node) => node.needs.length === 0 && node.phase === 'main');
    const finallyOnes = graph.nodes.filter((node) => node.phase === 'finally');
    for (const node of queue) {
        if (placed.has(node.id))
            continue;
        placed.add(node.id);
        order.push(node);
        for (const id of node.dependents) {
            const left = (missing.get(id) ?? 0) - 1;
            missing.set(id, left);
            const dependent = graph.byId.get(id);
            if (left === 0 && dependent?.phase === 'main')
                queue.push(dependent);
        }
    }
    return [...order, ...finallyOnes];
}


/***/ }),

/***/ 45957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ findResumable),
/* harmony export */   wn: () => (/* binding */ givenParams)
/* harmony export */ });
/* unused harmony export resumeRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);
/* harmony import */ var _journal_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26270);
/* harmony import */ var _journal_repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26251);
/* harmony import */ var _run_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36162);
/* harmony import */ var _system_system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62287);
/* harmony import */ var _decisions_decide_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72018);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42799);
/* harmony import */ var _carry_over_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75534);









/** Finds the run to resume: the named one or the newest; repairs its journal where its process was killed. */
async function findResumable(options) {
    const system = options.system ?? (0,_system_system_js__WEBPACK_IMPORTED_MODULE_5__/* .createSystem */ .m)();
    const stateDir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(system.cwd, options.stateDir ?? '.orchestrator');
    const stored = await findStored(system, stateDir, options.runId);
    if (stored.live) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('busy', `Run ${stored.run.run_id} is still running (process ${stored.run.origin.pid}).`, {
            cure: 'Wait for it to end, or stop it first.',
        });
    }
    const decisions = options.decidedElsewhere
        ? await options.decidedElsewhere(stored.run)
        : (0,_decisions_decide_run_js__WEBPACK_IMPORTED_MODULE_6__/* .expiriesIn */ .fH)(stored.run, system.clock.now());
    const run = decisions.reduce(_run_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .apply */ .B, stored.run);
    await (0,_journal_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteJournal */ .E)(system, stored.folder, [...stored.events, ...decisions], run);
    return { run, planFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stored.folder, 'plan.yml') };
}
/**
 * Runs the next attempt of an earlier run: what succeeded is taken over with its outputs, the rest runs. A step whose definition changed
 * since (`before` is the graph of the plan as it was run) runs again, and so does what follows from it.
 */
async function resumeRun(graph, before, earlier, options = {}) {
    const tasks = tasksToCarry(graph, before, earlier, options);
    const { from: _from, failedOnly: _failed, decidedOnly: _decidedOnly, decidedElsewhere: _decided, ...rest } = options;
    const changesRequested = wantedChanges(graph, earlier);
    return runPlan(graph, { ...rest, runId: earlier.run_id }, { attempt: earlier.attempt, tasks, changesRequested });
}
/** The params an earlier run was given. One without a value is null in the record; given as such it would be a value. */
function givenParams({ params }) {
    return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
async function findStored(system, stateDir, runId) {
    const found = runId === undefined ? await newestRun(system, stateDir) : await (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(system, stateDir, runId);
    if (found)
        return found;
    const what = runId === undefined ? 'There is no run' : `There is no run ${runId}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('usage', `${what} in ${stateDir}.`, { cure: '`orchestrator runs list` shows what there is.' });
}
async function newestRun(system, stateDir) {
    const [newest] = await (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_2__/* .listRuns */ .v)(system, stateDir);
    if (newest)
        return newest;
    // A list leaves out what it cannot read; here that must be said.
    const [unread] = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs'));
    return unread === undefined ? undefined : (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(system, stateDir, unread);
}


/***/ })

};
