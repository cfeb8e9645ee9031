import type { Problem } from '../../report/github/problems/problem.ts';
import type { MarkdownOptions } from '../../report/markdown/view.ts';
import type { RunRecord } from '../../run/record.ts';
import type { System } from '../../system/system.ts';
import type { Facts } from '../event.ts';

/** What GitHub is told of a run beside the log and the summary. */
export interface GithubTelling {
  readonly system: Pick<System, 'clock'>;
  readonly facts: Facts;
  readonly record: RunRecord;
  /** Empty or absent: nothing is told. */
  readonly token?: string;
  readonly comment: 'auto' | 'never';
  /** Whether people are asked here for the decisions it waits for. */
  readonly asks: boolean;
  readonly markdown: MarkdownOptions;
  /** What failing steps said of files, paths from the root of the repository. */
  readonly problems?: readonly Problem[];
  readonly say: (sentence: string) => void;
}

/** Tells GitHub of a run that is over: a comment on the pull request, a check of the commit, each where the job may. Never throws. */
export async function tellGithub(telling: GithubTelling): Promise<void> {
  const { system, facts, record, token, comment, asks, markdown, problems = [], say } = telling;
  if (!token || facts.repository === '') return;
  const [{ createGithub }, { putComment }, { putCheckRun }, { checkOutput }, { commentMarkdown }] = await Promise.all([
    import('./client.ts'),
    import('./comment.ts'),
    import('./check-run.ts'),
    import('../../report/markdown/check-output.ts'),
    import('../../report/markdown/run-markdown.ts'),
  ]);
  const { apiUrl, graphqlUrl } = facts;
  // The run is over, and nobody wants to pay for a job that waits.
  const patience = { longest: 30_000, tries: 3 };
  const github = await createGithub({ system, token, apiUrl, graphqlUrl, log: say, patience });
  const { runUrl } = markdown;
  await Promise.all([
    comment === 'never'
      ? undefined
      : putComment({ github, facts, plan: record.plan.path, body: commentMarkdown(record, markdown), say }),
    putCheckRun({
      ...{ github, facts, record, say, output: checkOutput(record, { ...markdown, problems }) },
      ...(runUrl === undefined ? {} : { runUrl }),
    }),
    asks && runUrl !== undefined
      ? (await import('../ask/ask-people.ts')).askPeople({ github, facts, record, runUrl, say })
      : undefined,
  ]);
}
