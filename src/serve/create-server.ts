import { resolve } from 'node:path';
import { assertLoopback } from '../api/auth/anonymous.ts';
import { createTaskApi, type TaskApiOptions } from '../api/create-task-api.ts';
import { Fault } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { clientOf } from '../sync/client-of.ts';
import { createSystem, type System } from '../system/system.ts';
import { createFleetResumer, type FleetResumer } from './coordination/fleet-resumer.ts';
import { type FleetPlace, type OpenFleet, openFleet } from './coordination/open-fleet.ts';
import { apiOptionsFrom } from './environment/environment.ts';
import { withoutServerSecrets } from './environment/withheld.ts';
import { createApp } from './http/create-app.ts';
import { checkOrigins } from './http/cross-origin.ts';
import { listen } from './http/listen.ts';
import { REQUESTS_A_MINUTE } from './http/rate-limit.ts';
import { type DatabaseChoice, openDatabase } from './open-database.ts';
import { claimStateDir } from './place/claim.ts';
import { type LocalToken, localToken } from './place/local-token.ts';
import { createLocalResumer, type LocalResumer } from './resume/local-resumer.ts';
import type { NextStart } from './schedule/scheduler.ts';
import type { HandOver } from './schedule/start-on-fleet.ts';
import { startWork } from './start-work.ts';

/** How a server is made; every part has a default. */
export interface ServerOptions extends Partial<Omit<DatabaseChoice, 'stateDir'>> {
  readonly system?: System;
  /** 0 takes any port that is free; default 8001. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Relative to the working directory; default `.orchestrator`. */
  readonly stateDir?: string;
  /** Takes callers without a token; only where `host` is this machine's own. */
  readonly anonymous?: boolean;
  /** Origins whose pages may call. */
  readonly origins?: readonly string[];
  readonly requestsPerMinute?: number;
  /** A folder of plans, or one plan, to start by their schedules. */
  readonly schedule?: string;
  /** Given, those plans are handed to the fleet, and none of them runs here. */
  readonly handOver?: HandOver;
  /** False leaves runs that people have decided on to `orchestrator resume`. */
  readonly resume?: boolean;
  /** False leaves the fleet to other servers of the database. */
  readonly fleet?: boolean;
  /** Wins over what the environment says. */
  readonly api?: ApiParts;
  /** Hears one line for each answered request. */
  readonly onRequest?: (line: string) => void;
  /** Hears sentences for the operator. */
  readonly onNote?: (message: string) => void;
}

/** What of the API is not the server's own to say. */
export type ApiParts = Omit<
  TaskApiOptions,
  | 'anonymous'
  | 'anonymousLoopbackOnly'
  | 'connectionString'
  | 'database'
  | 'fleet'
  | 'logger'
  | 'migrate'
  | 'pool'
  | 'schema'
>;

/** A server that answers. */
export interface RunningServer {
  /** Origin; the API is at `<url>/agents`. */
  readonly url: string;
  readonly token: LocalToken;
  /** Names of the migrations that were applied at the start. */
  readonly applied: readonly string[];
  readonly database: Database;
  /** The next time of each plan that is started by its schedule, soonest first. */
  next(): readonly NextStart[];
  /** Resolves when every run that was in the state directory at the start is in the store. */
  readonly takenIn: Promise<void>;
  /** Ends streams, lets requests and scheduled runs end for `graceMs` (default 10 s), closes the database. Safe to call twice. */
  close(graceMs?: number): Promise<void>;
}

const PORT = 8001;
const GRACE_MS = 10_000;

