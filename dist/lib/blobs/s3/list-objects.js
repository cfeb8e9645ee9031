import { millisecondsBetween } from '../../system/clock.js';
import { isDigest } from '../digest.js';
const EPOCH = '1970-01-01T00:00:00Z';
/** Every blob of a bucket, in the order of their digests, a page at a time; what else lies there is passed over. */
export async function* listObjects(ask, bucket) {
    let after;
    for (;;) {
        const url = bucket.list({
            'list-type': '2',
            prefix: bucket.prefix,
            ...(after === undefined ? {} : { 'start-after': after }),
        });
        const text = await (await ask({ method: 'GET', url })).text();
        // No key of ours, and no time, has a character that XML would write in another way.
        for (const [, entry = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
            const key = tag(entry, 'Key');
            after = key;
            const digest = key.slice(bucket.prefix.length);
            if (isDigest(digest))
                yield { digest, modified: modifiedAt(tag(entry, 'LastModified')) };
        }
        if (tag(text, 'IsTruncated') !== 'true' || after === undefined)
            return;
    }
}
/** When a store says something was changed, ms since the epoch; 0 where it does not say. */
export function modifiedAt(text) {
    return text === null ? 0 : millisecondsBetween(EPOCH, text);
}
function tag(text, name) {
    return new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
}
