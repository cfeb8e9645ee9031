import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { Clock } from '../../system/clock.ts';
import type { OutputPort } from '../output-port.ts';
import { printSummary, type SummaryTarget } from '../summary/summary.ts';
import { createPalette } from '../text/palette.ts';
import { type Activity, frameLines } from './frame.ts';
import { lastLine } from './last-line.ts';
import { createLiveBlock } from './live-block.ts';

/** What the terminal reporter needs. */
export interface TerminalOptions {
  readonly output: OutputPort;
  readonly colour: boolean;
  readonly clock: Clock;
  readonly summary: SummaryTarget;
}

/** Between two frames. */
const FRAME_MS = 100;
const USUAL_COLUMNS = 80;
const USUAL_ROWS = 24;

/** A live view for a person at a terminal: what runs, for how long, its last line; then the summary in its place. */
export function createTerminalReporter(options: TerminalOptions): RunObserver {
  const { output, clock } = options;
  const block = createLiveBlock(output);
  const palette = createPalette(options.colour);
  const activity = new Map<string, Activity>();
  const since = clock.monotonic();
  let current: Run | undefined;
  let frame = 0;
  let cancelTick: (() => void) | undefined;

  const tick = (): void => {
    if (current !== undefined) {
      const { columns = USUAL_COLUMNS, rows = USUAL_ROWS } = output;
      block.draw(frameLines({ run: current, activity, now: clock.monotonic(), since, columns, rows, palette, frame }));
      frame += 1;
    }
    cancelTick = clock.after(FRAME_MS, tick);
  };
  const stop = (): void => {
    cancelTick?.();
    cancelTick = undefined;
    block.clear();
  };

  return {
    name: 'terminal',
    onEvent: (event, run) => {
      current = run;
      follow(activity, event, clock.monotonic());
      if (event.type === 'run_started') cancelTick = clock.after(FRAME_MS, tick);
      if (event.type !== 'run_ended') return;
      stop();
      printSummary(run, options.summary);
    },
    onOutput: (task, _stream, bytes) => {
      const line = lastLine(bytes);
      const known = activity.get(task);
      if (line !== undefined && known !== undefined) activity.set(task, { ...known, lastLine: line });
    },
    close: async () => stop(),
  };
}

function follow(activity: Map<string, Activity>, event: RunEvent, now: number): void {
  if (event.type === 'task_started') {
    activity.set(event.task, { since: now, lastLine: '', nextTryAt: undefined });
  } else if (event.type === 'task_retried') {
    const known = activity.get(event.task);
    if (known !== undefined) activity.set(event.task, { ...known, nextTryAt: now + event.delay_ms });
  } else if (event.type === 'task_ended') {
    activity.delete(event.task);
  }
}