/**
 * Starts the task API as a server of its own. Faults: usage, busy (the port, the state directory, the embedded database), unavailable,
 * state_unwritable, state_corrupt; whatever was opened before is closed again.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { system = createSystem(), host = '127.0.0.1', port = PORT, onNote = () => undefined } = options;
  const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
  const origins = checkOrigins(options.origins ?? []);
  if (options.anonymous) assertLoopback(host);
  if (options.schedule !== undefined) assertPlans(system, options.schedule);
  if (options.handOver !== undefined) assertFleet(options);
  const endings = createEndings();
  try {
    const claim = claimStateDir(system, stateDir);
    endings.add(claim.release);
    const choice = { migrate: false, ...options, stateDir };
    const { database, applied } = await openDatabase(system, choice, { warn: onNote });
    endings.add(() => database.close());
    const token = await localToken(database, stateDir);
    const inside = withoutServerSecrets(system);
    const fleet = options.fleet === false ? undefined : await openFleet({ system, stateDir, database, onNote });
    if (fleet !== undefined) endings.add(fleet.close);
    const resumers = resumersOf(options, { system: inside, stateDir, database, onNote, fleet });
    const api = createTaskApi({ ...apiOptions(options, { system, onNote, resumers, fleet }), database });
    endings.add(() => api.close());
    const app = createApp({ ...appOptions(options), router: api.router, origins, clock: system.clock });
    const { url, stop } = await listen(app, { host, port }, system.clock);
    // What streams has no end of its own: the API ends it, while requests that are under way are answered.
    endings.add((graceMs) => Promise.all([stop(graceMs), api.close()]));
    const { local, fleet: resumer } = resumers;
    resumer?.open(clientOf({ baseUrl: url, token: token.text }, system));
    const place = { system: inside, stateDir, database, url, token, onNote, fleet };
    const work = await startWork({ ...options, ...place, resumer: local });
    endings.add(work.stop);
    claim.announce({ url, token_file: token.path });
    endings.add(claim.withdraw);
    let closing: Promise<void> | undefined;
    const close = (graceMs = GRACE_MS): Promise<void> => (closing ??= endings.run(graceMs));
    return { url, token, applied, database, next: work.next, takenIn: work.takenIn, close };
  } catch (thrown) {
    await endings.run(0);
    throw thrown;
  }
}

function assertPlans({ files, cwd }: System, path: string): void {
  if (files.exists(resolve(cwd, path))) return;
  throw new Fault('usage', `There is no ${path} to start plans from.`, {
    cure: 'Give --schedule a folder of plans, or a plan.',
  });
}

function assertFleet({ databaseUrl, fleet }: ServerOptions): void {
  if (databaseUrl !== undefined && fleet !== false) return;
  throw new Fault('usage', 'Plans can be handed only to the fleet of a server that has a Postgres database.', {
    cure: 'Give --database-url or DATABASE_URL, or leave out --fleet to run them in the server.',
  });
}

type Ending = (graceMs: number) => unknown;

/** What must be undone, last first. */
function createEndings(): { add(end: Ending): void; run(graceMs: number): Promise<void> } {
  const ends: Ending[] = [];
  return {
    add: (end) => ends.push(end),
    run: async (graceMs) => {
      for (const end of ends.splice(0).reverse()) await end(graceMs);
    },
  };
}

interface ApiWorld {
  readonly system: System;
  readonly onNote: (message: string) => void;
  readonly resumers: Resumers;
  readonly fleet: OpenFleet | undefined;
}

interface Resumers {
  readonly local?: LocalResumer;
  readonly fleet?: FleetResumer;
}

function resumersOf(
  { resume }: ServerOptions,
  { fleet, database, ...place }: FleetPlace & { readonly fleet: OpenFleet | undefined },
): Resumers {
  if (resume === false) return {};
  return {
    local: createLocalResumer(place),
    ...(fleet === undefined ? {} : { fleet: createFleetResumer({ system: place.system, database }) }),
  };
}

function apiOptions({ anonymous, api }: ServerOptions, { system, onNote, resumers, fleet }: ApiWorld): TaskApiOptions {
  const told = (message: string, details?: object): void => onNote(withDetails(message, details));
  const found = { ...apiOptionsFrom(system.env), ...api };
  return {
    ...found,
    ...(resumers.local === undefined ? {} : { resume: { ...resumers, ...found.resume } }),
    ...(fleet === undefined ? {} : { fleet }),
    ...(anonymous ? { anonymous: true, anonymousLoopbackOnly: true } : {}),
    // Looked at before the server listens.
    migrate: 'off',
    logger: { info: () => undefined, warn: told, error: told },
  };
}

function appOptions({ requestsPerMinute = REQUESTS_A_MINUTE, onRequest, onNote }: ServerOptions) {
  return {
    requestsPerMinute,
    onFailure: (error: unknown) => onNote?.(`A request failed: ${wordsOf(error)}`),
    ...(onRequest === undefined ? {} : { log: onRequest }),
  };
}

function withDetails(message: string, details: object = {}): string {
  const words = Object.entries(details).map(([name, value]) => `${name}: ${wordsOf(value)}`);
  return words.length === 0 ? message : `${message} (${words.join(', ')})`;
}

function wordsOf(value: unknown): string {
  return value instanceof Error ? value.message : typeof value === 'string' ? value : JSON.stringify(value);
}
