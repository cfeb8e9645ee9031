export const id = 623;
export const ids = [623,367];
export const modules = {

/***/ 10623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workInJob: () => (/* binding */ workInJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cli/running/interrupts.js
var running_interrupts = __webpack_require__(3253);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"r":"0.1.0"};
;// CONCATENATED MODULE: ./lib/cli/version.js

/** The version of this package. */
const version = package_namespaceObject.r;

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sync/send/faults.js
var faults = __webpack_require__(35844);
// EXTERNAL MODULE: ./lib/sync/send/sender.js
var sender = __webpack_require__(6964);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/system/folders.js
var folders = __webpack_require__(10033);
;// CONCATENATED MODULE: ./lib/system/large-file.js







/** Reads a file once, however large, and answers what it holds; undefined where there is no file. */
async function digestFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const bytes of (0,external_node_fs_.createReadStream)(path)) {
        size += bytes.length;
        hash.update(bytes);
    }
    return { sha256: hash.digest('hex'), size, mode: found.mode & 0o777 };
}
/** A file as a stream for `fetch`. */
function streamFile(path) {
    return external_node_stream_.Readable.toWeb((0,external_node_fs_.createReadStream)(path));
}
/**
 * Writes a file from a stream, however large, with its folders; who reads it sees what was there or all of it. Answers false, and
 * leaves what was there, where the stream holds other bytes than those of the digest. `draft`: what sets its name apart meanwhile.
 */
async function writeDigested(path, stream, { sha256, mode }, draft) {
    const beside = `${path}.${draft}.tmp`;
    (0,folders/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const source = external_node_stream_.Readable.fromWeb(stream);
        await (0,external_node_stream_promises_.pipeline)(source, hashing(hash), (0,external_node_fs_.createWriteStream)(beside, { mode }));
        if (hash.digest('hex') !== sha256)
            return false;
        // The mask of the process takes bits from the mode of a new file.
        await (0,promises_.chmod)(beside, mode);
        await (0,promises_.rename)(beside, path);
        return true;
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}
function hashing(hash) {
    return new external_node_stream_.Transform({
        transform: (bytes, _encoding, done) => {
            hash.update(bytes);
            done(null, bytes);
        },
    });
}

;// CONCATENATED MODULE: ./lib/worker/calls/blob-calls.js



/** The way to the API's store of blobs; `onNote` hears when it takes and gives nothing, and when it does again. */
function createBlobCalls(system, api, onNote) {
    const base = `${(0,sender/* tidyBase */.q)(api.baseUrl)}/agents/fleet/blobs`;
    const ask = async (sha256, init) => {
        const token = typeof api.token === 'function' ? await api.token() : api.token;
        const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...init.headers };
        try {
            return await system.fetch(`${base}/${sha256}`, { ...init, headers, redirect: 'error' });
        }
        catch (cause) {
            throw new faults/* Later */.Vs(`${new URL(base).host} does not answer`, { cause });
        }
    };
    const noticing = createNotice(onNote);
    return {
        bring: noticing(async (file, path, signal) => {
            const found = await digestFile(path);
            if (found?.sha256 === file.sha256)
                return undefined;
            const response = await ask(file.sha256, { signal });
            if (response.status === 404)
                return 'the API does not have it; all its servers need the same FLEET_BLOBS';
            await requireSuccess(response);
            if (response.body === null)
                return 'the API sent nothing';
            const isWritten = await written(path, response.body, file, system.randomHex(4));
            return isWritten ? undefined : 'what the API sent is something else';
        }),
        keep: noticing(async ({ sha256, size }, path, signal) => {
            const found = await ask(sha256, { method: 'HEAD', signal });
            if (found.status === 200)
                return;
            if (found.status !== 404)
                await requireSuccess(found);
            const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
            const init = { method: 'PUT', body: streamFile(path), duplex: 'half', headers, signal };
            await requireSuccess(await ask(sha256, init));
        }),
    };
}
// Nobody wants to read the same sentence every second.
function createNotice(onNote) {
    let isOut = false;
    return (call) => async (...given) => {
        try {
            const value = await call(...given);
            if (isOut)
                onNote('The store of artifacts answers again.');
            isOut = false;
            return value;
        }
        catch (thrown) {
            if (thrown instanceof faults/* Later */.Vs && !isOut) {
                onNote(`The store of artifacts: ${thrown.message}; it is asked again.`);
                isOut = true;
            }
            throw thrown;
        }
    };
}
// A disk that takes nothing is a matter of this machine; a stream that breaks off comes again.
async function written(path, body, file, draft) {
    try {
        return await writeDigested(path, body, file, draft);
    }
    catch (cause) {
        const isOfDisk = typeof cause === 'object' && cause !== null && 'syscall' in cause && 'path' in cause;
        if (isOfDisk)
            throw cause;
        throw new faults/* Later */.Vs('what the API sent broke off', { cause });
    }
}
async function requireSuccess(response) {
    const { status } = response;
    if (response.ok)
        return;
    const body = await response.json().catch(() => undefined);
    const reason = (0,faults/* reasonIn */.YY)(status, body);
    if (status === 401 || status === 403)
        throw new faults/* NoEntry */.CF(`the API does not let this worker hand files on (${reason})`);
    // A full store is full for the next moment, too.
    if (status === 507)
        throw new faults/* Refused */.Lw(status, reason, body);
    if (status === 408 || status === 429 || status >= 500)
        throw new faults/* Later */.Vs(`the API answered ${reason}`, { status });
    throw new faults/* Refused */.Lw(status, reason, body);
}

// EXTERNAL MODULE: ./lib/steps/output/mask.js + 2 modules
var output_mask = __webpack_require__(31296);
// EXTERNAL MODULE: ./lib/system/lean-fetch.js
var lean_fetch = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/worker/calls/lost.js
/** The step is no longer with this worker: its ticket is an old one, or nobody could be told for too long. */
class Lost extends Error {
    constructor(message) {
        super(message);
        this.name = 'Lost';
    }
}

;// CONCATENATED MODULE: ./lib/worker/calls/fleet-calls.js





/** The calls of one worker. Its own token is hidden in whatever steps say. */
function createFleetCalls({ system, api, worker, connections, onNote }) {
    const mask = (0,output_mask/* createMask */.Px)([]);
    const sendPlainly = (0,sender/* createSender */.a)({
        baseUrl: api.baseUrl,
        token: createKey(api, mask.add),
        fetch: system.leanFetch === undefined ? system.fetch : (0,lean_fetch/* createLeanFetch */.L)(connections),
        clock: system.clock,
    });
    const send = noticing(sendPlainly, onNote);
    const own = `/agents/fleet/workers/${worker}`;
    const post = (path, body, mayBeEmpty = false) => {
        return { method: 'POST', path, body: mask.text(JSON.stringify(body)), mayBeEmpty };
    };
    const ofJob = (ticket, what) => `/agents/fleet/jobs/${ticket.job}/${what}`;
    const held = (request, signal) => send(request, signal).catch(orLost);
    return {
        announce: async (card, signal) => (await send({ method: 'PUT', path: own, body: JSON.stringify(card) }, signal)).json,
        remove: async (signal) => {
            await send({ method: 'DELETE', path: own, mayBeEmpty: true }, signal);
        },
        claim: async (wait_ms, signal) => (await send(post(`${own}/claim`, { wait_ms }, true), signal)).json,
        run: async (runId, attempt, signal) => (await send({ method: 'GET', path: `/agents/fleet/runs/${encodeURIComponent(runId)}/${attempt}` }, signal))
            .json,
        extend: async (job, events, signal) => (await held(post(ofJob(job, 'extend'), { ticket: job.ticket, events }), signal)).json,
        log: async (job, seq, bytes, signal) => {
            const headers = { 'x-job-ticket': job.ticket };
            const body = mask.bytes(Buffer.from(bytes));
            await held({ method: 'POST', path: ofJob(job, `log?seq=${seq}`), body, headers, mayBeEmpty: true }, signal);
        },
        finish: async (job, finished, signal) => {
            const answer = await held(post(ofJob(job, 'finish'), { ticket: job.ticket, ...finished }), signal);
            return answer.json.next ?? undefined;
        },
        refuse: async (job, kind, reason, signal) => {
            await held(post(ofJob(job, 'refuse'), { ticket: job.ticket, kind, reason }, true), signal);
        },
    };
}
/** A shorter one is none, and hiding it everywhere would leave nothing to be read. */
const SHORTEST_TOKEN = 8;
// A token that is got anew from time to time must be known to the mask before anything can print it.
function createKey({ token }, learn) {
    let known;
    return async () => {
        const value = typeof token === 'function' ? await token() : token;
        if (value !== undefined && value !== known && value.length >= SHORTEST_TOKEN)
            learn(value);
        known = value;
        return value;
    };
}
// Nobody wants to read the same sentence every second.
function noticing(send, onNote) {
    let isOut = false;
    return async (request, signal) => {
        try {
            const answer = await send(request, signal);
            if (isOut)
                onNote('The task API answers again.');
            isOut = false;
            return answer;
        }
        catch (thrown) {
            if (thrown instanceof faults/* Later */.Vs && !signal.aborted) {
                if (!isOut)
                    onNote(`${thrown.message}; it is asked again.`);
                isOut = true;
            }
            throw thrown;
        }
    };
}
function orLost(thrown) {
    if (thrown instanceof faults/* Refused */.Lw && thrown.status === 409) {
        const { lost, detail } = (thrown.body ?? {});
        if (lost === true)
            throw new Lost(typeof detail === 'string' ? detail : 'the API has given it to another worker');
    }
    throw thrown;
}

