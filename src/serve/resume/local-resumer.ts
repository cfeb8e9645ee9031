import { toFault } from '../../errors.ts';
import { takeTurn } from '../../launch/resume/turn.ts';
import type { ResumeAnswer, Resumer, ResumeWish } from '../../outbox/resume/resumer.ts';
import { sleep } from '../../system/clock.ts';
import { isLease, type Lease } from '../../system/file-lock.ts';
import type { HearingOptions } from '../running/hear-run.ts';
import { findRecord } from './find-record.ts';

/** Goes on with the runs of one state directory. */
export interface LocalResumer extends Resumer {
  /** From now on runs go on, and the server at this address is told of them. */
  open(api: HearingOptions['api']): void;
  /** Begins nothing more, lets what runs end for `graceMs`, then cancels it; resolves when every record is written. */
  stop(graceMs: number): Promise<void>;
}

/** What a resumer works with. */
export type LocalResumerOptions = Omit<HearingOptions, 'api'>;

/** How long a run may take to begin while its wish is held, ms; it waits for its turn beyond that. */
const PATIENCE_MS = 5_000;

/** A resumer of the runs that are recorded in a state directory: any number at one time, each once. */
export function createLocalResumer(options: LocalResumerOptions): LocalResumer {
  const { system, stateDir, onNote } = options;
  const active = new Map<string, Promise<void>>();
  const [stopping, over] = [new AbortController(), new AbortController()];
  let api: HearingOptions['api'] | undefined;

  const go = async (api: HearingOptions['api'], wish: ResumeWish, onBegun: (attempt: number) => void) => {
    const { goOn } = await import('./go-on.ts');
    const waits = new AbortController();
    const giveUp = (): void => waits.abort('the server stops');
    stopping.signal.addEventListener('abort', giveUp);
    const begun = await goOn({ ...options, api }, wish, AbortSignal.any([waits.signal, over.signal]));
    // What has begun may end.
    stopping.signal.removeEventListener('abort', giveUp);
    onNote(`${begun.run_id} goes on: attempt ${begun.attempt}.`);
    onBegun(begun.attempt);
    await begun.ended.catch((thrown: unknown) => onNote(`${begun.run_id} broke off: ${toFault(thrown).message}`));
  };
  const begin = (lease: Lease, api: HearingOptions['api'], wish: ResumeWish): Promise<ResumeAnswer> =>
    new Promise((done) => {
      const settled = new AbortController();
      const answer = (given: ResumeAnswer): void => {
        settled.abort();
        done(given);
      };
      const ended = go(api, wish, (attempt) => answer({ kind: 'begun', attempt }))
        .catch((thrown: unknown) => answer(whyNot(onNote, wish, thrown)))
        .finally(() => {
          lease.release();
          active.delete(wish.run_id);
        });
      active.set(wish.run_id, ended);
      void sleep(system.clock, PATIENCE_MS, settled.signal).then(() => answer(later('It waits for its turn.')));
    });
  return {
    open: (given) => {
      api = given;
    },
    resume: async (wish) => {
      if (api === undefined || stopping.signal.aborted) return later('The server is not ready to run anything.');
      if (active.has(wish.run_id)) return later('It is being gone on with.');
      const record = await findRecord(system, stateDir, wish);
      if (record.kind === 'unknown') return { kind: 'unknown' };
      if (record.kind === 'newer') return later('A newer attempt is recorded that was not told of yet.');
      if (record.stored.live) return later('It still runs.');
      // Somebody else's wish for it may have come meanwhile.
      if (active.has(wish.run_id)) return later('It is being gone on with.');
      const turn = takeTurn(system, stateDir, wish.run_id, 'orchestrator serve');
      if (!isLease(turn)) return later(`${turn.label} (process ${turn.pid}) goes on with it.`);
      return begin(turn, api, wish);
    },
    stop: async (graceMs) => {
      stopping.abort();
      const done = new AbortController();
      void sleep(system.clock, graceMs, done.signal).then(() => over.abort('the server stops'));
      await Promise.all(active.values());
      done.abort();
    },
  };
}

function later(why: string): ResumeAnswer {
  return { kind: 'later', why };
}

function whyNot(onNote: (message: string) => void, { run_id }: ResumeWish, thrown: unknown): ResumeAnswer {
  const { code, message, cure } = toFault(thrown);
  const why = cure === undefined ? message : `${message} ${cure}`;
  if (code === 'busy') return later(why);
  onNote(`${run_id} does not go on: ${why}`);
  return { kind: 'broken', why, passing: code !== 'usage' && code !== 'plan_invalid' && code !== 'state_corrupt' };
}
