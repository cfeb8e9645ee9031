export const id = 255;
export const ids = [255,270];
export const modules = {

/***/ 19478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createChanges)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71026);
/* harmony import */ var _system_time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37765);


/**
 * Changes from bases already looked up, one a step. `ms`: how long all comparing may take where globs and names are anybody's, since some
 * never come to an end; what there is no time for counts as changed.
 */
function createChanges(baseOf, { ms } = {}) {
    const inTime = ms === undefined ? (work) => work() : (0,_system_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .createTimeBudget */ .B)(ms);
    const compiled = new Map();
    const matcher = (globs) => {
        const key = JSON.stringify(globs);
        const known = compiled.get(key) ?? picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true });
        compiled.set(key, known);
        return known;
    };
    const filesFor = (node) => {
        const { files } = baseOf(node);
        const { onlyChanged } = node;
        return onlyChanged === undefined ? files : inTime(() => files.filter(withExclusions(onlyChanged, matcher)), files);
    };
    return {
        filesFor,
        matches: (node, globs) => {
            const { files } = baseOf(node);
            return inTime(() => files.some(withExclusions(globs, matcher)), files.length > 0);
        },
        unchangedSince: (node) => {
            if (node.onlyChanged === undefined || filesFor(node).length > 0)
                return undefined;
            return `No file matching ${node.onlyChanged.join(', ')} changed since ${baseOf(node).label}`;
        },
    };
}
// As in .gitignore and GitHub's path filters: a later `!glob` takes out what an earlier one let in.
function withExclusions(globs, matcher) {
    return (file) => globs.reduce((is, glob) => (glob.startsWith('!') ? is && !matcher([glob.slice(1)])(file) : is || matcher([glob])(file)), false);
}


/***/ }),

/***/ 22238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oP: () => (/* binding */ inParts),
/* harmony export */   qx: () => (/* binding */ ARGUMENT_BYTES),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21403);

