/** Output that waits to be sent. */
export interface LogBuffer {
  /** The bytes are copied. What is too much is left out, and the log says so. */
  write(bytes: Uint8Array): void;
  /** The next piece. */
  take(): Buffer;
  /** Forgets what waits, and takes nothing more. */
  close(): void;
  /** Bytes that wait. */
  readonly size: number;
}

/** Bytes of one piece, of what waits at most, and of a whole log. */
const PIECE_BYTES = 256 * 1_024;
const WAITING_BYTES = 4 * 2 ** 20;
const LOG_BYTES = 16 * 2 ** 20;

const CUT = Buffer.from(
  '\n… the rest of this log was left out: it came faster than it could be sent, or is too long\n',
);

/** Begins empty. */
export function createLogBuffer(): LogBuffer {
  let waiting: Buffer[] = [];
  let size = 0;
  let total = 0;
  let isClosed = false;
  return {
    get size() {
      return size;
    },
    write: (bytes) => {
      if (isClosed) return;
      isClosed = size + bytes.length > WAITING_BYTES || total + bytes.length > LOG_BYTES;
      const part = isClosed ? CUT : Buffer.from(bytes);
      waiting.push(part);
      size += part.length;
      total += part.length;
    },
    take: () => {
      const all = Buffer.concat(waiting);
      const piece = all.subarray(0, PIECE_BYTES);
      waiting = all.length === piece.length ? [] : [all.subarray(piece.length)];
      size = all.length - piece.length;
      return piece;
    },
    close: () => {
      isClosed = true;
      waiting = [];
      size = 0;
    },
  };
}
