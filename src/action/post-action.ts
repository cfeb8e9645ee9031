import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Streams } from '../cli/streams/streams.ts';
import { readRun } from '../journal/read.ts';
import { count } from '../report/text/count.ts';
import { artifactName, openArtifactStore } from './artifact/store.ts';
import { pinTo, sayTo } from './run/job.ts';
import { ENDED_NAME, type PostState, STATE_NAME } from './run/witness.ts';

/** The last step of the action: keeps the record of the run, and says what a run that was killed left behind. It never throws. */
export async function runPost(streams: Streams): Promise<void> {
  const { env } = streams.system;
  const warn = (text: string): void => pinTo(streams)('warning', 'Orchestrator', text);
  try {
    const state = stateIn(env);
    if (state === undefined) return;
    if (env[`STATE_${ENDED_NAME}`] === undefined) await tellLeft(streams, state, warn);
    await tellProcesses(streams, state, warn);
    if (state.artifact !== false) await keepRecord(streams, state, warn);
  } catch (thrown) {
    warn(`The record of the run could not be kept: ${wordsOf(thrown)}.`);
  }
}

function stateIn(env: Readonly<Record<string, string | undefined>>): PostState | undefined {
  const text = env[`STATE_${STATE_NAME}`];
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as PostState);
}

async function tellLeft({ system }: Streams, state: PostState, warn: (text: string) => void): Promise<void> {
  const stored = await readRun(system, state.stateDir, state.runId, state.attempt);
  if (stored === undefined) return;
  const tasks = [...stored.run.tasks.values()];
  const lost = tasks.filter(({ reason }) => reason === 'lost').map(({ task }) => task);
  const open = tasks.filter(({ status }) => status === 'queued');
  const ran = lost.length === 0 ? 'nothing ran just then' : `${lost.join(', ')} ran just then`;
  warn(
    `The run ${state.runId} was killed before it could end: ${ran}, and ${count(open.length, 'task')} had not begun. Running the job again goes on from there.`,
  );
}

async function tellProcesses({ system }: Streams, { trail }: PostState, warn: (text: string) => void): Promise<void> {
  if (trail === '') return;
  const pids = await system.processes.tagged(`ORCHESTRATOR_TRAIL=${trail}`);
  if (pids.length === 0) return;
  const what = pids.length === 1 ? 'A process of the run is' : `${pids.length} processes of the run are`;
  warn(`${what} still there (${pids.join(', ')}); the runner ends what is left when the job does.`);
}

async function keepRecord(streams: Streams, state: PostState, warn: (text: string) => void): Promise<void> {
  const store = openArtifactStore(streams.system.env);
  const files = filesOf(state);
  if (store === undefined || files.length === 0) return;
  const name = artifactName(state.artifact, state.runId, state.attempt);
  try {
    await store.keep(name, files, state.stateDir);
    sayTo(streams)(`The record of the run is kept as the artifact ${name}.`);
  } catch (thrown) {
    const cure = /conflict|already exists/i.test(wordsOf(thrown))
      ? ' Another job keeps one of the same name: give each its own with the input artifact, or run-id.'
      : '';
    warn(`The artifact ${name} could not be kept: ${wordsOf(thrown)}.${cure}`);
  }
}

// Earlier attempts lie beside it, since a carried task's log is in the one that ran it; so do the runs of plans run by its steps.
function filesOf({ stateDir, runId }: PostState): string[] {
  const runs = join(stateDir, 'runs');
  const names = readdirSync(runs).filter((name) => name === runId || name.startsWith(`${runId}.`));
  return names.flatMap((name) =>
    readdirSync(join(runs, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

function wordsOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').replace(/\.$/, '');
}
