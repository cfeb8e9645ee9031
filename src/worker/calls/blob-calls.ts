import { Later, NoEntry, Refused, reasonIn } from '../../sync/send/faults.ts';
import { tidyBase } from '../../sync/send/sender.ts';
import { digestFile, streamFile, writeDigested } from '../../system/large-file.ts';
import type { System } from '../../system/system.ts';
import type { ApiPlace } from './fleet-calls.ts';
import type { HandedFile } from './wire.ts';

/** The bytes of files on their way from step to step, each sent once. They throw `Later`, `Refused`, `NoEntry`. */
export interface BlobCalls {
  /** Puts a file where it belongs, absolute, unless it is there already; undefined where all is well, else why not. */
  bring(file: HandedFile, path: string, signal: AbortSignal): Promise<string | undefined>;
  /** Sends a file, unless the API has it already. */
  keep(file: Pick<HandedFile, 'sha256' | 'size'>, path: string, signal: AbortSignal): Promise<void>;
}

/** The way to the API's store of blobs; `onNote` hears when it takes and gives nothing, and when it does again. */
export function createBlobCalls(
  system: Pick<System, 'fetch' | 'randomHex'>,
  api: ApiPlace,
  onNote: (sentence: string) => void,
): BlobCalls {
  const base = `${tidyBase(api.baseUrl)}/agents/fleet/blobs`;
  const ask = async (sha256: string, init: RequestInit): Promise<Response> => {
    const token = typeof api.token === 'function' ? await api.token() : api.token;
    const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...init.headers };
    try {
      return await system.fetch(`${base}/${sha256}`, { ...init, headers, redirect: 'error' });
    } catch (cause) {
      throw new Later(`${new URL(base).host} does not answer`, { cause });
    }
  };
  const noticing = createNotice(onNote);
  return {
    bring: noticing(async (file, path, signal) => {
      const found = await digestFile(path);
      if (found?.sha256 === file.sha256) return undefined;
      const response = await ask(file.sha256, { signal });
      if (response.status === 404) return 'the API does not have it; all its servers need the same FLEET_BLOBS';
      await requireSuccess(response);
      if (response.body === null) return 'the API sent nothing';
      const isWritten = await written(path, response.body, file, system.randomHex(4));
      return isWritten ? undefined : 'what the API sent is something else';
    }),
    keep: noticing(async ({ sha256, size }, path, signal) => {
      const found = await ask(sha256, { method: 'HEAD', signal });
      if (found.status === 200) return;
      if (found.status !== 404) await requireSuccess(found);
      const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
      const init = { method: 'PUT', body: streamFile(path), duplex: 'half' as const, headers, signal };
      await requireSuccess(await ask(sha256, init));
    }),
  };
}

type Call<Given extends unknown[], Value> = (...given: Given) => Promise<Value>;

// Nobody wants to read the same sentence every second.
function createNotice(onNote: (sentence: string) => void) {
  let isOut = false;
  return <Given extends unknown[], Value>(call: Call<Given, Value>): Call<Given, Value> =>
    async (...given) => {
      try {
        const value = await call(...given);
        if (isOut) onNote('The store of artifacts answers again.');
        isOut = false;
        return value;
      } catch (thrown) {
        if (thrown instanceof Later && !isOut) {
          onNote(`The store of artifacts: ${thrown.message}; it is asked again.`);
          isOut = true;
        }
        throw thrown;
      }
    };
}

// A disk that takes nothing is a matter of this machine; a stream that breaks off comes again.
async function written(path: string, body: ReadableStream<Uint8Array>, file: HandedFile, draft: string) {
  try {
    return await writeDigested(path, body, file, draft);
  } catch (cause) {
    const isOfDisk = typeof cause === 'object' && cause !== null && 'syscall' in cause && 'path' in cause;
    if (isOfDisk) throw cause;
    throw new Later('what the API sent broke off', { cause });
  }
}

async function requireSuccess(response: Response): Promise<void> {
  const { status } = response;
  if (response.ok) return;
  const body = await response.json().catch(() => undefined);
  const reason = reasonIn(status, body);
  if (status === 401 || status === 403) throw new NoEntry(`the API does not let this worker hand files on (${reason})`);
  // A full store is full for the next moment, too.
  if (status === 507) throw new Refused(status, reason, body);
  if (status === 408 || status === 429 || status >= 500) throw new Later(`the API answered ${reason}`, { status });
  throw new Refused(status, reason, body);
}
