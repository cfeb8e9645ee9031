import { Fault } from '../errors.js';
import { capture } from '../system/capture.js';
/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
export function createGit(system) {
    const env = quietEnv(system.env);
    const ask = async (args, options = {}) => {
        const answer = await capture(system.processes, ['git', '--no-pager', ...args], {
            cwd: system.cwd,
            env,
            ...options,
        });
        if (answer.code === 127) {
            throw new Fault('unavailable', 'git was not found.', { cure: 'Install git, or put it on the PATH.' });
        }
        return answer;
    };
    const read = async (args, options) => {
        const answer = await ask(args, options);
        if (answer.code !== 0)
            throw new Fault('unavailable', `git ${args[0]} failed: ${firstLine(answer.stderr)}`);
        return answer.stdout;
    };
    return { ask, read };
}
/** The first line of what git complained about, without its `fatal: `. */
export function firstLine(stderr) {
    const line = stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^(fatal|error): /, '') || 'it gave no reason';
}
/** The fields of an answer git gave with `-z`: each ends with NUL. */
export function nulFields(text) {
    return text.split('\0').slice(0, -1);
}
// Reading must take no lock, ask no question and speak one language, whatever the caller's environment says.
function quietEnv(env) {
    return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
