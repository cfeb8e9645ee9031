/** Remarks for people about what could not be told; each is made once, and many of a kind are counted. */
export interface Notes {
  /** `kind` groups what is made only once in its first form. */
  add(kind: string, message: string): void;
  /** How many more of each kind there were than were said. */
  close(): void;
}

/** `onNote` hears the first remark of each kind at once, and the number of the others at the end. */
export function createNotes(onNote: (message: string) => void): Notes {
  const counts = new Map<string, Set<string>>();
  return {
    add: (kind, message) => {
      const said = counts.get(kind) ?? new Set();
      counts.set(kind, said.add(message));
      if (said.size === 1) onNote(message);
    },
    close: () => {
      for (const said of counts.values()) if (said.size > 1) onNote(`… and ${said.size - 1} more of that kind`);
      counts.clear();
    },
  };
}
