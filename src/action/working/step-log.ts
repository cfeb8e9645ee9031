import { createWorkerLines } from '../../cli/fleet/worker-lines.ts';
import { annotation, closeGroup, defused, openGroup, stopCommands } from '../../report/github/commands.ts';
import { createTurns } from '../../report/github/turns.ts';
import { lineText } from '../../report/line-text.ts';
import { printable, printableColoured } from '../../report/text/printable.ts';
import type { StepPlace, WorkerEvent } from '../../worker/worker-event.ts';

/** The log of a job that works: one fold a step, whole and in order, in which nothing a step prints can command the runner. */
export interface StepLog {
  hear(event: WorkerEvent): void;
  print(place: StepPlace, bytes: Uint8Array): void;
  /** Text of the action itself, between the folds. */
  say(text: string): void;
}

/** What it is made of. `secretWord` answers a secret word, new at every call; `annotations` false pins nothing to the workflow run. */
export interface StepLogOptions {
  readonly write: (text: string) => void;
  readonly secretWord: () => string;
  readonly annotations: boolean;
}

/** GitHub keeps ten remarks of a kind a step. */
const MOST_REMARKS = 9;
const LOST = '… text left out here, because many steps ran at once; the log of the step has all of it\n';

/** Begins empty. */
export function createStepLog({ write, secretWord, annotations }: StepLogOptions): StepLog {
  const lines = createWorkerLines(true);
  const turns = createTurns({ write, lost: LOST });
  const closing = new Map<string, string>();
  let remarks = annotations ? MOST_REMARKS : 0;

  const remark = (event: WorkerEvent): string => {
    if (event.type !== 'step_ended' || event.status !== 'failed' || event.tolerated || remarks === 0) return '';
    remarks -= 1;
    const { run_id, task, message, exit_code } = event;
    const why = message ?? (exit_code === null ? 'It failed.' : `It ended with status ${exit_code}.`);
    return annotation('error', `${run_id}: ${printable(task)} failed`, printable(why));
  };
  return {
    hear: (event) => {
      const line = lines(event);
      const text = line === undefined ? '' : `${defused(line)}\n${remark(event)}`;
      if (!('task' in event)) return turns.loose(text);
      const key = keyOf(event);
      if (event.type === 'step_started') {
        const { before, after } = stopCommands(secretWord());
        turns.begin(key, `${openGroup(`${event.run_id}/${printable(event.task)}`)}${before}`);
        closing.set(key, `${after}${closeGroup()}`);
      } else {
        turns.end(key, `${closing.get(key) ?? ''}${text}`);
        closing.delete(key);
      }
    },
    print: (place, bytes) => turns.add(keyOf(place), `${defused(printableColoured(lineText(bytes)))}\n`),
    say: (text) => turns.loose(text),
  };
}

function keyOf({ run_id, attempt, task, try: number }: StepPlace): string {
  return `${run_id}/${attempt}/${task}/${number}`;
}
