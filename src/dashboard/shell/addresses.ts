/** The address of every page, as paths from the host on. */
export interface Addresses {
  /** The first page; `query` is text without a question mark. */
  runs(query?: string): string;
  /** A run: the attempt, or the newest one. */
  run(runId: string, attempt?: number): string;
  task(id: number): string;
  approvals(): string;
  trends(): string;
}

/** The addresses below `ui`, a path without a slash at the end. */
export function addressesBelow(ui: string): Addresses {
  return {
    runs: (query = '') => `${ui}/${query === '' ? '' : `?${query}`}`,
    run: (runId, attempt) =>
      `${ui}/runs/${encodeURIComponent(runId)}${attempt === undefined ? '' : `/${String(attempt)}`}`,
    task: (id) => `${ui}/tasks/${String(id)}`,
    approvals: () => `${ui}/approvals`,
    trends: () => `${ui}/trends`,
  };
}
