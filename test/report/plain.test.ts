import { describe, expect, it } from 'vitest';
import { createPlainReporter } from '../../src/report/plain.ts';
import { createMemoryOutput } from '../support/memory-output.ts';
import { cancelledStory, greenStory, mixedStory, type Story, storyTeller, tell } from '../support/run-stories.ts';

function printed(story: Story, colour = false): string {
  const output = createMemoryOutput();
  tell(story, createPlainReporter({ output, colour, summary: { output: createMemoryOutput(), colour } }));
  return `\n${output.text()}`;
}

describe('the plain reporter', () => {
  it('tells of a green run', () =>
    expect(printed(greenStory)).toMatchInlineSnapshot(`
    "
    ▸ nightly: run nightly-2026-03-04, attempt 1, 3 steps
    ▸ seo.validate started: npm run seo:tune -- --dry-run
    [seo.validate] 12 pages, 80 links
    [seo.validate] no findings
    ✓ seo.validate succeeded in 2.3s: file:///site/report.md
    ▸ code.review started: node dist/cli.js task code.review
    ✓ code.review succeeded in 1m 15s
    - dx.integrate skipped: No file it looks at changed since 4f2a91c.
    "
  `));
  it('tells of a run in which everything happens', () =>
    expect(printed(mixedStory)).toMatchInlineSnapshot(`
    "
    ▸ nightly: run nightly-2026-03-04, attempt 1, 8 steps
    ▸ fetch started: curl https://example.org
    [fetch] curl: (7) no route
    ! fetch try 1 failed, exit 7; next try in 2.0s
    [fetch] 200 OK
    ✓ fetch succeeded in 3.4s: 2 tries
    ▸ lint started: npx biome check
    ! lint exit 2, allowed in 0.8s
    · build becomes 2 tasks
    ▸ build[linux] started: make linux
    ▸ build[mac] started: make mac
    [build[mac]] compiling
    [build[linux]] compiling
    ✓ build[mac] succeeded in 12.0s
    [build[linux]] linked
    ✓ build[linux] succeeded in 15.0s
    ▸ test started: npm test
    [test] ok 1 adds
    [test] not ok 2 subtracts
    [test]   expected 1, got 2
    ✗ test failed, exit 1 in 1m 02s
    - publish skipped: test failed.
    ▸ deploy started: approval
    ? deploy awaits approval in 0.1s: Asks ops to look at the change first. · https://github.com/acme/site/pull/7
    - announce skipped: it is disabled in the plan
    ▸ tidy started: ./tidy.sh
    ✗ tidy timed out in 30.0s
    ! tidy: It left a process behind, which was stopped.
    "
  `));
  it('tells of a cancelled run', () =>
    expect(printed(cancelledStory)).toMatchInlineSnapshot(`
    "
    ▸ nightly: run nightly-2026-03-04, attempt 1, 3 steps
    ▸ build started: make
    ✓ build succeeded in 1.5s
    ▸ test started: npm test
    ! Stopped by SIGINT.
    ✗ test cancelled in 4.0s
    - publish skipped: the run was cancelled
    "
  `));

  it('ends with the summary, on the output it is given', () => {
    const output = createMemoryOutput();
    const summaryOutput = createMemoryOutput();
    tell(greenStory, createPlainReporter({ output, colour: false, summary: { output: summaryOutput, colour: false } }));
    expect(summaryOutput.text()).toContain('✓ nightly succeeded in 1m 17s');
    expect(output.text()).not.toContain('nightly succeeded');
  });

  it('ends the lines a step leaves open, and keeps empty ones', () => {
    const story = storyTeller(['a']).prints('a', 'one\n\ntwo').prints('a', 'three\n').ending('succeeded');
    expect(printed(story).split('\n').slice(2, -1)).toEqual(['[a] one', '[a] ', '[a] two', '[a] three']);
  });

  it('reduces redrawn lines to their last state and keeps tabs', () => {
    const story = storyTeller(['a']).prints('a', '10%\r50%\r100%\r\na\tb\r\n').ending('succeeded');
    expect(printed(story).split('\n').slice(2, -1)).toEqual(['[a] 100%', '[a] a\tb']);
  });

  it('keeps the colours of a step where colours are wanted, and nothing else that drives a terminal', () => {
    const story = storyTeller(['a'])
      .prints('a', '\u001b[2J\u001b[31mred\u001b]0;t\u0007 on\u001b[0m\n')
      .ending('succeeded');
    expect(printed(story, true)).toContain(' \u001b[31mred on\u001b[0m');
    expect(printed(story, true)).not.toContain('\u001b[2J');
    expect(printed(story)).toContain('[a] red on\n');
  });

  it('announces a carried result with its attempt', () => {
    const story = storyTeller(['a'], { attempt: 2, resumed_from: 1 })
      .event({
        type: 'task_carried',
        at: '2026-03-04T02:30:00Z',
        task: 'a',
        step: 'a',
        from_attempt: 1,
        status: 'succeeded',
        reason: null,
        exit_code: 0,
        tries: 1,
        duration_ms: 900,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        tolerated: false,
        approval_state: null,
        started_at: null,
        finished_at: null,
        inputs: null,
        log_path: null,
      })
      .ending('succeeded');
    expect(printed(story)).toMatchInlineSnapshot(`
      "
      ▸ nightly: run nightly-2026-03-04, attempt 2, carrying on attempt 1, 1 step
      ✓ a succeeded: carried over from attempt 1
      "
    `);
  });
});

it('shows of a long or many-lined command only its beginning', () => {
  const story = storyTeller(['a', 'b']).starts('a', 'bash', 'echo one\necho two').starts('b', 'node', 'x'.repeat(300));
  const [, first, second = ''] = printed(story.ending('succeeded')).trim().split('\n');
  expect(first).toBe('▸ a started: bash echo one …');
  expect(second).toMatch(/^▸ b started: node x{114}…$/);
});
