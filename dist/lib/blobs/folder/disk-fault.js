import { systemErrorCode } from '../../errors.js';
import { BlobFault } from '../blob-fault.js';
const NO_ROOM = ['ENOSPC', 'EDQUOT'];
/** Does work on a disk; its errors come out as BlobFault. */
export async function onDisk(work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw diskFault(thrown);
    }
}
/** What an error of a disk means for a blob: `full`, `too_large` or `unavailable`. */
export function diskFault(cause) {
    const code = systemErrorCode(cause) ?? String(cause);
    if (NO_ROOM.includes(code))
        return new BlobFault('full', 'There is no room left for blobs.', { cause });
    if (code === 'EFBIG')
        return new BlobFault('too_large', 'The disk takes no file as large as this.', { cause });
    return new BlobFault('unavailable', `The folder of blobs cannot be used (${code}).`, { cause });
}
