import { quoted } from '../say.js';
/** What is said where a merge or a closing does not decide: why, and where to decide. */
export function refusalText(state, { login }, { task, run_id, snapshot }, { why = '' }, { commands }) {
    const what = state === 'merged' ? `Merged by ${login}, which approves nothing` : `Closed by ${login}, which rejects nothing`;
    const fields = Object.keys(snapshot?.policy?.fields ?? {}).map((name) => ` ${name}=...`);
    const command = state === 'merged'
        ? [`/approve ${task}${fields.join('')}`, `/reject ${task} reason`]
        : [`/reject ${task} reason`, `/approve ${task}${fields.join('')}`];
    const ways = [...(commands ? [...command, 'in a comment here, or'] : []), `orchestrator approve ${run_id}/${task}`];
    const said = `${what}:\n\n${quoted(`${why}\n\nThe task ${task} of run ${run_id} waits on.`)}`;
    return `${said}\n\nSomebody who may can decide with\n\n${quoted(ways.join('\n'))}`;
}
