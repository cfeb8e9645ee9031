import { words } from '../words/en.ts';

/** Something with a status: a task, a run, or a cell that stands for one. */
export interface HasStatus {
  readonly status: keyof typeof words.status;
  readonly reason?: string | null;
  readonly tolerated?: boolean;
}

/** Colour and shape of a status. */
export type Tone = 'ok' | 'bad' | 'allowed' | 'busy' | 'waits' | 'queued' | 'skipped' | 'stopped';

const TONES: Readonly<Record<HasStatus['status'], Tone>> = {
  queued: 'queued',
  running: 'busy',
  succeeded: 'ok',
  failed: 'bad',
  tolerated: 'allowed',
  awaiting_approval: 'waits',
  skipped: 'skipped',
  cancelled: 'stopped',
};

/** How a status looks. A failure that its plan allows does not look like one that nobody allowed. */
export function toneOf({ status, tolerated = false }: HasStatus): Tone {
  return status === 'failed' && tolerated ? 'allowed' : TONES[status];
}

/** The status in words. */
export function statusWord({ status, tolerated = false }: HasStatus): string {
  return status === 'failed' && tolerated ? words.status.tolerated : words.status[status];
}

/** The reason in words; empty where there is none. A reason that is not known here is shown as it is. */
export function reasonWord({ reason }: Pick<HasStatus, 'reason'>): string {
  if (reason === undefined || reason === null) return '';
  return reason in words.reason ? words.reason[reason as keyof typeof words.reason] : reason;
}
