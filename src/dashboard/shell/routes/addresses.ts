/** The address of every page, as paths from the host on. */
export interface Addresses {
  /** The first page; `query` is text without a question mark. */
  runs(query?: string): string;
  /** A run: the attempt, or the newest one. */
  run(runId: string, attempt?: number): string;
  task(id: number): string;
  /** A task of an attempt, by its name. */
  taskOf(runId: string, attempt: number, task: string): string;
  approvals(): string;
  /** What waits for decisions, with one task beside it. */
  approval(id: number): string;
  workers(): string;
  trends(): string;
}

/** The addresses below `ui`, a path without a slash at the end. */
export function addressesBelow(ui: string): Addresses {
  return {
    runs: (query = '') => `${ui}/${query === '' ? '' : `?${query}`}`,
    run: (runId, attempt) =>
      `${ui}/runs/${encodeURIComponent(runId)}${attempt === undefined ? '' : `/${String(attempt)}`}`,
    task: (id) => `${ui}/tasks/${String(id)}`,
    taskOf: (runId, attempt, task) =>
      `${ui}/runs/${encodeURIComponent(runId)}/${String(attempt)}/tasks/${encodeURIComponent(task)}`,
    approvals: () => `${ui}/approvals`,
    approval: (id) => `${ui}/approvals/${String(id)}`,
    workers: () => `${ui}/workers`,
    trends: () => `${ui}/trends`,
  };
}
