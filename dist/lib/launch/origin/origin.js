import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
/** Where a run comes from: machine, process, commit and branch as far as files tell. Asks no program: it would cost more than a step. */
export async function readOrigin(system) {
    const started = system.processes.startedAt(system.pid);
    const head = await readHead(system);
    return { host: hostname(), pid: system.pid, ...(started === undefined ? {} : { pid_started: started }), ...head };
}
async function readHead(system) {
    const { GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = system.env;
    if (commit !== undefined)
        return { commit, ...(branch === undefined ? {} : { branch }) };
    try {
        const gitDir = await findGitDir(system, system.cwd);
        if (gitDir === undefined)
            return {};
        const head = await readText(system, join(gitDir, 'HEAD'));
        if (!head.startsWith('ref: '))
            return { commit: head };
        const ref = head.slice('ref: '.length);
        const found = await readRef(system, gitDir, ref);
        return { branch: ref.replace(/^refs\/heads\//, ''), ...(found === undefined ? {} : { commit: found }) };
    }
    catch {
        // A repository of a shape not known here only leaves these facts out.
        return {};
    }
}
async function findGitDir(system, folder) {
    const path = join(folder, '.git');
    const found = await system.files.stat(path);
    if (found?.kind === 'directory')
        return path;
    if (found?.kind === 'file')
        return resolve(folder, (await readText(system, path)).replace(/^gitdir: /, ''));
    const parent = dirname(folder);
    return parent === folder ? undefined : findGitDir(system, parent);
}
async function readRef(system, gitDir, ref) {
    // A linked work tree keeps its own HEAD, and its branches with the repository it belongs to.
    const shared = join(gitDir, 'commondir');
    const common = system.files.exists(shared) ? resolve(gitDir, await readText(system, shared)) : gitDir;
    const loose = join(common, ref);
    if (system.files.exists(loose))
        return readText(system, loose);
    const packed = join(common, 'packed-refs');
    if (!system.files.exists(packed))
        return undefined;
    const line = (await readText(system, packed)).split('\n').find((one) => one.endsWith(` ${ref}`));
    return line?.slice(0, line.indexOf(' '));
}
async function readText(system, path) {
    return (await system.files.read(path)).toString('utf8').trim();
}