// EXTERNAL MODULE: ./lib/system/file-lock.js
var file_lock = __webpack_require__(96042);
// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/worker/taking/leftovers.js

/** ms between two looks: one goes through all processes of the machine, which after each of many short steps would cost more than they do. */
const LOOK_EVERY_MS = 2_000;
const LAST_LOOK_MS = 50;
/** Looks from time to time while steps end. `onNote` hears what was ended. */
function createLeftovers(system, worker, onNote) {
    const { clock, processes } = system;
    const mark = `${system.env.ORCHESTRATOR_TRAIL ?? ''}${markOf(worker)}`;
    const running = new Set();
    const told = new Set();
    let disarm;
    let count = 0;
    // Whoever has been told to end and is still there at the next look does not want to.
    const look = async () => {
        const left = await processes.tagged(mark, [...running]);
        const fresh = left.filter((pid) => !told.has(pid));
        for (const pid of left)
            processes.kill(pid, told.has(pid) ? 'SIGKILL' : 'SIGTERM');
        told.clear();
        for (const pid of left)
            told.add(pid);
        if (fresh.length > 0)
            onNote(wordsOf(fresh));
        return left.length;
    };
    const lookLater = () => {
        disarm ??= clock.after(LOOK_EVERY_MS, async () => {
            disarm = undefined;
            if ((await look()) > 0)
                lookLater();
        });
    };
    return {
        begin: (world, runsCode) => {
            count += 1;
            const own = `${mark}${count}/`;
            running.add(own);
            let hasStarted = runsCode;
            const start = (spec) => {
                hasStarted = true;
                return world.processes.start(spec);
            };
            const env = { ...world.env, ORCHESTRATOR_TRAIL: own };
            return {
                system: { ...world, env, processes: { ...world.processes, start } },
                end: () => {
                    running.delete(own);
                    if (hasStarted)
                        lookLater();
                },
            };
        },
        close: async () => {
            if (disarm === undefined && told.size === 0)
                return;
            disarm?.();
            const until = clock.monotonic() + LOOK_EVERY_MS;
            let left = await look();
            told.clear();
            while (left > 0 && clock.monotonic() < until) {
                await (0,system_clock/* sleep */.yy)(clock, LAST_LOOK_MS);
                left = (await processes.tagged(mark)).length;
            }
            for (const pid of left > 0 ? await processes.tagged(mark) : [])
                processes.kill(pid, 'SIGKILL');
        },
    };
}
/** Ends what the steps of a worker that was killed still do: they are others' by now, or soon. */
async function endStepsOf({ processes }, worker) {
    for (const pid of await processes.tagged(markOf(worker)))
        processes.kill(pid, 'SIGKILL');
}
function markOf(worker) {
    return `worker-${worker}/`;
}
function wordsOf(pids) {
    const what = pids.length === 1 ? 'A process was' : `${pids.length} processes were`;
    return `${what} left running by a step and stopped (${pids.join(', ')}).`;
}

// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(21403);
;// CONCATENATED MODULE: ./lib/worker/refusal.js
/** This worker cannot do a step that another one perhaps can; the message is one sentence without its full stop. */
class Refusal extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.name = 'Refusal';
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./lib/worker/place/work-tree.js




/** Absolute root of the files at a commit; `made` where it is a tree that `path` was used for. Throws `Refusal`. */
async function treeAt({ system, workspace, shared }, commit, path) {
    // A name such as `main` is another commit on each machine, and one that begins with `-` is an order to git.
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        throw new Refusal('commit', `${JSON.stringify(commit)} is no commit`);
    const git = (0,git_git/* createGit */.lD)(system);
    const top = await git.ask(['rev-parse', '--show-toplevel', 'HEAD']);
    const [root = '', head = ''] = top.stdout.split('\n');
    if (top.code !== 0)
        throw new Refusal('commit', `${system.cwd} is no checkout of a repository`);
    if (workspace !== 'worktree' && head === commit)
        return { root, made: false };
    if (workspace === 'in-place') {
        throw new Refusal('commit', `the checkout is at ${work_tree_short(head)}, and the run is of ${work_tree_short(commit)}`);
    }
    // git itself minds neither two fetches nor two new trees, but one of them then fails.
    const lease = await (0,file_lock/* waitForLock */.gJ)(system, (0,external_node_path_.join)(shared, 'git.lock'), 'a work tree');
    try {
        await fetchCommit(git, commit);
        await addTree(git, commit, path);
    }
    finally {
        lease?.release();
    }
    return { root: path, made: true };
}
/** Removes a tree, and what git remembers of it. */
async function removeTree(system, path) {
    const git = (0,git_git/* createGit */.lD)(system);
    await git.ask(['worktree', 'remove', '--force', path]).catch(() => undefined);
    await system.files.remove(path);
    await git.ask(['worktree', 'prune']).catch(() => undefined);
}
async function fetchCommit(git, commit) {
    const isHere = (await git.ask(['cat-file', '-e', `${commit}^{commit}`])).code === 0;
    if (isHere)
        return;
    // In a whole clone a depth would cut the history off for everybody who uses it.
    const isShallow = (await git.ask(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
    const answer = await git.ask(['fetch', '--no-tags', ...(isShallow ? ['--depth=1'] : []), 'origin', commit]);
    if (answer.code === 0)
        return;
    const reason = (0,git_git/* firstLine */.TM)(answer.stderr);
    throw new Refusal('commit', `commit ${work_tree_short(commit)} is not here and origin does not give it (${reason})`);
}
async function addTree(git, commit, path) {
    const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
    const answer = await git.ask([...quiet, 'worktree', 'add', '--force', '--detach', path, commit]);
    if (answer.code !== 0)
        throw new Refusal('commit', `no work tree can be made (${(0,git_git/* firstLine */.TM)(answer.stderr)})`);
}
function work_tree_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/worker/place/folder.js




/** Makes the folder of a worker, and removes those of workers that were killed, with what their steps still do. */
async function openWorkerFolder(system, stateDir, worker) {
    const shared = (0,external_node_path_.join)(stateDir, 'fleet');
    const path = (0,external_node_path_.join)(shared, worker);
    const lock = (name) => (0,external_node_path_.join)(shared, 'workers', `${name}.lock`);
    const own = (0,file_lock/* tryLock */.bh)(system, lock(worker), `worker ${worker}`);
    await system.files.makeDirectory(path);
    for (const name of await system.files.list((0,external_node_path_.join)(shared, 'workers'))) {
        const other = name.replace(/\.lock$/, '');
        if (name.endsWith('.lock') && other !== worker)
            await removeDead(system, shared, other, lock(other));
    }
    return {
        path,
        shared,
        close: async () => {
            await system.files.remove(path);
            if ((0,file_lock/* isLease */.TL)(own))
                own.release();
        },
    };
}
async function removeDead(system, shared, worker, lock) {
    const path = (0,external_node_path_.join)(shared, worker);
    const lease = (0,file_lock/* tryLock */.bh)(system, lock, 'tidying up');
    if (!(0,file_lock/* isLease */.TL)(lease))
        return;
    await endStepsOf(system, worker);
    for (const run of await system.files.list(path)) {
        const tree = (0,external_node_path_.join)(path, run, 'tree');
        if (system.files.exists(tree))
            await removeTree(system, tree);
    }
    await system.files.remove(path);
    lease.release();
}

// EXTERNAL MODULE: ./lib/graph/load-plan.js + 42 modules
var load_plan = __webpack_require__(62134);
;// CONCATENATED MODULE: ./lib/graph/graph-shelf.js


/** Plans that are kept; the one not asked for longest goes first. */
const MOST = 8;
/** An empty shelf, for loads whose options differ in nothing but `params`. */
function createGraphShelf(most = MOST) {
    const shelf = new Map();
    const put = (key, loaded) => {
        shelf.delete(key);
        shelf.set(key, loaded);
        for (const oldest of shelf.keys())
            if (shelf.size > most)
                shelf.delete(oldest);
        return loaded;
    };
    return {
        load: async (text, name, options, place = '') => {
            const key = keyOf(text, name, options.params);
            const keyHere = `${key} ${place}`;
            const found = shelf.get(key) ?? shelf.get(keyHere);
            if (found !== undefined)
                return put(shelf.has(key) ? key : keyHere, found);
            const loaded = await (0,load_plan/* loadPlanText */.x)(text, name, options);
            // What is wrong today (a plugin that is not there) may be right tomorrow.
            if (!loaded.ok)
                return loaded;
            return put(loaded.graph.plugins.length === 0 ? key : keyHere, loaded);
        },
    };
}
function keyOf(text, name, params = {}) {
    const sorted = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([name, sorted, text]))
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/launch/resume/resume-run.js
var resume_run = __webpack_require__(45957);
// EXTERNAL MODULE: ./lib/steps/built-in.js + 15 modules
var built_in = __webpack_require__(69147);
// EXTERNAL MODULE: ./lib/steps/plugins.js
var steps_plugins = __webpack_require__(95900);
// EXTERNAL MODULE: ./lib/sync/send/patience.js
var send_patience = __webpack_require__(3278);
;// CONCATENATED MODULE: ./lib/worker/place/run-book.js









const FORGOTTEN_AFTER_MS = 3_600_000;
const never = new AbortController().signal;
/** Each attempt of a run is asked for and laid out once. */
function createRunBook(options) {
    const { clock } = options.system;
    const shelf = createGraphShelf();
    const entries = new Map();
    const forget = async (key, { tree }) => {
        entries.delete(key);
        if (tree !== undefined)
            await removeTree(options.system, tree);
        await options.system.files.remove((0,external_node_path_.join)(options.folder, key));
    };
    const enter = (key, job) => {
        const tree = (0,external_node_path_.join)(options.folder, key, 'tree');
        const opening = openRun(options, shelf, job, tree, () => {
            entry.tree = tree;
        });
        const entry = { opening, heard: clock.monotonic() };
        // A commit that is not here yet may be there for the next step.
        opening.catch(() => entries.delete(key));
        entries.set(key, entry);
        return entry;
    };
    return {
        open: (job) => {
            const key = `${job.run_id}-${job.attempt}`;
            const entry = entries.get(key) ?? enter(key, job);
            entry.heard = clock.monotonic();
            return entry.opening;
        },
        sweep: async () => {
            const old = [...entries].filter(([, { heard }]) => clock.monotonic() - heard > FORGOTTEN_AFTER_MS);
            for (const [key, entry] of old)
                await forget(key, entry);
        },
        close: async () => {
            for (const [key, entry] of entries)
                await forget(key, entry);
        },
    };
}
async function openRun(options, shelf, { run_id, attempt }, tree, onMade) {
    const { system, calls, stop } = options;
    const patience = { closing: never, stop, longestWait: 3_000 };
    const run = await (0,send_patience/* patiently */.d)(system, patience, () => calls.run(run_id, attempt, stop));
    const cwd = await layOut(options, run, tree, onMade);
    const graph = await loadGraph(options, shelf, run, cwd);
    return { started: run.started, graph, system: options.worldOf({ ...system, cwd }, graph.secrets) };
}
async function layOut(options, run, tree, onMade) {
    const { commit, prefix } = run;
    if (!commit)
        return options.system.cwd;
    const { root, made } = await treeAt(options, commit, tree);
    if (made)
        onMade();
    const cwd = (0,external_node_path_.resolve)(root, prefix ?? '');
    if (options.system.files.exists(cwd))
        return cwd;
    throw new Refusal('commit', `there is no folder ${prefix} at commit ${commit.slice(0, 7)}`);
}
async function loadGraph(options, shelf, run, cwd) {
    const { plan } = run.started;
    const loadOptions = {
        params: (0,resume_run/* givenParams */.wn)(run.started),
        runners: [...(0,built_in.builtInRunners)(), ...options.runners],
        loadPlugins: (plugins, planPath) => (0,steps_plugins.loadPlugins)(plugins, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, planPath))),
    };
    const loading = shelf.load(run.plan_text, plan.path, loadOptions, cwd);
    const loaded = await loading.catch((thrown) => {
        throw new Refusal('runner', (0,errors/* toFault */.ec)(thrown).message);
    });
    if (loaded.ok)
        return loaded.graph;
    const [first] = loaded.diagnostics;
    throw new Refusal('runner', `the plan cannot be read here: ${first?.message ?? 'it is not valid'}`);
}

