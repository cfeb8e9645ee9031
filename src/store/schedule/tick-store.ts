import type { Database } from '../database.ts';
import {
  finishTick,
  lastTick,
  missTicks,
  type OpenRun,
  openRunOf,
  pruneTicks,
  releaseTick,
  renewTick,
  type TickKey,
  type TickOutcome,
  takeTick,
} from './ticks.ts';

/** The ticks of a database as one server sees them; see `ticks.ts` for what each of them does. */
export interface TickStore {
  take(tick: TickKey): Promise<boolean>;
  renew(tick: TickKey): Promise<void>;
  finish(tick: TickKey, end: TickOutcome): Promise<void>;
  release(tick: TickKey): Promise<void>;
  miss(plan: string, dues: readonly number[], kind?: { readonly baseline?: boolean }): Promise<number>;
  last(plan: string): Promise<number | undefined>;
  openRun(tick: TickKey): Promise<OpenRun | undefined>;
  prune(before: number): Promise<number>;
}

/** `taker` names this server and no other, and another one after each start: at most 255 characters. */
export function createTickStore(database: Database, taker: string): TickStore {
  return {
    take: (tick) => takeTick(database, tick, taker),
    renew: (tick) => renewTick(database, tick, taker),
    finish: (tick, end) => finishTick(database, tick, taker, end),
    release: (tick) => releaseTick(database, tick, taker),
    miss: (plan, dues, kind) => missTicks(database, plan, dues, taker, kind),
    last: (plan) => lastTick(database, plan),
    openRun: (tick) => openRunOf(database, tick),
    prune: (before) => pruneTicks(database, before),
  };
}
