export const id = 403;
export const ids = [403];
export const modules = {

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ nulFields),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _system_capture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67198);


/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
function createGit(system) {
    const env = quietEnv(system.env);
    const ask = async (args, options = {}) => {
        const answer = await (0,_system_capture_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(system.processes, ['git', '--no-pager', ...args], {
            cwd: system.cwd,
            env,
            ...options,
        });
        if (answer.code === 127) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', 'git was not found.', { cure: 'Install git, or put it on the PATH.' });
        }
        return answer;
    };
    const read = async (args, options) => {
        const answer = await ask(args, options);
        if (answer.code !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', `git ${args[0]} failed: ${firstLine(answer.stderr)}`);
        return answer.stdout;
    };
    return { ask, read };
}
/** The first line of what git complained about, without its `fatal: `. */
function firstLine(stderr) {
    const line = stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^(fatal|error): /, '') || 'it gave no reason';
}
/** The fields of an answer git gave with `-z`: each ends with NUL. */
function nulFields(text) {
    return text.split('\0').slice(0, -1);
}
// Reading must take no lock, ask no question and speak one language, whatever the caller's environment says.
function quietEnv(env) {
    return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}


/***/ })

};