// EXTERNAL MODULE: ./lib/schema/duration.js
var duration = __webpack_require__(62260);
;// CONCATENATED MODULE: ./lib/worker/holding/within.js
/** Works with a signal that aborts after `ms`, or together with `outer`. */
async function within(clock, ms, outer, work) {
    const late = new AbortController();
    const give = () => late.abort();
    const stop = clock.after(ms, give);
    if (outer?.aborted)
        give();
    outer?.addEventListener('abort', give);
    try {
        return await work(late.signal);
    }
    finally {
        stop();
        outer?.removeEventListener('abort', give);
    }
}

;// CONCATENATED MODULE: ./lib/worker/presence.js





/** ms between two announcements, and that one may take, at the end and before. */
const EVERY_MS = 20_000;
const LAST_WORDS_MS = 2_000;
const PATIENCE_MS = 5_000;
/** A server that is begun anew answers again within so many ms. */
const LEAST_MS = 30_000;
const presence_never = new AbortController().signal;
/** Announces a worker, again and again. Throws Fault `unavailable` where the API will not have it, does not answer within `withinMs` (30 s at least), or `stop` aborts first. */
async function openPresence(system, calls, card, stop, withinMs) {
    const { clock } = system;
    let draining = false;
    let isGone = false;
    let disarm = () => undefined;
    const say = (signal) => calls.announce({ ...card, draining }, signal);
    const late = new AbortController();
    const longest = Math.max(withinMs ?? 0, LEAST_MS);
    const enough = withinMs === undefined ? undefined : clock.after(longest, () => late.abort());
    const first = AbortSignal.any([stop, late.signal]);
    const patience = { closing: presence_never, stop: first, longestWait: 3_000 };
    let terms = await (0,send_patience/* patiently */.d)(system, patience, () => say(first))
        .catch((thrown) => {
        throw late.signal.aborted && !stop.aborted ? neverAnswered(longest) : faultOf(thrown);
    })
        .finally(() => enough?.());
    // One after the other: a word that comes after the last one would bring the worker back.
    let saying = Promise.resolve();
    const sayWithin = (ms) => {
        saying = saying.then(async () => {
            terms = await within(clock, ms, undefined, say).catch(() => terms);
        });
        return saying;
    };
    const announce = () => sayWithin(PATIENCE_MS);
    const arm = () => {
        if (!isGone)
            disarm = clock.after(EVERY_MS, () => void announce().then(arm));
    };
    arm();
    return {
        terms: () => terms,
        announce,
        drain: () => {
            draining = true;
            return sayWithin(LAST_WORDS_MS);
        },
        close: async () => {
            disarm();
            await saying;
            isGone = true;
            disarm();
            await within(clock, LAST_WORDS_MS, undefined, calls.remove).catch(() => undefined);
        },
    };
}
function neverAnswered(ms) {
    return new errors/* Fault */.vC('unavailable', `The task API did not answer for ${(0,duration/* formatDuration */.a)(ms)}.`, {
        cure: 'Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.',
    });
}
/** What keeps a worker from working, as the fault it ends with. */
function faultOf(thrown) {
    const isAnswer = thrown instanceof faults/* NoEntry */.CF || thrown instanceof faults/* Refused */.Lw;
    if (!isAnswer)
        return thrown;
    const message = thrown instanceof faults/* Refused */.Lw ? `The task API does not take this worker (${thrown.message})` : thrown.message;
    const words = `${message.replace(/\.$/, '')}.`;
    if (thrown instanceof faults/* Refused */.Lw && thrown.status === 422) {
        return new errors/* Fault */.vC('usage', words, { cure: 'Give it another --name, --labels or --concurrency.', cause: thrown });
    }
    const cure = 'A worker needs a server with a fleet, and a token with the scope fleet:work.';
    return new errors/* Fault */.vC('unavailable', words, { cure, cause: thrown });
}

;// CONCATENATED MODULE: ./lib/worker/taking/claims.js



/** ms after the API knew no such worker. */
const AFTER_UNKNOWN_MS = 1_000;
const claims_never = new AbortController().signal;
/** Answers the next step, or undefined once nothing new is taken. However many ask, one question is open at a time. */
function createClaims(options) {
    const { system, calls, closed, isDraining } = options;
    const patience = { closing: claims_never, stop: closed, longestWait: 3_000 };
    const askOnce = async () => {
        try {
            return await (0,send_patience/* patiently */.d)(system, patience, () => calls.claim(options.waitMs(), closed));
        }
        catch (thrown) {
            if (closed.aborted)
                return undefined;
            if (!isForgotten(thrown))
                throw thrown;
            await options.onUnknown();
            await (0,system_clock/* sleep */.yy)(system.clock, AFTER_UNKNOWN_MS, closed);
            return undefined;
        }
    };
    const ask = async () => {
        while (!isDraining()) {
            const job = await askOnce();
            if (job)
                return job;
        }
        return undefined;
    };
    let turn = Promise.resolve();
    return () => {
        const mine = turn.then(ask);
        turn = mine.catch(() => undefined);
        return mine;
    };
}
// Of a worker that was not heard of for long nothing is known any more.
function isForgotten(thrown) {
    return thrown instanceof faults/* Refused */.Lw && thrown.body?.announce === true;
}

// EXTERNAL MODULE: ./lib/execute/task/outcome.js
var outcome = __webpack_require__(11292);
;// CONCATENATED MODULE: ./lib/worker/holding/heartbeat.js



