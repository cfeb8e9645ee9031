/** Throws Problem 401 where none of the secrets has signed these bytes (`X-Hub-Signature-256`). All are tried, in a time that tells none from another. */
export declare function assertSigned(body: Uint8Array, signature: string | undefined, secrets: readonly string[]): void;
