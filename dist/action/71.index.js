export const id = 71;
export const ids = [71,888];
export const modules = {

/***/ 92071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOutput: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83789);
/* harmony import */ var _run_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74888);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13508);




/** GitHub takes at most 65,535 characters of a text and 50 annotations at once. */
const LONGEST_TEXT = 65_000;
const MOST_ANNOTATIONS = 50;
const LONGEST_MESSAGE = 4_096;
/** A run as the output of a check run; `problems` are what its failing steps said of files, their paths from the repository's root. */
function checkOutput(record, options = {}) {
    return {
        title: (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)((0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(record, options)),
        summary: (0,_run_markdown_js__WEBPACK_IMPORTED_MODULE_2__.commentMarkdown)(record, { ...options, budgetCharacters: LONGEST_TEXT }),
        text: (0,_run_markdown_js__WEBPACK_IMPORTED_MODULE_2__.runMarkdown)(record, { ...options, budgetBytes: LONGEST_TEXT }),
        annotations: (options.problems ?? []).slice(0, MOST_ANNOTATIONS).map(annotationOf),
    };
}
function annotationOf({ file, line, column, severity, message, title }) {
    return {
        path: file,
        start_line: line,
        end_line: line,
        ...(column === undefined ? {} : { start_column: column, end_column: column }),
        annotation_level: severity === 'error' ? 'failure' : severity,
        message: message.slice(0, LONGEST_MESSAGE),
        title: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(title).slice(0, 255),
    };
}


/***/ }),

/***/ 83789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* unused harmony export title */
/* harmony import */ var _summary_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98798);
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83936);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53539);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40772);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13508);





const RUN_WORDS = {
    running: { look: 'running', words: 'is running' },
    succeeded: { look: 'succeeded', words: 'succeeded' },
    failed: { look: 'failed', words: 'failed' },
    awaiting_approval: { look: 'awaiting', words: 'awaits approval' },
    cancelled: { look: 'blocked', words: 'was cancelled' },
};
/** Sign, plan and state as a heading; then the counts, and what names the run. */
function headline(view) {
    const facts = [counts(view), named(view)];
    return [`## ${title(view)}`, facts.join('<br>\n')].join('\n\n');
}
/** `❌ nightly failed in 1m 51s`, as Markdown. */
function title({ record }) {
    const { look, words } = RUN_WORDS[record.status];
    const time = record.duration_ms === null ? '' : ` in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationWords */ .S)(record.duration_ms)}`;
    return `${_view_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[look]} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(record.plan.name, 80)} ${words}${time}`;
}
/** `2 failed, 3 succeeded`, as text. */
function counts(view) {
    return (0,_summary_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(view.tasks.map(({ look }) => look));
}
function named(view) {
    const { record, runUrl, compareUrl } = view;
    const run = (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.run_id);
    return [
        `plan ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.plan.path)}`,
        `run ${runUrl === undefined ? run : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(runUrl, run)}`,
        `attempt ${record.attempt}${carriedOn(view)}`,
        ...(compareUrl === undefined ? [] : [(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(compareUrl, 'changes')]),
    ].join(' · ');
}
function carriedOn({ record, tasks, resumedFrom }) {
    if (record.resumed_from === null)
        return '';
    const carried = tasks.filter(({ task }) => task.carried_from !== null).length;
    const where = resumedFrom === undefined ? `attempt ${record.resumed_from}` : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(resumedFrom, 120);
    return `, which carries on from ${where} (${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(carried, 'result')} carried over)`;
}


/***/ }),

/***/ 74888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMarkdown: () => (/* binding */ commentMarkdown),
  runMarkdown: () => (/* binding */ runMarkdown)
});

// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
// EXTERNAL MODULE: ./lib/report/task-words.js
var task_words = __webpack_require__(17526);
// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
// EXTERNAL MODULE: ./lib/report/text/duration.js
var duration = __webpack_require__(53539);
// EXTERNAL MODULE: ./lib/report/text/printable.js
var printable = __webpack_require__(8700);
// EXTERNAL MODULE: ./lib/report/text/width.js
var width = __webpack_require__(68647);
;// CONCATENATED MODULE: ./lib/report/markdown/mermaid-text.js


