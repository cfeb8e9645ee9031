import { onTestFinished } from 'vitest';
import { type Gated, runGated } from '../../support/gated-run.ts';
import { type Github, startGithub } from '../../support/github/start-github.ts';
import { pageOf } from '../../support/github/webhook.ts';
import type { Pull } from '../../support/github/world.ts';

export const SECRET = "It's a Secret to Everybody";

/** A run whose step has proposed a pull request and waits for it, on a server that hears from its GitHub. */
export async function runProposing(
  approval: string,
): Promise<{ readonly run: Gated; readonly github: Github; readonly pull: Pull; readonly hooks: string }> {
  const github = await startGithub();
  onTestFinished(() => github.close());
  github.roles.set('ana', 'write');
  github.commitAs('github-actions[bot]', 'orchestrator/release/bump', { 'version.txt': '1.4.0\n' });
  const pull = github.openPull('github-actions[bot]', 'orchestrator/release/bump');
  const plan = `name: release
run_id: r1
steps:
  - id: bump
    run: |
      echo bumped >> log.txt
      echo outputs_uri=${pageOf(github, pull.number)}
    approval: ${approval}
  - id: publish
    needs: [bump]
    env: { VERSION: "\${{ steps.bump.outputs.version }}" }
    run: echo "published [$VERSION]" >> log.txt
`;
  const run = await runGated(plan, {
    api: { pullRequests: { app: github.app(), apiUrl: github.apiUrl, webhookSecret: SECRET } },
  });
  return { run, github, pull, hooks: `${run.url}/agents` };
}
