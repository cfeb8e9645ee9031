import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** POST /tasks/{id}/links: a link by which one person decides. Who makes it can decide as that person: it takes who may make tokens. */
export declare function createLinkHandler({ database }: ApiContext): Handler<'createLink'>;
/** DELETE /tasks/{id}/links: calls back every link to what the task asks. */
export declare function revokeLinksHandler({ database }: ApiContext): Handler<'revokeLinks'>;
