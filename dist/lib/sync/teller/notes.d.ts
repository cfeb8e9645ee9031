/** Remarks for people about what could not be told; each is made once, and many of a kind are counted. */
export interface Notes {
    /** Only the first of a kind is said in full; one `about` the same thing is the same remark. */
    add(kind: string, message: string, about?: string): void;
    /** How many more of each kind there were than were said. */
    close(): void;
}
/** `onNote` hears the first remark of each kind at once, and the number of the others at the end. */
export declare function createNotes(onNote: (message: string) => void): Notes;
