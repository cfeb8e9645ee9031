import { posix } from 'node:path';
import picomatch from 'picomatch';
import { lazily, textOf } from '../../execute/expressions/evaluate.js';
import { scopeOf } from '../../execute/expressions/scope.js';
import { forgetHanded, readHandedPaths } from '../../store/jobs/artifacts/handed.js';
import { createTimeBudget } from '../../system/time-limit.js';
import { isOfMachine } from './sound-end.js';
/**
 * What a worker told of a task; where it handed in a file that the step's `artifacts` do not name, the task fails and none of its files
 * goes to anybody. Steps that name none are not asked for.
 */
export async function withSoundFiles(database, run, { engine, ready }, news) {
    if (news.end === undefined || ready.node.artifacts.length === 0)
        return news;
    const [strange] = strangeIn(engine, ready, await readHandedPaths(database, run, news.task));
    if (strange === undefined)
        return news;
    const end = endWithout(news.end, `Its worker handed in ${strange}, which its artifacts do not name.`);
    await forgetHanded(database, news.id, JSON.stringify(end));
    return { ...news, end };
}
function endWithout(told, message) {
    const { artifacts: _artifacts, approval: _approval, ...end } = told;
    if (end.status === 'failed' || end.status === 'skipped')
        return { ...end, message: end.message ?? message };
    return { ...end, status: 'failed', reason: null, approval_state: null, message };
}
/** How long names of files may be compared with the globs of a run, ms: all others stand still meanwhile. */
const COMPARING_MS = 1_000;
const budgets = new WeakMap();
/** Those of the paths that no glob of a step names; none where only its worker can know what they come to. */
function strangeIn(engine, ready, paths) {
    const globs = globsOf(engine, ready);
    if (globs === undefined || paths.length === 0)
        return [];
    const inTime = budgets.get(engine) ?? createTimeBudget(COMPARING_MS);
    budgets.set(engine, inTime);
    const { folder, names, except } = globs;
    const isNamed = picomatch([...names], { dot: true, ignore: [...except] });
    const strange = (path) => !path.startsWith(folder) || !isNamed(path.slice(folder.length));
    return inTime(() => paths.filter(strange), []);
}
function globsOf(engine, { node, item }) {
    const { artifacts, workingDirectory = '.' } = node;
    if ([workingDirectory, ...artifacts].some((part) => isOfMachine(part) || isOfJob(part)))
        return undefined;
    const scope = lazily(() => scopeOf(engine, node, { item }));
    try {
        const folder = tidy(textOf(engine, workingDirectory, scope));
        const globs = artifacts.map((glob) => textOf(engine, glob, scope));
        const names = globs.filter((glob) => !isExclusion(glob)).map(tidy);
        const except = globs.filter(isExclusion).map((glob) => tidy(glob.slice(1)));
        // What leads elsewhere its worker alone can follow.
        if ([folder, ...names].some((path) => posix.isAbsolute(path) || path.startsWith('..')))
            return undefined;
        return { folder: folder === '.' ? '' : `${folder}/`, names, except };
    }
    catch {
        return undefined;
    }
}
// A worker has the variables of the CI job that it is itself, or none; here there are those of whoever handed the run in.
function isOfJob(part) {
    const text = JSON.stringify(part);
    return text.includes('${{') && /\bgithub\b/i.test(text);
}
// `!(a|b)` names files, too.
function isExclusion(glob) {
    return glob.startsWith('!') && glob[1] !== '(';
}
function tidy(path) {
    const plain = posix.normalize(path);
    return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}
