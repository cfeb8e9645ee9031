export const id = 738;
export const ids = [738];
export const modules = {

/***/ 21503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   k: () => (/* binding */ openArtifactStore)
/* harmony export */ });
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48450);

/** ms for one call: the client itself would go on for much longer. */
const PATIENCE_MS = 60_000;
/** The runner's artifact service; undefined where this runner gives no keys for it. */
function openArtifactStore(env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
        return undefined;
    return {
        list: () => patiently(async (client) => {
            const { artifacts } = await client.listArtifacts();
            return artifacts.map(({ id, name, createdAt, digest }) => ({
                id,
                name,
                createdAt: createdAt?.getTime() ?? 0,
                ...(digest === undefined ? {} : { digest }),
            }));
        }),
        fetch: ({ id, name, digest }, folder) => patiently(async (client) => {
            const hash = digest === undefined ? {} : { expectedHash: digest };
            const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...hash });
            if (digestMismatch)
                throw new Error(`the artifact ${name} is not what was kept`);
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackIn */ .A)(folder);
        }),
        keep: (name, files, root) => patiently(async (client) => {
            await client.uploadArtifact(name, [...files], root);
        }),
    };
}
async function patiently(call) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 40974));
    let timer;
    const late = new Promise((_, reject) => {
        const words = `the artifact service did not answer within ${PATIENCE_MS / 1000} s`;
        timer = setTimeout(() => reject(new Error(words)), PATIENCE_MS);
    });
    return Promise.race([call(new DefaultArtifactClient()), late]).finally(() => clearTimeout(timer));
}
/** What GitHub allows in no name of an artifact. */
const FORBIDDEN = /["<>|*?:\r\n\\/]+/g;
/** Name of the artifact with a run's record. */
function artifactName(given, runId, attempt) {
    const name = typeof given === 'string' ? given : `orchestrator-${runId}-${attempt}`;
    return name.replace(FORBIDDEN, '-');
}


/***/ }),

/***/ 48450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unpackIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes of a file that is worth its memory: what is larger can only be a log, which a later attempt does without. */
const LARGEST = 64 * 2 ** 20;
/** Unpacks the archives that lie in a folder, there. Throws where one is none, or holds a path that leads out of the folder. */
async function unpackIn(folder) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 56238));
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const files = unzipSync((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(archive), { filter: ({ originalSize }) => originalSize <= LARGEST });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archive);
        for (const [path, bytes] of Object.entries(files))
            writeInside(folder, path, bytes);
    }
}
function writeInside(folder, path, bytes) {
    if (path.endsWith('/'))
        return;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..')
        throw new Error(`the archive holds the path ${path}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, bytes);
}


/***/ }),

/***/ 89738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journalFromArtifact: () => (/* binding */ journalFromArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _journal_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26270);
/* harmony import */ var _artifact_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21503);
/* harmony import */ var _run_witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70230);






/** Artifacts that are looked into, newest first. */
const MOST_LOOKED_INTO = 5;
/**
 * Brings the journal of this job's earlier attempt back from the artifact its post step kept: by the run's name, else (a run named after
 * its day goes by another name on the next) by its plan and job. Throws where the service does not answer.
 */
async function journalFromArtifact(job, runId, store = (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openArtifactStore */ .k)(job.keys)) {
    if (store === undefined)
        return undefined;
    const { system } = job.streams;
    for (const artifact of candidates(job, runId, await store.list()).slice(0, MOST_LOOKED_INTO)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(job.keys.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `orchestrator-artifact-${system.randomHex(8)}`);
        try {
            await store.fetch(artifact, folder);
            const found = await ownRun(system, folder, job, runId);
            if (found === undefined)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'runs'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(job.stateDir, 'runs'), { recursive: true, force: false });
            return { runId: found.run.run_id, from: `the artifact ${artifact.name}` };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
    }
    return undefined;
}
function candidates({ inputs }, runId, kept) {
    const given = typeof inputs.artifact === 'string' ? (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .C)(inputs.artifact, '', 0) : undefined;
    const prefix = (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .C)(true, runId, 0).slice(0, -1);
    const isNamed = ({ name }) => (given === undefined ? name.startsWith(prefix) : name === given);
    const newest = [...kept].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    const named = newest.filter(isNamed);
    return named.length > 0 ? named : newest.filter(({ name }) => name.startsWith('orchestrator-'));
}
async function ownRun(system, folder, job, runId) {
    const owned = [];
    for (const stored of await (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_3__/* .listRuns */ .v)(system, folder))
        if (await isOwn(system, stored, job))
            owned.push(stored);
    return owned.find(({ run }) => run.run_id === runId) ?? owned.find(({ run }) => hasParams(run.params, job));
}
async function isOwn(system, { run, folder }, { graph, facts }) {
    const mark = await (0,_run_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .readJobMark */ .J6)(system, folder);
    return run.plan.path === graph.path && mark?.job === facts.job && mark.workflow_run_id === facts.runId;
}
function hasParams(params, { graph }) {
    return JSON.stringify(params) === JSON.stringify(graph.params);
}


/***/ })

};
