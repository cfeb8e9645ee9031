import { askRun } from '../../store/runs/ask-run.ts';
import type { ApiContext } from '../context.ts';
import { type Call, json, type Reply } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { SILENT_MS } from '../sweep/silence.ts';
import { foreignRun, noSuchRun } from './run-problems.ts';

/** POST /runs/{run_id}/cancel and /resume: asks it of the newest attempt. */
export function askRunHandler(
  { database, changed }: ApiContext,
  asks: 'cancel' | 'resume',
): (call: Call<'cancelRun' | 'resumeRun'>) => Promise<Reply> {
  return async ({ params: { run_id }, principal }) => {
    const answer = await askRun(database, {
      run_id,
      asks,
      silentMs: SILENT_MS,
      actor: principal.id,
      channel: principal.channel,
      ...(principal.owner === undefined ? {} : { owner: principal.owner }),
    });
    if (answer.kind === 'missing') throw noSuchRun(run_id);
    if (answer.kind === 'foreign') throw foreignRun(run_id);
    if (answer.kind === 'illegal') {
      const { run } = answer;
      throw new Problem(409, `Attempt ${run.attempt} of run ${run_id} is ${run.status}: there is nothing to ${asks}.`, {
        members: { current: JSON.parse(run.json) as unknown },
      });
    }
    if (answer.kind === 'asked') changed();
    return json(202, answer.run.json);
  };
}
