import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
import { type Notice } from './page/layout.ts';
import { type LinkedRequest } from './read-request.ts';
/** GET /links/{token}: what is asked, and a form to decide by. Changes nothing, whoever looks and how often. */
export declare function showLinkHandler({ database }: ApiContext): Handler<'getLink'>;
/** Why there is nothing to decide any more; undefined while there is. */
export declare function noticeOf(request: LinkedRequest): Notice | undefined;
/** The same as a sentence. */
export declare function whyClosed({ task, approval, isSuperseded }: LinkedRequest): string;
