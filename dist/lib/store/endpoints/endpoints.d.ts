import type { Database } from '../database.ts';
import { type Endpoint, type EndpointFields } from './endpoint.ts';
/** A new endpoint with its secret. */
export interface NewEndpoint extends EndpointFields {
    readonly url: string;
    readonly secret: string;
    /** Id of the principal that made it. */
    readonly createdBy: string;
}
/** Most endpoints there may be: each is told of everything it asks for. */
export declare const MOST_ENDPOINTS = 200;
/** Adds an endpoint; undefined where there are as many as may be. */
export declare function createEndpoint(database: Database, { url, description, events, plans, secret, createdBy }: NewEndpoint): Promise<Endpoint | undefined>;
/** Every endpoint, newest first. */
export declare function listEndpoints(database: Database): Promise<readonly Endpoint[]>;
/** One endpoint; undefined where there is none. */
export declare function getEndpoint(database: Database, id: number): Promise<Endpoint | undefined>;
/** Changes what is given, at a time (RFC 3339). One that is enabled again has a clean slate. */
export declare function updateEndpoint(database: Database, id: number, fields: EndpointFields, now: string): Promise<Endpoint | undefined>;
/** Removes an endpoint; answers what it was, or undefined where there is none. */
export declare function deleteEndpoint(database: Database, id: number): Promise<Endpoint | undefined>;
/** Gives an endpoint a new secret; the one it had signs as well until a time (RFC 3339). */
export declare function rotateSecret(database: Database, id: number, { secret, until }: {
    readonly secret: string;
    readonly until: string;
}): Promise<Endpoint | undefined>;
