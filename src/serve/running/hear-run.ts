import type { StepGraph } from '../../graph/graph.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import type { EarlierRun } from '../../notify/moments/history.ts';
import type { SealedNotifiers } from '../../notify/notifications-for.ts';
import { type ApiReporter, createApiReporter } from '../../sync/reporter.ts';
import type { System } from '../../system/system.ts';

/** What a server's own runs are told with. */
export interface HearingOptions {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  /** The server itself, which is told of its runs. */
  readonly api: { readonly baseUrl: string; readonly token: string };
  readonly onNote: (message: string) => void;
  /** What notifiers have to do with, where the plan is anybody's: they then see nothing else of this process. */
  readonly sealed?: SealedPlace;
  /** Earlier runs of its plan, newest first; without it those whose records are in `stateDir`. */
  readonly earlier?: () => Promise<readonly EarlierRun[]>;
  /** ms that the server may take to be told the rest once a run is over; asked when it is. */
  readonly patience?: () => number;
}

/** The notifiers of plans that anybody may hand in, and the little world they live in. */
export interface SealedPlace {
  readonly system: System;
  of(plan: StepGraph): Promise<SealedNotifiers>;
}

/** Who hears of a run, what it says when it begins, and what ends it early. */
export type HeardRun = Required<Pick<RunPlanOptions, 'observers' | 'notes' | 'signal'>>;

/**
 * How every run is heard that the server itself runs, scheduled or resumed: the server is told, and whom the plan's notifiers name. `stop`
 * ends it, and so does whoever asks the server to cancel it.
 */
export async function hearRun(options: HearingOptions, graph: StepGraph, stop: AbortSignal): Promise<HeardRun> {
  const { system, stateDir, api, onNote } = options;
  const cancelled = new AbortController();
  const reporter = createApiReporter({
    ...api,
    system,
    stateDir,
    graph,
    onNote,
    onCancelRequested: (by) => cancelled.abort(`cancelled by ${by}`),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  const people = await notifications(options, graph, reporter);
  return {
    // The API hears last whom people were told of.
    observers: [...(people === undefined ? [] : [people.observer]), reporter],
    notes: people?.notes ?? [],
    signal: AbortSignal.any([stop, cancelled.signal]),
  };
}

// Most plans tell nobody, and then nothing of it is loaded.
async function notifications(options: HearingOptions, plan: StepGraph, telling: ApiReporter) {
  const { system, stateDir, onNote, sealed } = options;
  if (!Array.isArray(plan.notifiers) || plan.notifiers.length === 0) return undefined;
  const { notificationsFor } = await import('../../notify/notifications-for.ts');
  const inJournals = async (): Promise<readonly EarlierRun[]> => {
    const { listAttempts } = await import('../../journal/read.ts');
    return (await listAttempts(system, stateDir)).map(({ run }) => run);
  };
  const { toldElsewhere, notified: onDelivered } = telling;
  const told = { plan, onNote, toldElsewhere, onDelivered, earlier: options.earlier ?? inJournals };
  if (sealed !== undefined) return notificationsFor({ ...told, system: sealed.system, sealed: await sealed.of(plan) });
  return notificationsFor({ ...told, system });
}
