import { fstatSync, writeSync } from 'node:fs';
import type { OutputPort } from '../../report/output-port.ts';

/** One of the process's own outputs. */
export interface ProcessOutput {
  /** 1 for stdout, 2 for stderr. */
  readonly descriptor: number;
  /** Node's stream for it. It is not asked for before it is needed, because it loads a third of what a short call loads at all. */
  readonly stream: () => NodeJS.WriteStream;
  /** Hears once why nothing can be written any more. */
  readonly onLost: (error: NodeJS.ErrnoException) => void;
}

/** Writes to a pipe or a file at once, and to anything else through Node's stream. What follows a loss is dropped. */
export function createOutput({ descriptor, stream, onLost }: ProcessOutput): OutputPort {
  let isLost = false;
  let opened: NodeJS.WriteStream | undefined;
  const lose = (error: NodeJS.ErrnoException): void => {
    if (!isLost) onLost(error);
    isLost = true;
  };
  const open = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', lose);
    return opened;
  };
  const plain = isPlain(descriptor);
  const writePlainly = (bytes: Buffer): void => {
    try {
      const rest = bytes.subarray(writeSync(descriptor, bytes));
      if (rest.length > 0) writePlainly(rest);
    } catch (thrown) {
      // A full pipe whose other end asked not to be waited for.
      if ((thrown as NodeJS.ErrnoException).code === 'EAGAIN') open().write(bytes);
      else lose(thrown as NodeJS.ErrnoException);
    }
  };
  return {
    write: (text) => {
      if (isLost) return;
      if (plain && opened === undefined) writePlainly(Buffer.from(text));
      else open().write(text);
    },
    get columns() {
      return plain ? undefined : open().columns;
    },
    get rows() {
      return plain ? undefined : open().rows;
    },
    get isTTY() {
      return !plain && open().isTTY === true;
    },
  };
}

function isPlain(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFIFO() || found.isFile();
  } catch {
    return false;
  }
}