/** ms between something that happened and its telling, so that much that happens at once is one call. */
const SOON_MS = 500;
/** ms after which a beat that failed is tried again. */
const AGAIN_MS = 1_000;
/** Events that are kept for a beat; the API takes as many at a time. */
const MOST_UNTOLD = 1_000;
/** A beat may take this part of the lock: a connection that hangs must leave time for another. */
const PATIENCE = 1 / 3;
/** Begins with the moment at which the step was given. */
function createHeartbeat(options) {
    const { clock, lockMs, beatMs, extend } = options;
    const [lost, cancelled] = [new AbortController(), new AbortController()];
    let untold = [];
    let held = clock.monotonic();
    let isOver = false;
    let beating;
    let disarm = () => undefined;
    let disarmLimit = () => undefined;
    const arm = (ms) => {
        disarm();
        if (!isOver)
            disarm = clock.after(Math.min(ms, beatMs), () => void beat());
    };
    const stop = () => {
        isOver = true;
        disarm();
        disarmLimit();
    };
    const lose = (reason) => {
        if (isOver)
            return;
        stop();
        lost.abort(reason);
    };
    const watch = () => {
        const left = held + lockMs - clock.monotonic();
        if (left <= 0)
            lose(`the API could not be told of it for ${lockMs / 1_000} s`);
        else
            disarmLimit = clock.after(left, watch);
    };
    const failed = (thrown, events) => {
        if (thrown instanceof Lost)
            lose(thrown.message);
        else if (thrown instanceof faults/* Refused */.Lw)
            options.onRefused(thrown.message);
        else
            untold = [...events, ...untold];
        arm(AGAIN_MS);
    };
    const send = async () => {
        disarm();
        const events = untold;
        untold = [];
        const asked = clock.monotonic();
        try {
            const { cancel } = await within(clock, lockMs * PATIENCE, lost.signal, (signal) => extend(events, signal));
            held = asked;
            if (cancel)
                cancelled.abort();
            arm(untold.length > 0 ? SOON_MS : beatMs);
        }
        catch (thrown) {
            failed(thrown, events);
        }
    };
    const beat = async () => {
        if (isOver)
            return;
        beating ??= send().finally(() => {
            beating = undefined;
        });
        await beating;
    };
    watch();
    arm(beatMs);
    return {
        cancelled: cancelled.signal,
        lost: lost.signal,
        tell: (event) => {
            if (untold.length < MOST_UNTOLD)
                untold = [...untold, event];
            if (untold.length === 1 && beating === undefined)
                arm(SOON_MS);
        },
        beat,
        settle: async () => {
            stop();
            await beating;
            return untold;
        },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/worker/holding/hold.js





/** Longest wait, ms, between two tries to give a result in. */
const LONGEST_WAIT_MS = 3_000;
/** ms that a result may still take once the worker is to end. */
const hold_LAST_WORDS_MS = 3_000;
/** Characters the API takes. */
const LONGEST_REASON = 1_000;
/** Holds a step from the moment it was given. */
function createHold({ system, calls, job, beatMs, stop, onNote }) {
    const { clock } = system;
    const { settle, ...heart } = createHeartbeat({
        clock,
        lockMs: job.lock_ms,
        beatMs,
        extend: (events, signal) => calls.extend(job, events, signal),
        onRefused: (reason) => onNote(`What happened to ${job.task} was not taken (${reason}).`),
    });
    return {
        ...heart,
        finish: async (finished) => {
            // From here on only the answer says whose the step is: a lock that runs out meanwhile takes no result away.
            const events = await settle();
            if (heart.lost.aborted)
                throw new Lost(String(heart.lost.reason));
            const end = endSoonAfter(clock, stop, heart.lost);
            const patience = { closing: stop, stop: end.signal, longestWait: LONGEST_WAIT_MS };
            return (0,send_patience/* patiently */.d)(system, patience, () => calls.finish(job, { ...finished, events }, end.signal)).finally(end.forget);
        },
        refuse: async (kind, reason) => {
            await settle();
            try {
                await within(clock, job.lock_ms * PATIENCE, heart.lost, (signal) => calls.refuse(job, kind, reason.slice(0, LONGEST_REASON), signal));
            }
            catch (thrown) {
                // Nobody was told: then the lock runs out, and the step goes to others all the same.
                if (thrown instanceof faults/* NoEntry */.CF)
                    throw thrown;
            }
        },
    };
}
function endSoonAfter(clock, stop, lost) {
    const over = new AbortController();
    let disarm = () => undefined;
    const arm = () => {
        disarm = clock.after(hold_LAST_WORDS_MS, () => over.abort());
    };
    const give = () => over.abort(lost.reason);
    lost.addEventListener('abort', give);
    stop.addEventListener('abort', arm);
    if (lost.aborted)
        give();
    if (stop.aborted)
        arm();
    return {
        signal: over.signal,
        forget: () => {
            disarm();
            lost.removeEventListener('abort', give);
            stop.removeEventListener('abort', arm);
        },
    };
}

// EXTERNAL MODULE: ./lib/execute/reuse/changes.js
var changes = __webpack_require__(19478);
// EXTERNAL MODULE: ./lib/execute/engine/create-engine.js + 2 modules
var create_engine = __webpack_require__(13697);
// EXTERNAL MODULE: ./lib/execute/engine/emitter.js
var engine_emitter = __webpack_require__(42293);
// EXTERNAL MODULE: ./lib/execute/leftovers.js
var leftovers = __webpack_require__(48816);
// EXTERNAL MODULE: ./lib/execute/task/execute-task.js + 10 modules
var execute_task = __webpack_require__(46903);
;// CONCATENATED MODULE: ./lib/execute/run-task.js





/**
 * Does one task as `runGraph` would on this machine, and answers how it ended; where it may start at all, and the mutexes it needs, are
 * for whoever drives the run. Never rejects for a fault of the plan.
 */
async function runTask(graph, one, options) {
    const { run, task, step, item } = one;
    const node = graph.byId.get(step);
    if (node === undefined)
        return (0,outcome/* unrunEnd */.ew)('failed', 'not_started', `The plan has no step ${step}`);
    const watched = watchStarts(options.system);
    const emitter = (0,engine_emitter/* createEmitter */.z)(watched.system, options.observers, () => undefined, run);
    const given = { ...options, system: watched.system, runId: run.run_id, attempt: run.attempt };
    const engine = (0,create_engine/* createEngine */.P)(graph, given, emitter);
    const cancel = () => {
        for (const stop of engine.stops)
            stop();
    };
    options.signal.addEventListener('abort', cancel, { once: true });
    try {
        return await (0,execute_task/* executeTask */.d)(engine, { task, node, item }, [], options.signal);
    }
    finally {
        options.signal.removeEventListener('abort', cancel);
        if (watched.started() && options.leavesRunning !== true)
            await (0,leftovers/* stopLeftovers */.z)(engine);
    }
}
// Looking through all processes costs more than many a step.
function watchStarts(system) {
    const { processes } = system;
    let started = false;
    const start = (spec) => {
        started = true;
        return processes.start(spec);
    };
    return { system: { ...system, processes: { ...processes, start } }, started: () => started };
}

// EXTERNAL MODULE: ./lib/plan/expression.js + 2 modules
var expression = __webpack_require__(47750);
// EXTERNAL MODULE: ./lib/launch/origin/plan-needs.js
var plan_needs = __webpack_require__(44646);
// EXTERNAL MODULE: ./lib/launch/run-plan.js + 12 modules
var run_plan = __webpack_require__(42799);
// EXTERNAL MODULE: ./lib/launch/runners.js + 1 modules
var runners = __webpack_require__(43750);
// EXTERNAL MODULE: ./lib/launch/sub-plan.js
var sub_plan = __webpack_require__(18678);
;// CONCATENATED MODULE: ./lib/launch/run-one-task.js







/**
 * Does one task of a run with the code of a local run and answers how it ended. Its secrets are those of `system.env`. Throws Fault
 * `usage` where the plan's plugins name a runner twice, and what a plugin throws that does not load.
 */
async function runOneTask(graph, one, options) {
    const { system, stateDir, folder, observers, signal, proposals, stopGrace, leavesRunning } = options;
    const { changed, changesRequested } = one;
    const outputs = `${folder}/outputs`;
    if (!system.files.exists(outputs))
        await system.files.makeDirectory(outputs);
    return runTask(graph, one, {
        system,
        folders: { run: folder, state: stateDir },
        observers,
        signal,
        expressions: (0,plan_needs/* usesExpressions */.q)(graph) ? await (0,expression.createExpressions)() : undefined,
        changes: changed && (0,changes/* createChanges */.w)(() => changed),
        runnerOf: await (0,runners/* openRunners */.u)(system, graph, options, (0,sub_plan/* createSubPlans */.n)(run_plan/* runPlan */.F, options)),
        ...(changesRequested === undefined ? {} : { changesRequested: new Map([[one.step, changesRequested]]) }),
        ...(proposals === undefined ? {} : { proposals }),
        ...(stopGrace === undefined ? {} : { stopGrace }),
        ...(leavesRunning === undefined ? {} : { leavesRunning }),
    });
}

// EXTERNAL MODULE: ./lib/run/names/file-name.js
var file_name = __webpack_require__(91763);
;// CONCATENATED MODULE: ./lib/worker/handing/bring-files.js






/** How often one file is asked for before the step goes back to the others. */
const TRIES = 5;
const bring_files_never = new AbortController().signal;
/** Puts the files of earlier steps where a step looks for them, from `cwd`. Throws `Refusal` where one cannot be had. */
async function bringFiles(system, blobs, { artifacts }, cwd, stop) {
    for (const file of artifacts) {
        const place = (0,external_node_path_.normalize)(file.path);
        const isOutside = (0,external_node_path_.isAbsolute)(place) || place === '..' || place.startsWith(`..${external_node_path_.sep}`);
        if (isOutside)
            throw new Refusal('artifact', `${file.path} would lie outside of the run’s folder`);
        // What lies there git obeys: its hooks run programs.
        const isGits = place.split(external_node_path_.sep).some((part) => part.toLowerCase() === '.git');
        if (isGits)
            throw new Refusal('artifact', `${file.path} would lie among git’s own files`);
        if (await leadsOut(cwd, (0,external_node_path_.dirname)(place))) {
            throw new Refusal('artifact', `${file.path} would lie outside of the run’s folder, by a link`);
        }
        const bring = async (number) => {
            const why = blobs.bring(file, (0,external_node_path_.join)(cwd, place), stop);
            return number < TRIES ? why : why.catch(reasonOf);
        };
        const patience = { closing: bring_files_never, stop, longestWait: 3_000 };
        const missing = await (0,send_patience/* patiently */.d)(system, patience, bring).catch((thrown) => {
            if (thrown instanceof faults/* Refused */.Lw || (0,errors/* systemErrorCode */.vq)(thrown) !== undefined)
                return reasonOf(thrown);
            throw thrown;
        });
        if (missing !== undefined)
            throw new Refusal('artifact', `${file.path} of ${file.task} cannot be had: ${missing}`);
    }
}
// The nearest folder that is there says where the others will be.
async function leadsOut(cwd, folder) {
    const root = await (0,promises_.realpath)(cwd);
    for (let at = folder; at !== '.'; at = (0,external_node_path_.dirname)(at)) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(cwd, at)).catch(() => undefined);
        if (real !== undefined)
            return real !== root && !real.startsWith(`${root}${external_node_path_.sep}`);
    }
    return false;
}
function reasonOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./lib/worker/handing/kept-files.js




