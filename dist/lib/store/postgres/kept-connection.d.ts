import type { Client } from 'pg';
/** A connection that is made again whenever it breaks. */
export interface KeptConnection {
    /** Resolves when it stands, or when the first attempt has failed and later ones will follow by themselves. */
    open(): Promise<void>;
    /** Asks the connection something after what was asked before; nothing where it is broken, since `onOpen` will follow. */
    ask(text: (client: Client) => string): Promise<void>;
    close(): Promise<void>;
}
/** What a kept connection does with its clients. */
export interface KeptConnectionOptions {
    readonly makeClient: () => Client;
    /** Readies a client that has just connected; `again` where there was one (or an attempt) before. */
    readonly onOpen: (client: Client, again: boolean) => Promise<void>;
    readonly warn: (message: string, thrown: unknown) => void;
}
/** A connection that is not open yet. */
export declare function createKeptConnection({ makeClient, onOpen, warn }: KeptConnectionOptions): KeptConnection;
