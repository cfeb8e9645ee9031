import { EXIT_STATUS, Fault } from '../../errors.ts';
import { loadPlanText } from '../../graph/load-plan.ts';
import { listRuns } from '../../journal/read.ts';
import { suggest } from '../../plan/did-you-mean.ts';
import { count } from '../../report/text/count.ts';
import { createPalette } from '../../report/text/palette.ts';
import { printable } from '../../report/text/printable.ts';
import { runGraphOf } from '../../sync/facts/registration.ts';
import { type SyncOptions, type SyncResult, syncAll } from '../../sync/sync.ts';
import type { Call, Verb } from '../line/verb.ts';
import { API_FLAGS, apiAddressOf } from '../running/api-address.ts';
import { STATE_DIR, stateDirOf } from '../running/run-flags.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';
import { stateFolder } from './runs/stored.ts';

/** `orchestrator sync [run_id...]` */
export const syncVerb: Verb = {
  kind: 'verb',
  arguments: [
    { name: 'run_id', description: 'The runs; all of them where none is named', optional: true, repeats: true },
  ],
  flags: [...API_FLAGS, { name: 'json', description: 'Print what became of each run as one JSON list' }, STATE_DIR],
  example: 'sync --api-base https://tasks.example.org',
  details:
    'It may be repeated: what the API knows is not sent again. Runs that are named are compared with the API even where all of them was told. Exits 1 where the API does not take all of a run, 3 where it does not answer.',
  run: sync,
};

async function sync(call: Call, streams: Streams): Promise<number> {
  const options = await syncOptions(call, streams);
  await checkNames(call, streams);
  const choice = call.words.length === 0 ? {} : { runIds: call.words, again: true };
  const asJson = call.isOn('json');
  const results = await syncAll(options, choice, (result) => {
    if (!asJson) streams.stdout.write(lineOf(result, streams));
  });
  if (asJson) streams.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else if (results.length === 0) streams.stderr.write(`${options.baseUrl} knows all runs in ${stateDirOf(call)}.\n`);
  if (results.some(({ state }) => state === 'left')) return EXIT_STATUS.unavailable;
  return results.some(({ state }) => state === 'partly') ? 1 : 0;
}

async function syncOptions(call: Call, streams: Streams): Promise<SyncOptions> {
  const { system } = streams;
  const address = await apiAddressOf(call, system);
  if (address === undefined) {
    throw new Fault('usage', 'There is no task API to tell.', {
      cure: 'Name one with --api-base or API_BASE, or start one with orchestrator serve.',
    });
  }
  const readGraph: SyncOptions['readGraph'] = async (text, path) => {
    const loaded = await loadPlanText(text, path);
    return loaded.ok ? runGraphOf(loaded.graph) : undefined;
  };
  return { ...address, system, stateDir: stateFolder(call, streams), readGraph };
}

// A name becomes a part of a path.
async function checkNames(call: Call, streams: Streams): Promise<void> {
  if (call.words.length === 0) return;
  const known = (await listRuns(streams.system, stateFolder(call, streams))).map(({ run }) => run.run_id);
  const unknown = call.words.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Fault('usage', `There is no run ${unknown} in ${stateDirOf(call)}.`, {
    cure: suggest(unknown, known, 'No run has been kept there yet.'),
  });
}

const WORDS: Readonly<Record<SyncResult['state'], readonly [mark: string, words: string]>> = {
  told: ['✓', 'told'],
  live: ['▸', 'told so far; it still runs'],
  partly: ['!', 'told in part'],
  left: ['✗', 'not told'],
  busy: ['-', 'another process tells of it'],
};

function lineOf({ run_id, attempt, state, tasks, notes }: SyncResult, streams: Streams): string {
  const palette = createPalette(colourOn(streams.stdout, streams));
  const [mark, words] = WORDS[state];
  const paint = state === 'left' || state === 'partly' ? palette.bad : palette.good;
  const sent = tasks > 0 ? `, ${count(tasks, 'task')}` : '';
  const lines = [
    `${paint(mark)} ${printable(run_id)} #${attempt}  ${words}${sent}`,
    ...notes.map((note) => `  ${printable(note)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
