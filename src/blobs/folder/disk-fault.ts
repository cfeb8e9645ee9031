import { systemErrorCode } from '../../errors.ts';
import { BlobFault } from '../blob-fault.ts';

const NO_ROOM = ['ENOSPC', 'EDQUOT'];

/** Does work on the disk of `folder`; its errors come out as BlobFault. */
export async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw diskFault(thrown, folder);
  }
}

/** What an error of a disk means for a blob: `full`, `too_large` or `unavailable`. */
export function diskFault(cause: unknown, folder: string): BlobFault {
  const code = systemErrorCode(cause) ?? String(cause);
  if (NO_ROOM.includes(code)) return new BlobFault('full', `There is no room left in ${folder}.`, { cause });
  if (code === 'EFBIG')
    return new BlobFault('too_large', `The disk of ${folder} takes no file as large as this.`, { cause });
  return new BlobFault('unavailable', `${folder} cannot be used (${code}).`, { cause });
}
