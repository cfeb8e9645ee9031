import { join } from 'node:path';
import { Fault } from '../../../errors.ts';
import type { StoredRun } from '../../../journal/read.ts';
import { suggest } from '../../../plan/did-you-mean.ts';
import { printableColoured, printableLines } from '../../../report/text/printable.ts';
import { logPath } from '../../../run/names/file-name.ts';
import { isSettled } from '../../../run/status.ts';
import { sleep } from '../../../system/clock.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';
import { ATTEMPT, storedRun } from './stored.ts';

const LOOK_EVERY_MS = 200;

/** `orchestrator runs logs <run_id> <task>` */
export const logsVerb: Verb = {
  kind: 'verb',
  arguments: [
    { name: 'run_id', description: 'The run' },
    { name: 'task', description: 'The task: a step’s id, or id[key] where it was fanned out' },
  ],
  flags: [ATTEMPT, { name: 'follow', description: 'Go on printing until the task has ended' }, STATE_DIR],
  example: 'runs logs nightly-2026-03-04 code.review --follow',
  run: printLog,
};

async function printLog(call: Call, streams: Streams): Promise<number> {
  const stored = await storedRun(call, streams);
  const [, task = ''] = call.words;
  requireTask(stored, task);
  const path = join(stored.folder, logPath(task));
  const write = writer(streams);
  let printed = 0;
  const printNew = async (): Promise<void> => {
    const bytes = await readFrom(path, printed, streams);
    printed += bytes.length;
    write(bytes);
  };
  await printNew();
  while (call.isOn('follow') && !streams.abandoned.aborted && !(await hasEnded(call, streams, task))) {
    await sleep(streams.system.clock, LOOK_EVERY_MS, streams.abandoned);
    await printNew();
  }
  // What came between the last look at the log and the look at the task.
  if (call.isOn('follow')) await printNew();
  return 0;
}

function requireTask({ run }: StoredRun, task: string): void {
  if (run.tasks.has(task)) return;
  const known = [...run.tasks.keys()];
  throw new Fault('usage', `Run ${run.run_id} has no task ${task}.`, {
    cure: suggest(task, known, 'It has no tasks.'),
  });
}

async function hasEnded(call: Call, streams: Streams, task: string): Promise<boolean> {
  const { run, live } = await storedRun(call, streams);
  const status = run.tasks.get(task)?.status;
  return !live || status === undefined || isSettled(status);
}

// A task that printed nothing has no log.
async function readFrom(path: string, from: number, { system }: Streams): Promise<Buffer> {
  const size = (await system.files.stat(path))?.size ?? 0;
  return size > from ? (await system.files.read(path)).subarray(from) : Buffer.alloc(0);
}

// To a file or pipe go the bytes as they were printed; a terminal is not handed over to them.
function writer(streams: Streams): (bytes: Buffer) => void {
  const { stdout } = streams;
  const decoder = new TextDecoder();
  const clean = colourOn(stdout, streams) ? printableColoured : printableLines;
  return (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') stdout.write(stdout.isTTY ? clean(text) : text);
  };
}
