import { BlobFault } from '../blob-fault.ts';
import { type Announced, checked, checkOnly } from '../checked.ts';
import { assertDigest } from '../digest.ts';
import type { Bucket } from './address.ts';
import { type Ask, EMPTY } from './ask.ts';
import { type Listed, modifiedAt } from './list-objects.ts';
import { createReplay } from './replay.ts';

/** What can be done with the object of a digest. Everything throws BlobFault, and Fault `usage` for what is no digest. */
export interface Objects {
  /** Its size in bytes and its age; undefined where it is not there. */
  look(digest: string): Promise<(Listed & { readonly size: number }) | undefined>;
  /** Makes it as new. */
  freshen(digest: string): Promise<void>;
  /** Throws what the stream throws, too. */
  send(bytes: AsyncIterable<Uint8Array>, announced: Announced): Promise<void>;
  /** Its bytes; undefined where it is not there. */
  open(digest: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  remove(digest: string): Promise<void>;
}

/** The objects of a bucket. */
export function createObjects(ask: Ask, bucket: Bucket): Objects {
  const urlOf = (digest: string): string => {
    assertDigest(digest);
    return bucket.object(`${bucket.prefix}${digest}`);
  };
  return {
    look: async (digest) => {
      const { status, headers } = await ask({ method: 'HEAD', url: urlOf(digest) });
      if (status === 404) return undefined;
      return {
        digest,
        size: Number(headers.get('content-length')),
        modified: modifiedAt(headers.get('last-modified')),
      };
    },
    freshen: async (digest) => {
      // Its date changes only with a copy of it onto itself, which has to change something.
      const headers = {
        'x-amz-copy-source': bucket.source(`${bucket.prefix}${digest}`),
        'x-amz-metadata-directive': 'REPLACE',
      };
      await drain(await ask({ method: 'PUT', url: urlOf(digest), headers }));
    },
    send: async (bytes, announced) => {
      const { digest, size, signal } = announced;
      const question = { method: 'PUT' as const, url: urlOf(digest), signal };
      if (size > 0) return sendStream(ask, question, bytes, announced);
      await checkOnly(bytes, announced);
      await drain(await ask({ ...question, digest: EMPTY }));
    },
    open: async (digest) => {
      const answer = await ask({ method: 'GET', url: urlOf(digest) });
      if (answer.status !== 404) return bytesOf(answer);
      await drain(answer);
      return undefined;
    },
    remove: async (digest) => drain(await ask({ method: 'DELETE', url: urlOf(digest) })),
  };
}

async function sendStream(
  ask: Ask,
  question: { readonly method: 'PUT'; readonly url: string; readonly signal?: AbortSignal | undefined },
  bytes: AsyncIterable<Uint8Array>,
  announced: Announced,
): Promise<void> {
  const { digest, size } = announced;
  const replay = createReplay(checked(bytes, announced));
  const headers = { 'content-length': String(size) };
  try {
    await drain(await ask({ ...question, headers, digest, body: replay.body }));
  } catch (thrown) {
    // What went wrong on this side says more than that the store was left waiting.
    throw replay.failures.length > 0 ? replay.failures[0] : thrown;
  } finally {
    replay.end();
  }
}

async function* bytesOf(answer: Response): AsyncGenerator<Uint8Array> {
  if (answer.body === null) return;
  try {
    for await (const piece of answer.body) yield piece;
  } catch (cause) {
    throw new BlobFault('unavailable', 'The blob store broke off.', { cause });
  }
}

// An answer that nobody reads holds its connection.
async function drain(answer: Response): Promise<void> {
  await answer.arrayBuffer().catch(() => undefined);
}
