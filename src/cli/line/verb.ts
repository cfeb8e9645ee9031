import type { Streams } from '../streams/streams.ts';

/** A flag of a verb. */
export interface Flag {
  /** Long name without dashes. */
  readonly name: string;
  /** Word that stands for its value in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly description: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** True where its value is a whole number from 1. */
  readonly counts?: boolean;
  /** True where it may be given several times. */
  readonly repeats?: boolean;
  /** The environment variable that stands in where the flag is not given. */
  readonly env?: string;
  /** The value where nothing is given. */
  readonly fallback?: string;
}

/** A word a verb takes after its name. */
export interface Argument {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** True for the last one where it takes all the rest. */
  readonly repeats?: boolean;
  readonly choices?: readonly string[];
}

/** A call as it was written, checked against its verb. */
export interface Call {
  readonly words: readonly string[];
  /** The flag's value, its environment variable's, or its fallback; undefined where there is none. */
  text(flag: string): string | undefined;
  /** Every value of a flag that repeats. */
  texts(flag: string): readonly string[];
  /** The value of a flag that counts. */
  count(flag: string): number | undefined;
  isOn(flag: string): boolean;
}

/** Something the command line can do. */
export interface Verb {
  readonly kind: 'verb';
  readonly arguments: readonly Argument[];
  readonly flags: readonly Flag[];
  /** A real call, without the program's name. */
  readonly example: string;
  /** Sentences for the help beyond the summary. */
  readonly details?: string;
  /** Does it and answers the exit status; throws Fault. */
  run(call: Call, streams: Streams): Promise<number>;
}

/** A verb by its name, loaded only when it is called. */
export interface VerbEntry {
  /** One line for the list of verbs. */
  readonly summary: string;
  load(): Promise<Verb | VerbGroup>;
}

/** Verbs under one word. */
export interface VerbGroup {
  readonly kind: 'group';
  readonly verbs: Readonly<Record<string, VerbEntry>>;
}
