import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { systemErrorCode } from '../../errors.ts';
import { Refused } from '../../sync/send/faults.ts';
import { patiently } from '../../sync/send/patience.ts';
import type { System } from '../../system/system.ts';
import type { BlobCalls } from '../calls/blob-calls.ts';
import type { FleetJob } from '../calls/wire.ts';
import { Refusal } from '../refusal.ts';

/** How often one file is asked for before the step goes back to the others. */
const TRIES = 5;

const never = new AbortController().signal;

/** Puts the files of earlier steps where a step looks for them, from `cwd`. Throws `Refusal` where one cannot be had. */
export async function bringFiles(
  system: Pick<System, 'clock' | 'randomHex'>,
  blobs: Pick<BlobCalls, 'bring'>,
  { artifacts }: Pick<FleetJob, 'artifacts'>,
  cwd: string,
  stop: AbortSignal,
): Promise<void> {
  for (const file of artifacts) {
    const place = normalize(file.path);
    const isOutside = isAbsolute(place) || place === '..' || place.startsWith(`..${sep}`);
    if (isOutside) throw new Refusal('artifact', `${file.path} would lie outside of the run’s folder`);
    // What lies there git obeys: its hooks run programs.
    const isGits = place.split(sep).some((part) => part.toLowerCase() === '.git');
    if (isGits) throw new Refusal('artifact', `${file.path} would lie among git’s own files`);
    if (await leadsOut(cwd, dirname(place))) {
      throw new Refusal('artifact', `${file.path} would lie outside of the run’s folder, by a link`);
    }
    const bring = async (number: number): Promise<string | undefined> => {
      const why = blobs.bring(file, join(cwd, place), stop);
      return number < TRIES ? why : why.catch(reasonOf);
    };
    const patience = { closing: never, stop, longestWait: 3_000 };
    const missing = await patiently(system, patience, bring).catch((thrown: unknown) => {
      if (thrown instanceof Refused || systemErrorCode(thrown) !== undefined) return reasonOf(thrown);
      throw thrown;
    });
    if (missing !== undefined) throw new Refusal('artifact', `${file.path} of ${file.task} cannot be had: ${missing}`);
  }
}

// The nearest folder that is there says where the others will be.
async function leadsOut(cwd: string, folder: string): Promise<boolean> {
  const root = await realpath(cwd);
  for (let at = folder; at !== '.'; at = dirname(at)) {
    const real = await realpath(join(cwd, at)).catch(() => undefined);
    if (real !== undefined) return real !== root && !real.startsWith(`${root}${sep}`);
  }
  return false;
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
