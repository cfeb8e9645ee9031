import { BlobFault } from '../blob-fault.js';
import { checked, checkOnly } from '../checked.js';
import { assertDigest } from '../digest.js';
import { EMPTY } from './ask.js';
import { modifiedAt } from './list-objects.js';
import { createReplay } from './replay.js';
/** The objects of a bucket. */
export function createObjects(ask, bucket) {
    const urlOf = (digest) => {
        assertDigest(digest);
        return bucket.object(`${bucket.prefix}${digest}`);
    };
    return {
        look: async (digest) => {
            const { status, headers } = await ask({ method: 'HEAD', url: urlOf(digest) });
            if (status === 404)
                return undefined;
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
            const question = { method: 'PUT', url: urlOf(digest), signal };
            if (size > 0)
                return sendStream(ask, question, bytes, announced);
            await checkOnly(bytes, announced);
            await drain(await ask({ ...question, digest: EMPTY }));
        },
        open: async (digest) => {
            const answer = await ask({ method: 'GET', url: urlOf(digest) });
            if (answer.status !== 404)
                return bytesOf(answer);
            await drain(answer);
            return undefined;
        },
        remove: async (digest) => drain(await ask({ method: 'DELETE', url: urlOf(digest) })),
    };
}
async function sendStream(ask, question, bytes, announced) {
    const { digest, size } = announced;
    const replay = createReplay(checked(bytes, announced));
    const headers = { 'content-length': String(size) };
    try {
        await drain(await ask({ ...question, headers, digest, body: replay.body }));
    }
    catch (thrown) {
        // What went wrong on this side says more than that the store was left waiting.
        throw replay.failures.length > 0 ? replay.failures[0] : thrown;
    }
    finally {
        replay.end();
    }
}
async function* bytesOf(answer) {
    if (answer.body === null)
        return;
    try {
        for await (const piece of answer.body)
            yield piece;
    }
    catch (cause) {
        throw new BlobFault('unavailable', 'The blob store broke off.', { cause });
    }
}
// An answer that nobody reads holds its connection.
async function drain(answer) {
    await answer.arrayBuffer().catch(() => undefined);
}