/** Remembers what is copied below `folder`: the engine names what it kept by the step's own folder, others by that of the run. */
function watchKept(system, folder) {
    const kept = [];
    const copy = async (from, to) => {
        await system.files.copy(from, to);
        if (to.startsWith(`${folder}${external_node_path_.sep}`))
            kept.push({ from, to });
    };
    return { system: { ...system, files: { ...system.files, copy } }, list: () => kept };
}
const kept_files_never = new AbortController().signal;
/** Sends kept files to the API's store. Throws `Refused` where that takes one never, and what patience ends with. */
async function handOn(options, kept) {
    const { system, blobs, cwd, stop } = options;
    const handed = [];
    for (const { from, to } of kept) {
        const path = (0,external_node_path_.relative)(cwd, from).split(external_node_path_.sep).join('/');
        const digest = await digestFile(to);
        if (digest === undefined)
            continue;
        if (path.startsWith('../'))
            options.onNote(`${from} lies outside of the run’s folder, so no other step gets it.`);
        else {
            await (0,send_patience/* patiently */.d)(system, { closing: kept_files_never, stop, longestWait: 3_000 }, () => blobs.keep(digest, to, stop));
            handed.push({ path, ...digest });
        }
    }
    return handed;
}
/** The end of a step whose files nobody took: what it made is not there for those that need it. */
function endWithoutFiles(node, end, fault) {
    const message = `Its artifacts could not be kept: ${kept_files_wordsOf(fault)}.`;
    if (end.status === 'failed' || end.status === 'skipped')
        return { ...end, message: end.message ?? message };
    const tolerated = (0,outcome/* isTolerated */.hp)(node, end.exit_code, null);
    const log_excerpt = end.log_excerpt ?? message;
    return { ...end, status: 'failed', reason: null, approval_state: null, tolerated, log_excerpt, message };
}
function kept_files_wordsOf({ status, message }) {
    if (status === 507)
        return 'the store of artifacts is full';
    return status === 413 ? 'one of them is larger than the store takes' : `the API answered ${message}`;
}

