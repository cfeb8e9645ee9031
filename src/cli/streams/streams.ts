import type { OutputPort } from '../../report/output-port.ts';
import type { System } from '../../system/system.ts';

/** The signals that end a run from outside. */
export type Interrupt = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What a verb is given of the process it runs in. Tests give their own. */
export interface Streams {
  readonly system: System;
  /** Results. */
  readonly stdout: OutputPort;
  /** Progress and faults. */
  readonly stderr: OutputPort;
  /** Aborts once nobody reads stdout any more. */
  readonly abandoned: AbortSignal;
  /** Everything on standard input, to its end. */
  readStdin(): Promise<Uint8Array>;
  /**
   * Asks the person at the terminal and answers the line that was typed; undefined at the end of input, or where `signal` aborts. Absent
   * where nobody is there to be asked.
   */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string | undefined>;
  /** Calls `fn` at every interrupt instead of ending the process; the answer undoes that. */
  onInterrupt(fn: (signal: Interrupt) => void): () => void;
  /** Ends the process at once, whatever still runs. */
  exitNow(status: number): void;
  /** How the program is called here, for commands a reader can copy: `orchestrator`, `node dist/cli.js`. */
  readonly program: string;
}
