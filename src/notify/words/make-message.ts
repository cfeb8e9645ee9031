import { durationWords } from '../../report/text/duration.ts';
import type { Run } from '../../run/run.ts';
import type { Approval, DecideLinks, Message, MessageFacts } from '../message.ts';
import type { NotifiedState } from '../states.ts';
import { line, safeUrl } from './clean.ts';

/** What words need beside the run. */
export interface Telling {
  readonly id: string;
  readonly at: string;
  /** Page of the run. */
  readonly url?: string | undefined;
  /** Where a person decides about a task; undefined where nobody knows. */
  readonly decide?: ((task: string) => DecideLinks | undefined) | undefined;
  /** Version of a task in the task API; undefined where nobody knows. */
  readonly version?: ((task: string) => number | undefined) | undefined;
  /** What the title says of a task instead of its state's own words: `still awaits approval`. */
  readonly words?: string | undefined;
  /** Sentences that come first, such as who decided; foreign text in them is cleaned. */
  readonly said?: readonly string[] | undefined;
}

const MOODS: Readonly<Partial<Record<Message['state'], Message['mood']>>> = {
  succeeded: 'good',
  recovered: 'good',
  approved: 'good',
  failed: 'bad',
  rejected: 'bad',
  expired: 'bad',
  lost: 'bad',
  missed: 'bad',
  cancelled: 'bad',
  awaiting_approval: 'waiting',
  slow: 'waiting',
};

/** How a state is meant; `plain` for those that say nothing of the outcome. */
export function moodOf(state: NotifiedState | 'test'): Message['mood'] {
  return MOODS[state] ?? 'plain';
}

/** Name, attempt, branch and length of a run, as fields. */
export function runFields(run: Run): Message['fields'] {
  const { branch, commit } = run.origin;
  const place = [branch, commit?.slice(0, 7)].filter(Boolean).join(' at ');
  const fields: readonly [string, string][] = [
    ['Plan', run.plan.name],
    ['Run', run.attempt > 1 ? `${run.run_id}, attempt ${run.attempt}` : run.run_id],
    ['Branch', place],
    ['Took', run.duration_ms === null ? '' : durationWords(run.duration_ms)],
  ];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value: line(value, 200) }));
}

/** Facts of a run without any task. */
export function runFacts(run: Run, url: string | undefined): MessageFacts {
  return {
    plan: run.plan.name,
    run_id: run.run_id,
    attempt: run.attempt,
    status: run.status,
    task: null,
    reason: run.stopping?.cause ?? null,
    exit_code: null,
    outputs_uri: null,
    log_excerpt: null,
    started_at: run.started_at,
    finished_at: run.finished_at,
    duration_ms: run.duration_ms,
    url: safeUrl(url) ?? null,
    tasks: [],
  };
}

/** Links without those that lead nowhere. */
export function linksOf(given: readonly { text: string; url: string | null | undefined }[]): Message['links'] {
  return given.flatMap(({ text, url }) => {
    const safe = safeUrl(url);
    return safe === undefined ? [] : [{ text: line(text, 70), url: safe }];
  });
}

/** A task that waits, with what it is decided by. */
export function approvalOf(run: Run, task: string, { decide, version }: Telling): Approval {
  const links = decide?.(task);
  const seen = version?.(task);
  return {
    task,
    ...(links === undefined ? {} : { decide: links }),
    buttons: { run_id: run.run_id, attempt: run.attempt, task, ...(seen === undefined ? {} : { version: seen }) },
  };
}
