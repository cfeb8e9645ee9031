const NEWLINE = 10;
/** A line that is longer is shown in parts; bytes. */
const LONGEST_LINE = 65_536;

/** Cuts bytes at line ends: what comes is answered as far as it is whole lines, the rest is held until `rest` asks for it. */
export interface WholeLines {
  add(bytes: Uint8Array): Uint8Array;
  rest(): Uint8Array;
}

/** Holds nothing yet. */
export function createWholeLines(): WholeLines {
  let held = Buffer.alloc(0);
  return {
    add: (bytes) => {
      const all = Buffer.concat([held, bytes]);
      const end = all.lastIndexOf(NEWLINE) + 1;
      const cut = all.length - end > LONGEST_LINE ? all.length : end;
      held = all.subarray(cut);
      return all.subarray(0, cut);
    },
    rest: () => {
      const last = held;
      held = Buffer.alloc(0);
      return last;
    },
  };
}
