import { Problem, problemBody } from '../http/problem.js';
/** The body of the answer: whole tasks, or only their ids. */
export function resultsBody(results, minimal, requestId) {
    const texts = results.map((result) => {
        if ('problem' in result)
            return `{"status":${result.problem.status}${problemText(result.problem, requestId)}}`;
        const { status, task, log } = result;
        return `{"status":${status},"task":${minimal ? task.id : task.json}${logText(log, requestId)}}`;
    });
    return `{"results":[${texts.join(',')}]}`;
}
function problemText(problem, requestId) {
    return `,"problem":${JSON.stringify(problemBody(problem, requestId))}`;
}
function logText(log, requestId) {
    if (log === undefined)
        return '';
    return log instanceof Problem ? problemText(log, requestId) : `,"next_seq":${log.next}`;
}
