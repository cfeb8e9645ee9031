import { expressionSpans } from '../expression/spans.js';
import { runIdFault } from '../run-id.js';
import { tellBadParams } from './param-declarations.js';
import { tellBadShell } from './steps.js';
/** Checks what stands beside the steps. */
export function checkPlanKeys(file) {
    tellBadParams(file.plan.params, ['params'], file);
    tellBadRunId(file);
    tellBadShell(file.plan.defaults?.shell, ['defaults', 'shell'], file);
}
// What an expression will give is not known yet: a digit stands for it.
function tellBadRunId({ plan, faults }) {
    if (plan.run_id === undefined)
        return;
    let text = plan.run_id;
    for (const { start, end } of expressionSpans(text).reverse())
        text = `${text.slice(0, start)}0${end === -1 ? '' : text.slice(end)}`;
    const fault = runIdFault(text);
    if (fault)
        faults.error('bad-run-id', { path: ['run_id'] }, fault, `Write something like \`nightly-\${{ run.date }}\`.`);
}
