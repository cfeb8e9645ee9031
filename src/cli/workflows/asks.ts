import type { StepGraph, StepNode } from '../../graph/graph.ts';

/** What a plan asks of the job that runs it. */
export interface Asks {
  /** `permissions` of the job, in the order they are written. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly timeoutMinutes: number;
  /** True where files are compared with earlier commits, which a shallow clone does not have. */
  readonly history: boolean;
  /** What lets another job go on once somebody has decided: the event of a task API, or a merge or comment; undefined where nobody is waited for. */
  readonly goesOnBy: 'event' | 'people' | undefined;
  readonly proposes: boolean;
  /** Names of the plan's secrets, each once, but for the job's own token, which the action has by itself. */
  readonly secrets: readonly string[];
}

/** What is asked for beside the plan. */
export interface Wishes {
  /** The task API that runs are reported to. */
  readonly apiBase?: string;
  /** True where pull requests are to be commented on. */
  readonly comment: boolean;
  /** How many jobs do the steps of the plan as workers; absent where the one job runs it. */
  readonly fleet?: number;
}

/** What this plan asks, with these wishes. */
export function asksOf(graph: StepGraph, { apiBase, comment }: Wishes): Asks {
  const proposes = graph.nodes.some(({ pullRequest }) => isOn(pullRequest));
  const approves = graph.nodes.some(({ uses, approval }) => uses === 'approval' || isOn(approval));
  return {
    permissions: {
      contents: proposes ? 'write' : 'read',
      ...(comment ? { checks: 'write' as const } : {}),
      ...(proposes || comment ? { 'pull-requests': 'write' as const } : {}),
      ...(approves && apiBase === undefined ? { issues: 'write' as const } : {}),
      ...(apiBase === undefined ? {} : { 'id-token': 'write' as const }),
    },
    timeoutMinutes: timeoutMinutes(graph),
    history: /only[-_]changed/.test(graph.text),
    goesOnBy: proposes || approves ? (apiBase === undefined ? 'people' : 'event') : undefined,
    proposes,
    secrets: [...new Set(graph.secrets)].filter((name) => name !== 'GITHUB_TOKEN'),
  };
}

function isOn(part: unknown): boolean {
  return part !== undefined && part !== null && part !== false;
}

/** Longest a job may last on GitHub's own machines. */
const LONGEST = 360;

/** Time for everything around the run: the checkout before, what is kept after. */
const AROUND = 10;

// The plan's own limit ends a run in order; the job's comes after it.
function timeoutMinutes({ timeout, nodes }: StepGraph): number {
  const whole = timeout ?? nodes.reduce((sum, node) => sum + longest(node), 0);
  return Math.min(LONGEST, Math.ceil(whole / 60_000) + AROUND);
}

function longest({ timeout = Number.POSITIVE_INFINITY, retry, fanOut }: StepNode): number {
  if (fanOut !== undefined) return Number.POSITIVE_INFINITY;
  const tries = retry?.attempts ?? 1;
  return timeout * tries + (retry?.maxDelay ?? 0) * (tries - 1);
}
