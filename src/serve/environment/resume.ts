import { Fault } from '../../errors.ts';
import type { GithubIdentity } from '../../github-access/options.ts';
import type { ResumeOptions } from '../../outbox/resume/options.ts';

/** Runs of GitHub Actions go on after a decision, where the server can ask GitHub; undefined where it cannot. Faults: usage. */
export function readResumeOptions(
  env: NodeJS.ProcessEnv,
  identity: GithubIdentity | undefined,
): ResumeOptions | undefined {
  const workflow = env.ORCHESTRATOR_RESUME_WORKFLOW?.trim() || undefined;
  const ref = env.ORCHESTRATOR_RESUME_REF?.trim() || undefined;
  if (identity === undefined && (workflow ?? ref) !== undefined) {
    const name = workflow === undefined ? 'ORCHESTRATOR_RESUME_REF' : 'ORCHESTRATOR_RESUME_WORKFLOW';
    throw new Fault('usage', `${name} is set, but GitHub cannot be asked to start anything.`, {
      cure: 'Set ORCHESTRATOR_GITHUB_TOKEN, or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.',
    });
  }
  if (workflow === undefined && ref !== undefined) {
    throw new Fault('usage', 'ORCHESTRATOR_RESUME_REF is set without ORCHESTRATOR_RESUME_WORKFLOW.', {
      cure: 'A branch is chosen for one workflow only: name it, or leave the branch out.',
    });
  }
  if (identity === undefined) return undefined;
  const started = workflow === undefined ? {} : { event: 'workflow_dispatch' as const, workflow };
  return { github: { ...identity, ...started, ...(ref === undefined ? {} : { ref }) } };
}
