import { createMarks, type Marks } from './marks.ts';

const BLOCK = 1024 * 1024;
const LINE_FEED = 10;

/** The bytes of a log as far as they are known, and where its lines are. Nothing is decoded. */
export interface LogText {
  /** Bytes. */
  readonly size: number;
  /** Lines; the last one may go on. */
  readonly lines: number;
  readonly marks: Marks;
  /** Takes the next bytes; tens of MB a second. */
  append(bytes: Uint8Array): void;
  /** Where a line (from 0) begins; of the line after the last one it is the end. */
  startOf(line: number): number;
  /** The bytes of a line without its end, at most `most` of them. */
  bytesOf(line: number, most: number): Uint8Array<ArrayBuffer>;
  /** A copy of the bytes from one place up to (not including) another. */
  slice(from: number, to: number): Uint8Array<ArrayBuffer>;
}

/** A log of no bytes. Its bytes are kept in blocks, so that they are copied once however they come. */
export function createLogText(): LogText {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const starts = createStarts();
  const marks = createMarks();
  let size = 0;

  const slice = (from: number, to: number): Uint8Array<ArrayBuffer> => {
    const out = new Uint8Array(Math.max(0, to - from));
    for (let at = from; at < to; ) {
      const part = blocks[Math.floor(at / BLOCK)]?.subarray(at % BLOCK, Math.min(BLOCK, (at % BLOCK) + to - at));
      if (part === undefined) break;
      out.set(part, at - from);
      at += part.byteLength;
    }
    return out;
  };
  const startOf = (line: number): number => (line < starts.count() ? starts.at(line) : size);
  // A line that a line feed ends is whole; what stands behind the last one is a line if it is anything.
  const lines = (): number => starts.count() - (starts.at(starts.count() - 1) === size ? 1 : 0);
  const endLine = (feed: number): void => {
    const line = starts.count() - 1;
    const start = starts.at(line);
    marks.see(line, slice(start, Math.min(feed, start + marks.most)));
    starts.push(feed + 1);
  };
  const put = (part: Uint8Array): void => {
    const block = blocks[Math.floor(size / BLOCK)] ?? new Uint8Array(BLOCK);
    const from = size % BLOCK;
    const base = size - from;
    if (from === 0) blocks.push(block);
    block.set(part, from);
    size += part.byteLength;
    const filled = block.subarray(0, from + part.byteLength);
    for (let at = filled.indexOf(LINE_FEED, from); at >= 0; at = filled.indexOf(LINE_FEED, at + 1)) endLine(base + at);
  };

  return {
    get size() {
      return size;
    },
    get lines() {
      return lines();
    },
    marks,
    append(bytes) {
      for (let at = 0; at < bytes.byteLength; ) {
        const room = BLOCK - (size % BLOCK);
        put(bytes.subarray(at, at + room));
        at += room;
      }
    },
    startOf,
    bytesOf(line, most) {
      const hasEnd = line + 1 < starts.count();
      const end = hasEnd ? starts.at(line + 1) - 1 : size;
      return slice(startOf(line), Math.min(end, startOf(line) + most));
    },
    slice,
  };
}

function createStarts() {
  let places = new Uint32Array(1024);
  let count = 1;
  return {
    count: () => count,
    at: (line: number): number => places[line] ?? 0,
    push(place: number): void {
      if (count === places.length) {
        const more = new Uint32Array(places.length * 2);
        more.set(places);
        places = more;
      }
      places[count++] = place;
    },
  };
}
