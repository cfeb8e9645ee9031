import { describe, expect, onTestFinished, test } from 'vitest';
import type { Facts } from '../../../src/action/event.ts';
import { putCheckRun } from '../../../src/action/github/check-run.ts';
import { createGithub } from '../../../src/action/github/client.ts';
import { tellGithub } from '../../../src/action/github/tell-github.ts';
import { type CheckOutput, checkOutput } from '../../../src/report/markdown/check-output.ts';
import { toRecord } from '../../../src/run/record.ts';
import type { RunStatus } from '../../../src/run/status.ts';
import { createSystem } from '../../../src/system/system.ts';
import { unwell } from '../../support/github/faults.ts';
import { type GithubOptions, startGithub } from '../../support/github/start-github.ts';
import { mixedStory, tell } from '../../support/run-stories.ts';

const record = toRecord(tell(mixedStory));
const annotation = (line: number) => ({
  path: 'src/a.ts',
  start_line: line,
  end_line: line,
  annotation_level: 'failure' as const,
  message: `broken ${line}`,
  title: 'tsc',
});

async function open(options: GithubOptions = {}) {
  const github = await startGithub(options);
  onTestFinished(() => github.close());
  const said: string[] = [];
  const say = (sentence: string): void => void said.push(sentence);
  const { apiUrl, graphqlUrl, repository } = github;
  const sha = github.head('main') ?? '';
  const put = async (output: CheckOutput, more: { status?: RunStatus; token?: string } = {}) =>
    putCheckRun({
      github: await createGithub({
        ...{ system: createSystem(), token: more.token ?? github.token, apiUrl, graphqlUrl, log: say },
        patience: { first: 1, tries: 2 },
      }),
      facts: { repository, sha },
      record: { ...record, status: more.status ?? record.status },
      output,
      runUrl: 'https://github.example/octo/plans/actions/runs/1',
      say,
    });
  return { github, put, said, say, sha };
}

describe('the check run', () => {
  test('shows the run on its commit', async () => {
    const { github, put, said, sha } = await open();
    const output = { ...checkOutput(record), annotations: [annotation(1)] };
    expect(await put(output)).toBe(`${github.serverUrl}/octo/plans/runs/${github.checks[0]?.id}`);
    expect(github.checks[0]).toMatchObject({
      app: 'github-actions[bot]',
      fields: {
        name: `Plan ${record.plan.name}`,
        head_sha: sha,
        external_id: record.run_id,
        status: 'completed',
        started_at: record.started_at,
        details_url: 'https://github.example/octo/plans/actions/runs/1',
        output: { title: output.title, summary: output.summary, text: output.text },
      },
      annotations: [annotation(1)],
    });
    expect(said).toEqual([]);
  });

  test.each<[RunStatus, string]>([
    ['succeeded', 'success'],
    ['failed', 'failure'],
    ['cancelled', 'cancelled'],
    ['awaiting_approval', 'action_required'],
  ])('of a run that ended as %s concludes %s', async (status, conclusion) => {
    const { github, put } = await open();
    await put(checkOutput(record), { status });
    expect(github.checks[0]?.fields).toMatchObject({ status: 'completed', conclusion });
  });

  test('takes any number of annotations, fifty at a time', async () => {
    const { github, put, said } = await open();
    const annotations = Array.from({ length: 120 }, (_, at) => annotation(at + 1));
    await put({ ...checkOutput(record), annotations });
    expect(github.checks).toHaveLength(1);
    expect(github.checks[0]?.annotations).toEqual(annotations);
    expect(github.calls.map(({ call }) => call.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(said).toEqual([]);
  });

  test('is left out without a word where the token may not write one', async () => {
    const { github, put, said } = await open({ permissions: { contents: 'read' } });
    expect(await put(checkOutput(record))).toBeUndefined();
    expect(await put(checkOutput(record), { token: github.grant('person', 'ada') })).toBeUndefined();
    expect([github.checks, said]).toEqual([[], []]);
  });

  test('that GitHub does not take is told', async () => {
    const { put, said } = await open({ faults: [unwell(/^POST .*check-runs/, 500, 9)] });
    expect(await put(checkOutput(record))).toBeUndefined();
    expect(said.at(-1)).toBe('There is no check run: Server Error.');
  });
});

describe('what GitHub is told of a run', () => {
  const base = { eventName: 'pull_request', serverUrl: '', pullRequest: undefined };
  const telling = async (options: GithubOptions, more: { token?: string; comment?: 'never' } = {}) => {
    const { github, said, say, sha } = await open(options);
    const { apiUrl, graphqlUrl, repository, token } = github;
    const pullRequest = { number: 7, headSha: sha, headRef: 'work', baseRef: 'main', fork: false };
    const facts = { ...base, repository, sha: 'a merge', apiUrl, graphqlUrl, pullRequest } as unknown as Facts;
    await tellGithub({
      ...{ system: createSystem(), facts, record, say, token, comment: 'auto', asks: false, markdown: {}, ...more },
    });
    return { github, said };
  };

  test('is a comment, and a check of the head, not of the merge GitHub made up', async () => {
    const { github, said } = await telling({});
    expect(github.comments).toHaveLength(1);
    expect(github.checks[0]?.fields.head_sha).toBe(github.head('main'));
    expect(said).toEqual([]);
  });

  test('is a check alone where no comment is wanted, and nothing without a token', async () => {
    const quiet = await telling({}, { comment: 'never' });
    expect([quiet.github.comments.length, quiet.github.checks.length]).toEqual([0, 1]);
    expect((await telling({}, { token: '' })).github.calls).toEqual([]);
  });
});
