import { sleep } from '../../system/clock.ts';
import type { FleetJob } from '../calls/wire.ts';
import type { WorkerSummary } from '../worker-event.ts';
import { doStep, giveBack, type StepOutcome } from './do-step.ts';
import type { WorkShop } from './work-shop.ts';

/** How the steps of a worker are shared out. */
export interface CrewOptions {
  readonly shop: WorkShop;
  /** Steps at the same time. */
  readonly concurrency: number;
  /** Answers the next step, or undefined once nothing new is taken. */
  readonly claim: () => Promise<FleetJob | undefined>;
  /** True where nothing new is to be begun. */
  readonly isDraining: () => boolean;
  /** Called with whether anything is being done, each time that changes. */
  readonly onBusy: (isBusy: boolean) => void;
  /** Called after each step. */
  readonly onDone: () => void;
  /** Called where the worker cannot go on. */
  readonly onBroken: () => void;
}

/** ms after a step that went back, so that one nobody can do does not go round and round. */
const AFTER_REFUSAL_MS = 250;

/** Takes and does steps until nothing new is taken and what runs has ended. Rejects with the first thing that broke, after that. */
export async function runCrew(options: CrewOptions): Promise<WorkerSummary> {
  const { shop, claim, onBusy } = options;
  const counts = { steps: 0, failed: 0, refused: 0, lost: 0 };
  let busy = 0;
  const mark = (by: 1 | -1): void => {
    const wasBusy = busy > 0;
    busy += by;
    if (wasBusy !== busy > 0) onBusy(busy > 0);
  };
  const doOne = async (job: FleetJob): Promise<FleetJob | undefined> => {
    mark(1);
    try {
      const outcome = await doStep(shop, job);
      tally(counts, outcome);
      options.onDone();
      if (outcome.kind === 'refused') await sleep(shop.system.clock, AFTER_REFUSAL_MS, shop.stop);
      return outcome.kind === 'done' ? outcome.next : undefined;
    } finally {
      mark(-1);
    }
  };
  const man = async (): Promise<void> => {
    let job = await claim();
    while (job !== undefined) {
      // It came along with an answer while the order to take nothing new came in.
      if (options.isDraining()) return giveBack(shop, job);
      job = (await doOne(job)) ?? (await claim());
    }
  };
  const broken: unknown[] = [];
  const places = Array.from({ length: options.concurrency }, () =>
    man().catch((thrown: unknown) => {
      broken.push(thrown);
      options.onBroken();
    }),
  );
  await Promise.all(places);
  if (broken.length > 0) throw broken[0];
  return counts;
}

function tally(counts: { steps: number; failed: number; refused: number; lost: number }, outcome: StepOutcome): void {
  if (outcome.kind !== 'done') counts[outcome.kind] += 1;
  else {
    counts.steps += 1;
    if (outcome.failed) counts.failed += 1;
  }
}
