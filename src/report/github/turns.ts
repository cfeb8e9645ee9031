/** Text of one task, kept until it is its turn. */
interface Block {
  readonly head: string;
  body: string[];
  /** Characters in `body`. */
  size: number;
  dropped: boolean;
  /** Set once the task has ended. */
  tail: string | undefined;
}

/** Hands the page to one task at a time. */
export interface Turns {
  /** A task begins; `head` opens its block. */
  begin(task: string, head: string): void;
  /** Text of a task that has begun; text of any other task is dropped. */
  add(task: string, text: string): void;
  /** The task ends; `tail` closes its block. */
  end(task: string, tail: string): void;
  /** Text that belongs to no block. */
  loose(text: string): void;
}

/** Characters kept for tasks that wait for their turn, all together. */
const KEPT = 16 * 2 ** 20;

/**
 * Writes the blocks of tasks that run at the same time one after the other, each whole and in order. The first one is written as it
 * comes; the others are kept meanwhile. Beyond `kept` characters a waiting block loses its oldest text, and says so with `lost`.
 */
export function createTurns(options: { write(text: string): void; lost: string; kept?: number }): Turns {
  const { write, lost, kept = KEPT } = options;
  const waiting = new Map<string, Block>();
  let open: string | undefined;
  let size = 0;
  let looseCount = 0;

  const print = (block: Block): void => {
    write(`${block.head}${block.dropped ? lost : ''}${block.body.join('')}`);
    size -= block.size;
    block.body = [];
    block.size = 0;
  };
  const next = (): void => {
    for (const [task, block] of waiting) {
      if (block.tail === undefined) continue;
      print(block);
      write(block.tail);
      waiting.delete(task);
    }
    const [first] = waiting;
    if (first === undefined) return;
    print(first[1]);
    waiting.delete(first[0]);
    open = first[0];
  };
  const keep = (block: Block, text: string): void => {
    block.body.push(text);
    block.size += text.length;
    size += text.length;
    while (size > kept && block.body.length > 1) size -= dropOldest(block);
  };

  return {
    begin: (task, head) => {
      if (open === undefined) {
        write(head);
        open = task;
      } else {
        waiting.set(task, { head, body: [], size: 0, dropped: false, tail: undefined });
      }
    },
    add: (task, text) => {
      if (open === task) return write(text);
      const block = waiting.get(task);
      if (block) keep(block, text);
    },
    end: (task, tail) => {
      const block = waiting.get(task);
      if (block) {
        block.tail = tail;
      } else if (open === task) {
        write(tail);
        open = undefined;
        next();
      }
    },
    loose: (text) => {
      if (open === undefined) return write(text);
      looseCount += 1;
      // No task's name holds a line end.
      waiting.set(`\n${looseCount}`, { head: '', body: [], size: 0, dropped: false, tail: text });
    },
  };
}

function dropOldest(block: Block): number {
  const oldest = block.body.shift()?.length ?? 0;
  block.size -= oldest;
  block.dropped = true;
  return oldest;
}
