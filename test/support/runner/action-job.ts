import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Github, type GithubOptions, startGithub } from '../github/start-github.ts';
import { createRunner, type Runner, type RunnerOptions } from './create-runner.ts';
import { type ArtifactService, startArtifactService } from './services/artifact-service.ts';

/** The folder of the package; `ACTION_FOLDER` names another with `action.yml` and `dist/`. */
export const actionFolder = process.env.ACTION_FOLDER ?? resolve(import.meta.dirname, '../../..');

/** A job with this package's action, a GitHub and an artifact service around it. */
export interface ActionJob {
  readonly runner: Runner;
  readonly github: Github;
  readonly artifacts: ArtifactService;
}

/** What differs from a usual job: a scheduled one on `main`. */
export interface ActionJobOptions extends Partial<Omit<RunnerOptions, 'github'>> {
  readonly node: string;
  /** Files of the repository. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly github?: GithubOptions;
  /** What differs in what the runner says of GitHub. */
  readonly facts?: Partial<RunnerOptions['github']>;
}

/** Makes a job on a clone of the loopback GitHub's repository; all of it ends with the test. */
export async function createActionJob(options: ActionJobOptions): Promise<ActionJob> {
  const { node, files = {}, github: like, facts, ...more } = options;
  const github = await startGithub({ ...like, files: { 'README.md': '# Plans\n', ...files } });
  const artifacts = await startArtifactService();
  const { apiUrl, graphqlUrl, repository, token } = github;
  const runner = createRunner({
    ...{ action: actionFolder, node, event: { name: 'schedule' }, artifacts },
    github: { repository, token, apiUrl, graphqlUrl, sha: github.head('main') ?? '', ...facts },
    checkout: (workspace) => clone(github.repo(), workspace),
    ...more,
  });
  onTestFinished(async () => {
    runner.close();
    await Promise.all([github.close(), artifacts.close()]);
  });
  return { runner, github, artifacts };
}

/** Clones a repository as `actions/checkout` does: one commit deep. */
export function clone(repository: string, workspace: string): void {
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, workspace], { stdio: 'pipe' });
}

/** Writes files into a workspace that is no repository. */
export function write(workspace: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}
