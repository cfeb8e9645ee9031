import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peakProbe = fileURLToPath(new URL('./peak.cjs', import.meta.url));

/**
 * Runs `floor` and `ours` by turns and answers `{ ms, mb }`, each as `{ floor, ours, ratio }`: medians of the wall times of
 * `rounds` rounds, whose ratio is the median of the ratios of single rounds (a machine that slows down under both does
 * not show), and peak memory of one round before them that is not timed. A command is `{ args, env? }` for this Node.
 */
export async function compare({ floor, ours }, rounds, folder) {
  const mb = { floor: await peakMemory(floor, folder), ours: await peakMemory(ours, folder) };
  const samples = [];
  for (let round = 0; round < rounds; round++) samples.push(await timed(floor, ours, round % 2 === 0, folder));
  return { ms: summary(samples), mb: { ...mb, ratio: mb.ours / mb.floor } };
}

// Who goes first changes every round: the second one finds a warmer machine.
async function timed(floor, ours, floorFirst, folder) {
  if (floorFirst) return { floor: await inPlace(wallTime, floor, folder), ours: await inPlace(wallTime, ours, folder) };
  const own = await inPlace(wallTime, ours, folder);
  return { floor: await inPlace(wallTime, floor, folder), ours: own };
}

function summary(samples) {
  return {
    floor: median(samples.map((sample) => sample.floor)),
    ours: median(samples.map((sample) => sample.ours)),
    ratio: median(samples.map((sample) => sample.ours / sample.floor)),
  };
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Peak resident memory of one process in MB. */
async function peakMemory(command, folder) {
  return inPlace(
    async ({ args, env }, place) => {
      const peakFile = join(place, 'peak');
      await wallTime({ args: ['--require', peakProbe, ...args], env: { ...env, BENCH_PEAK_FILE: peakFile } }, place);
      return Number(await readFile(peakFile, 'utf8'));
    },
    command,
    folder,
  );
}

async function inPlace(measure, command, folder) {
  const place = await mkdtemp(join(folder, 'round-'));
  try {
    return await measure(command, place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Wall time of one process in ms. Anything but exit 0 is thrown with what it says when it is asked again. */
function wallTime({ args, env }, cwd) {
  // Where NODE_EXTRA_CA_CERTS is set, every start of Node 20 costs 50 ms that have nothing to do with anybody's code.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, CI: ___, ...clean } = process.env;
  // Compiled code is kept next to the plans of this benchmark, not in the reader's home; the first call of each fills it.
  const options = { cwd, env: { ...clean, XDG_CACHE_HOME: dirname(cwd), ...env, NO_COLOR: '1' } };
  return new Promise((resolve, reject) => {
    // Nobody reads here: a reader would be measured too.
    const stdout = openSync(join(cwd, 'stdout'), 'w');
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', stdout, 'ignore'] });
    child.once('error', reject);
    child.once('close', (code) => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      closeSync(stdout);
      if (code === 0) resolve(ms);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}\n${lastWords(args, options)}`));
    });
  });
}

function lastWords(args, options) {
  return spawnSync(process.execPath, args, { ...options, encoding: 'utf8', maxBuffer: 1e9 }).stderr.slice(-4000);
}
