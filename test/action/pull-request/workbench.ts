import { onTestFinished } from 'vitest';
import type { Facts } from '../../../src/action/event.ts';
import { createChangeProposals } from '../../../src/action/pull-request/create-change-proposals.ts';
import type { Proposal, ProposalRequest } from '../../../src/execute/proposals.ts';
import { createMask } from '../../../src/steps/output/mask.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { type CheckOut, checkOut } from '../../support/github/check-out.ts';
import { type Github, type GithubOptions, startGithub } from '../../support/github/start-github.ts';

/** A step of a run, as far as proposing is concerned. */
export interface StepSketch {
  readonly task?: string;
  readonly step?: string;
  readonly plan?: string;
  readonly runId?: string;
  readonly attempt?: number;
  readonly request?: Partial<ProposalRequest>;
  readonly secrets?: readonly string[];
  readonly facts?: Partial<Facts>;
  readonly token?: string;
  /** The work tree it is done in; the bench's own where it is absent. */
  readonly tree?: CheckOut;
  /** Folder of the tree the run works in. */
  readonly cwd?: string;
}

/** A GitHub, a clone of it, and steps that change the clone. */
export interface Workbench {
  readonly github: Github;
  readonly tree: CheckOut;
  /** What was logged. */
  readonly said: string[];
  /** How long was waited, in ms; nothing really waits. */
  readonly waits: number[];
  /** Does a step's work and proposes what it changed. */
  step(work: () => unknown, sketch?: StepSketch): Promise<Proposal>;
  /** Looks, works, and proposes nothing. */
  failedStep(work: () => unknown, sketch?: StepSketch): Promise<void>;
}

/** Sets one up; everything ends with the test. */
export async function openWorkbench(
  options: GithubOptions & { readonly checkout?: Parameters<typeof checkOut>[1] } = {},
): Promise<Workbench> {
  const github = await startGithub(options);
  onTestFinished(() => github.close());
  const tree = checkOut(github, options.checkout);
  const said: string[] = [];
  const waits: number[] = [];
  const watch = (sketch: StepSketch) => {
    const { path, env } = sketch.tree ?? tree;
    const cwd = sketch.cwd === undefined ? path : `${path}/${sketch.cwd}`;
    const system = createSystem({ cwd, env, clock: { ...systemClock, after: quickly(waits) } });
    const proposals = createChangeProposals({
      system,
      token: sketch.token ?? github.token,
      facts: { ...factsOf(github), ...sketch.facts },
      log: (message) => said.push(message),
    });
    const { task = 'fix', step = sketch.task ?? 'fix', plan = 'nightly', runId = 'nightly-1', attempt = 1 } = sketch;
    const request = { labels: [], reviewers: [], draft: false, ...sketch.request };
    return proposals.watch({
      task,
      step,
      plan,
      runId,
      attempt,
      branch: undefined,
      cwd,
      root: cwd,
      request,
      mask: createMask(sketch.secrets ?? []),
    });
  };
  return {
    ...{ github, tree, said, waits },
    step: async (work, sketch = {}) => {
      const watched = await watch(sketch);
      await work();
      return watched.propose();
    },
    failedStep: async (work, sketch = {}) => {
      const watched = await watch(sketch);
      await work();
      return watched.drop();
    },
  };
}

/** What a run started by a schedule knows. */
export function factsOf(github: Github): Facts {
  return {
    repository: github.repository,
    repositoryId: '1',
    sha: github.head('main') ?? '',
    ref: 'refs/heads/main',
    refName: 'main',
    eventName: 'schedule',
    actor: 'ada',
    asked: [],
    runId: '4711',
    runAttempt: 1,
    serverUrl: github.serverUrl,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    defaultBranch: 'main',
    workspace: '/work',
    job: 'plan',
    workflow: 'Nightly',
  };
}

/** What a branch holds more or other than `main`: `M README.md`, and modes where they change. */
export function difference(github: Github, branch: string, base = 'main'): string[] {
  const raw = github.git('diff-tree', '-r', '--no-renames', '--raw', base, branch);
  return raw
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [old, mode, , , status] = line.slice(1).split(/\s+/);
      const modes = status === 'D' ? '' : ` ${mode}`;
      return `${status}${old === mode || status !== 'M' ? modes : ` ${old}>${mode}`} ${line.split('\t')[1]}`;
    });
}

function quickly(waits: number[]) {
  return (ms: number, fn: () => void): (() => void) => {
    waits.push(ms);
    return systemClock.after(Math.min(ms, 5), fn);
  };
}
