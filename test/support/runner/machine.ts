import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh machine of one attempt of the job. */
export interface Machine {
  readonly attempt: number;
  readonly workspace: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  /** Marks every process of the job. */
  readonly trackingId: string;
  /** Processes of the job that are still there. */
  leftovers(): number[];
  /** Ends what is left and removes the machine. */
  remove(): void;
}

/** Makes a machine; `checkout` fills its workspace, which is empty. */
export function createMachine(attempt: number, checkout: (workspace: string) => void): Machine {
  const root = mkdtempSync(join(tmpdir(), 'runner-'));
  const folder = (...names: string[]): string => {
    const path = join(root, ...names);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const trackingId = `github_${randomUUID()}`;
  const workspace = folder('work', 'plans', 'plans');
  checkout(workspace);
  const leftovers = (): number[] => taggedWith(`RUNNER_TRACKING_ID=${trackingId}`);
  return {
    ...{ attempt, workspace, trackingId, leftovers },
    temp: folder('work', '_temp'),
    toolCache: folder('toolcache'),
    home: folder('home'),
    remove: () => {
      for (const pid of leftovers()) process.kill(pid, 'SIGKILL');
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function taggedWith(mark: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid) && environmentOf(name).includes(mark))
    .map(Number);
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    // It has ended meanwhile, or is not ours.
    return '';
  }
}
