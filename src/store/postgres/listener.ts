import type { Client } from 'pg';

/** Hears notices on one connection of its own, which it makes again whenever it breaks. */
export interface Listener {
  listen(channel: string, onNotice: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** What a listener needs: how to make an unconnected client, and whom to tell of breaks. */
export interface ListenerOptions {
  readonly makeClient: () => Client;
  readonly warn: (message: string, thrown: unknown) => void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/** A listener; it connects when the first channel is asked for. */
export function createListener({ makeClient, warn }: ListenerOptions): Listener {
  const channels = new Map<string, Set<() => void>>();
  let client: Client | undefined;
  let connecting: Promise<void> | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT_MS;
  let closed = false;

  const tell = (channel: string): void => {
    for (const onNotice of channels.get(channel) ?? []) onNotice();
  };
  const tryLater = (thrown: unknown): void => {
    client = undefined;
    if (closed || channels.size === 0 || waiting) return;
    warn(`Live notices from the database are interrupted; trying again in ${wait} ms.`, thrown);
    waiting = setTimeout(() => {
      waiting = undefined;
      void connect(true);
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const connect = (again: boolean): Promise<void> => {
    connecting ??= open(again).finally(() => {
      connecting = undefined;
    });
    return connecting;
  };
  const open = async (again: boolean): Promise<void> => {
    const made = makeClient();
    let ended = false;
    const lost = (thrown?: unknown): void => {
      if (ended) return;
      ended = true;
      if (client === made || client === undefined) tryLater(thrown);
      made.end().catch(() => undefined);
    };
    made.on('error', lost);
    made.on('notification', ({ channel }) => tell(channel));
    try {
      await made.connect();
      made.on('end', () => lost());
      for (const channel of channels.keys()) await made.query(`LISTEN ${made.escapeIdentifier(channel)}`);
      if (closed) return void (await made.end());
      client = made;
      wait = FIRST_WAIT_MS;
      if (again) for (const channel of channels.keys()) tell(channel);
    } catch (thrown) {
      lost(thrown);
    }
  };

  return {
    listen: async (channel, onNotice) => {
      const heard = channels.get(channel);
      const callbacks = heard ?? new Set();
      // Each call has its own entry, even where two give the same function.
      const entry = (): void => onNotice();
      callbacks.add(entry);
      channels.set(channel, callbacks);
      if (!heard) await follow(channel);
      else await connecting;
      return async () => {
        callbacks.delete(entry);
        if (callbacks.size > 0 || channels.get(channel) !== callbacks) return;
        channels.delete(channel);
        await client?.query(`UNLISTEN ${client.escapeIdentifier(channel)}`).catch(() => undefined);
      };
    },
    close: async () => {
      closed = true;
      clearTimeout(waiting);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };

  async function follow(channel: string): Promise<void> {
    await connecting;
    if (!client) return waiting ? undefined : connect(false);
    // A failure here is a broken connection, which makes itself known.
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`).catch(() => undefined);
  }
}
