import { relative, sep } from 'node:path';
import { isTolerated } from '../../execute/task/outcome.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Refused } from '../../sync/send/faults.ts';
import { patiently } from '../../sync/send/patience.ts';
import { digestFile } from '../../system/large-file.ts';
import type { System } from '../../system/system.ts';
import type { BlobCalls } from '../calls/blob-calls.ts';
import type { HandedFile } from '../calls/wire.ts';

/** The files a step keeps, by where they were and where they are kept; both absolute. */
export interface KeptFiles {
  /** The step's world, which sees what is copied to `folder`. */
  readonly system: System;
  list(): readonly { readonly from: string; readonly to: string }[];
}

/** Remembers what is copied below `folder`: the engine names what it kept by the step's own folder, others by that of the run. */
export function watchKept(system: System, folder: string): KeptFiles {
  const kept: { from: string; to: string }[] = [];
  const copy: System['files']['copy'] = async (from, to) => {
    await system.files.copy(from, to);
    if (to.startsWith(`${folder}${sep}`)) kept.push({ from, to });
  };
  return { system: { ...system, files: { ...system.files, copy } }, list: () => kept };
}

/** What files are handed on with. */
export interface HandOptions {
  readonly system: Pick<System, 'clock' | 'randomHex'>;
  readonly blobs: Pick<BlobCalls, 'keep'>;
  /** The run's working directory. */
  readonly cwd: string;
  /** Aborted when nobody waits for them any more. */
  readonly stop: AbortSignal;
  /** Hears what cannot be handed on. */
  readonly onNote: (sentence: string) => void;
}

const never = new AbortController().signal;

/** Sends kept files to the API's store. Throws `Refused` where that takes one never, and what patience ends with. */
export async function handOn(options: HandOptions, kept: ReturnType<KeptFiles['list']>): Promise<HandedFile[]> {
  const { system, blobs, cwd, stop } = options;
  const handed: HandedFile[] = [];
  for (const { from, to } of kept) {
    const path = relative(cwd, from).split(sep).join('/');
    const digest = await digestFile(to);
    if (digest === undefined) continue;
    if (path.startsWith('../')) options.onNote(`${from} lies outside of the run’s folder, so no other step gets it.`);
    else {
      await patiently(system, { closing: never, stop, longestWait: 3_000 }, () => blobs.keep(digest, to, stop));
      handed.push({ path, ...digest });
    }
  }
  return handed;
}

/** The end of a step whose files nobody took: what it made is not there for those that need it. */
export function endWithoutFiles(node: StepNode, end: TaskEnd, fault: Refused): TaskEnd {
  const message = `Its artifacts could not be kept: ${wordsOf(fault)}.`;
  if (end.status === 'failed' || end.status === 'skipped') return { ...end, message: end.message ?? message };
  const tolerated = isTolerated(node, end.exit_code, null);
  const log_excerpt = end.log_excerpt ?? message;
  return { ...end, status: 'failed', reason: null, approval_state: null, tolerated, log_excerpt, message };
}

function wordsOf({ status, message }: Refused): string {
  if (status === 507) return 'the store of artifacts is full';
  return status === 413 ? 'one of them is larger than the store takes' : `the API answered ${message}`;
}
