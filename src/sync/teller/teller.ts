import type { Run, Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../channel.ts';
import { register } from '../channels/register.ts';
import { type RunContext, registrationOf } from '../facts/registration.ts';
import { runEnd } from '../facts/reports.ts';
import { Later, NoEntry, Refused } from '../send/faults.ts';
import { type Patience, patiently } from '../send/patience.ts';
import type { Send } from '../send/sender.ts';
import type { Told, ToldFile } from '../told.ts';
import type { Elsewhere } from './elsewhere.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLogTeller, type LogTeller } from './logs.ts';
import type { Notes } from './notes.ts';
import { createTaskQueue } from './task-queue.ts';

/** One API being told of one run. */
export interface Teller {
  /** A task as it is now. */
  hear(task: Task): void;
  /** Something else than a task's state has changed. */
  hearAgain(task: string): void;
  /** Tells what is left, the end of the run where it has ended, and its logs. The caller's patience bounds it. */
  finish(run: Run): Promise<Leftover>;
}

/** What came of it. */
export interface Leftover {
  /** Undefined where everything was told. */
  readonly why: string | undefined;
  /** Tasks told in this session, tasks set aside, and tasks not told yet. */
  readonly told: number;
  readonly aside: number;
  readonly left: number;
}

export interface TellerOptions {
  readonly system: System;
  readonly send: Send;
  /** As `told` names it. */
  readonly api: string;
  /** The attempt's folder. */
  readonly folder: string;
  readonly told: Told;
  readonly file: ToldFile;
  readonly patience: Patience;
  readonly notes: Notes;
  readonly attemptOf: (local: number) => number;
  /** Hears what the API's own server tells people. */
  readonly elsewhere?: Elsewhere;
  /** Hears who asks that the run be cancelled; without it no signs of life are given. */
  readonly onCancelRequested?: (by: string) => void;
}

/** Begins to tell an API of a run: registers it at once, and sends what is heard from then on. */
export function createTeller(options: TellerOptions, run: Run, context: RunContext): Teller {
  const { system, told, file, patience, notes } = options;
  const toldNow = new Set<string>();
  const aside = new Set<string>();
  let why: string | undefined;
  let channel: Channel | undefined;
  let logs: LogTeller | undefined;
  let stopBeating: () => void = () => undefined;

  const giveUp = (thrown: unknown): void => {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    why ??= message;
    options.elsewhere?.giveUp();
    if (!(thrown instanceof Later)) notes.add('refused', `The task API is told nothing more of this run: ${message}.`);
  };
  const queue = createTaskQueue({
    ...options,
    notifiedAt: (task) => options.elsewhere?.notifiedAt(task),
    onTold: (task, status) => {
      toldNow.add(task);
      aside.delete(task);
      if (status === 'awaiting_approval') options.elsewhere?.knows(task);
    },
    onAside: (task, reason) => {
      aside.add(task);
      notes.add('aside', `The task API does not take ${task}: ${reason}. The run's own record has it.`, task);
    },
    onCut: (what) => notes.add('cut', `Left out of what the task API is told: ${what}.`),
    onStop: giveUp,
    logs: () => logs,
  });
  const begin = async (): Promise<void> => {
    const found = await registered(options, run, context);
    channel = found.channel;
    const { attempt, mode, sendLog, beat } = channel;
    options.elsewhere?.registered(found.serverTells);
    if (found.isNew) forget(told);
    file.add([{ api: options.api, attempt, mode, fresh: found.isNew }]);
    logs = sendLog && logTeller(options, sendLog, heard.values());
    if (beat && options.onCancelRequested)
      stopBeating = startHeartbeat(system.clock, beat, patience.stop, options.onCancelRequested);
    queue.open(channel);
  };
  const heard = new Map<string, Task>();
  const begun = begin().catch(giveUp);
  return {
    hear: (task) => {
      heard.set(task.task, task);
      queue.hear(task);
      logs?.hear(task);
    },
    hearAgain: (task) => {
      const known = heard.get(task);
      if (known !== undefined) queue.hear(known);
    },
    finish: async (ended) => {
      await begun;
      const left = await queue.settled();
      const leftLogs = await finishLogs(logs, left);
      const isEnded = await tellEnd(options, channel, ended, left, giveUp);
      stopBeating();
      if (channel && isEnded && left === 0 && leftLogs === 0 && aside.size === 0) file.add([{ done: true }]);
      if (leftLogs > 0 && why === undefined) why = `${leftLogs} of its logs could not be sent in time`;
      return {
        why: why ?? (left > 0 ? 'it did not answer in time' : undefined),
        told: toldNow.size,
        aside: aside.size,
        left,
      };
    },
  };
}

async function registered(options: TellerOptions, run: Run, context: RunContext) {
  const { system, send, file, told, patience, attemptOf } = options;
  const whole = registrationOf(run, context);
  const { resumed_from } = whole;
  const registration = resumed_from === undefined ? whole : { ...whole, resumed_from: attemptOf(resumed_from) };
  const remember = (key: string, id?: number): void => {
    const fact = id === undefined ? {} : { id };
    told.tasks.set(key, fact);
    file.add([{ task: key, ...fact }]);
  };
  const memory = { onCreating: (key: string) => remember(key), onCreated: remember };
  return patiently(system, patience, () => register(send, run, registration, memory, patience.stop));
}

function logTeller(options: TellerOptions, sendLog: NonNullable<Channel['sendLog']>, heard: Iterable<Task>): LogTeller {
  const onRefused = (task: string, reason: string): void =>
    options.notes.add('log', `The task API does not take the log of ${task}: ${reason}.`);
  const logs = createLogTeller({ ...options, sendLog, onRefused });
  for (const task of heard) logs.hear(task);
  return logs;
}

function forget(told: Told): void {
  told.tasks.clear();
  told.logs.clear();
}

async function finishLogs(logs: LogTeller | undefined, left: number): Promise<number> {
  if (logs === undefined) return 0;
  if (left === 0) return logs.finish();
  logs.stop();
  return 0;
}

// Not before its tasks: a run that has ended has nothing that runs.
async function tellEnd(
  { system, patience }: TellerOptions,
  channel: Channel | undefined,
  run: Run,
  left: number,
  giveUp: (thrown: unknown) => void,
): Promise<boolean> {
  const end = runEnd(run);
  if (channel === undefined || end === undefined || left > 0) return false;
  try {
    await patiently(system, patience, async () => channel.end?.(end, patience.stop));
    return true;
  } catch (thrown) {
    giveUp(thrown instanceof Refused ? new NoEntry(`the end of the run is refused (${thrown.message})`) : thrown);
    return false;
  }
}
