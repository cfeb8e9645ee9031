export const id = 218;
export const ids = [218];
export const modules = {

/***/ 46218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellGithub: () => (/* binding */ tellGithub)
/* harmony export */ });
/** Tells GitHub of a run that is over: a comment on the pull request, a check of the commit, each where the job may. Never throws. */
async function tellGithub(telling) {
    const { system, facts, record, token, comment, asks, markdown, problems = [], say } = telling;
    if (!token || facts.repository === '')
        return;
    const [{ createGithub }, { putComment }, { putCheckRun }, { checkOutput }, { commentMarkdown }] = await Promise.all([
        __webpack_require__.e(/* import() */ 564).then(__webpack_require__.bind(__webpack_require__, 73564)),
        __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 81438)),
        __webpack_require__.e(/* import() */ 471).then(__webpack_require__.bind(__webpack_require__, 55471)),
        __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 92071)),
        __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 74888)),
    ]);
    const { apiUrl, graphqlUrl } = facts;
    // The run is over, and nobody wants to pay for a job that waits.
    const patience = { longest: 30_000, tries: 3 };
    const github = await createGithub({ system, token, apiUrl, graphqlUrl, log: say, patience });
    const { runUrl } = markdown;
    await Promise.all([
        comment === 'never'
            ? undefined
            : putComment({ github, facts, plan: record.plan.path, body: commentMarkdown(record, markdown), say }),
        putCheckRun({
            ...{ github, facts, record, say, output: checkOutput(record, { ...markdown, problems }) },
            ...(runUrl === undefined ? {} : { runUrl }),
        }),
        asks && runUrl !== undefined
            ? (await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 47366))).askPeople({ github, facts, record, runUrl, say })
            : undefined,
    ]);
}


/***/ })

};
