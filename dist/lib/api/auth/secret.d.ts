/** Whether two secrets are the same, in a time that says nothing about either: digests have one length. */
export declare function sameSecret(given: string, wanted: string): boolean;
