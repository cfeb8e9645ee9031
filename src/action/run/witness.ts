import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Facts } from '../event.ts';
import { appendValues } from '../file-commands.ts';

/** What the action's last step (post) needs to know of the run. */
export interface PostState {
  /** Absolute. */
  readonly stateDir: string;
  readonly runId: string;
  readonly attempt: number;
  /** The mark of every process of the run. */
  readonly trail: string;
  readonly artifact: boolean | string;
}

/** The job a run belongs to, kept beside its journal, so that a later attempt of the job finds its own run. */
export interface JobMark {
  readonly workflow_run_id: string;
  readonly workflow_run_attempt: number;
  readonly job: string;
  /** Who asked for the run, and so approves nothing of it; a later attempt that somebody's decision began has those of the first. */
  readonly asked: readonly string[];
}

/** Name of the file that holds the mark, in the attempt's folder. */
export const JOB_FILE = 'job.json';

/** Name under which the state is kept. */
export const STATE_NAME = 'run';
/** Name of the state that says that the main step came to its end. */
export const ENDED_NAME = 'ended';

/** What is heard of the run by the action itself. */
export interface Witness {
  readonly observer: RunObserver;
  /** The run as it last was; undefined before it began. */
  run(): Run | undefined;
}

/** Remembers the run, and tells post of it before its first step, so that a process that is killed still has a post. */
export function createWitness(
  options: Omit<PostState, 'runId' | 'attempt'> & {
    readonly facts: Facts;
    readonly statePath: string | undefined;
    readonly randomWord: () => string;
  },
): Witness {
  const { stateDir, trail, artifact, facts, statePath, randomWord } = options;
  let last: Run | undefined;
  const begin = ({ run_id, attempt }: Run): void => {
    const state: PostState = { stateDir, runId: run_id, attempt, trail, artifact };
    if (statePath) appendValues(statePath, { [STATE_NAME]: JSON.stringify(state) }, randomWord);
    const { runId: workflow_run_id, runAttempt: workflow_run_attempt, job, asked } = facts;
    const mark: JobMark = { workflow_run_id, workflow_run_attempt, job, asked };
    writeFileSync(join(stateDir, 'runs', run_id, String(attempt), JOB_FILE), `${JSON.stringify(mark)}\n`);
  };
  return {
    observer: {
      name: 'action',
      onEvent: (event, run) => {
        last = run;
        if (event.type === 'run_started') begin(run);
      },
    },
    run: () => last,
  };
}

/** The mark of the job an attempt was run by; undefined where there is none. */
export async function readJobMark(system: Pick<System, 'files'>, folder: string): Promise<JobMark | undefined> {
  try {
    return JSON.parse((await system.files.read(join(folder, JOB_FILE))).toString('utf8')) as JobMark;
  } catch {
    return undefined;
  }
}