;// CONCATENATED MODULE: ./lib/worker/log/log-buffer.js
/** Bytes of one piece, of what waits at most, and of a whole log. */
const PIECE_BYTES = 256 * 1_024;
const WAITING_BYTES = 4 * 2 ** 20;
const LOG_BYTES = 16 * 2 ** 20;
const CUT = Buffer.from('\n… the rest of this log was left out: it came faster than it could be sent, or is too long\n');
/** Begins empty. */
function createLogBuffer() {
    let waiting = [];
    let size = 0;
    let total = 0;
    let isClosed = false;
    return {
        get size() {
            return size;
        },
        write: (bytes) => {
            if (isClosed)
                return;
            isClosed = size + bytes.length > WAITING_BYTES || total + bytes.length > LOG_BYTES;
            const part = isClosed ? CUT : Buffer.from(bytes);
            waiting.push(part);
            size += part.length;
            total += part.length;
        },
        take: () => {
            const all = Buffer.concat(waiting);
            const piece = all.subarray(0, PIECE_BYTES);
            waiting = all.length === piece.length ? [] : [all.subarray(piece.length)];
            size = all.length - piece.length;
            return piece;
        },
        close: () => {
            isClosed = true;
            waiting = [];
            size = 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/worker/log/log-stream.js




/** ms that output is gathered, and between two tries: the row of a task appears a moment after its step has begun. */
const GATHER_MS = 1_000;
const FIRST_WAIT_MS = 50;
const log_stream_LONGEST_WAIT_MS = 2_000;
/** A log that is lost fails nothing. */
function createLogStream(options) {
    const { clock, lost } = options;
    const end = new AbortController();
    const buffer = createLogBuffer();
    let seq = 0;
    let isBegun = false;
    let sending;
    let disarm;
    const sendAll = async () => {
        while (buffer.size > 0 && !end.signal.aborted && !lost.aborted) {
            seq += 1;
            if (await isTaken(options, seq, buffer.take(), end.signal))
                isBegun = true;
            else
                buffer.close();
        }
    };
    const flush = () => {
        disarm?.();
        disarm = undefined;
        sending ??= sendAll().finally(() => {
            sending = undefined;
        });
        return sending;
    };
    return {
        get isBehind() {
            return buffer.size > 0 || sending !== undefined;
        },
        get isBegun() {
            return isBegun;
        },
        write: (bytes) => {
            buffer.write(bytes);
            disarm ??= clock.after(GATHER_MS, () => void flush());
        },
        close: async (ms) => {
            const stop = clock.after(ms, () => end.abort());
            await flush();
            stop();
            end.abort();
            buffer.close();
        },
    };
}
// False where the log is not to be gone on with.
async function isTaken({ clock, append, lost, onRefused }, seq, piece, end) {
    for (let wait = FIRST_WAIT_MS; !end.aborted && !lost.aborted; wait = Math.min(2 * wait, log_stream_LONGEST_WAIT_MS)) {
        try {
            await append(seq, piece, end);
            return true;
        }
        catch (thrown) {
            if (isThere(thrown, seq))
                return true;
            if (!isPassing(thrown) && !end.aborted && !(thrown instanceof Lost))
                onRefused(log_stream_wordsOf(thrown));
            if (!isPassing(thrown))
                return false;
        }
        await (0,system_clock/* sleep */.yy)(clock, wait, end);
    }
    return false;
}
// Its answer was lost.
function isThere(thrown, seq) {
    const next = thrown instanceof faults/* Refused */.Lw ? thrown.body?.next_seq : undefined;
    return typeof next === 'number' && next > seq;
}
// The task has no row yet.
function isPassing(thrown) {
    if (thrown instanceof faults/* Later */.Vs)
        return true;
    return thrown instanceof faults/* Refused */.Lw && thrown.body?.early === true;
}
function log_stream_wordsOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./lib/worker/taking/require-able.js

/** The step as the plan has it. Throws `Refusal` where this worker lacks what it takes. */
function requireAble({ graph, system }, step) {
    const node = graph.byId.get(step);
    if (node === undefined)
        throw new Refusal('runner', `the plan has no step ${step} here`);
    // A file of variables may well hold it.
    const missing = node.envFiles.length > 0 ? [] : node.secrets.filter((name) => !system.env[name]);
    if (missing.length === 0)
        return node;
    throw new Refusal('secret', `no secret ${missing.join(', ')} here`);
}

// EXTERNAL MODULE: ./lib/run/apply.js
var apply = __webpack_require__(36162);
;// CONCATENATED MODULE: ./lib/worker/taking/view-of.js

/** A run as far as one of its steps can see it: a plan of thousands is not to be gone through for each of them. */
function viewOf(started, graph, job) {
    const begun = { ...started, steps: [...visible(graph, job.step), job.step] };
    const own = {
        type: 'step_expanded',
        at: started.at,
        step: job.step,
        tasks: [{ task: job.task, item: job.item }],
    };
    const before = job.events.filter((event) => event.type !== 'step_expanded' || event.step !== job.step);
    const run = (0,apply/* replay */.e)([begun, ...(job.task === job.step ? [] : [own]), ...before]);
    if (run === undefined)
        throw new Error('A run has a beginning');
    return run;
}
// As expressions see it: the steps before this one, and for those at the end all the others.
function visible(graph, step) {
    const node = graph.byId.get(step);
    const seen = new Set(node?.phase === 'finally' ? graph.byId.keys() : node?.needs);
    for (const id of seen) {
        for (const need of graph.byId.get(id)?.needs ?? [])
            seen.add(need);
    }
    seen.delete(step);
    return seen;
}

;// CONCATENATED MODULE: ./lib/worker/taking/carry-out.js











/** ms that the rest of a log may take. */
const LOG_PATIENCE_MS = 5_000;
/** Does a step here, with all it needs around it. Throws `Refusal` where that is not to be had, `Lost`, and what the calls throw. */
async function carryOut(shop, job, place, hold, folder) {
    const run = await unless(hold.lost, shop.runs.open(job));
    const node = requireAble(run, job.step);
    await bringFiles(run.system, shop.blobs, job, run.system.cwd, hold.lost);
    const log = createLogStream({
        clock: shop.system.clock,
        append: (seq, bytes, signal) => shop.calls.log(job, seq, bytes, signal),
        lost: hold.lost,
        onRefused: (reason) => shop.onNote(`The log of ${place.run_id}/${place.task} is not taken: ${reason}.`),
    });
    const artifacts = (0,external_node_path_.join)(folder, 'artifacts', (0,file_name/* fileName */.M)(job.task));
    const kept = watchKept(run.system, artifacts);
    const end = await runHere(shop, run, job, hold, { folder, kept, observer: observerOf(shop, place, hold, log) });
    if (hold.lost.aborted)
        throw new Lost(String(hold.lost.reason));
    const handed = shop.stop.aborted ? { end, artifacts: [] } : await handOver(shop, run, job, hold, kept, node, end);
    if (kept.list().length > 0)
        await shop.system.files.remove(artifacts);
    // A log that nobody has a row for yet gets one by the result, which is not to wait for that.
    if (log.isBegun && !shop.stop.aborted)
        await log.close(LOG_PATIENCE_MS);
    return { ...handed, log };
}
/** Runners whose processes are all started by the system, or that have none. */
const STARTS_BY_SYSTEM = new Set(['command', 'shell', 'http', 'approval']);
async function runHere(shop, { started, graph }, job, hold, parts) {
    const { task, step, item, changed, changes_requested } = job;
    const stop = new AbortController();
    const give = () => stop.abort();
    const signals = [hold.cancelled, hold.lost, shop.stop];
    for (const signal of signals)
        signal.addEventListener('abort', give);
    if (signals.some(({ aborted }) => aborted))
        give();
    const one = {
        run: viewOf(started, graph, job),
        task,
        step,
        item,
        ...(changed ? { changed } : {}),
        ...(changes_requested ? { changesRequested: changes_requested } : {}),
    };
    const uses = graph.byId.get(step)?.uses ?? '';
    const world = shop.leftovers.begin(parts.kept.system, !STARTS_BY_SYSTEM.has(uses));
    try {
        return await runOneTask(graph, one, {
            system: world.system,
            leavesRunning: true,
            stateDir: shop.stateDir,
            folder: parts.folder,
            observers: [parts.observer],
            runners: shop.runners,
            signal: stop.signal,
            ...(shop.proposals === undefined ? {} : { proposals: shop.proposals }),
            ...(shop.stopGrace === undefined ? {} : { stopGrace: shop.stopGrace }),
        });
    }
    finally {
        world.end();
        for (const signal of signals)
            signal.removeEventListener('abort', give);
    }
}
function observerOf(shop, place, hold, log) {
    return {
        name: 'worker',
        onEvent: (event) => {
            if (event.type === 'note')
                hold.tell({ ...event, task: place.task });
            else if (event.type === 'task_started' || event.type === 'task_retried')
                hold.tell(event);
        },
        onOutput: (_task, stream, bytes) => {
            log.write(bytes);
            shop.onOutput(place, stream, bytes);
        },
    };
}
async function handOver(shop, { system }, { task }, hold, kept, node, end) {
    const onNote = (message) => hold.tell({ type: 'note', at: (0,system_clock/* isoTime */.Ly)(system.clock.now()), level: 'warning', message, task });
    try {
        const { blobs } = shop;
        return { end, artifacts: await handOn({ system, blobs, cwd: system.cwd, stop: hold.lost, onNote }, kept.list()) };
    }
    catch (thrown) {
        if (!(thrown instanceof faults/* Refused */.Lw))
            throw thrown;
        return { end: endWithoutFiles(node, end, thrown), artifacts: [] };
    }
}
// Others may wait for the same thing and go on doing so.
function unless(lost, opening) {
    return new Promise((resolve, reject) => {
        const give = () => reject(new Lost(String(lost.reason)));
        if (lost.aborted)
            give();
        lost.addEventListener('abort', give, { once: true });
        void opening.then(resolve, reject).finally(() => lost.removeEventListener('abort', give));
    });
}

;// CONCATENATED MODULE: ./lib/worker/taking/do-step.js








/** Does a step that was claimed, tells of it all the while, and gives its result in or the step back. Throws `NoEntry`. */
async function doStep(shop, job) {
    const { run_id, attempt, task } = job;
    const place = { run_id, attempt, task, try: job.try };
    const { system, calls, onNote } = shop;
    const hold = createHold({ system, calls, job, beatMs: shop.beatMs(), stop: shop.stop, onNote });
    // Of one folder, made once, for nearly all: a later try may meet what an earlier one that was lost still writes.
    const isFirst = job.try === 1;
    const folder = (0,external_node_path_.join)(shop.folder, `${run_id}-${attempt}`, isFirst ? 'steps' : `${job.job}.${job.try}`);
    shop.onEvent({ type: 'step_started', ...place });
    try {
        const { end, artifacts, log } = await carryOut(shop, job, place, hold, folder);
        if (shop.stop.aborted)
            throw new Refusal('draining', 'the worker was stopped');
        const outcome = await giveIn(shop, place, hold, end, artifacts);
        if (log.isBehind)
            shop.later(log.close(LOG_PATIENCE_MS));
        return outcome;
    }
    catch (thrown) {
        return await withoutResult(shop, place, hold, thrown);
    }
    finally {
        hold.stop();
        if (!isFirst)
            await system.files.remove(folder);
    }
}
async function giveIn(shop, place, hold, end, artifacts) {
    const claim = shop.goesOn();
    let taken = end;
    const next = await hold.finish({ end, artifacts, claim }).catch((thrown) => {
        if (!(thrown instanceof faults/* Refused */.Lw))
            throw thrown;
        // The same result is not taken from anybody, so the step must not go round.
        taken = (0,outcome/* unrunEnd */.ew)('failed', null, `Its result was not taken: ${thrown.message}`);
        return hold.finish({ end: taken, artifacts: [], claim });
    });
    const { status, reason, exit_code, duration_ms, tolerated, message } = taken;
    const said = { status, reason, exit_code, duration_ms, tolerated, ...(message === undefined ? {} : { message }) };
    shop.onEvent({ type: 'step_ended', ...place, ...said });
    return { kind: 'done', failed: status === 'failed' && !tolerated, ...(next === undefined ? {} : { next }) };
}
async function withoutResult(shop, place, hold, thrown) {
    if (thrown instanceof faults/* NoEntry */.CF)
        throw thrown;
    if (hold.lost.aborted || thrown instanceof Lost) {
        const message = thrown instanceof Lost ? thrown.message : String(hold.lost.reason);
        shop.onEvent({ type: 'step_lost', ...place, message });
        return { kind: 'lost' };
    }
    const refusal = shop.stop.aborted
        ? new Refusal('draining', 'the worker was stopped')
        : thrown instanceof Refusal
            ? thrown
            : new Refusal('runner', (0,errors/* toFault */.ec)(thrown).message);
    await hold.refuse(refusal.kind, refusal.message);
    shop.onEvent({ type: 'step_refused', ...place, kind: refusal.kind, message: refusal.message });
    return { kind: 'refused' };
}
/** Gives a step back that was not begun. */
async function giveBack({ system, calls, stop }, job) {
    const hold = createHold({ system, calls, job, beatMs: job.lock_ms, stop, onNote: () => undefined });
    await hold.refuse('draining', 'the worker takes nothing new');
}

;// CONCATENATED MODULE: ./lib/worker/taking/crew.js


/** ms after a step that went back, so that one nobody can do does not go round and round. */
const AFTER_REFUSAL_MS = 250;
/** Takes and does steps until nothing new is taken and what runs has ended. Rejects with the first thing that broke, after that. */
async function runCrew(options) {
    const { shop, claim, onBusy } = options;
    const counts = { steps: 0, failed: 0, refused: 0, lost: 0 };
    let busy = 0;
    const mark = (by) => {
        const wasBusy = busy > 0;
        busy += by;
        if (wasBusy !== busy > 0)
            onBusy(busy > 0);
    };
    const doOne = async (job) => {
        mark(1);
        try {
            const outcome = await doStep(shop, job);
            tally(counts, outcome);
            options.onDone();
            if (outcome.kind === 'refused')
                await (0,system_clock/* sleep */.yy)(shop.system.clock, AFTER_REFUSAL_MS, shop.stop);
            return outcome.kind === 'done' ? outcome.next : undefined;
        }
        finally {
            mark(-1);
        }
    };
    const man = async () => {
        let job = await claim();
        while (job !== undefined) {
            // It came along with an answer while the order to take nothing new came in.
            if (options.isDraining())
                return giveBack(shop, job);
            job = (await doOne(job)) ?? (await claim());
        }
    };
    const broken = [];
    const places = Array.from({ length: options.concurrency }, () => man().catch((thrown) => {
        broken.push(thrown);
        options.onBroken();
    }));
    await Promise.all(places);
    if (broken.length > 0)
        throw broken[0];
    return counts;
}
function tally(counts, outcome) {
    if (outcome.kind !== 'done')
        counts[outcome.kind] += 1;
    else {
        counts.steps += 1;
        if (outcome.failed)
            counts.failed += 1;
    }
}

;// CONCATENATED MODULE: ./lib/worker/create-worker.js










/** Starts a worker: it takes steps of runs from a task API, does them here, and gives their results in. */
function createWorker(options) {
    const control = {
        stopping: new AbortController(),
        closed: new AbortController(),
        isDraining: false,
        presence: undefined,
    };
    const drain = () => void drainOnce(control);
    return {
        done: work(options, control, drain),
        drain,
        stop: () => {
            control.stopping.abort();
            drain();
        },
    };
}
// The API hears of it first, so that it gives nothing to a question that is about to be dropped.
async function drainOnce(control) {
    if (control.isDraining)
        return;
    control.isDraining = true;
    await control.presence?.drain();
    control.closed.abort();
}
async function work(options, control, drain) {
    const { system, api, labels, concurrency, name, version } = options;
    const id = system.randomHex(8);
    // For each step two, one for the question that is held open, and some for files and announcements.
    const calls = createFleetCalls({ system, api, worker: id, connections: 2 * concurrency + 4, onNote: options.onNote });
    const card = { name, labels, concurrency, host: (0,external_node_os_.hostname)(), version };
    const { signal } = control.closed;
    const presence = await openPresence(system, calls, card, signal, options.idleExitMs).catch((thrown) => {
        if (!signal.aborted)
            throw thrown;
    });
    if (presence === undefined)
        return NOTHING_DONE;
    control.presence = presence;
    const stateDir = (0,external_node_path_.resolve)(system.cwd, options.stateDir);
    const folder = await openWorkerFolder(system, stateDir, id);
    const runs = bookOf(options, calls, folder, control);
    options.onEvent({ type: 'worker_started', worker: id, name, labels, concurrency });
    try {
        const summary = await attend(options, { worker: id, control, drain, calls, presence, folder, runs, stateDir });
        options.onEvent({ type: 'worker_ended', ...summary });
        return summary;
    }
    catch (thrown) {
        throw faultOf(thrown);
    }
    finally {
        await presence.close();
        await runs.close();
        await folder.close();
    }
}
const NOTHING_DONE = { steps: 0, failed: 0, refused: 0, lost: 0 };
function bookOf(options, calls, folder, control) {
    return createRunBook({
        system: options.system,
        workspace: options.workspace,
        calls,
        folder: folder.path,
        shared: folder.shared,
        stop: control.stopping.signal,
        runners: options.runners ?? [],
        worldOf: options.worldOf ?? ((world) => world),
    });
}
function attend(options, parts) {
    const { system, api, once = false, idleExitMs } = options;
    const { control, drain, calls, presence, runs } = parts;
    const isDraining = () => control.isDraining;
    const left = new Set();
    const leftovers = createLeftovers(system, parts.worker, options.onNote);
    let disarm = () => undefined;
    const onBusy = (isBusy) => {
        disarm();
        if (!isBusy && idleExitMs !== undefined && !isDraining())
            disarm = system.clock.after(idleExitMs, drain);
    };
    const shop = {
        system,
        calls,
        blobs: createBlobCalls(system, api, options.onNote),
        runs,
        leftovers,
        stateDir: parts.stateDir,
        folder: parts.folder.path,
        beatMs: () => presence.terms().beat_ms,
        later: (work) => {
            left.add(work);
            void work.then(() => left.delete(work));
        },
        goesOn: () => !isDraining() && !once,
        stop: control.stopping.signal,
        stopGrace: options.stopGrace,
        runners: options.runners ?? [],
        proposals: options.proposals,
        onNote: options.onNote,
        onEvent: options.onEvent,
        onOutput: options.onOutput ?? (() => undefined),
    };
    const claim = createClaims({
        system,
        calls,
        waitMs: () => presence.terms().wait_ms,
        isDraining,
        closed: control.closed.signal,
        onUnknown: presence.announce,
    });
    onBusy(false);
    const crew = runCrew({
        shop,
        concurrency: options.concurrency,
        claim: once ? onlyOnce(claim) : claim,
        isDraining,
        onBusy,
        onDone: () => {
            if (once)
                drain();
            void runs.sweep();
        },
        onBroken: drain,
    });
    return crew.finally(async () => {
        disarm();
        await Promise.all([...left, leftovers.close()]);
    });
}
// With several places, still one step.
function onlyOnce(claim) {
    let isAsked = false;
    return async () => {
        if (isAsked)
            return undefined;
        isAsked = true;
        return claim();
    };
}

// EXTERNAL MODULE: ./lib/action/api/address.js + 2 modules
var address = __webpack_require__(61749);
// EXTERNAL MODULE: ./lib/action/file-commands.js
var file_commands = __webpack_require__(36860);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(48709);
// EXTERNAL MODULE: ./lib/action/pull-request/create-change-proposals.js + 17 modules
var create_change_proposals = __webpack_require__(84643);
// EXTERNAL MODULE: ./lib/action/run/job.js
var job = __webpack_require__(65402);
// EXTERNAL MODULE: ./lib/action/secrets/environment.js
var environment = __webpack_require__(17920);
// EXTERNAL MODULE: ./lib/action/secrets/mask-commands.js
var mask_commands = __webpack_require__(38844);
;// CONCATENATED MODULE: ./lib/action/working/reach-origin.js
/** A world whose git is let in to the repository by the token of the job: a checkout keeps no credentials, and runs of other commits need them. */
function reachingOrigin(system, serverUrl, token) {
    if (!token)
        return system;
    const name = `http.${serverUrl.replace(/\/$/, '')}/.extraheader`;
    const words = Buffer.from(`x-access-token:${token}`).toString('base64');
    // GitHub refuses two of them: the empty one takes back what the checkout may have kept.
    const given = [name, name].map((key, at) => [key, at === 0 ? '' : `AUTHORIZATION: basic ${words}`]);
    const before = Number(system.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const entries = given.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${before + at}`, key],
        [`GIT_CONFIG_VALUE_${before + at}`, value],
    ]);
    const env = { ...system.env, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(before + given.length) };
    return { ...system, env };
}

// EXTERNAL MODULE: ./lib/report/task-words.js
var task_words = __webpack_require__(17526);
// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
// EXTERNAL MODULE: ./lib/report/text/duration.js
var text_duration = __webpack_require__(53539);
// EXTERNAL MODULE: ./lib/report/text/palette.js
var text_palette = __webpack_require__(5504);
// EXTERNAL MODULE: ./lib/report/text/printable.js
var printable = __webpack_require__(8700);
;// CONCATENATED MODULE: ./lib/cli/fleet/worker-lines.js





/** What happens at a worker as lines for people, without line ends; undefined for what nobody waits for. */
function createWorkerLines(colour) {
    const palette = (0,text_palette/* createPalette */.s)(colour);
    return (event) => {
        switch (event.type) {
            case 'worker_started':
                return started(event);
            case 'step_started':
                return undefined;
            case 'step_ended':
                return ended(event, palette);
            case 'step_refused':
                return `${palette.dim('-')} ${nameOf(event)} given back: ${(0,printable/* printable */.g$)(event.message)}`;
            case 'step_lost':
                return `${palette.warn('!')} ${nameOf(event)} lost, its result counts for nothing: ${(0,printable/* printable */.g$)(event.message)}`;
            case 'worker_ended':
                return summaryWords(event);
        }
    };
}
/** What a worker has done, in one sentence. */
function summaryWords({ steps, failed, refused, lost }) {
    const rest = [
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(refused === 0 ? [] : [`${refused} given back`]),
        ...(lost === 0 ? [] : [`${lost} lost`]),
    ];
    return `Did ${(0,count/* count */.U)(steps, 'step')}${rest.map((words) => `, ${words}`).join('')}.`;
}
function started({ name, labels, concurrency }) {
    const has = labels.length === 0 ? '' : ` with ${labels.map(printable/* printable */.g$).join(', ')}`;
    const many = concurrency === 1 ? '' : `, ${concurrency} at a time`;
    return `Worker ${(0,printable/* printable */.g$)(name)}${has} takes steps${many}.`;
}
function nameOf({ run_id, task }) {
    return `${run_id}/${(0,printable/* printable */.g$)(task)}`;
}
function ended(event, palette) {
    const { status, tolerated, exit_code, reason, duration_ms, message } = event;
    const look = status === 'failed' ? (tolerated ? 'tolerated' : 'failed') : status;
    const [mark, paint] = {
        succeeded: [task_words/* MARKS */.j7.succeeded, palette.good],
        failed: [task_words/* MARKS */.j7.failed, palette.bad],
        tolerated: [task_words/* MARKS */.j7.tolerated, palette.warn],
        awaiting_approval: [task_words/* MARKS */.j7.awaiting, palette.wait],
        skipped: [task_words/* MARKS */.j7.passed, palette.dim],
    }[look];
    const why = reason ?? (status === 'failed' && exit_code !== null ? `exit ${exit_code}` : undefined);
    const time = duration_ms === null ? '' : ` ${(0,text_duration/* durationWords */.S)(duration_ms)}`;
    const standing = status === 'succeeded' ? '' : ` ${[status.replace('_', ' '), ...(why ? [why] : [])].join(', ')}`;
    return `${paint(mark)} ${nameOf(event)}${time}${standing}${message === undefined ? '' : `: ${(0,printable/* printable */.g$)(message)}`}`;
}

// EXTERNAL MODULE: ./lib/report/github/commands.js
var commands = __webpack_require__(71877);
// EXTERNAL MODULE: ./lib/report/github/turns.js
var github_turns = __webpack_require__(21447);
// EXTERNAL MODULE: ./lib/report/line-text.js
var line_text = __webpack_require__(99477);
;// CONCATENATED MODULE: ./lib/action/working/step-log.js





/** GitHub keeps ten remarks of a kind a step. */
const MOST_REMARKS = 9;
const LOST = '… text left out here, because many steps ran at once; the log of the step has all of it\n';
/** Begins empty. */
function createStepLog({ write, secretWord, annotations }) {
    const lines = createWorkerLines(true);
    const turns = (0,github_turns/* createTurns */.z)({ write, lost: LOST });
    const closing = new Map();
    let remarks = annotations ? MOST_REMARKS : 0;
    const remark = (event) => {
        if (event.type !== 'step_ended' || event.status !== 'failed' || event.tolerated || remarks === 0)
            return '';
        remarks -= 1;
        const { run_id, task, message, exit_code } = event;
        const why = message ?? (exit_code === null ? 'It failed.' : `It ended with status ${exit_code}.`);
        return (0,commands/* annotation */.w7)('error', `${run_id}: ${(0,printable/* printable */.g$)(task)} failed`, (0,printable/* printable */.g$)(why));
    };
    return {
        hear: (event) => {
            const line = lines(event);
            const text = line === undefined ? '' : `${(0,commands/* defused */.t0)(line)}\n${remark(event)}`;
            if (!('task' in event))
                return turns.loose(text);
            const key = step_log_keyOf(event);
            if (event.type === 'step_started') {
                const { before, after } = (0,commands/* stopCommands */.FN)(secretWord());
                turns.begin(key, `${(0,commands/* openGroup */.Sg)(`${event.run_id}/${(0,printable/* printable */.g$)(event.task)}`)}${before}`);
                closing.set(key, `${after}${(0,commands/* closeGroup */.AM)()}`);
            }
            else {
                turns.end(key, `${closing.get(key) ?? ''}${text}`);
                closing.delete(key);
            }
        },
        print: (place, bytes) => turns.add(step_log_keyOf(place), `${(0,commands/* defused */.t0)((0,printable/* printableColoured */.d6)((0,line_text/* lineText */.o)(bytes)))}\n`),
        say: (text) => turns.loose(text),
    };
}
function step_log_keyOf({ run_id, attempt, task, try: number }) {
    return `${run_id}/${attempt}/${task}/${number}`;
}

// EXTERNAL MODULE: ./lib/report/markdown/shown.js
var markdown_shown = __webpack_require__(40772);
;// CONCATENATED MODULE: ./lib/action/working/work-summary.js



/** Rows shown; a summary of a job has its limit. */
const MOST_ROWS = 1_000;
/** What a job that worked has done, as Markdown for its summary. `endings` in the order of their time. */
function workMarkdown(name, summary, endings) {
    const shown = endings.slice(0, MOST_ROWS);
    const more = endings.length - shown.length;
    const table = ['| | step | took | |', '| --- | --- | --- | --- |', ...shown.map(row)];
    return [
        `### Worker ${(0,markdown_shown/* plain */.pj)(name)}`,
        '',
        summaryWords(summary),
        ...(shown.length === 0 ? [] : ['', ...table]),
        ...(more === 0 ? [] : ['', `And ${more} more.`]),
        '',
    ].join('\n');
}
function row(event) {
    const step = (0,markdown_shown/* code */.aY)(`${event.run_id}/${event.task}`);
    if (event.type === 'step_refused')
        return `| ↩️ | ${step} | | given back: ${(0,markdown_shown/* plain */.pj)(event.message)} |`;
    if (event.type === 'step_lost')
        return `| ⚠️ | ${step} | | lost: ${(0,markdown_shown/* plain */.pj)(event.message)} |`;
    const { status, tolerated, exit_code, message, duration_ms } = event;
    const sign = { succeeded: '✅', failed: tolerated ? '⚠️' : '❌', awaiting_approval: '✋', skipped: '⏭️' }[status];
    const why = message ?? (status === 'failed' && exit_code !== null ? `exit ${exit_code}` : '');
    return `| ${sign} | ${step} | ${duration_ms === null ? '' : (0,text_duration/* durationWords */.S)(duration_ms)} | ${why === '' ? '' : (0,markdown_shown/* plain */.pj)(why)} |`;
}

;// CONCATENATED MODULE: ./lib/action/working/work-in-job.js















/** ms a step has to end in once the job is cancelled: GitHub takes the process away after 7,500, and the steps must be given back before. */
const STOP_GRACE_MS = 4_000;
/** Does steps of a fleet's runs as long as there are any, and answers the exit status: 0, whatever became of them. Throws Fault. */
async function workInJob(place) {
    const { inputs, facts, streams, keys } = place;
    const api = (0,address/* addressOf */.c)(inputs, keys, streams.system, (0,job/* sayTo */.Bq)(streams));
    if (api === undefined)
        throw noAddress();
    const name = `${facts.job || 'job'}${keys.RUNNER_NAME ? ` on ${keys.RUNNER_NAME}` : ''}`.slice(0, 200);
    const interrupts = (0,running_interrupts/* listenForInterrupts */.v)(streams, false);
    const log = createStepLog({
        write: (text) => streams.stdout.write(text),
        secretWord: () => streams.system.randomHex(16),
        annotations: inputs.annotations,
    });
    const events = [];
    const worker = createWorker({
        ...optionsOf(place, interrupts.system, log),
        api,
        name,
        onEvent: (event) => {
            events.push(event);
            log.hear(event);
        },
    });
    interrupts.signal.addEventListener('abort', worker.stop);
    try {
        const summary = await worker.done;
        const endings = events.filter((event) => 'task' in event && event.type !== 'step_started');
        if (inputs.summary && keys.GITHUB_STEP_SUMMARY) {
            (0,external_node_fs_.appendFileSync)(keys.GITHUB_STEP_SUMMARY, `${workMarkdown(name, summary, endings)}\n`);
        }
        const word = () => streams.system.randomHex(16);
        if (keys.GITHUB_OUTPUT)
            (0,file_commands/* appendValues */.B)(keys.GITHUB_OUTPUT, outputs/* OUTPUTS_OF_NOTHING */.jf, word);
        return interrupts.status() ?? 0;
    }
    finally {
        interrupts.stopListening();
    }
}
function optionsOf({ inputs, facts, streams, stateDir }, system, log) {
    const onNote = (note) => (0,job/* sayTo */.Bq)({ stdout: { ...streams.stdout, write: log.say } })(`note: ${note}`);
    const { githubToken: token, labels, concurrency, idleExit } = inputs;
    return {
        system: reachingOrigin(system, facts.serverUrl, token),
        version: version,
        labels,
        concurrency,
        stateDir,
        workspace: 'auto',
        idleExitMs: idleExit,
        stopGrace: STOP_GRACE_MS,
        proposals: (0,create_change_proposals.createChangeProposals)({ system, token, facts, log: onNote, stateDir }),
        worldOf: (world, secrets) => {
            const own = (0,environment/* worldOfPlan */.z)({ ...world, env: system.env }, secrets, token);
            log.say((0,mask_commands/* maskCommands */.v)(secrets.flatMap((name) => own.env[name] ?? [])));
            return own;
        },
        onNote,
        onOutput: (step, _stream, bytes) => log.print(step, bytes),
    };
}
function noAddress() {
    return new errors/* Fault */.vC('usage', 'The input api-base is missing: a worker takes its steps from a task API.', {
        cure: 'Give the address of a server with a fleet.',
    });
}


/***/ }),

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


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58367);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35844);



