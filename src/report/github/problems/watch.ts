import type { Problem } from './problem.ts';
import { createProblemReader, type ProblemReader } from './reader.ts';

/** Problems kept of one task and severity: GitHub shows no more of a whole job step. */
const KEPT_OF_TASK = 10;
/** Problems kept of a whole run. */
const KEPT = 50;

/** Whose problem it is. */
export type TaskProblem = Problem & { readonly task: string };

/** Listens to what tasks print. Its memory is bounded. */
export interface ProblemWatch {
  /** Whole lines of a task. */
  add(task: string, text: string): void;
  /** Forgets what the task said so far: it is tried again. */
  forget(task: string): void;
  /** The task ended. Its problems are kept where it failed; where the plan allows that, errors become warnings. */
  end(task: string, became: 'failed' | 'tolerated' | 'well'): void;
  /** What was kept: the first of each task, then the second of each, and so on. */
  found(): readonly TaskProblem[];
}

interface Heard {
  readonly reader: ProblemReader;
  readonly problems: Map<string, Problem>;
  readonly counts: Record<Problem['severity'], number>;
}

/** `locate` answers the path of a file, as a task wrote it, from the repository's root; undefined for a file that is none of it. */
export function createProblemWatch(
  locate: (task: string, file: string) => string | undefined = (_task, file) => file,
): ProblemWatch {
  const open = new Map<string, Heard>();
  const kept: TaskProblem[][] = [];

  const take = (task: string, heard: Heard, problem: Problem): void => {
    if (heard.counts[problem.severity] >= KEPT_OF_TASK) return;
    const file = locate(task, problem.file);
    const name = JSON.stringify([file, problem.line, problem.message]);
    if (file === undefined || heard.problems.has(name)) return;
    heard.counts[problem.severity] += 1;
    heard.problems.set(name, { ...problem, file });
  };

  return {
    add: (task, text) => {
      const heard = open.get(task) ?? begin();
      open.set(task, heard);
      if (heard.counts.error >= KEPT_OF_TASK) return;
      for (const line of text.split('\n')) {
        const problem = heard.reader.line(line);
        if (problem) take(task, heard, problem);
      }
    },
    forget: (task) => {
      open.delete(task);
    },
    end: (task, became) => {
      const problems = [...(open.get(task)?.problems.values() ?? [])];
      open.delete(task);
      if (became === 'well' || problems.length === 0 || kept.length >= KEPT) return;
      kept.push(problems.map((problem) => ({ ...problem, task, ...(became === 'tolerated' ? milder(problem) : {}) })));
    },
    found: () => dealt(kept).slice(0, KEPT),
  };
}

function begin(): Heard {
  return { reader: createProblemReader(), problems: new Map(), counts: { error: 0, warning: 0, notice: 0 } };
}

function milder({ severity }: Problem): Pick<Problem, 'severity'> {
  return { severity: severity === 'error' ? 'warning' : severity };
}

function dealt(lists: readonly (readonly TaskProblem[])[]): TaskProblem[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}
