import { type Handler } from '../http/call.ts';
/** GET /me: the caller, with its scopes in the order they are always told; `fleet` says whether this server has one. */
export declare function getMeHandler(fleet: boolean): Handler<'getMe'>;
