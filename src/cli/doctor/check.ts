import type { System } from '../../system/system.ts';

/** What came of one check. */
export interface Finding {
  /** What was looked at: `git`, `api`, ... */
  readonly check: string;
  readonly result: 'ok' | 'warn' | 'fail';
  /** One sentence. */
  readonly message: string;
  /** What to do about it; absent where nothing is wrong. */
  readonly cure?: string;
}

/** What the checks look at. */
export interface Patient {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  /** Folder or file of plans, relative to the working directory. */
  readonly plans: string;
  /** Each undefined where nothing of the kind is configured: then nothing is asked over a network. */
  readonly apiBase: string | undefined;
  readonly apiToken: string | undefined;
  readonly origin: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly schema: string | undefined;
}

/** One check: its findings, none where there is nothing to check. */
export type Check = (patient: Patient) => Promise<readonly Finding[]>;

/** A finding that all is well. */
export function ok(check: string, message: string): Finding {
  return { check, result: 'ok', message };
}

/** A finding that something will go wrong where it is used. */
export function warn(check: string, message: string, cure: string): Finding {
  return { check, result: 'warn', message, cure };
}

/** A finding that something does not work. */
export function fail(check: string, message: string, cure: string): Finding {
  return { check, result: 'fail', message, cure };
}
