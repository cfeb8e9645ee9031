export const id = 653;
export const ids = [653,107];
export const modules = {

/***/ 63653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cronFault: () => (/* binding */ cronFault)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84811);
/* harmony import */ var _due_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16107);


const NICKNAMES = ['@hourly', '@daily', '@midnight', '@weekly', '@monthly', '@yearly', '@annually'];
const FIELDS = [
    ['a minute', 'Minutes are 0 to 59: `5`, `0,30`, `0-29`, `*` or `*/15`.'],
    ['an hour', 'Hours are 0 to 23: `2`, `6,18`, `9-17`, `*` or `*/4`.'],
    ['a day of the month', 'Days are 1 to 31, or `L` for the last: `1`, `1,15`, `1-7`, `*` or `*/2`.'],
    ['a month', 'Months are 1 to 12 or JAN to DEC: `1`, `JAN,JUL`, `4-9`, `*` or `*/3`.'],
    ['a day of the week', 'Days are 0 to 7 (0 and 7 are Sunday) or SUN to SAT: `1`, `MON-FRI`, `*` or `MON#1`.'],
];
/** Undefined for a cron time that comes again and again. */
function cronFault(text) {
    if (text.trim().startsWith('@'))
        return nicknameFault(text.trim());
    const fields = Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], offset: match.index }));
    if (fields.length !== FIELDS.length)
        return countFault(text, fields.length);
    for (const [place, field] of fields.entries()) {
        const [what, cure] = FIELDS[place] ?? FIELDS[0];
        const alone = FIELDS.map((_, index) => (index === place ? field.text : '*')).join(' ');
        if (isCron(alone))
            continue;
        return {
            message: `"${field.text}" is not ${what}.`,
            cure,
            within: { offset: field.offset, length: field.text.length },
        };
    }
    if (isCron(text) && (0,_due_times_js__WEBPACK_IMPORTED_MODULE_1__/* .createCron */ .x)(text, 'UTC').nextRun() !== null)
        return undefined;
    return { message: `"${text}" is a time that never comes.`, cure: 'Name a day that its months have.' };
}
function nicknameFault(text) {
    const name = text.toLowerCase();
    if (NICKNAMES.includes(name))
        return undefined;
    return { message: `There is no cron time "${text}".`, cure: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(name, NICKNAMES, '') };
}
function countFault(text, count) {
    const form = 'minute, hour, day of the month, month, day of the week';
    return {
        message: `"${text}" has ${count} ${count === 1 ? 'field' : 'fields'}; a cron time has five.`,
        cure: count === 6 ? `Take the seconds out: ${form}.` : `Write ${form}: \`30 2 * * *\` is 02:30 each day.`,
    };
}
function isCron(text) {
    try {
        (0,_due_times_js__WEBPACK_IMPORTED_MODULE_1__/* .createCron */ .x)(text, 'UTC');
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

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
