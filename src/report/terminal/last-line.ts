const LONGEST = 4_096;
const LINE_END = 0x0a;

/** The last line of a chunk that holds anything, decoded; undefined where all are blank. At most 4,096 bytes are looked at. */
export function lastLine(bytes: Uint8Array): string | undefined {
  const tail = bytes.subarray(-LONGEST);
  let end = tail.length;
  while (end > 0 && isBlank(tail[end - 1])) end -= 1;
  if (end === 0) return undefined;
  const start = tail.lastIndexOf(LINE_END, end - 1) + 1;
  return Buffer.from(tail.subarray(start, end)).toString('utf8');
}

function isBlank(byte: number | undefined): boolean {
  return byte === LINE_END || byte === 0x0d || byte === 0x20 || byte === 0x09;
}