/** Characters of one drawing; GitHub refuses more than 50,000. */
const LONGEST_DRAWING = 45_000;
/** Foreign text inside a quoted label, or a bar's name, of a Mermaid drawing: signs that mean something to it are written as codes. */
function drawn(text, columns = 40) {
    const shown = (0,printable/* printable */.g$)(text).trim();
    const most = columns * 4;
    const short = shown.length > most ? `${shown.slice(0, most / 2)}…${shown.slice(-most / 2)}` : shown;
    return (0,width/* cutMiddle */.it)(short, columns).replaceAll(/[&<>"#;:%`\\{}@$]/g, (sign) => `#${sign.codePointAt(0)};`);
}
/** A Mermaid drawing as Markdown. */
function drawing(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}

// EXTERNAL MODULE: ./lib/report/markdown/view.js
var markdown_view = __webpack_require__(13508);
;// CONCATENATED MODULE: ./lib/report/markdown/gantt.js








/** Rows of a drawing that can be taken in. */
const MOST_ROWS = 50;
/** Columns of a name beside its bar, and about how wide GitHub draws one, in pixels. */
const NAME = 30;
const COLUMN = 7;
/** Below this share of the run nobody sees a bar. */
const VISIBLE = 0.01;
const TAGS = {
    failed: 'crit, ',
    tolerated: 'crit, ',
    awaiting: 'active, ',
    running: 'active, ',
};
/** When each task ran and how long it waited for room, as a Mermaid Gantt chart; empty where less than two of them ran. */
function ganttSection(view) {
    const bars = barsOf(view);
    if (bars.length < 2)
        return '';
    const longest = new Set([...bars].sort((one, other) => gantt_length(other) - gantt_length(one)).slice(0, MOST_ROWS));
    const shown = bars.filter((bar) => longest.has(bar));
    const whole = Math.max(...bars.map(({ to }) => to)) - Math.min(...bars.map(({ ready }) => ready));
    const axis = whole > 2 * 3_600_000 ? '%H:%M' : '%H:%M:%S';
    const margin = Math.max(75, ...shown.map(({ shown: { task } }) => 30 + COLUMN * (0,width/* widthOf */.qz)((0,width/* cutMiddle */.it)((0,printable/* printable */.g$)(task.task), NAME))));
    const config = ['displayMode: compact', 'config:', '  gantt:', `    leftPadding: ${margin}`];
    const head = ['---', ...config, '---', 'gantt', '  dateFormat x', `  axisFormat ${axis}`];
    const text = drawing([...head, ...shown.flatMap((bar) => rows(bar, whole))]);
    const left = bars.length - shown.length;
    return left === 0 ? text : `${text}\n\nDrawn: the ${MOST_ROWS} longest of ${(0,count/* count */.U)(bars.length, 'task')} that ran.`;
}
function barsOf(view) {
    const began = epochMs(view.record.started_at);
    const ends = new Map();
    for (const { task } of view.tasks) {
        const end = task.finished_at === null ? began : epochMs(task.finished_at);
        ends.set(task.step, Math.max(ends.get(task.step) ?? began, end));
    }
    const needs = new Map(view.steps?.map((step) => [step.id, step.needs]));
    return view.tasks.flatMap((shown) => {
        const { started_at, finished_at, duration_ms, carried_from, step } = shown.task;
        if (started_at === null || carried_from !== null || shown.task.status === 'skipped')
            return [];
        const from = epochMs(started_at);
        const to = finished_at === null ? from + (duration_ms ?? 0) : epochMs(finished_at);
        const known = needs.get(step)?.map((need) => ends.get(need) ?? began);
        const ready = known === undefined ? from : Math.min(Math.max(began, ...known), from);
        return [{ shown, from, to: Math.max(to, from + 1), ready }];
    });
}
function epochMs(at) {
    return (0,clock/* millisecondsBetween */.nl)('1970-01-01T00:00:00Z', at);
}
function gantt_length({ from, to }) {
    return to - from;
}
// The sign comes first, so that a name like `click` is not the first word of its line.
function rows({ shown, from, to, ready }, whole) {
    const { task, look } = shown;
    const tries = task.tries > 1 ? `, ${(0,count/* count */.U)(task.tries, 'try', 'tries')}` : '';
    const words = look === 'succeeded' ? '' : `${(0,task_words/* standing */.JA)(task)}, `;
    const waited = from - ready > whole * VISIBLE ? [`    waited ${(0,duration/* durationWords */.S)(from - ready)} :done, ${ready}, ${from}`] : [];
    return [
        `  section ${markdown_view/* SIGNS */.B2[look]} ${drawn(task.task, NAME)}`,
        ...waited,
        `    ${words}${(0,duration/* durationWords */.S)(to - from)}${tries} :${TAGS[look] ?? ''}${from}, ${to}`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/markdown/graph.js





/** Beyond these a drawing helps nobody, or GitHub refuses it. */
const MOST_STEPS = 200;
const MOST_EDGES = 500;
const FILLS = {
    queued: 'fill:#eaeef2,color:#1f2328,stroke:#8c959f',
    running: 'fill:#ddf4ff,color:#1f2328,stroke:#0969da',
    succeeded: 'fill:#dafbe1,color:#1f2328,stroke:#1a7f37',
    failed: 'fill:#ffebe9,color:#1f2328,stroke:#cf222e,stroke-width:3px',
    tolerated: 'fill:#fff8c5,color:#1f2328,stroke:#9a6700',
    awaiting: 'fill:#ddf4ff,color:#1f2328,stroke:#0969da,stroke-width:3px',
    passed: 'fill:#f6f8fa,color:#59636e,stroke:#d1d9e0',
    blocked: 'fill:#eaeef2,color:#59636e,stroke:#8c959f,stroke-dasharray:4',
};
/** What a step's drawing shows: its gravest task. */
const GRAVITY = [
    'failed',
    'blocked',
    'awaiting',
    'running',
    'queued',
    'tolerated',
    'succeeded',
    'passed',
];
/**
 * The steps and what they wait for as a Mermaid flowchart, coloured by what became of them. Of a large plan only the neighbourhood of
 * what failed or waits is drawn, or nothing, with a sentence that says so. Empty where the edges are not known.
 */
function graphSection(view) {
    const { steps = [] } = view;
    if (steps.length === 0)
        return '';
    const shown = fits(steps) ? steps : neighbourhood(view, steps);
    const text = shown.length === 0 ? '' : flowchart(view, shown);
    if (text === '' || !fits(shown) || text.length > LONGEST_DRAWING) {
        return `The plan has ${(0,count/* count */.U)(steps.length, 'step')}, too many to draw here.`;
    }
    const part = `Drawn: the ${(0,count/* count */.U)(shown.length, 'step')} around what did not succeed, of ${steps.length}.`;
    return shown === steps ? text : `${text}\n\n${part}`;
}
function fits(steps) {
    return steps.length <= MOST_STEPS && steps.reduce((sum, { needs }) => sum + needs.length, 0) <= MOST_EDGES;
}
// Failed, tolerated and awaiting steps with what they wait for and what waits for them.
function neighbourhood(view, steps) {
    const looks = ['failed', 'tolerated', 'awaiting'];
    const centres = new Set(view.tasks.filter(({ look }) => looks.includes(look)).map(({ task }) => task.step));
    const near = new Set(centres);
    for (const { id, needs } of steps) {
        if (centres.has(id))
            for (const need of needs)
                near.add(need);
        if (needs.some((need) => centres.has(need)))
            near.add(id);
    }
    return steps
        .filter(({ id }) => near.has(id))
        .map(({ id, needs }) => ({ id, needs: needs.filter((need) => near.has(need)) }));
}
// Ids may be words that mean something to Mermaid, so nodes get names of their own and ids are quoted labels.
function flowchart(view, steps) {
    const names = new Map(steps.map(({ id }, place) => [id, `s${place}`]));
    const tasks = byStep(view);
    const looks = new Set();
    const nodes = steps.flatMap(({ id, needs }) => {
        const own = tasks.get(id) ?? [];
        const look = gravest(own);
        looks.add(look);
        const label = [`${markdown_view/* SIGNS */.B2[look]} ${drawn(id)}`, words(own)].filter((line) => line !== '').join('<br>');
        const edges = needs.filter((need) => names.has(need)).map((need) => `  ${names.get(need)} --> ${names.get(id)}`);
        return [`  ${names.get(id)}["${label}"]:::${look}`, ...edges];
    });
    return drawing(['flowchart LR', ...nodes, ...[...looks].map((look) => `  classDef ${look} ${FILLS[look]}`)]);
}
function byStep(view) {
    const groups = new Map();
    for (const one of view.tasks) {
        const group = groups.get(one.task.step);
        if (group)
            group.push(one);
        else
            groups.set(one.task.step, [one]);
    }
    return groups;
}
function gravest(tasks) {
    return GRAVITY.find((look) => tasks.some((one) => one.look === look)) ?? 'succeeded';
}
function words(tasks) {
    const [first] = tasks;
    if (first === undefined)
        return 'its list was empty';
    const plainly = tasks.filter(({ look }) => look === 'succeeded').length;
    if (tasks.length > 1)
        return `${plainly} of ${tasks.length} succeeded`;
    const { duration_ms, status } = first.task;
    const time = duration_ms === null || status === 'skipped' ? '' : ` · ${(0,duration/* durationWords */.S)(duration_ms)}`;
    return `${(0,task_words/* standing */.JA)(first.task)}${time}`;
}

// EXTERNAL MODULE: ./lib/report/markdown/headline.js
var headline = __webpack_require__(83789);
// EXTERNAL MODULE: ./lib/report/markdown/shown.js
var shown = __webpack_require__(40772);
;// CONCATENATED MODULE: ./lib/report/markdown/sections.js




/** Decisions that are asked for, before anything else; empty where there are none. */
function awaitedSection(view, most) {
    const awaited = (0,markdown_view/* ofLook */.pB)(view, 'awaiting');
    if (awaited.length === 0)
        return '';
    const lines = awaited.slice(0, most).map((task) => {
        const where = task.outputs_uri === null ? '' : ` → ${(0,shown/* linked */.q)(task.outputs_uri)}`;
        return `- ${(0,shown/* code */.aY)(task.task)}: ${(0,shown/* plain */.pj)((0,task_words/* reasonWords */.IK)(task) ?? 'waits for a decision')}${where}`;
    });
    const left = awaited.length - lines.length;
    return section(`${markdown_view/* SIGNS */.B2.awaiting} Awaiting a decision`, [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])]);
}
/** The end of what each failing step printed, folded; the first one open. `characters` is the most of each. */
function excerptSection(view, options) {
    const told = [...(0,markdown_view/* ofLook */.pB)(view, 'failed'), ...(0,markdown_view/* ofLook */.pB)(view, 'tolerated')].filter(hasPrinted);
    const shown = told.slice(0, options.most);
    const folds = shown.map((task, place) => excerptFold(task, place === 0, options.characters));
    const left = told.length - shown.length;
    return [...folds, ...(left > 0 ? [`… and ${(0,count/* count */.U)(left, 'more failure')} with output.`] : [])].join('\n\n');
}
/** Remarks kept with the run. */
function notesSection(view, most) {
    const { notes } = view.record;
    if (notes.length === 0 || most === 0)
        return '';
    const lines = notes.slice(0, most).map((note) => {
        const about = note.task === undefined ? '' : `${(0,shown/* code */.aY)(note.task)}: `;
        return `- ${note.level === 'warning' ? '⚠️ ' : ''}${about}${(0,shown/* plain */.pj)(note.message)}`;
    });
    const left = notes.length - lines.length;
    return section('Notes', [...lines, ...(left > 0 ? [`- … and ${(0,count/* count */.U)(left, 'more note')}`] : [])]);
}
/** The command that goes on from here, where there is something to go on with. */
function nextSection({ record, command }) {
    const { status, run_id } = record;
    if (command === undefined || status === 'succeeded' || status === 'running')
        return '';
    const purpose = status === 'awaiting_approval' ? 'Once that is decided' : 'To run again what did not succeed';
    return `${purpose}: ${(0,shown/* code */.aY)(command(`resume ${run_id}`), 200)}`;
}
function section(title, lines) {
    return `### ${title}\n\n${lines.join('\n')}`;
}
// Of a task that printed nothing the record's excerpt is its message, which the table shows already.
function hasPrinted(task) {
    return Boolean(task.log_excerpt?.trim()) && task.log_excerpt !== task.message;
}
function excerptFold(task, open, characters) {
    const sign = markdown_view/* SIGNS */.B2[task.tolerated ? 'tolerated' : 'failed'];
    const title = `${sign} ${(0,shown/* htmlCode */.h8)(task.task)} ${(0,task_words/* standing */.JA)(task)}`;
    const text = (0,shown/* fenced */.OF)(ending(task.log_excerpt ?? '', characters));
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
// The end of a log says more than its beginning.
function ending(text, characters) {
    const whole = text.trimEnd();
    return whole.length <= characters ? whole : `…\n${whole.slice(-characters)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/task-table.js





/** A row a task, in plan order. */
function taskTable(view, { shown, folded }) {
    const empty = emptySteps(view);
    if (view.tasks.length + empty.length <= shown)
        return table(view, view.tasks, empty);
    const listed = new Set(notableOf(view).slice(0, shown));
    const others = view.tasks.filter((one) => !listed.has(one));
    const more = `${(0,count/* count */.U)(others.length + empty.length, 'more task')} ${othersWords(others)}`;
    const rest = folded ? fold(more, table(view, others, empty)) : `… and ${more}.`;
    return listed.size === 0 ? rest : `${table(view, [...listed], [])}\n\n${rest}`;
}
function notableOf(view) {
    return view.tasks.filter(({ look }) => look !== 'succeeded' && look !== 'passed');
}
function othersWords(others) {
    const plainly = others.every(({ look }) => look === 'succeeded' || look === 'passed');
    return plainly ? 'that succeeded or were left out on purpose' : 'not listed here';
}
function fold(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
// A fan-out over an empty list has no task, and a step that is not mentioned at all looks forgotten.
function emptySteps({ record, tasks, steps = [] }) {
    if (record.status === 'running')
        return [];
    const told = new Set(tasks.map(({ task }) => task.step));
    return steps.map(({ id }) => id).filter((id) => !told.has(id));
}
function table(view, tasks, empty) {
    const withOutputs = tasks.some(({ task }) => task.outputs_uri !== null);
    const columns = ['Step', 'Result', 'Time', 'Tries', 'Notes', ...(withOutputs ? ['Output'] : [])];
    const rule = columns.map((name) => (name === 'Time' || name === 'Tries' ? '---:' : '---'));
    const rows = tasks.map((one) => taskRow(view, one, withOutputs));
    const emptyRows = empty.map((step) => [(0,shown/* code */.aY)(step), `${markdown_view/* SIGNS */.B2.succeeded} succeeded`, '', '', 'its list was empty']);
    return [columns, rule, ...rows, ...emptyRows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function taskRow(view, { task, look }, withOutputs) {
    const page = view.taskUrl?.(task.task);
    const name = (0,shown/* code */.aY)(task.task);
    return [
        page === undefined ? name : (0,shown/* linked */.q)(page, name),
        `${markdown_view/* SIGNS */.B2[look]} ${(0,task_words/* standing */.JA)(task)}`,
        task.duration_ms === null || task.status === 'skipped' ? '' : (0,duration/* durationWords */.S)(task.duration_ms),
        task.tries > 0 ? String(task.tries) : '',
        notesOf(task),
        ...(withOutputs ? [task.outputs_uri === null ? '' : (0,shown/* linked */.q)(task.outputs_uri)] : []),
    ];
}
function notesOf(task) {
    const why = (0,task_words/* reasonWords */.IK)(task);
    return [
        ...(why === undefined ? [] : [(0,shown/* plain */.pj)(why)]),
        ...(task.carried_from === null ? [] : [`carried over from attempt ${task.carried_from}`]),
    ].join('<br>');
}

;// CONCATENATED MODULE: ./lib/report/markdown/run-markdown.js






/** GitHub drops a summary of more than 1 MiB whole, and a job may have written something before. */
const SUMMARY_BYTES = 900 * 1_024;
/** GitHub refuses a comment of more than 65,536 characters; the rest is for who marks it as his. */
const COMMENT_CHARACTERS = 65_000;
const NO_EXCERPTS = { most: 0, characters: 0 };
const FULL = {
    graph: true,
    gantt: true,
    rows: { shown: 50, folded: true },
    excerpts: { most: 20, characters: 4_000 },
    lines: 100,
};
/** What is given up for room, in this order, and what the reader is told of it. */
const SAVINGS = [
    { words: 'the beginning of excerpts', less: { excerpts: { most: 20, characters: 600 } } },
    { words: 'the chart of times', less: { gantt: false } },
    { words: 'the graph', less: { graph: false } },
    { words: 'steps that succeeded', less: { rows: { shown: 50, folded: false } } },
    { words: 'excerpts', less: { excerpts: NO_EXCERPTS } },
    { words: 'most rows and notes', less: { rows: { shown: 20, folded: false }, lines: 5 } },
    { words: 'all rows and notes', less: { rows: { shown: 0, folded: false }, lines: 0 } },
];
/**
 * A run as GitHub Markdown for the job's summary: what awaits a decision, a row for every task, the graph, the times, the excerpts of
 * what failed, notes. At most `budgetBytes` (900 KiB) of UTF-8: what does not fit is left out in a fixed order, and named.
 */
function runMarkdown(record, options = {}) {
    const { budgetBytes = SUMMARY_BYTES } = options;
    return fitted((0,markdown_view/* viewOf */.du)(record, options), FULL, (text) => Buffer.byteLength(text) <= budgetBytes);
}
/** A run as a shorter text for a comment on a pull request: no charts, a few excerpts. At most `budgetCharacters` (65,000). */
function commentMarkdown(record, options = {}) {
    const { budgetCharacters = COMMENT_CHARACTERS } = options;
    const extent = {
        ...FULL,
        ...{ graph: false, gantt: false, rows: { shown: 25, folded: true }, excerpts: { most: 3, characters: 1_500 } },
    };
    return fitted((0,markdown_view/* viewOf */.du)(record, options), extent, (text) => text.length <= budgetCharacters);
}
function fitted(view, full, fits) {
    let extent = full;
    const left = [];
    let text = composed(view, extent, left);
    for (const { words, less } of SAVINGS) {
        if (fits(text))
            return text;
        const narrower = narrowed(extent, less);
        if (JSON.stringify(narrower) === JSON.stringify(extent))
            continue;
        extent = narrower;
        left.push(words);
        text = composed(view, extent, left);
    }
    return text;
}
// A saving never widens what is narrow already.
function narrowed(extent, less) {
    const { rows = extent.rows, excerpts = extent.excerpts } = less;
    return {
        ...extent,
        ...less,
        rows: { ...rows, shown: Math.min(rows.shown, extent.rows.shown) },
        excerpts: {
            most: Math.min(excerpts.most, extent.excerpts.most),
            characters: Math.min(excerpts.characters, extent.excerpts.characters),
        },
    };
}
function composed(view, extent, left) {
    const sections = [
        (0,headline/* headline */.Pl)(view),
        awaitedSection(view, extent.lines),
        taskTable(view, extent.rows),
        nextSection(view),
        extent.graph ? graphSection(view) : '',
        extent.gantt ? ganttSection(view) : '',
        extent.excerpts.most === 0 ? '' : excerptSection(view, extent.excerpts),
        notesSection(view, extent.lines),
        left.length === 0 ? '' : `_Left out here, because GitHub takes no more: ${left.join(', ')}._`,
    ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
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

/***/ 13508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   pB: () => (/* binding */ ofLook)
/* harmony export */ });
/* harmony import */ var _task_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17526);

/** One sign a look; its word always stands beside it. */
const SIGNS = {
    queued: '⏳',
    running: '▶️',
    succeeded: '✅',
    failed: '❌',
    tolerated: '⚠️',
    awaiting: '✋',
    passed: '⏭️',
    blocked: '⛔',
};
/** A record made ready to be shown. */
function viewOf(record, options) {
    const tasks = record.tasks.map(taskOf).map((task) => ({ task, look: (0,_task_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .Li)(task) }));
    return { ...options, record, tasks };
}
/** The tasks of some looks. */
function ofLook(view, ...looks) {
    return view.tasks.filter(({ look }) => looks.includes(look)).map(({ task }) => task);
}
function taskOf(record) {
    const { message, ...facts } = record;
    return message === null ? facts : { ...facts, message };
}


/***/ })

};
