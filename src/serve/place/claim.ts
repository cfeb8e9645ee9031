import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../errors.ts';
import { unwritable } from '../../journal/run-folder.ts';
import { isLease, tryLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';
import { writePrivate } from './private-file.ts';

/** What runs read to find a live server of their state directory: `<state>/server.json`. */
export interface ServerFile {
  readonly url: string;
  readonly pid: number;
  /** When the process started, as `Processes.startedAt` tells it; tells a dead server from another program with its pid. */
  readonly pid_started?: string;
  /** Absolute path of the file with the token. */
  readonly token_file: string;
}

/** A state directory that this server alone serves. */
export interface Claim {
  /** Tells runs where the server is. */
  announce(server: { readonly url: string; readonly token_file: string }): void;
  /** Takes the announcement back: runs that begin now no longer look for this server. */
  withdraw(): void;
  /** Lets another server in; safe to call twice. */
  release(): void;
}

/** Takes a state directory for one server. Throws Fault `busy` where another live one has it, `state_unwritable` where nothing can be written. */
export function claimStateDir(system: System, stateDir: string): Claim {
  const path = join(stateDir, 'server.json');
  const lock = lockIn(system, stateDir);
  // Of a server that was killed.
  rmSync(path, { force: true });
  return {
    announce: ({ url, token_file }) => {
      const started = system.processes.startedAt(system.pid);
      const file: ServerFile = { url, pid: system.pid, ...(started ? { pid_started: started } : {}), token_file };
      writePrivate(path, `${JSON.stringify(file)}\n`);
    },
    withdraw: () => rmSync(path, { force: true }),
    release: () => lock.release(),
  };
}

function lockIn(system: System, stateDir: string): { release(): void } {
  const answer = attempt(() => tryLock(system, join(stateDir, 'locks', 'serve'), 'orchestrator serve'), stateDir);
  if (isLease(answer)) return answer;
  throw new Fault('busy', `A server (process ${answer.pid}) serves ${stateDir} already.`, {
    cure: 'Use that one, stop it, or give this one a place of its own with --state-dir.',
  });
}

function attempt<T>(work: () => T, stateDir: string): T {
  try {
    return work();
  } catch (thrown) {
    throw unwritable(stateDir, thrown, 'What the server keeps');
  }
}
