import type { ApiContext } from '../context.ts';
import type { Handler } from '../http/call.ts';
/** POST /links/{token}: decides as the person the link is for, once, with a form that only the page of the link has. */
export declare function decideByLinkHandler(context: ApiContext): Handler<'decideByLink'>;
