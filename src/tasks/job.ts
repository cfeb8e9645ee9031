import type { System } from '../system/system.ts';
import type { Finding } from './finding.ts';

/** One flag of a job, as the command line shows and parses it. */
export interface JobFlag {
  /** Long name without dashes, kebab-case. */
  readonly name: string;
  /** Placeholder of its value (`URL|dir`); absent for a flag that takes none. */
  readonly value?: string;
  readonly description: string;
}

/** What a job is given: the world, its flags, and a place for progress lines (stderr, one line each, no newline). */
export interface JobCall {
  readonly system: System;
  /** `true` for a flag without a value, text for one with; absent where it was not given. */
  readonly flags: Readonly<Record<string, string | true | undefined>>;
  readonly progress: (line: string) => void;
}

/** What a job answers. `failed` decides the exit status (1), so `--strict` and the like are settled here. */
export interface JobReport {
  readonly job: string;
  readonly failed: boolean;
  readonly findings: readonly Finding[];
  /** What was looked at, in words and counts (`{ pages: 12, links: 80 }`), for the report's first line. */
  readonly checked: Readonly<Record<string, number>>;
  /** Unified diff of what was changed, or would be; absent where nothing was. */
  readonly diff?: string;
  /** Sentences a reader needs beside the findings (what was not looked at and why). */
  readonly notes: readonly string[];
}

/** A job: one of the package's own ordinary commands (`orchestrator task <name>`). Throws Fault when it cannot do its work at all. */
export interface Job {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** One real call, for `--help`. */
  readonly example: string;
  readonly flags: readonly JobFlag[];
  run(call: JobCall): Promise<JobReport>;
}
