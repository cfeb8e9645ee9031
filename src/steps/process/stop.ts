import { sleep } from '../../system/clock.ts';
import type { RunningProcess } from '../../system/processes/processes.ts';
import type { StepCall } from '../step-runner.ts';

/** How long what a step started may take to end after SIGTERM, before SIGKILL; ms. GitHub gives a job the same. */
export const GRACE_MS = 7_500;

const LOOK_EVERY_MS = 25;
const KILL_ROUNDS = 40;

/** The environment variable that marks every process of a try, grandchildren included. */
const TRAIL = 'ORCHESTRATOR_TRAIL';

/** The stopping of one process and all it started. */
export interface Stop {
  /** Call when the process itself has ended: resolves when nothing of it is left. */
  finish(): Promise<void>;
}

/** Sends SIGTERM to the group and to whatever left it, and SIGKILL to what is still there after the grace. */
export function stopProcess(call: StepCall, running: RunningProcess): Stop {
  const { clock } = call.system;
  const grace = call.stopGrace ?? GRACE_MS;
  const deadline = clock.monotonic() + grace;
  running.signal('SIGTERM');
  const told = signalAll(call, 'SIGTERM', running.pid);
  const cancel = clock.after(grace, () => {
    running.signal('SIGKILL');
    void signalAll(call, 'SIGKILL');
  });
  return {
    finish: async () => {
      await told;
      while ((await marked(call)).length > 0 && clock.monotonic() < deadline) await sleep(clock, LOOK_EVERY_MS);
      cancel();
      // Also for those of the group that cleared their environment and so cannot be found by it.
      running.signal('SIGKILL');
      await killAll(call);
    },
  };
}

// Again and again, because what forks faster than it is found leaves another behind.
async function killAll(call: StepCall): Promise<void> {
  for (let round = 0; round < KILL_ROUNDS && (await signalAll(call, 'SIGKILL')) > 0; round++) {
    await sleep(call.system.clock, LOOK_EVERY_MS);
  }
}

async function signalAll(call: StepCall, signal: NodeJS.Signals, except?: number): Promise<number> {
  const pids = await marked(call);
  for (const pid of pids) if (pid !== except) call.system.processes.kill(pid, signal);
  return pids.length;
}

function marked({ env, system }: StepCall): Promise<readonly number[]> {
  const trail = env[TRAIL];
  return trail ? system.processes.tagged(`${TRAIL}=${trail}`) : Promise.resolve([]);
}
