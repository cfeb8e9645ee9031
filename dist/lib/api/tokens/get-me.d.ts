import { type Handler } from '../http/call.ts';
/** GET /me: the caller, with its scopes in the order they are always told. */
export declare const getMeHandler: Handler<'getMe'>;
