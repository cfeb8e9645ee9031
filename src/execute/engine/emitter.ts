import { apply } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import { isoTime } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';

type WithoutTime<Event> = Event extends RunEvent ? Omit<Event, 'at'> & { readonly at?: string } : never;

/** An event before it has its time; one that happened elsewhere may bring it. */
export type Happening = WithoutTime<RunEvent>;

/** The one place events are made: each is folded into the run, then told to every observer in order. */
export interface Emitter {
  emit(happening: Happening): void;
  output(task: string, stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  /** The run so far; only after `run_started`. */
  run(): Run;
  /** Tells the observers that nothing follows; what they throw is ignored but for the required ones. */
  close(): Promise<void>;
  /** What a required observer threw, where one did. */
  readonly recordFault: { readonly cause: unknown } | undefined;
}

/** `onRecordLost` is called once, when a required observer fails; `before` is a run that goes on from where it stood. */
export function createEmitter(
  system: System,
  observers: readonly RunObserver[],
  onRecordLost: () => void,
  before?: Run,
): Emitter {
  let run = before;
  let recordFault: { cause: unknown } | undefined;
  const failed = new Set<RunObserver>();

  const told = (observer: RunObserver, tell: () => void): void => {
    if (failed.has(observer)) return;
    try {
      tell();
    } catch (thrown) {
      failed.add(observer);
      if (observer.required) loseRecord(thrown);
      else emit({ type: 'note', level: 'warning', message: `${observer.name} stopped listening: ${wordsOf(thrown)}` });
    }
  };
  const loseRecord = (cause: unknown): void => {
    if (recordFault) return;
    recordFault = { cause };
    onRecordLost();
  };
  const emit = (happening: Happening): void => {
    // Type and time first: the journal is also read by people.
    const { type, at = isoTime(system.clock.now()), ...facts } = happening;
    const event = { type, at, ...facts } as RunEvent;
    const after = apply(run, event);
    run = after;
    for (const observer of observers) told(observer, () => observer.onEvent(event, after));
  };
  return {
    emit,
    output: (task, stream, bytes) => {
      for (const observer of observers) {
        if (observer.onOutput) told(observer, () => observer.onOutput?.(task, stream, bytes));
      }
    },
    run: () => {
      if (run === undefined) throw new Error('The run has not started');
      return run;
    },
    close: async () => {
      for (const observer of observers) {
        await observer.close?.().catch((thrown: unknown) => {
          if (observer.required) recordFault ??= { cause: thrown };
        });
      }
    },
    get recordFault() {
      return recordFault;
    },
  };
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
