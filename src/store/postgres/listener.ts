import type { Client } from 'pg';
import { createKeptConnection } from './kept-connection.ts';

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
export function createListener({ makeClient, warn }: ListenerOptions): Listener {
  const channels = new Map<string, Set<() => void>>();
  const tell = (channel: string): void => {
    for (const onNotice of channels.get(channel) ?? []) onNotice();
  };
  const connection = createKeptConnection({
    makeClient,
    warn,
    onOpen: async (client, again) => {
      client.on('notification', ({ channel }) => tell(channel));
      for (const channel of channels.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (again) for (const channel of channels.keys()) tell(channel);
    },
  });

  return {
    listen: async (channel, onNotice) => {
      // Each call has its own entry, even where two give the same function.
      const entry = (): void => onNotice();
      const entries = channels.get(channel) ?? new Set();
      channels.set(channel, entries.add(entry));
      await connection.open();
      await connection.ask((client) => `LISTEN ${client.escapeIdentifier(channel)}`);
      return async () => {
        entries.delete(entry);
        if (entries.size > 0) return;
        channels.delete(channel);
        await connection.ask((client) => `UNLISTEN ${client.escapeIdentifier(channel)}`);
      };
    },
    close: connection.close,
  };
}
