import type { Run, Task } from '../../run/run.ts';
import { lookOf, reasonWords, standing } from '../task-words.ts';
import { printable, printableLines } from '../text/printable.ts';
import { type AnnotationKind, annotation } from './commands.ts';
import type { Problem } from './problems/problem.ts';

/** GitHub shows ten of a kind a job step; the last one is kept to name the rest. */
const LIMIT = 10;

/** How remarks are given. */
export interface RemarkOptions {
  /** False pins nothing. */
  readonly isOn?: boolean;
  /** Every remark waits for `held`, and errors leave room for one that says it all. */
  readonly waits?: boolean;
}

/** Chooses what is pinned to the run. */
export interface Remarks {
  /** The annotation of a task that ended, as runner commands; empty where there is none, or no more room. */
  ofTask(task: Task): string;
  /** The annotation of a note of the run. */
  ofNote(note: { readonly message: string; readonly task?: string }): string;
  /** The annotations that waited; then one a kind for all that found no room. */
  rest(): string;
  /** Annotations at lines of files, as many as there is still room for. */
  ofProblems(problems: readonly Problem[]): string;
}

/** Annotations within GitHub's limits: failures are errors, what the plan allows is a warning, what waits is a notice. */
export function createRemarks({ isOn = true, waits = false }: RemarkOptions = {}): Remarks {
  const given = new Map<AnnotationKind, number>();
  const held: string[] = [];
  const limitOf = (kind: AnnotationKind): number => (waits && kind === 'error' ? LIMIT - 1 : LIMIT);
  const left = new Map<AnnotationKind, string[]>();
  const pin = (kind: AnnotationKind, title: string, message: string): string => {
    if (!isOn) return '';
    const number = (given.get(kind) ?? 0) + 1;
    given.set(kind, number);
    const text = number < limitOf(kind) ? annotation(kind, title, message) : undefined;
    if (text === undefined) left.set(kind, [...(left.get(kind) ?? []), title]);
    if (!waits) return text ?? '';
    held.push(text ?? '');
    return '';
  };
  const room = (kind: AnnotationKind): boolean => {
    const number = (given.get(kind) ?? 0) + 1;
    given.set(kind, number);
    return isOn && number <= limitOf(kind) && !left.has(kind);
  };
  return {
    ofTask: (task) => {
      const kind = kindOf(task);
      return kind === undefined ? '' : pin(kind, `${printable(task.task)} ${standing(task)}`, messageOf(task));
    },
    ofNote: (note) => pin('warning', printable(note.task ?? 'Note'), printable(note.message)),
    rest: () =>
      [
        ...held.splice(0),
        ...[...left].map(([kind, titles]) => annotation(kind, `${titles.length} more`, titles.join('\n'))),
      ].join(''),
    ofProblems: (problems) => problems.map((problem) => (room(problem.severity) ? pinned(problem) : '')).join(''),
  };
}

/** The run in one sentence, for the notice at its end. */
export function stoppedRemark(run: Run): string {
  return run.stopping === null ? '' : annotation('warning', 'The run was stopped', printable(run.stopping.message));
}

function pinned(problem: Problem): string {
  return annotation(problem.severity, printable(problem.title), printableLines(problem.message), problem);
}

function kindOf(task: Task): AnnotationKind | undefined {
  const look = lookOf(task);
  if (look === 'failed') return 'error';
  if (look === 'tolerated') return 'warning';
  return look === 'awaiting' ? 'notice' : undefined;
}

function messageOf(task: Task): string {
  const excerpt = task.status === 'failed' && task.log_excerpt ? [printableLines(task.log_excerpt).trimEnd()] : [];
  const where = task.outputs_uri === null ? [] : [printable(task.outputs_uri)];
  return [reasonWords(task) ?? standing(task), ...where, ...excerpt].join('\n');
}
