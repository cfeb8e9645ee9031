import type { RunRecord, TaskRecord } from '../../run/record.ts';
import type { Task } from '../../run/run.ts';
import { type Look, lookOf } from '../task-words.ts';

/** What is told beside the record of a run. */
export interface MarkdownOptions {
  /** The plan's steps with what they need: the record keeps no edges, and without them no graph is drawn. */
  readonly steps?: readonly StepEdges[];
  /** Page of the run. */
  readonly runUrl?: string;
  /** Page of the changes the run looked at. */
  readonly compareUrl?: string;
  /** Page of a task; undefined where it has none. */
  readonly taskUrl?: (task: string) => string | undefined;
  /** Where an earlier attempt was found, in words: `the artifact of attempt 1`. */
  readonly resumedFrom?: string;
  /** Turns a verb with its arguments (`resume nightly-2026-01-02`) into the command a reader can copy. */
  readonly command?: (words: string) => string;
}

/** One step and the ids of those it waits for. */
export interface StepEdges {
  readonly id: string;
  readonly needs: readonly string[];
}

/** A task with how it looks. */
export interface ShownTask {
  readonly task: Task;
  readonly look: Look;
}

/** What the sections of a report share. */
export interface MarkdownView extends MarkdownOptions {
  readonly record: RunRecord;
  /** In plan order. */
  readonly tasks: readonly ShownTask[];
}

/** One sign a look; its word always stands beside it. */
export const SIGNS: Readonly<Record<Look, string>> = {
  queued: '⏳',
  running: '▶️',
  succeeded: '✅',
  failed: '❌',
  tolerated: '⚠️',
  awaiting: '✋',
  passed: '⏭️',
  blocked: '⛔',
};

/** A record made ready to be shown. */
export function viewOf(record: RunRecord, options: MarkdownOptions): MarkdownView {
  const tasks = record.tasks.map(taskOf).map((task) => ({ task, look: lookOf(task) }));
  return { ...options, record, tasks };
}

/** The tasks of some looks. */
export function ofLook(view: MarkdownView, ...looks: readonly Look[]): Task[] {
  return view.tasks.filter(({ look }) => looks.includes(look)).map(({ task }) => task);
}

function taskOf(record: TaskRecord): Task {
  const { message, ...facts } = record;
  return message === null ? facts : { ...facts, message };
}
