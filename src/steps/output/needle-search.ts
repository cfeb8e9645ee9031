/** Finds any of many byte strings in a buffer, in one pass. */
export interface NeedleSearch {
  /** Every occurrence, overlapping ones included, as flat `start, end` pairs in no order; undefined where there is none. */
  find(data: Buffer): number[] | undefined;
  /** Where the earliest ending of `data` begins that could grow into a needle; `data.length` where none can. */
  unfinished(data: Buffer): number;
  /** Bytes of the longest needle; 0 where there are none. */
  readonly longest: number;
}

/** Beyond this a longer stride no longer pays: the loop already touches only a few cache lines a chunk. */
const LONGEST_STRIDE = 64;

/**
 * A search for `needles` (no empty ones). Needles of three bytes and more are found by looking at two bytes every so often: the stride
 * is such that no needle fits between two looks, so text without needles costs a fraction of a nanosecond a byte.
 */
export function createNeedleSearch(needles: readonly Buffer[]): NeedleSearch {
  const tiny = needles.filter((needle) => needle.length < 3);
  const others = needles.filter((needle) => needle.length >= 3);
  const sampled = others.length > 0 ? createSampler(others) : undefined;
  const firsts = new Uint8Array(256);
  for (const needle of needles) firsts[byteAt(needle, 0)] = 1;
  const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
  return {
    longest,
    find: (data) => {
      const pairs: number[] = [];
      for (const needle of tiny) findEach(data, needle, pairs);
      sampled?.(data, pairs);
      return pairs.length > 0 ? pairs : undefined;
    },
    unfinished: (data) => {
      for (let start = Math.max(data.length - longest + 1, 0); start < data.length; start++) {
        if (firsts[byteAt(data, start)] === 1 && needles.some((needle) => isCutOff(data, start, needle))) return start;
      }
      return data.length;
    },
  };
}

function findEach(data: Buffer, needle: Buffer, pairs: number[]): void {
  for (let at = data.indexOf(needle); at >= 0; at = data.indexOf(needle, at + 1)) pairs.push(at, at + needle.length);
}

/** Looks for needles of at least three bytes, adding what it finds to `pairs`. */
function createSampler(needles: readonly Buffer[]): (data: Buffer, pairs: number[]) => void {
  const stride = Math.min(LONGEST_STRIDE, ...needles.map((needle) => needle.length - 2));
  const { seen, seenTriples, places } = indexNeedles(needles, stride);
  const check = (data: Buffer, at: number, pairs: number[]): void => {
    if (seenTriples[hashOfThree(data, at)] === 0) return;
    for (const { needle, offset } of places.get(threeBytes(data, at)) ?? []) {
      if (startsWith(data, at - offset, needle)) pairs.push(at - offset, at - offset + needle.length);
    }
  };
  return (data, pairs) => {
    const last = data.length - 3;
    let at = stride - 1;
    // Four looks a turn let the processor overlap their memory reads; alone each would wait for the one before.
    for (const end = last - 3 * stride; at <= end; at += 4 * stride) {
      const any =
        look(seen, data, at) |
        look(seen, data, at + stride) |
        look(seen, data, at + 2 * stride) |
        look(seen, data, at + 3 * stride);
      if (any === 0) continue;
      for (let step = 0; step < 4; step++) check(data, at + step * stride, pairs);
    }
    for (; at <= last; at += stride) check(data, at, pairs);
  };
}

interface Place {
  readonly needle: Buffer;
  readonly offset: number;
}

interface NeedleIndex {
  /** 1 for each pair of bytes that begins in the first `stride` places of a needle. */
  readonly seen: Uint8Array;
  /** The same for three bytes, by a hash of them. */
  readonly seenTriples: Uint8Array;
  /** For three bytes, whose they are. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
}

function indexNeedles(needles: readonly Buffer[], stride: number): NeedleIndex {
  const seen = new Uint8Array(65_536);
  const seenTriples = new Uint8Array(65_536);
  const places = new Map<number, Place[]>();
  for (const needle of needles) {
    for (let offset = 0; offset < stride; offset++) {
      seen[(byteAt(needle, offset) << 8) | byteAt(needle, offset + 1)] = 1;
      seenTriples[hashOfThree(needle, offset)] = 1;
      const key = threeBytes(needle, offset);
      const known = places.get(key);
      if (known) known.push({ needle, offset });
      else places.set(key, [{ needle, offset }]);
    }
  }
  return { seen, seenTriples, places };
}

function look(seen: Uint8Array, data: Buffer, at: number): number {
  return seen[((data[at] as number) << 8) | (data[at + 1] as number)] as number;
}

function hashOfThree(data: Buffer, at: number): number {
  return (((byteAt(data, at) << 8) | byteAt(data, at + 1)) + byteAt(data, at + 2) * 0x9e5) & 0xffff;
}

function threeBytes(data: Buffer, at: number): number {
  return (byteAt(data, at) << 16) | (byteAt(data, at + 1) << 8) | byteAt(data, at + 2);
}

function startsWith(data: Buffer, start: number, needle: Buffer): boolean {
  if (start < 0 || start + needle.length > data.length) return false;
  for (let k = 0; k < needle.length; k++) if (data[start + k] !== needle[k]) return false;
  return true;
}

function isCutOff(data: Buffer, start: number, needle: Buffer): boolean {
  const there = data.length - start;
  return there < needle.length && data.compare(needle, 0, there, start) === 0;
}

function byteAt(data: Buffer, at: number): number {
  return data[at] as number;
}
