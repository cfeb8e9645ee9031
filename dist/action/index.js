import * as __WEBPACK_EXTERNAL_MODULE_node_zlib_38f1fbfb__ from "node:zlib";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 65713:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_node_zlib_38f1fbfb__["default"]) });

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 72705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ toFault),
/* harmony export */   uc: () => (/* binding */ EXIT_STATUS),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** Process exit status for each code: 2 the plan or the call is wrong, 3 the world is broken. */
const EXIT_STATUS = {
    usage: 2,
    plan_invalid: 2,
    state_unwritable: 3,
    state_corrupt: 3,
    busy: 3,
    unavailable: 3,
    internal: 3,
};
/** A broken thing, thrown. Everything expected (a bad plan, a failed step) is a value instead. */
class Fault extends Error {
    code;
    /** What the reader can do about it, one sentence; absent where the message says it already. */
    cure;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'Fault';
        this.code = code;
        this.cure = options.cure;
    }
}
/** Any thrown value as a Fault: Faults pass, everything else becomes `internal` with its cause kept. */
function toFault(thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Fault('internal', message, { cause: thrown });
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`), or undefined for anything else. */
function systemErrorCode(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   nl: () => (/* binding */ millisecondsBetween),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/** The machine's clock. `after` accepts any length (Node's own timers stop at 24.8 days). */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after: startTimer,
};
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function startTimer(ms, fn) {
    let timer;
    const arm = (left) => {
        const part = Math.min(left, LONGEST_TIMER_MS);
        timer = setTimeout(() => (left > part ? arm(left - part) : fn()), part);
    };
    arm(ms);
    return () => clearTimeout(timer);
}
/** Resolves after `ms`, or at once when `signal` aborts (never rejects). */
function sleep(clock, ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            cancel();
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const cancel = clock.after(ms, done);
        signal?.addEventListener('abort', done, { once: true });
    });
}
/** RFC 3339 in UTC with milliseconds, as every record writes its times. */
function isoTime(ms) {
    return new Date(ms).toISOString();
}
/** Milliseconds from one RFC 3339 time to a later one; 0 where they are in the wrong order or cannot be read. */
function millisecondsBetween(from, to) {
    return Math.max(0, Date.parse(to) - Date.parse(from)) || 0;
}


/***/ }),

/***/ 16355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10033);




/**
 * The machine's disk. Plans and records are small, so they are read and written at once: the asynchronous calls would load more of Node
 * and start four threads, which every command started after that pays for. Only what may be large is left to them.
 */
const systemFiles = {
    read: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
    readPart: async (path, start, length) => readPartOf(path, start, length),
    write: writeWhole,
    append: openAppend,
    place: openPlaced,
    makeDirectory: async (path) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(path),
    list: async (path) => namesIn(path),
    stat: statOf,
    exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    copy: async (from, to) => {
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to);
    },
    remove: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }),
};
function readPartOf(path, start, length) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const room = Buffer.allocUnsafe(Math.max(0, Math.min(length, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size - start)));
        return room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, room, 0, room.length, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
async function writeWhole(path, content) {
    const draft = `${path}.${process.pid}.tmp`;
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (thrown) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw thrown;
    }
}
function namesIn(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return [];
        throw thrown;
    }
}
function openAppend(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a');
    return {
        write: (bytes) => writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
        takeOver: (other, start) => {
            pour(other, start, descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(other);
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
function openPlaced(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    return {
        writeAt: (position, bytes) => writeAll(descriptor, bytes, position),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
// A nearly full disk takes a part of what it is given before it refuses the rest.
function writeAll(descriptor, bytes, position) {
    let written = 0;
    while (written < bytes.length) {
        const place = position === undefined ? null : position + written;
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written, bytes.length - written, place);
    }
}
function pour(from, start, descriptor) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(from, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(source);
        pourRange(source, start, size, descriptor);
        pourRange(source, 0, start, descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
}
function pourRange(source, start, end, descriptor) {
    const room = Buffer.allocUnsafe(2 ** 17);
    for (let at = start; at < end;) {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, room, 0, Math.min(room.length, end - at), at);
        if (size === 0)
            return;
        writeAll(descriptor, room.subarray(0, size));
        at += size;
    }
}
async function statOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
        return { kind, size: found.size, modified: found.mtimeMs };
    }
    catch (thrown) {
        const code = thrown.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 10033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * Makes a folder and its parents; false where it was there already. Not Node's own `recursive`: that one never ends on a file system that
 * answers "no such file" to the making of a folder, as /proc does.
 */
function makeFolder(path) {
    try {
        return makeOne(path);
    }
    catch (thrown) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (thrown.code !== 'ENOENT' || parent === path)
            throw thrown;
        makeFolder(parent);
        return makeOne(path);
    }
}
function makeOne(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        return true;
    }
    catch (thrown) {
        if (thrown.code === 'EEXIST' && isFolder(path))
            return false;
        throw thrown;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createLeanFetch)
/* harmony export */ });
const MOST_CONNECTIONS = 8;
/**
 * Asks with Node's own client, at a quarter of what `fetch` costs the process, over connections that are kept. Rejects with Node's system
 * errors, and with the reason of `signal`. `mostConnections`: to one server at one time.
 */
function createLeanFetch(mostConnections = MOST_CONNECTIONS) {
    let client;
    return async (url, request) => {
        client ??= openClient(mostConnections);
        return client(url, request);
    };
}
// Loaded when they are first used, and not by import(): a program that is kept compiled is not to have any.
function openClient(maxSockets) {
    const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')];
    const options = { keepAlive: true, maxSockets };
    const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
    return (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const isSecure = url.startsWith('https:');
        const agent = agents[isSecure ? 'https:' : 'http:'];
        const length = { 'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)) };
        const request = (isSecure ? https : http).request(url, { method, agent, headers: method === 'GET' ? headers : { ...length, ...headers } }, (answer) => resolve(responseOf(answer)));
        // By hand, which costs a fraction of what the client's own `signal` does.
        const abort = () => void request.destroy();
        signal.addEventListener('abort', abort);
        request.on('close', () => signal.removeEventListener('abort', abort));
        request.on('error', (error) => reject(signal.aborted ? signal.reason : error));
        request.end(body);
    });
}
function responseOf(answer) {
    const chunks = [];
    const text = new Promise((resolve, reject) => {
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        answer.on('error', reject);
    });
    // Whoever reads only the status must not bring the process down.
    text.catch(() => undefined);
    return {
        status: answer.statusCode ?? 0,
        headers: { get: (name) => answer.headers[name.toLowerCase()]?.toString() ?? null },
        text: () => text,
    };
}


/***/ }),

/***/ 62287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ createSystem)
});

// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./lib/system/files.js
var files = __nccwpck_require__(16355);
// EXTERNAL MODULE: ./lib/system/lean-fetch.js
var lean_fetch = __nccwpck_require__(7531);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/system/processes/process-table.js

/**
 * When a living process started, as the kernel's own count of clock ticks since boot.
 * Linux only (`/proc/<pid>/stat`, field 22); undefined elsewhere.
 */
function startTicks(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The second field is the program's name in brackets and may hold spaces.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
/** Pids of living processes (not this one) whose environment holds `text`, and none of `others`. Linux only; empty elsewhere. */
async function tagged(text, others = []) {
    const needle = Buffer.from(text);
    const isFound = (environment) => environment?.includes(needle) === true && !others.some((other) => environment.includes(other));
    return pids().filter((pid) => pid !== process.pid && isFound(environmentOf(pid)));
}
function pids() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/system/processes/processes.js


/** How long output may stay open after the process itself has ended, before it is left to itself. */
const HELD_OUTPUT_MS = 2_000;
/** The machine's processes. */
const systemProcesses = {
    start,
    tagged: tagged,
    isAlive: (pid, startedAt) => isAlive(pid) && (startedAt === undefined || startTicks(pid) === startedAt),
    startedAt: startTicks,
    kill: quietKill,
};
function start(spec) {
    const [program, ...args] = spec.argv;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(program ?? '', args, {
            cwd: spec.cwd,
            env: spec.env,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: spec.onOutput ? ['ignore', 'pipe', 'pipe'] : 'ignore',
        });
    }
    catch (thrown) {
        return neverStarted(thrown);
    }
    if (spec.onOutput)
        listen(child, spec.onOutput);
    return {
        pid: child.pid,
        exited: exitOf(child),
        signal: (name) => signalGroup(child, name),
    };
}
function neverStarted(startError) {
    const exited = Promise.resolve({ code: null, signal: null, startError, outputHeld: false });
    return { pid: undefined, exited, signal: () => undefined };
}
function listen(child, onOutput) {
    child.stdout?.on('data', (bytes) => onOutput('stdout', bytes));
    child.stderr?.on('data', (bytes) => onOutput('stderr', bytes));
}
function exitOf(child) {
    return new Promise((resolve) => {
        let held;
        child.once('error', (startError) => {
            if (child.pid === undefined)
                resolve({ code: null, signal: null, startError, outputHeld: false });
        });
        child.once('exit', (code, signal) => {
            held = setTimeout(() => {
                leaveOutput(child);
                resolve({ code, signal, outputHeld: true });
            }, HELD_OUTPUT_MS);
        });
        child.once('close', (code, signal) => {
            clearTimeout(held);
            resolve({ code, signal, outputHeld: false });
        });
    });
}
// Whoever still holds the pipe goes on being read, so that its next write does not kill it, but keeps nothing of ours alive.
function leaveOutput(child) {
    for (const stream of [child.stdout, child.stderr]) {
        stream?.removeAllListeners('data');
        stream?.resume();
        stream?.unref?.();
    }
}
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        child.kill(name);
    else
        quietKill(-child.pid, name);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return thrown.code === 'EPERM';
    }
}
function quietKill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Already gone, or not ours: nothing is left to stop.
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/system/random-hex.js

/** Bytes that are drawn at once. */
const POOL_BYTES = 4_096;
/** Answers lower-case hex of so many random bytes; from a pool, since each draw from the machine's source costs as much as a small file. */
function createRandomHex() {
    let pool = Buffer.alloc(0);
    let used = 0;
    return (bytes) => {
        if (bytes > POOL_BYTES)
            return (0,external_node_crypto_.randomBytes)(bytes).toString('hex');
        if (used + bytes > pool.length) {
            pool = (0,external_node_crypto_.randomBytes)(POOL_BYTES);
            used = 0;
        }
        const drawn = pool.subarray(used, used + bytes);
        used += bytes;
        const hex = drawn.toString('hex');
        // Nobody who reads this memory later finds what was given out.
        drawn.fill(0);
        return hex;
    };
}

;// CONCATENATED MODULE: ./lib/system/system.js





/** The real world of this process, with any part replaced by `parts`. */
function createSystem(parts = {}) {
    return {
        clock: clock/* systemClock */.ml,
        processes: systemProcesses,
        files: files/* systemFiles */.H,
        fetch: (input, init) => fetch(input, init),
        ...(parts.fetch === undefined ? { leanFetch: (0,lean_fetch/* createLeanFetch */.L)() } : {}),
        env: { ...process.env },
        cwd: process.cwd(),
        platform: process.platform,
        pid: process.pid,
        randomHex: createRandomHex(),
        ...parts,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ main),
  b: () => (/* reexport */ post)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(72705);
// EXTERNAL MODULE: ./lib/system/system.js + 3 modules
var system = __nccwpck_require__(62287);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/cli/streams/output.js

/** Writes to a pipe or a file at once, and to anything else through Node's stream. What follows a loss is dropped. */
function createOutput({ descriptor, stream, onLost }) {
    let isLost = false;
    let opened;
    const lose = (error) => {
        if (!isLost)
            onLost(error);
        isLost = true;
    };
    const open = () => {
        opened ??= stream().on('error', lose);
        return opened;
    };
    const plain = isPlain(descriptor);
    const writePlainly = (bytes) => {
        try {
            const rest = bytes.subarray((0,external_node_fs_.writeSync)(descriptor, bytes));
            if (rest.length > 0)
                writePlainly(rest);
        }
        catch (thrown) {
            // A full pipe whose other end asked not to be waited for.
            if (thrown.code === 'EAGAIN')
                open().write(bytes);
            else
                lose(thrown);
        }
    };
    return {
        write: (text) => {
            if (isLost)
                return;
            if (plain && opened === undefined)
                writePlainly(Buffer.from(text));
            else
                open().write(text);
        },
        get columns() {
            return plain ? undefined : open().columns;
        },
        get rows() {
            return plain ? undefined : open().rows;
        },
        get isTTY() {
            return !plain && open().isTTY === true;
        },
    };
}
function isPlain(descriptor) {
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor);
        return found.isFIFO() || found.isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/cli/streams/process-streams.js




const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * The process itself, as verbs see it. A reader that went away (`| head`) is no fault: what is written from then on is dropped, and what runs
 * goes on. So it does when a full disk takes no more, but then a result is lost, which must show.
 */
function processStreams() {
    const abandoned = new AbortController();
    return {
        system: (0,system/* createSystem */.m)(),
        stdout: createOutput({
            descriptor: 1,
            stream: () => process.stdout,
            onLost: (error) => {
                if (error.code !== 'EPIPE')
                    tellLostResult(error);
                abandoned.abort();
            },
        }),
        stderr: createOutput({ descriptor: 2, stream: () => process.stderr, onLost: () => undefined }),
        abandoned: abandoned.signal,
        readStdin,
        ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
        onInterrupt,
        exitNow: (status) => process.exit(status),
        program: programName(process.argv[1] ?? ''),
    };
}
function tellLostResult({ code, message }) {
    process.stderr.write(`error: The result cannot be written to stdout (${code ?? message}).\n`);
    process.once('exit', () => {
        process.exitCode = errors/* EXIT_STATUS */.uc.unavailable;
    });
}
// A terminal in line mode: what is typed comes a line at a time, and Ctrl-C stays the signal it is.
async function ask(question, signal) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 26848, 19));
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
    try {
        const closed = new Promise((resolve) => lines.once('close', () => resolve(undefined)));
        return await Promise.race([lines.question(question, { signal }), closed]);
    }
    catch {
        return undefined;
    }
    finally {
        lines.close();
    }
}
async function readStdin() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function onInterrupt(fn) {
    for (const name of INTERRUPTS)
        process.on(name, fn);
    return () => {
        for (const name of INTERRUPTS)
            process.off(name, fn);
    };
}
// Installed, it is called by its own name; from a bare clone, through node.
function programName(script) {
    const name = (0,external_node_path_.basename)(script);
    return /\.[cm]?js$/.test(name) ? `node ${(0,external_node_path_.relative)(process.cwd(), script) || name}` : 'orchestrator';
}

;// CONCATENATED MODULE: ./lib/action/main.js

/** ms. */
const LEAVE_AFTER_MS = 500;
/** The main step as a process. */
function main() {
    const streams = processStreams();
    void Promise.all(/* import() */[__nccwpck_require__.e(515), __nccwpck_require__.e(293)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88293)).then(async ({ runAction }) => {
        process.exitCode = await runAction(streams);
        // A service that does not let go of its connection must not hold the job.
        setTimeout(() => process.exit(), LEAVE_AFTER_MS).unref();
    });
}

;// CONCATENATED MODULE: ./lib/action/post.js

/** The post step as a process. It never fails the job. */
function post() {
    const streams = processStreams();
    void __nccwpck_require__.e(/* import() */ 540).then(__nccwpck_require__.bind(__nccwpck_require__, 60540)).then(({ runPost }) => runPost(streams));
}

;// CONCATENATED MODULE: ./lib/action/entry.js



var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