/** First and usual longest wait between two tries, ms. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Tries and longest wait, ms, once the run is over. */
const LAST_TRIES = 10;
const LAST_WAIT_MS = 200;
/**
 * Calls `attempt` until it does not throw `Later`; waits longer after each time, as long as the API asks for, and with jitter, so that many
 * runners do not come back at once. Rejects with what `attempt` threw: at once for anything else, and when patience ends.
 */
async function patiently(system, { closing, stop, longestWait = LONGEST_WAIT_MS }, attempt) {
    let tries = 0;
    let last = 0;
    const shouldRetry = async ({ error }) => {
        if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs))
            return false;
        tries += 1;
        if (closing.aborted) {
            last += 1;
            if (last >= LAST_TRIES || isUnreachable(error))
                return false;
            await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(system.clock, error.retryAfter ?? Math.min(LAST_WAIT_MS, waitAfter(system, tries, longestWait)), stop);
            return !stop.aborted;
        }
        await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(system.clock, error.retryAfter ?? waitAfter(system, tries, longestWait), AbortSignal.any([closing, stop]));
        return !stop.aborted;
    };
    // The wait between tries is ours, on the run's own clock; p-retry adds none.
    return (0,p_retry__WEBPACK_IMPORTED_MODULE_2__["default"])(attempt, { retries: Number.POSITIVE_INFINITY, minTimeout: 0, factor: 1, shouldRetry });
}
function waitAfter(system, tries, longest) {
    const full = Math.min(longest, FIRST_WAIT_MS * 2 ** (tries - 1));
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(full * (0.5 + chance / 2));
}
// Nobody listens there: a server that is gone does not come back within the moment that is left.
function isUnreachable({ status, retryAfter, cause }) {
    return status === undefined && retryAfter === undefined && /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH/.test(codes(cause));
}
function codes(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return '';
    const own = 'code' in thrown ? String(thrown.code) : '';
    return `${own} ${'cause' in thrown ? codes(thrown.cause) : ''}`;
}


/***/ }),

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ../../node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ../../node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
