import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../errors.ts';
import { listRuns } from '../../journal/read.ts';
import { artifactName } from '../artifact/store.ts';
import { unpackIn } from '../artifact/unpack.ts';
import type { GithubClient } from '../github/client.ts';
import { refusedBy } from '../github/patience.ts';
import type { Job } from '../run/job.ts';
import type { FoundJournal } from './found-journal.ts';

/** Where artifacts of other workflow runs are looked for. */
export interface Repository {
  readonly github: GithubClient;
  readonly owner: string;
  readonly repo: string;
}

/** Artifacts that are looked into, newest first. */
const MOST_LOOKED_INTO = 5;
/** Attempts after the one that is asked for. */
const MOST_ATTEMPTS = 100;

type Artifact = Awaited<
  ReturnType<GithubClient['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number];

/**
 * Brings the journal of a run's newest attempt (from `attempt` on) back from the artifact that whatever workflow run of this repository kept.
 * Throws Fault `unavailable`, with the cure, where there is none (any more) or the token may not look.
 */
export async function journalFromRepository(
  job: Pick<Job, 'inputs' | 'stateDir' | 'streams' | 'keys'>,
  repository: Repository,
  run: { readonly runId: string; readonly attempt: number },
): Promise<FoundJournal> {
  const { system } = job.streams;
  const kept = await listed(repository, job, run).catch((thrown: unknown) => {
    throw mayNotLook(thrown) ?? thrown;
  });
  for (const artifact of kept.filter(isWhole).sort(newestFirst).slice(0, MOST_LOOKED_INTO)) {
    const folder = join(job.keys.RUNNER_TEMP ?? tmpdir(), `orchestrator-artifact-${system.randomHex(8)}`);
    try {
      await fetchInto(repository, artifact, folder);
      const isThere = (await listRuns(system, folder)).some(({ run: found }) => found.run_id === run.runId);
      if (!isThere) continue;
      cpSync(join(folder, 'runs'), join(job.stateDir, 'runs'), { recursive: true, force: false });
      return { runId: run.runId, from: `the artifact ${artifact.name}` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  throw gone(
    run.runId,
    kept.some(({ expired }) => expired),
  );
}

async function listed(
  repository: Repository,
  { inputs }: Pick<Job, 'inputs'>,
  { runId, attempt }: { readonly runId: string; readonly attempt: number },
): Promise<Artifact[]> {
  if (typeof inputs.artifact === 'string') return named(repository, artifactName(inputs.artifact, '', 0));
  const all: Artifact[] = [];
  for (let number = attempt; number < attempt + MOST_ATTEMPTS; number += 1) {
    const found = await named(repository, artifactName(true, runId, number));
    // The first one may be gone while those that carried it on are there.
    if (found.length === 0 && (all.length > 0 || number > attempt)) break;
    all.push(...found);
  }
  return all;
}

async function named({ github, owner, repo }: Repository, name: string): Promise<Artifact[]> {
  const { data } = await github.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 100 });
  return data.artifacts.filter((artifact) => artifact.name === name);
}

// Workflow runs of a fork's pull request keep their artifacts in this repository, too, under any name they like.
function isWhole({ expired, workflow_run: run }: Artifact): boolean {
  return !expired && run?.repository_id !== undefined && run.head_repository_id === run.repository_id;
}

function newestFirst(one: Artifact, other: Artifact): number {
  return Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? '') || other.id - one.id;
}

async function fetchInto({ github, owner, repo }: Repository, artifact: Artifact, folder: string): Promise<void> {
  const { id: artifact_id, name, digest } = artifact;
  const { data } = await github.rest.actions.downloadArtifact({ owner, repo, artifact_id, archive_format: 'zip' });
  const bytes = Buffer.from(data as ArrayBuffer);
  const own = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (digest != null && digest !== own) {
    throw new Fault('state_corrupt', `The artifact ${name} is not what was kept.`, { cure: 'Run the plan again.' });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'record.zip'), bytes);
  await unpackIn(folder);
}

function mayNotLook(thrown: unknown): Fault | undefined {
  const { status, message = '' } = refusedBy(thrown) ?? {};
  if ((status !== 403 && status !== 404) || /rate limit/i.test(message)) return undefined;
  return new Fault('unavailable', 'The job may not look for the record that another workflow run kept.', {
    cure: 'Give it `permissions: actions: read`.',
    cause: thrown,
  });
}

function gone(runId: string, isExpired: boolean): Fault {
  const why = isExpired ? 'has expired' : 'is gone';
  return new Fault('unavailable', `The record of the run ${runId} ${why}, so that nothing can go on from it.`, {
    cure: 'Run the plan again; how long artifacts are kept is a setting of the repository.',
  });
}
