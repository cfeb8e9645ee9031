/** Remarks for people about what could not be told; each is made once, and many of a kind are counted. */
export interface Notes {
  /** Only the first of a kind is said in full; one `about` the same thing is the same remark. */
  add(kind: string, message: string, about?: string): void;
  /** How many more of each kind there were than were said. */
  close(): void;
}

/** `onNote` hears the first remark of each kind at once, and the number of the others at the end. */
export function createNotes(onNote: (message: string) => void): Notes {
  const counts = new Map<string, Set<string>>();
  return {
    add: (kind, message, about = message) => {
      const said = counts.get(kind) ?? new Set();
      counts.set(kind, said);
      if (said.size === 0) onNote(message);
      said.add(about);
    },
    close: () => {
      for (const said of counts.values()) if (said.size > 1) onNote(`… and ${said.size - 1} more of that kind`);
      counts.clear();
    },
  };
}
