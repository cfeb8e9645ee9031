import { type GuardOptions } from './guarded-fetch.ts';
/**
 * The address to connect to for a host that somebody else has chosen: one of those its name resolves to, all of them checked. Throws
 * ForbiddenTarget where one is private and nobody allowed it, and what the resolver throws.
 */
export declare function checkedAddress(host: string, port: number, { allow, resolve }?: GuardOptions): Promise<string>;
