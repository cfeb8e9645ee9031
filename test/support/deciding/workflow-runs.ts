import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { workflowFiles } from '../../../src/cli/workflows/workflow-files.ts';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import { type Github, startGithub } from '../github/start-github.ts';
import { actionFolder } from '../runner/action-job.ts';
import { type ActionResult, createRunner } from '../runner/create-runner.ts';
import { type ArtifactService, startArtifactService } from '../runner/services/artifact-service.ts';
import { type Issue, issueRoutes } from './issue-routes.ts';
import { type People, peopleRoutes } from './people-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { startsJob } from './starts-job.ts';

/** A repository with the workflows that `init` writes for a plan, run by the built action. */
export interface WorkflowRuns {
  readonly github: Github;
  readonly people: People;
  readonly issues: readonly Issue[];
  /** Starts the plan by hand. */
  start(actor: string): Promise<ActionResult>;
  /** What an event starts; undefined where its workflow starts no job. */
  hear(event: { readonly name: string; readonly payload: object }, actor: string): Promise<ActionResult | undefined>;
}

/** Makes it, with the plan in `plans/release.yml`; all of it ends with the test. */
export async function createWorkflowRuns(node: string, plan: string): Promise<WorkflowRuns> {
  const people: People = { rights: new Map(), teams: new Map(), seesTeams: false };
  const [issues, services]: [Issue[], ArtifactService[]] = [[], []];
  const kept = () =>
    services.flatMap(({ url, artifacts }, at) =>
      artifacts.map((artifact) => ({
        ...artifact,
        ...{ id: at * 100 + artifact.id, address: `${url}blob/kept/${artifact.id}.zip?sig=1` },
      })),
    );
  const github = await startGithub({
    files: { 'plans/release.yml': plan, 'version.txt': '1.3.0\n' },
    routes: [...peopleRoutes(people), ...recordRoutes(kept), ...issueRoutes(issues)],
  });
  onTestFinished(() => github.close());
  const workflows = await workflowsOf(plan);
  const run = async (name: string, event: { name: string; payload: unknown }, actor: string, ref?: string) => {
    const artifacts = await startArtifactService();
    services.push(artifacts);
    const { apiUrl, graphqlUrl, repository, token } = github;
    const facts = { repository, token, apiUrl, graphqlUrl, sha: github.head('main') ?? '', actor };
    const runner = createRunner({
      ...{ action: actionFolder, node, event, artifacts },
      github: { ...facts, runId: String(1_000 + services.length), ...(ref === undefined ? {} : { ref }) },
      checkout: (workspace) => {
        const address = `file://${github.repo()}`;
        execFileSync('git', ['clone', '-q', '--depth', '1', address, workspace], { stdio: 'pipe' });
      },
    });
    onTestFinished(async () => {
      runner.close();
      await artifacts.close();
    });
    const result = await runner.runStep({ with: workflows[name]?.steps.at(-1)?.with ?? {} });
    await result.post();
    return result;
  };
  return {
    ...{ github, people, issues },
    start: (actor) => run('run', { name: 'workflow_dispatch', payload: {} }, actor),
    hear: async (event, actor) => {
      if (!startsJob(workflows.resume?.if ?? '', event.payload)) return undefined;
      // GitHub runs what a closed pull request starts as a job of that pull request.
      return run('resume', event, actor, event.name === 'pull_request' ? 'refs/pull/2/merge' : undefined);
    },
  };
}

interface WorkflowJob {
  readonly if?: string;
  readonly steps: readonly { readonly with: Readonly<Record<string, string>> }[];
}

async function workflowsOf(plan: string): Promise<Readonly<Record<string, WorkflowJob>>> {
  const loaded = await loadPlanText(plan, 'plans/release.yml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { files } = workflowFiles({ graph: loaded.graph, params: {}, comment: false });
  return Object.assign({}, ...files.map(({ text }) => parse(text).jobs)) as Record<string, WorkflowJob>;
}
