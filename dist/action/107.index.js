export const id = 107;
export const ids = [107];
export const modules = {

/***/ 16107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDueTimes: () => (/* binding */ createDueTimes),
/* harmony export */   x: () => (/* binding */ createCron)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30410);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


/** The due times of checked entries. */
function createDueTimes(rules) {
    const crons = rules.map((rule) => ({ rule, cron: createCron(rule.cron, rule.timezone) }));
    const pick = (timeOf, isBetter) => crons.reduce((best, { rule, cron }) => {
        const at = timeOf(cron)?.getTime();
        return at !== undefined && (best === undefined || isBetter(at, best.at)) ? { at, rule } : best;
    }, undefined);
    // croner counts what lies earlier in the same second, so a millisecond later is "not after".
    const notAfter = (ms) => pick((cron) => cron.previousRuns(1, (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(ms + 1))[0], (one, best) => one > best);
    return {
        after: (ms) => pick((cron) => cron.nextRun((0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(ms)), (one, best) => one < best),
        between: (from, to, most) => {
            const found = [];
            for (let due = notAfter(to); due && due.at > from && found.length < most; due = notAfter(due.at - 1)) {
                found.push(due);
            }
            return found;
        },
    };
}
/**
 * A cron time as croner reads it, never started. One that names its hours and minutes runs once where the clock is put forward over it (right
 * after the gap) and once where it stands twice (the first time); one with `*` or `/` there follows the hours that really pass.
 */
function createCron(text, timezone) {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(text, { timezone, mode: '5-part', fixedTimeRule: 'no-wildcard', paused: true });
}


/***/ })

};
