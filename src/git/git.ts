import { Fault } from '../errors.ts';
import { type Captured, capture } from '../system/capture.ts';
import type { Env } from '../system/processes/processes.ts';
import type { System } from '../system/system.ts';

/** The git program, called in one folder. Arguments go to it as they are, never through a shell. */
export interface Git {
  /** What git answered, whatever that was. */
  ask(args: readonly string[], options?: { maxBytes?: number }): Promise<Captured>;
  /** What git printed. Throws `unavailable` with git's own first line where it fails. */
  read(args: readonly string[], options?: { maxBytes?: number }): Promise<string>;
}

/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
export function createGit(system: System): Git {
  const env = quietEnv(system.env);
  const ask: Git['ask'] = async (args, options = {}) => {
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
  const read: Git['read'] = async (args, options) => {
    const answer = await ask(args, options);
    if (answer.code !== 0) throw new Fault('unavailable', `git ${args[0]} failed: ${firstLine(answer.stderr)}`);
    return answer.stdout;
  };
  return { ask, read };
}

/** The first line of what git complained about, without its `fatal: `. */
export function firstLine(stderr: string): string {
  const line = stderr.trim().split('\n')[0] ?? '';
  return line.replace(/^(fatal|error): /, '') || 'it gave no reason';
}

/** The fields of an answer git gave with `-z`: each ends with NUL. */
export function nulFields(text: string): string[] {
  return text.split('\0').slice(0, -1);
}

// Reading must take no lock, ask no question and speak one language, whatever the caller's environment says.
function quietEnv(env: Env): Env {
  return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
