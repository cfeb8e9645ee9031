import type { Handlers } from '../http/call.ts';
/** Answers the OpenAPI document, and the same as a page; both name the mount as the caller sees it. */
export declare function docsHandlers(): Pick<Handlers, 'getOpenapi' | 'getDocs'>;
