import { cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listRuns, type StoredRun } from '../../journal/read.ts';
import type { System } from '../../system/system.ts';
import { type ArtifactStore, artifactName, type KeptArtifact, openArtifactStore } from '../artifact/store.ts';
import type { Job } from '../run/job.ts';
import { readJobMark } from '../run/witness.ts';
import type { FoundJournal } from './found-journal.ts';

/** Artifacts that are looked into, newest first. */
const MOST_LOOKED_INTO = 5;

/**
 * Brings the journal of this job's earlier attempt back from the artifact its post step kept: by the run's name, else (a run named after
 * its day goes by another name on the next) by its plan and job. Throws where the service does not answer.
 */
export async function journalFromArtifact(
  job: Job,
  runId: string,
  store: ArtifactStore | undefined = openArtifactStore(job.keys),
): Promise<FoundJournal | undefined> {
  if (store === undefined) return undefined;
  const { system } = job.streams;
  for (const artifact of candidates(job, runId, await store.list()).slice(0, MOST_LOOKED_INTO)) {
    const folder = join(job.keys.RUNNER_TEMP ?? tmpdir(), `orchestrator-artifact-${system.randomHex(8)}`);
    try {
      await store.fetch(artifact, folder);
      const found = await ownRun(system, folder, job, runId);
      if (found === undefined) continue;
      cpSync(join(folder, 'runs'), join(job.stateDir, 'runs'), { recursive: true, force: false });
      return { runId: found.run.run_id, from: `the artifact ${artifact.name}` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return undefined;
}

function candidates({ inputs }: Job, runId: string, kept: readonly KeptArtifact[]): KeptArtifact[] {
  const given = typeof inputs.artifact === 'string' ? artifactName(inputs.artifact, '', 0) : undefined;
  const prefix = artifactName(true, runId, 0).slice(0, -1);
  const isNamed = ({ name }: KeptArtifact): boolean => (given === undefined ? name.startsWith(prefix) : name === given);
  const newest = [...kept].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const named = newest.filter(isNamed);
  return named.length > 0 ? named : newest.filter(({ name }) => name.startsWith('orchestrator-'));
}

async function ownRun(system: System, folder: string, job: Job, runId: string): Promise<StoredRun | undefined> {
  const owned: StoredRun[] = [];
  for (const stored of await listRuns(system, folder)) if (await isOwn(system, stored, job)) owned.push(stored);
  return owned.find(({ run }) => run.run_id === runId) ?? owned.find(({ run }) => hasParams(run.params, job));
}

async function isOwn(system: System, { run, folder }: StoredRun, { graph, facts }: Job): Promise<boolean> {
  const mark = await readJobMark(system, folder);
  return run.plan.path === graph.path && mark?.job === facts.job && mark.workflow_run_id === facts.runId;
}

function hasParams(params: StoredRun['run']['params'], { graph }: Job): boolean {
  return JSON.stringify(params) === JSON.stringify(graph.params);
}
