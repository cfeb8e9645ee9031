import { join } from 'node:path';
import { createJobBell } from '../../../../src/api/jobs/job-bell.ts';
import type { FleetOptions } from '../../../../src/api/jobs/options.ts';
import type { BlobStore } from '../../../../src/blobs/blob-store.ts';
import { createFolderBlobStore } from '../../../../src/blobs/folder/create-folder-blob-store.ts';
import { createMemoryQueue } from '../../../../src/queue/memory/create-memory-queue.ts';
import type { Database } from '../../../../src/store/database.ts';
import { systemClock as clock } from '../../../../src/system/clock.ts';
import { createFolder } from '../../../support/cli.ts';
import { atTheEnd } from '../../../support/database.ts';
import { type RunningApi, startTaskApi } from '../../../support/task-api.ts';

/** A task API whose fleet keeps blobs in a store. */
export interface BlobStand extends RunningApi {
  readonly fleet: FleetOptions;
  /** Address of a blob. */
  at(digest: string): string;
  /** Sends bytes as a blob of this name. */
  put(
    digest: string,
    body: NonNullable<RequestInit['body']>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

/** What a fleet needs, with blobs in a folder of the test unless another store is given. */
export function fleetWith(database: Database, blobs: BlobStore = folderStore()): FleetOptions {
  const bell = createJobBell({ database, clock });
  atTheEnd(() => bell.close());
  return { blobs, bell, queue: createMemoryQueue({ clock }) };
}

export async function startBlobStand(database: Database, blobs?: BlobStore): Promise<BlobStand> {
  const fleet = fleetWith(database, blobs);
  const running = await startTaskApi(database, { fleet });
  const at = (digest: string): string => `${running.url}/fleet/blobs/${digest}`;
  const put: BlobStand['put'] = (digest, body, headers = {}) => {
    const type = { 'content-type': 'application/octet-stream' };
    return fetch(at(digest), { method: 'PUT', body, headers: { ...type, ...headers }, duplex: 'half' } as RequestInit);
  };
  return { ...running, fleet, at, put };
}

/** A store in a folder of the test. */
export function folderStore(mostBytes?: number): BlobStore {
  const most = mostBytes === undefined ? {} : { mostBytes };
  return createFolderBlobStore({ folder: join(createFolder(), 'blobs'), clock, ...most });
}
