import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../report/github/problems/problem.ts';
import { toRecord } from '../../run/record.ts';
import type { Run } from '../../run/run.ts';
import { sleep } from '../../system/clock.ts';
import { appendValues } from '../file-commands.ts';
import { outputsOf } from '../outputs.ts';
import type { Job } from './job.ts';
import { ENDED_NAME } from './witness.ts';

/** Writes what a run leaves for others: outputs, and the summary. */
export interface Ending {
  /** Makes ready for `now`. */
  prepare(): Promise<void>;
  /** Writes everything, once, without waiting for anything: the process may be about to be killed. */
  now(run: Run): void;
  /** Tells GitHub of it: a comment, a check of the commit, each where the job may. Takes no longer than a cancelled job has. */
  tell(run: Run, problems: readonly Problem[], onNote: (sentence: string) => void, patience: number): Promise<void>;
}

/** The ending of one run. `resumedFrom` says where an earlier attempt was found. */
export function createEnding({ inputs, facts, graph, streams, keys, stateDir }: Job, resumedFrom?: string): Ending {
  let markdown: typeof import('../../report/markdown/run-markdown.ts') | undefined;
  let isWritten = false;
  const options = {
    steps: graph.nodes.map(({ id, needs }) => ({ id, needs })),
    runUrl: `${facts.serverUrl}/${facts.repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
    ...(resumedFrom === undefined ? {} : { resumedFrom }),
  };
  const summarise = (run: Run): string => {
    if (markdown === undefined) return '';
    const path = join(stateDir, 'runs', run.run_id, String(run.attempt), 'summary.md');
    const text = markdown.runMarkdown(toRecord(run), options);
    writeFileSync(path, text);
    if (inputs.summary && keys.GITHUB_STEP_SUMMARY) appendFileSync(keys.GITHUB_STEP_SUMMARY, `${text}\n`);
    return path;
  };
  return {
    prepare: async () => {
      markdown = await import('../../report/markdown/run-markdown.ts');
    },
    now: (run) => {
      if (isWritten) return;
      isWritten = true;
      const word = (): string => streams.system.randomHex(16);
      const summaryPath = summarise(run);
      if (keys.GITHUB_OUTPUT) appendValues(keys.GITHUB_OUTPUT, outputsOf(run, summaryPath), word);
      if (keys.GITHUB_STATE) appendValues(keys.GITHUB_STATE, { [ENDED_NAME]: run.status }, word);
    },
    tell: async (run, problems, onNote, patience) => {
      const { githubToken: token, comment } = inputs;
      if (token === undefined) return;
      const { tellGithub } = await import('../github/tell-github.ts');
      const { system } = streams;
      // Where there is a task API, it asks.
      const asks = inputs.apiBase === undefined && comment !== 'never';
      const how = { system, facts, token, comment, asks, markdown: options, problems, say: onNote };
      const told = tellGithub({ ...how, record: toRecord(run) });
      await (run.status === 'cancelled' ? Promise.race([told, sleep(system.clock, patience)]) : told);
    },
  };
}
