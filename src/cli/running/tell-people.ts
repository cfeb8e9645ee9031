import { resolve } from 'node:path';
import type { StepGraph } from '../../graph/graph.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { ApiReporter } from '../../sync/reporter.ts';
import type { Call } from '../line/verb.ts';
import type { Streams } from '../streams/streams.ts';
import { stateDirOf } from './run-flags.ts';

/** A run's way to the people its plan names. */
export interface PeopleTelling {
  readonly observer: RunObserver;
  /** What the run says of it when it begins. */
  readonly notes: readonly string[];
  /** Prints what could not be told; after the run, whose live view is gone by then. */
  printNotes(): void;
}

/** Opens a plan's notifiers; undefined where it has none, and then nothing of them is loaded. What the API's server tells they do not. */
export async function openNotifications(
  call: Call,
  { system, stderr }: Pick<Streams, 'system' | 'stderr'>,
  graph: StepGraph,
  telling?: ApiReporter,
): Promise<PeopleTelling | undefined> {
  if (!Array.isArray(graph.notifiers) || graph.notifiers.length === 0) return undefined;
  const { notificationsFor } = await import('../../notify/notifications-for.ts');
  const untold: string[] = [];
  const opened = await notificationsFor({
    plan: graph,
    system,
    onNote: (note) => untold.push(note),
    ...(telling && { toldElsewhere: telling.toldElsewhere, onDelivered: telling.notified }),
    earlier: async () => {
      const { listAttempts } = await import('../../journal/read.ts');
      const attempts = await listAttempts(system, resolve(system.cwd, stateDirOf(call)));
      return attempts.map(({ run }) => run);
    },
  });
  if (opened === undefined) return undefined;
  const printNotes = (): void => {
    for (const note of untold.splice(0)) stderr.write(`note: ${note}\n`);
  };
  return { ...opened, printNotes };
}
