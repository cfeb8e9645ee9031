import type { Provider } from './authenticator.ts';
/** Knows the `X-Admin-Key` of the original system, for its clients' sake. Throws Fault `usage` where the key is empty. */
export declare function createAdminKeyProvider(key: string): Provider;
