import type { Client } from 'pg';
/** Hears notices on one connection of its own, which it makes again whenever it breaks. */
export interface Listener {
    /** Resolves when notices are heard, or at the first failure: `onNotice` is then called once the connection stands. */
    listen(channel: string, onNotice: () => void): Promise<() => Promise<void>>;
    close(): Promise<void>;
}
/** What a listener needs: how to make an unconnected client, and whom to tell of breaks. */
export interface ListenerOptions {
    readonly makeClient: () => Client;
    readonly warn: (message: string, thrown: unknown) => void;
}
/** A listener; it connects when the first channel is asked for. */
export declare function createListener({ makeClient, warn }: ListenerOptions): Listener;