/** Asks git what `.gitattributes` says of each path. */
async function readAttributes(git, names, paths) {
    const found = new Map();
    for (const part of inParts(paths, ARGUMENT_BYTES)) {
        const fields = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .nulFields */ .R6)(await git.read(['check-attr', '-z', ...names, '--', ...part]));
        for (let at = 0; at + 2 < fields.length; at += 3) {
            const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
            if (value !== 'unspecified')
                found.set(path, { ...found.get(path), [name]: value });
        }
    }
    return found;
}
/** Bytes of arguments a program may be given at once; systems allow at least 128 KiB, the environment included. */
const ARGUMENT_BYTES = 64 * 2 ** 10;
/** Words cut into lists whose bytes stay under `limit`, in order; a word longer than that stands alone. */
function inParts(words, limit) {
    const parts = [];
    let left = 0;
    for (const word of words) {
        const bytes = Buffer.byteLength(word) + 1;
        if (bytes > left || parts.length === 0) {
            parts.push([]);
            left = limit;
        }
        parts.at(-1)?.push(word);
        left -= bytes;
    }
    return parts;
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

/***/ 53255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChangeBases: () => (/* binding */ readChangeBases),
  readChanges: () => (/* binding */ change_bases_readChanges)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/execute/reuse/changes.js
var changes = __webpack_require__(19478);
;// CONCATENATED MODULE: ./lib/git/added-lines.js
/** All lines of a file. */
const everyLine = { has: () => true };
/** No line at all: a file that was only renamed, or only lost lines. */
const noLine = { has: () => false };
/**
 * The added lines of every file in a patch made with `git diff -U0`, by path.
 * A file git calls binary (or that `.gitattributes` says not to diff) has every line.
 */
function parseAddedLines(patch) {
    const found = new Map();
    let ranges = [];
    let bodyLeft = 0;
    for (const line of linesOf(patch)) {
        if (bodyLeft > 0) {
            // "\ No newline at end of file" is not one of the lines a hunk's heading counts.
            if (!line.startsWith('\\'))
                bodyLeft--;
            continue;
        }
        const hunk = HUNK.exec(line);
        if (hunk) {
            const added = Number(hunk[3] ?? 1);
            bodyLeft = Number(hunk[1] ?? 1) + added;
            ranges.push({ first: Number(hunk[2]), last: Number(hunk[2]) + added - 1 });
        }
        else if (line.startsWith('+++ ')) {
            ranges = [];
            const path = pathOf(line.slice(4));
            if (path !== undefined)
                found.set(path, inRanges(ranges));
        }
        else if (line.startsWith('Binary files ')) {
            const path = binaryPath(line);
            if (path !== undefined)
                found.set(path, everyLine);
        }
    }
    return found;
}
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function inRanges(ranges) {
    return { has: (line) => ranges.some((range) => line >= range.first && line <= range.last) };
}
// One line at a time: splitting a large patch at once would double the memory it takes.
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
    }
}
// "Binary files a/x and b/x differ": the same name twice unless the file is new or was renamed, and it may hold " and ".
function binaryPath(line) {
    const names = line.slice('Binary files '.length, -' differ'.length);
    const twice = /^a\/(.*) and b\/\1$/.exec(names)?.[1];
    if (twice !== undefined)
        return twice;
    const last = / and ("(?:[^"\\]|\\.)*")$/.exec(names)?.[1] ?? /^\/dev\/null and (.*)$/.exec(names)?.[1];
    return pathOf(last ?? names.slice(names.lastIndexOf(' and b/') + ' and '.length));
}
/** The path in a patch heading: quoted as in C where it holds unusual bytes, with a tab after it where it holds a space. */
function pathOf(heading) {
    const name = heading.startsWith('"') ? unquoted(heading.trimEnd()) : heading.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function unquoted(text) {
    const parts = text.slice(1, -1).match(/\\[0-7]{3}|\\.|[^\\]+/gs) ?? [];
    return Buffer.concat(parts.map(unescaped)).toString('utf8');
}
function unescaped(part) {
    if (!part.startsWith('\\'))
        return Buffer.from(part);
    const named = ESCAPES[part.charAt(1)];
    return Buffer.from([named ?? Number.parseInt(part.slice(1), 8)]);
}

// EXTERNAL MODULE: ./lib/git/attributes.js
var attributes = __webpack_require__(22238);
;// CONCATENATED MODULE: ./lib/git/base.js

/**
 * Finds the base: `ref` where it is given (its merge base with HEAD), on a pull request the merge base with the target
 * branch, else the previous commit, else the empty tree. Throws `usage` for a `ref` that is no commit.
 */
async function resolveBase(git, env, ref) {
    if (ref !== undefined)
        return givenBase(git, ref);
    const target = env.GITHUB_BASE_REF;
    if (!target)
        return previousCommit(git, []);
    const branch = `origin/${target}`;
    const commit = await commitOf(git, branch);
    if (commit !== undefined)
        return { tree: await mergeBase(git, commit), label: `where ${branch} was left`, notes: [] };
    return previousCommit(git, [
        `The pull request's target ${branch} is not in this clone; fetch it (fetch-depth: 0) to compare with it.`,
    ]);
}
async function givenBase(git, ref) {
    const commit = await commitOf(git, ref);
    if (commit !== undefined)
        return { tree: await mergeBase(git, commit), label: ref, notes: [] };
    throw new errors/* Fault */.vC('usage', `--base: ${ref} is no commit of this repository.`, {
        cure: 'Name a branch, tag or commit; in a shallow clone, fetch it first (fetch-depth: 0).',
    });
}
async function previousCommit(git, notes) {
    const commit = await commitOf(git, 'HEAD^');
    if (commit !== undefined)
        return { tree: commit, label: 'the previous commit', notes };
    const empty = await git.read(['hash-object', '-t', 'tree', '--stdin']);
    return { tree: empty.trim(), label: 'the beginning', notes: [...notes, await whyEverything(git)] };
}
async function whyEverything(git) {
    const shallow = (await git.read(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    return shallow
        ? 'This is a shallow clone without the previous commit, so every line counts as changed; fetch more (fetch-depth: 0).'
        : 'There is no previous commit, so every line counts as changed.';
}
async function commitOf(git, ref) {
    const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return found.code === 0 ? found.stdout.trim() : undefined;
}
// Without a common commit (a shallow clone, an unrelated branch) the commit itself is the best there is.
async function mergeBase(git, commit) {
    const found = await git.ask(['merge-base', commit, 'HEAD']);
    return found.code === 0 ? found.stdout.trim() : commit;
}

// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(21403);
;// CONCATENATED MODULE: ./lib/git/change.js

/** The entries of `git ls-files -s -z`; a path in conflict, which has several stages, is given once. */
function parseEntries(text) {
    const kinds = new Map();
    for (const field of (0,git_git/* nulFields */.R6)(text)) {
        const tab = field.indexOf('\t');
        kinds.set(field.slice(tab + 1), kindOf(field.slice(0, 6)));
    }
    return [...kinds].map(([path, kind]) => ({ path, kind }));
}
/** The changes of `git diff --raw -z`, each path once. */
function parseChanges(text) {
    const changes = new Map();
    const fields = (0,git_git/* nulFields */.R6)(text);
    for (let at = 0; at < fields.length;) {
        const [oldMode = '', newMode = '', , , status = ''] = (fields[at] ?? '').slice(1).split(' ');
        const from = fields[at + 1] ?? '';
        const renamed = /^[RC]/.test(status);
        const path = renamed ? (fields[at + 2] ?? '') : from;
        const change = changeOf(status, kindOf(status === 'D' ? oldMode : newMode), path);
        changes.set(path, status.startsWith('R') ? { ...change, from } : change);
        at += renamed ? 3 : 2;
    }
    return [...changes.values()];
}
function changeOf(status, kind, path) {
    if (status === 'D')
        return { path, kind, status: 'deleted' };
    return { path, kind, status: status === 'A' || status.startsWith('C') ? 'added' : 'modified' };
}
function kindOf(mode) {
    if (mode.startsWith('16'))
        return 'submodule';
    return mode.startsWith('12') ? 'link' : 'file';
}

;// CONCATENATED MODULE: ./lib/git/repository.js






/**
 * Opens the repository around the working directory. Throws `unavailable` where there is no git or no repository.
 * `patchLimit`: how many bytes of a patch are read for added lines; 32 MiB where it is absent.
 */
async function openRepository(system, limits = {}) {
    const git = (0,git_git/* createGit */.lD)(system);
    const prefix = await readPrefix(git, system.cwd);
    return {
        prefix,
        tracked: async () => parseEntries(await git.read(['ls-files', '-s', '-z'])),
        untracked: () => readUntracked(git),
        resolveBase: (ref) => resolveBase(git, system.env, ref),
        changedSince: (base) => readChanges(git, base),
        addedLines: (base) => readAddedLines(git, base, limits.patchLimit ?? PATCH_LIMIT_BYTES),
        textAt: async (base, path) => succeeded(await git.ask(['cat-file', 'blob', blobName(base, path)])),
        sizeAt: async (base, path) => sizeOf(succeeded(await git.ask(['cat-file', '-s', blobName(base, path)]))),
        attributes: (names, paths) => (0,attributes/* readAttributes */.wb)(git, names, paths),
    };
}
async function readPrefix(git, cwd) {
    const answer = await git.ask(['rev-parse', '--is-inside-work-tree', '--show-prefix']);
    const [inside, prefix = ''] = answer.stdout.split('\n');
    if (answer.code === 0 && inside === 'true')
        return prefix;
    const reason = answer.code === 0 ? 'it has no working tree' : (0,git_git/* firstLine */.TM)(answer.stderr);
    throw new errors/* Fault */.vC('unavailable', `${cwd} cannot be read as a git repository: ${reason}.`, {
        cure: 'Run it inside a checked-out git repository.',
    });
}
async function readUntracked(git) {
    const paths = (0,git_git/* nulFields */.R6)(await git.read(['ls-files', '--others', '--exclude-standard', '-z']));
    // A repository inside this one, not added to it, is listed as its folder.
    return paths.filter((path) => !path.endsWith('/'));
}
// Each answer must be the same whatever the user's own git configuration says of diffs.
const DIFF = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--relative', '--submodule=short', '-M'];
const PATCH = ['-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];
const PATCH_LIMIT_BYTES = 32 * 2 ** 20;
async function readChanges(git, base) {
    const changes = parseChanges(await git.read([...DIFF, '--raw', '-z', base.tree, '--']));
    const known = new Set(changes.filter((change) => change.status !== 'deleted').map((change) => change.path));
    const untracked = (await readUntracked(git)).filter((path) => !known.has(path));
    const renewed = new Set(untracked);
    const added = untracked.map((path) => ({ path, kind: 'file', status: 'added' }));
    return [...changes.filter((change) => !renewed.has(change.path)), ...added];
}
async function readAddedLines(git, base, maxBytes) {
    const patch = await git.read([...DIFF, ...PATCH, base.tree, '--'], { maxBytes });
    const files = parseAddedLines(patch);
    const cut = Buffer.byteLength(patch) >= maxBytes;
    // Of the file the limit fell into, some lines are missing.
    if (cut)
        files.delete([...files.keys()].at(-1) ?? '');
    return { files, cut };
}
// "./" makes git read the path from the working directory rather than from the top.
function blobName(base, path) {
    return `${base.tree}:./${path}`;
}
function succeeded(answer) {
    return answer.code === 0 ? answer.stdout : undefined;
}
function sizeOf(text) {
    return text === undefined ? undefined : Number(text);
}

// EXTERNAL MODULE: ./lib/journal/read.js
var read = __webpack_require__(26270);
;// CONCATENATED MODULE: ./lib/journal/history.js

/** Step id -> commit at which it last succeeded, over all runs of a plan in this state directory that know their commit. */
async function lastSuccesses(system, stateDir, plan) {
    const newestFirst = (await (0,read.listAttempts)(system, stateDir))
        .map(({ run }) => run)
        .filter((run) => run.plan.name === plan);
    const found = new Map();
    for (const run of newestFirst) {
        const { commit } = run.origin;
        if (commit === undefined || run.origin.dirty)
            continue;
        for (const step of succeededSteps(run))
            if (!found.has(step))
                found.set(step, commit);
    }
    return found;
}
function succeededSteps(run) {
    return [...run.steps]
        .filter(([, tasks]) => tasks.every((task) => run.tasks.get(task)?.status === 'succeeded'))
        .map(([step]) => step);
}

;// CONCATENATED MODULE: ./lib/launch/origin/change-bases.js




/**
 * What changed, for the steps that ask: since the merge base on a pull request; else since the commit at which the step last succeeded, by
 * the journals here; else since the previous commit. Throws `unavailable` without git.
 */
async function change_bases_readChanges(system, stateDir, graph) {
    const { usual, steps } = await readChangeBases(system, stateDir, graph);
    return (0,changes/* createChanges */.w)(({ id }) => steps.get(id) ?? usual);
}
/** The same as the bases themselves, with the files that changed since each. What a shared record knows of a step goes before the journals here. */
async function readChangeBases(system, stateDir, graph, ask) {
    const repository = await repositoryFor(system, graph);
    const usual = await usualBase(repository);
    if (system.env.GITHUB_BASE_REF)
        return { usual, steps: new Map() };
    const behind = remembered((commit) => baseAt(repository, commit, true));
    const shared = await ask?.(async (commit) => (await behind(commit)) !== undefined);
    const own = remembered((commit) => baseAt(repository, commit, false));
    const steps = new Map();
    for (const [step, commit] of [...(await lastSuccesses(system, stateDir, graph.name)), ...(shared ?? [])]) {
        const base = await (shared?.get(step) === commit ? behind : own)(commit);
        if (base)
            steps.set(step, base);
    }
    return { usual, steps };
}
// Steps share a base, so that its files travel once.
function remembered(baseOf) {
    const known = new Map();
    return (commit) => {
        const base = known.get(commit) ?? baseOf(commit);
        known.set(commit, base);
        return base;
    };
}
async function repositoryFor(system, graph) {
    try {
        return await openRepository(system);
    }
    catch (thrown) {
        const fault = (0,errors/* toFault */.ec)(thrown);
        const who = graph.nodes.find(({ onlyChanged }) => onlyChanged !== undefined)?.id ?? 'A step';
        throw new errors/* Fault */.vC(fault.code, `${who} asks what changed since an earlier commit, but ${fault.message}`, {
            cure: 'Run it inside a checked-out git repository, or take `only_changed` and `changed()` out of the plan.',
            cause: thrown,
        });
    }
}
async function usualBase(repository) {
    const base = await repository.resolveBase();
    return { label: base.label, files: await changedFiles(repository, base) };
}
// A commit that was rewritten away, or is beyond a shallow clone, is no base. Nor is the place where another branch was left, if it must be `itself`: nothing succeeded there.
async function baseAt(repository, commit, itself) {
    try {
        const base = await repository.resolveBase(commit);
        if (itself && base.tree !== commit)
            return undefined;
        return { label: `its last success at ${commit.slice(0, 7)}`, files: await changedFiles(repository, base) };
    }
    catch {
        return undefined;
    }
}
async function changedFiles(repository, base) {
    return (await repository.changedSince(base)).map(({ path }) => path);
}


/***/ })

};
