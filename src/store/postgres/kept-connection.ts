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

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/** A connection that is not open yet. */
export function createKeptConnection({ makeClient, onOpen, warn }: KeptConnectionOptions): KeptConnection {
  let current: Client | undefined;
  let attempt: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT_MS;
  let attempts = 0;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const tryLater = (thrown: unknown): void => {
    current = undefined;
    if (closed) return;
    warn(`The connection that hears the database's notices broke; it is made again in ${wait} ms.`, thrown);
    timer = setTimeout(() => {
      timer = undefined;
      void open();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const connect = async (): Promise<void> => {
    const again = attempts++ > 0;
    const client = makeClient();
    try {
      await connected(client, tryLater, async () => {
        await onOpen(client, again);
        current = client;
      });
      wait = FIRST_WAIT_MS;
    } catch (thrown) {
      tryLater(thrown);
    }
  };
  const open = (): Promise<void> => {
    if (closed || current || timer) return attempt ?? Promise.resolve();
    attempt ??= connect().finally(() => {
      attempt = undefined;
    });
    return attempt;
  };

  return {
    open,
    ask: (text) => {
      // A failure is a broken connection, which makes itself known.
      last = last.then(() => current?.query(text(current))).catch(() => undefined);
      return last.then(() => undefined);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await attempt;
      await current?.end().catch(() => undefined);
    },
  };
}

/** Connects and readies a client; tells once when it breaks after that, and throws where it does before. */
async function connected(client: Client, onLost: (thrown: unknown) => void, ready: () => Promise<void>): Promise<void> {
  let stands = false;
  const lost = (thrown?: unknown): void => {
    if (!stands) return;
    stands = false;
    client.end().catch(() => undefined);
    onLost(thrown);
  };
  client.on('error', lost);
  client.on('end', lost);
  try {
    await client.connect();
    await ready();
    stands = true;
  } catch (thrown) {
    client.end().catch(() => undefined);
    throw thrown;
  }
}
