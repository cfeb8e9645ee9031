import { resolve } from 'node:path';
import { Fault } from '../../../errors.ts';
import { listRuns, readRun, type StoredRun } from '../../../journal/read.ts';
import { suggest } from '../../../plan/did-you-mean.ts';
import type { Call, Flag } from '../../line/verb.ts';
import { stateDirOf } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';

/** Which attempt of a run. */
export const ATTEMPT: Flag = {
  name: 'attempt',
  value: 'n',
  counts: true,
  description: 'Which attempt; the newest where none is named',
};

/** Absolute state directory of a call. */
export function stateFolder(call: Call, { system }: Pick<Streams, 'system'>): string {
  return resolve(system.cwd, stateDirOf(call));
}

/** The run a call names. Throws `usage` where there is none. */
export async function storedRun(call: Call, streams: Streams): Promise<StoredRun> {
  const { system } = streams;
  const [id = ''] = call.words;
  const folder = stateFolder(call, streams);
  const attempt = call.count('attempt');
  const found = isName(id) ? await readRun(system, folder, id, attempt) : undefined;
  if (found) return found;
  const known = (await listRuns(system, folder)).map(({ run }) => run.run_id);
  const which = attempt === undefined ? id : `${id}, attempt ${attempt},`;
  throw new Fault('usage', `There is no run ${which} in ${stateDirOf(call)}.`, {
    cure: suggest(id, known, 'No run has been kept there yet.'),
  });
}

// An id becomes a part of a path.
function isName(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id);
}
