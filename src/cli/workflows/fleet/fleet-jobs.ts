import type { Asks } from '../asks.ts';
import { jobLines, PREPARING, type WorkflowOptions } from '../job.ts';
import { indented, literal } from '../yaml-text.ts';

/** How long a worker waits for a step before its job ends. */
const IDLE = '60s';

/** The jobs of a plan that a fleet runs: one hands it over and watches it, the others do its steps. `inputs` are those of the action for the first. */
export function fleetJobs(options: WorkflowOptions, asks: Asks, inputs: readonly string[]): string[] {
  const first = { ...asks, permissions: permissionsOf(options), secrets: [] };
  return [
    '  plan:',
    ...indented(
      jobLines(options, first, ['mode: fleet', ...inputs]).filter((line) => line !== PREPARING),
      4,
    ),
    '',
    '  # They begin beside it: whoever is free takes the next step.',
    ...workersJob(options, asks),
  ];
}

/** The jobs that do the steps, as many as are wished for; each ends once it has waited for a step for a minute. */
export function workersJob(options: WorkflowOptions, asks: Asks): string[] {
  const { fleet = 1, apiBase = '' } = options;
  const each = { ...asks, permissions: workerPermissions(asks), history: false };
  const numbers = Array.from({ length: fleet }, (_, place) => place + 1);
  return [
    '  workers:',
    '    strategy:',
    '      fail-fast: false',
    '      matrix:',
    `        worker: [${numbers.join(', ')}]`,
    ...indented(jobLines(options, each, ['mode: worker', `api-base: ${literal(apiBase)}`, `idle-exit: ${IDLE}`]), 4),
  ];
}

// It runs no step, and so needs only what tells people of the run.
function permissionsOf({ comment }: WorkflowOptions): Asks['permissions'] {
  const told = comment ? ({ checks: 'write', 'pull-requests': 'write' } as const) : {};
  return { contents: 'read', ...told, 'id-token': 'write' };
}

// Whoever does a step proposes what it changes.
function workerPermissions({ proposes }: Asks): Asks['permissions'] {
  const proposing = { contents: 'write', 'pull-requests': 'write' } as const;
  return { ...(proposes ? proposing : { contents: 'read' as const }), 'id-token': 'write' };
}
