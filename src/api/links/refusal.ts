import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { Call, Handler, Reply } from '../http/call.ts';
import { toProblem } from '../http/fault-to-problem.ts';
import { Problem } from '../http/problem.ts';
import { LINK_HEADERS, wordsPage } from './page/layout.ts';
import { wantsPage } from './sender.ts';

const TITLES: Readonly<Record<number, string>> = {
  403: 'This may not be',
  404: 'Nothing here',
  409: 'Decided before',
  410: 'No longer good',
  503: 'One moment',
};

/** A handler whose refusals people can read: a page for who reads pages, a problem document for programs; neither is kept on the way. */
export function answering<Id extends OperationId>(handler: (call: Call<Id>) => Promise<Reply>): Handler<Id> {
  return async (call) => {
    try {
      return await handler(call);
    } catch (thrown) {
      const problem = toProblem(thrown);
      const headers = { ...problem.headers, ...LINK_HEADERS };
      if (problem.status === 500) throw thrown;
      if (wantsPage(call)) {
        const reply = wordsPage(problem.status, TITLES[problem.status] ?? 'Nothing was decided', {
          mood: 'bad',
          text: problem.message,
        });
        return { ...reply, headers: { ...problem.headers, ...reply.headers } };
      }
      const { errors, members, cause } = problem;
      throw new Problem(problem.status, problem.message, { errors, members, cause, headers });
    }
  };
}
