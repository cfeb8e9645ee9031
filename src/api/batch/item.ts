import { type Problem, problemBody } from '../http/problem.ts';

/** What came of one item of a batch. */
export type ItemResult =
  | { readonly status: number; readonly task: { readonly id: number; readonly json: string } }
  | { readonly problem: Problem };

/** One valid item on its way: its place among all, and what it says beside `op`. */
export interface Item<Op extends string = string> {
  readonly place: number;
  readonly op: Op;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The body of the answer: whole tasks, or only their ids. */
export function resultsBody(results: readonly ItemResult[], minimal: boolean, requestId: string): string {
  const texts = results.map((result) => {
    if ('problem' in result) {
      const { status } = result.problem;
      return `{"status":${status},"problem":${JSON.stringify(problemBody(result.problem, requestId))}}`;
    }
    return `{"status":${result.status},"task":${minimal ? result.task.id : result.task.json}}`;
  });
  return `{"results":[${texts.join(',')}]}`;
}
