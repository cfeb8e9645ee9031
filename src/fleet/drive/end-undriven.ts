import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Fault } from '../../errors.ts';
import { unrunEnd } from '../../execute/task/outcome.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { replay } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import { isSettled } from '../../run/status.ts';
import { commitTurn } from '../../store/fleet-runs/commit-turn.ts';
import type { Halt } from '../../store/fleet-runs/halt-jobs.ts';
import { endFleetRun } from '../../store/fleet-runs/leases.ts';
import { readFleetEvents, readOpenJobs } from '../../store/fleet-runs/record.ts';
import { isoTime, millisecondsBetween } from '../../system/clock.ts';
import type { DriveParts } from '../parts.ts';
import { originOf, type TakenRun } from '../prepare/prepare-run.ts';
import { createAudience } from './audience.ts';

/** Ends a run that no server here can drive, and says why: its plan was taken by another version, say, or the engine breaks on it. */
export async function endUndriven(parts: DriveParts, leased: TakenRun, fault: Fault): Promise<'ended' | 'lost'> {
  const { database, system, onNote } = parts;
  const { run_id, attempt, epoch, repository } = leased;
  const before = await readFleetEvents(database, leased);
  const at = isoTime(system.clock.now() + leased.ahead);
  const message = `No server here can go on with it: ${fault.message.split('\n')[0]}`;
  const events = before.at(-1)?.type === 'run_ended' ? [] : lastWords(leased, before, at, message);
  const tasks = (await readOpenJobs(database, leased)).map(({ task }) => task);
  const end: Halt['end'] = { unbegun: unrunEnd('skipped', 'stopped', message), begun: unrunEnd('failed', 'cancelled') };
  const halts = tasks.length === 0 ? [] : [{ tasks, cancel: true, end }];
  const turn = { run_id, attempt, epoch, repository, seq: before.length + 1, events, halts };
  const taken = await commitTurn(database, { ...turn, jobs: [], folded: [], unlocked: [] });
  if (taken === undefined) return 'lost';
  if (events.length > 0) onNote(`${run_id}/${attempt} has ended: ${message}`);
  const hearing = await parts.hear(nothingOf(leased), leased);
  try {
    createAudience(hearing, before, onNote).tell(taken.events);
  } finally {
    await hearing.close();
  }
  await endFleetRun(database, leased);
  return 'ended';
}

function lastWords(leased: TakenRun, before: readonly RunEvent[], at: string, message: string): readonly RunEvent[] {
  const run = replay(before);
  const open = [...(run?.tasks.values() ?? [])].filter(({ status }) => !isSettled(status));
  return [
    ...(run === undefined ? [startOf(leased, at)] : []),
    { type: 'run_stopping', at, cause: 'failure', cancel: true, message },
    ...open.map(({ task, status }): RunEvent => {
      const end =
        status === 'queued' ? unrunEnd('skipped', 'stopped', message) : unrunEnd('failed', 'cancelled', message);
      return { type: 'task_ended', at, task, ...end };
    }),
    {
      type: 'run_ended',
      at,
      status: 'failed',
      duration_ms: run === undefined ? 0 : Math.max(0, millisecondsBetween(run.started_at, at)),
    },
  ];
}

function startOf(leased: TakenRun, at: string): RunEvent {
  const { name, path, digest } = nothingOf(leased);
  const { run_id, attempt, params } = leased;
  const origin = originOf(leased);
  return { type: 'run_started', at, run_id, attempt, plan: { name, path, digest }, params, origin, steps: [] };
}

// What is known of a plan that cannot be read.
function nothingOf({ plan: { path, text }, params }: TakenRun): StepGraph {
  return {
    name: basename(path).replace(/\.ya?ml$/, ''),
    path,
    text,
    digest: createHash('sha256').update(text).digest('hex'),
    runId: '',
    params,
    secrets: [],
    plugins: [],
    maxParallel: 1,
    onFailure: 'stop',
    timeout: undefined,
    concurrency: undefined,
    schedules: [],
    notifiers: undefined,
    nodes: [],
    byId: new Map(),
  };
}
