/** Work that is done in the background, one at a time for each key. */
export interface Latest {
  /** Does it soon. Of what waits for the same key only the last is done: it sees what the others would have. Never rejects. */
  soon(key: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left. */
  idle(): Promise<void>;
}

/** Makes it; `onFailure` hears what a piece of work threw. */
export function createLatest(onFailure: (thrown: unknown) => void): Latest {
  const waiting = new Map<string, () => Promise<void>>();
  const running = new Map<string, Promise<void>>();
  const run = async (key: string): Promise<void> => {
    for (let work = waiting.get(key); work !== undefined; work = waiting.get(key)) {
      waiting.delete(key);
      await work().catch(onFailure);
    }
    running.delete(key);
  };
  return {
    soon: (key, work) => {
      waiting.set(key, work);
      if (!running.has(key)) running.set(key, run(key));
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
