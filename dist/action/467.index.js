export const id = 467;
export const ids = [467];
export const modules = {

/***/ 52467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findEarlier: () => (/* binding */ findEarlier)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _graph_load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62134);
/* harmony import */ var _journal_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26270);
/* harmony import */ var _launch_name_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99623);
/* harmony import */ var _launch_origin_plan_needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44646);
/* harmony import */ var _launch_resume_carry_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75534);
/* harmony import */ var _launch_resume_resume_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45957);
/* harmony import */ var _report_text_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83936);
/* harmony import */ var _run_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65402);
/* harmony import */ var _run_witness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70230);










/**
 * The run of this job's earlier attempt: from this machine where it is still there, else from the task API, else from the artifact. Says in
 * one line where from. Undefined, also said, where there is none, since a run can always begin anew; but throws Fault where an event asks to go on
 * with a run.
 */
async function findEarlier(job, address) {
    const say = (0,_run_job_js__WEBPACK_IMPORTED_MODULE_7__/* .sayTo */ .Bq)(job.streams);
    const runId = await usualRunId(job);
    const known = job.woken?.found;
    const ways = [
        async () => known ?? onThisMachine(job, runId),
        async () => address && (await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 80631))).journalFromApi(job, address, runId),
        async () => (await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 89738))).journalFromArtifact(job, runId),
    ];
    for (const find of ways) {
        try {
            const found = await find();
            const earlier = found && (await carriedFrom(job, found.runId, found.from));
            if (earlier === undefined)
                continue;
            const { run, tasks, from } = earlier;
            say(`Attempt ${run.attempt} of ${run.run_id} was found in ${from}: ${(0,_report_text_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(tasks.size, 'task')} of it need not run again.`);
            return earlier;
        }
        catch (thrown) {
            say(`note: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    }
    // What somebody has approved must not be done again from the beginning.
    if ((0,_run_job_js__WEBPACK_IMPORTED_MODULE_7__/* .isWokenUp */ .qt)(job))
        throw notFound(runId);
    say('note: Nothing of an earlier attempt was found, so everything runs.');
    return undefined;
}
function notFound(runId) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', `The run ${runId}, which the event asks to go on with, was not found.`, {
        cure: 'Name the task API that was told of it as api-base, and check the run_id of the event.',
    });
}
/** What the run is called, by the plan or by the job. */
async function usualRunId({ graph, inputs, streams }) {
    const expressions = (0,_launch_origin_plan_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .usesExpressions */ .q)(graph)
        ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47750))).createExpressions()
        : undefined;
    return (0,_launch_name_run_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRun */ .L)(streams.system, graph, await expressions, inputs.runId).runId;
}
async function onThisMachine({ streams, stateDir, facts }, runId) {
    const stored = await (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(streams.system, stateDir, runId);
    if (stored === undefined)
        return undefined;
    const mark = await (0,_run_witness_js__WEBPACK_IMPORTED_MODULE_8__/* .readJobMark */ .J6)(streams.system, stored.folder);
    const isOurs = mark?.workflow_run_id === facts.runId && mark.job === facts.job;
    return isOurs ? { runId, from: 'the records of this machine' } : undefined;
}
async function carriedFrom(job, runId, from) {
    const { graph, streams, stateDir } = job;
    const { run, planFile } = await (0,_launch_resume_resume_run_js__WEBPACK_IMPORTED_MODULE_6__/* .findResumable */ .M6)({ system: streams.system, stateDir, runId });
    const before = await (0,_graph_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Y)(planFile, { system: streams.system, params: (0,_launch_resume_resume_run_js__WEBPACK_IMPORTED_MODULE_6__/* .givenParams */ .wn)(run) });
    // Whoever decides asks for what follows; whoever runs a job again asks for what failed.
    const isDecided = job.woken !== undefined || ((0,_run_job_js__WEBPACK_IMPORTED_MODULE_7__/* .isWokenUp */ .qt)(job) && job.facts.wakes?.decidedOnly === true);
    const decidedOnly = isDecided && job.facts.runAttempt === 1;
    const tasks = (0,_launch_resume_carry_over_js__WEBPACK_IMPORTED_MODULE_5__/* .tasksToCarry */ .R)(graph, before.ok ? before.graph : graph, run, { decidedOnly });
    return { run, tasks, changesRequested: (0,_launch_resume_carry_over_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedChanges */ .X)(graph, run), from };
}


/***/ })

};
