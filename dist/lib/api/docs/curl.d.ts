import { type ApiDocument, type Route } from './document.ts';
/** A call of the operation as one would type it in a shell, with examples for everything that must be said. */
export declare function curlOf(document: ApiDocument, { method, path, operation, parameters }: Route): string;
