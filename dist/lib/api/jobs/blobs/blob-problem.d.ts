import { Problem } from '../../http/problem.ts';
/** Does work on a store of blobs; throws the Problem that says why it could not be done. */
export declare function askingStore<T>(work: () => Promise<T>): Promise<T>;
/** 404 for what is not there, and for what is not the caller's to see. */
export declare function noSuchBlob(digest: string): Problem;
