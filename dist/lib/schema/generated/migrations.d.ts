/** One step of the tables' history, as SQL to and from it; the digest is the SHA-256 of `up`. */
export interface Migration {
    readonly name: string;
    readonly digest: string;
    readonly up: string;
    readonly down: string;
}
/** Every migration, oldest first. */
export declare const migrations: readonly Migration[];
