import { describe, expect, it } from 'vitest';
import { createGithubReporter } from '../../../src/report/github/github.ts';
import { createMemoryOutput } from '../../support/memory-output.ts';
import { cancelledStory, greenStory, mixedStory, type Story, storyTeller, tell } from '../../support/run-stories.ts';

function printed(story: Story, kept?: number): string {
  const output = createMemoryOutput();
  let word = 0;
  const secretWord = (): string => {
    word += 1;
    return `word-${word}`;
  };
  tell(story, createGithubReporter({ output, colour: false, secretWord, ...(kept === undefined ? {} : { kept }) }));
  return `\n${output.text()}`;
}

/** The lines a runner would take as commands: those outside of `stop-commands`. */
function obeyed(log: string): string[] {
  let stoppedBy: string | undefined;
  return log.split('\n').filter((line) => {
    const text = line.trimStart();
    if (stoppedBy !== undefined) {
      if (text === `::${stoppedBy}::`) stoppedBy = undefined;
      return false;
    }
    if (text.startsWith('::stop-commands::')) stoppedBy = text.slice('::stop-commands::'.length);
    return text.startsWith('::') || text.includes('##[');
  });
}

describe('the GitHub reporter', () => {
  it('tells of a green run', () =>
    expect(printed(greenStory)).toMatchInlineSnapshot(`
    "
    ▸ nightly: run nightly-2026-03-04, attempt 1, 3 steps
    ::group::seo.validate
    ▸ seo.validate started: npm run seo:tune -- --dry-run
    ::stop-commands::word-1
    12 pages, 80 links
    no findings
    ::word-1::
    ::endgroup::
    ✓ seo.validate succeeded in 2.3s: file:///site/report.md
    ::group::code.review
    ▸ code.review started: node dist/cli.js task code.review
    ::stop-commands::word-2
    ::word-2::
    ::endgroup::
    ✓ code.review succeeded in 1m 15s
    - dx.integrate skipped: No file it looks at changed since 4f2a91c.
    ::stop-commands::word-3

    ✓ nightly succeeded in 1m 17s
      2 succeeded, 1 skipped · nightly-2026-03-04, attempt 1

      ✓ seo.validate  succeeded    2.3s  file:///site/report.md
      ✓ code.review   succeeded  1m 15s
      - dx.integrate  skipped            No file it looks at changed since 4f2a91c.
    ::word-3::
    "
  `));
  it('tells of a run in which everything happens', () =>
    expect(printed(mixedStory)).toMatchInlineSnapshot(`
      "
      ▸ nightly: run nightly-2026-03-04, attempt 1, 8 steps
      ::group::fetch
      ▸ fetch started: curl https://example.org
      ::stop-commands::word-1
      curl: (7) no route
      ! fetch try 1 failed, exit 7; next try in 2.0s
      200 OK
      ::word-1::
      ::endgroup::
      ✓ fetch succeeded in 3.4s: 2 tries
      ::group::lint
      ▸ lint started: npx biome check
      ::stop-commands::word-2
      ::word-2::
      ::endgroup::
      ! lint exit 2, allowed in 0.8s
      ::warning title=lint exit 2%2C allowed::exit 2, allowed%0Aone doubt
      · build becomes 2 tasks
      ::group::build[linux]
      ▸ build[linux] started: make linux
      ::stop-commands::word-3
      compiling
      linked
      ::word-3::
      ::endgroup::
      ✓ build[linux] succeeded in 15.0s
      ::group::build[mac]
      ▸ build[mac] started: make mac
      ::stop-commands::word-4
      compiling
      ::word-4::
      ::endgroup::
      ✓ build[mac] succeeded in 12.0s
      ::group::test
      ▸ test started: npm test
      ::stop-commands::word-5
      ok 1 adds
      not ok 2 subtracts
        expected 1, got 2
      ::word-5::
      ::endgroup::
      ✗ test failed, exit 1 in 1m 02s
      ::error title=test failed%2C exit 1::failed, exit 1%0Aok 1 adds%0Anot ok 2 subtracts%0A  expected 1, got 2
      - publish skipped: test failed.
      ::group::deploy
      ▸ deploy started: approval
      ::stop-commands::word-6
      ::word-6::
      ::endgroup::
      ? deploy awaits approval in 0.1s: Asks ops to look at the change first. · https://github.com/acme/site/pull/7
      ::notice title=deploy awaits approval::Asks ops to look at the change first.%0Ahttps://github.com/acme/site/pull/7
      - announce skipped: it is disabled in the plan
      ::group::tidy
      ▸ tidy started: ./tidy.sh
      ::stop-commands::word-7
      ::word-7::
      ::endgroup::
      ✗ tidy timed out in 30.0s
      ::error title=tidy timed out::timed out%0Astill tidying
      ! tidy: It left a process behind, which was stopped.
      ::warning title=tidy::It left a process behind, which was stopped.
      ::stop-commands::word-8

      ✗ nightly failed in 1m 51s
        3 succeeded, 2 failed, 1 failed but allowed, 1 awaiting approval, 2 skipped · nightly-2026-03-04, attempt 1

        ✓ fetch         succeeded          3.4s  2 tries
        ! lint          exit 2, allowed    0.8s
        ✓ build[linux]  succeeded         15.0s
        ✓ build[mac]    succeeded         12.0s
        ✗ test          failed, exit 1   1m 02s
        - publish       skipped                  test failed.
        ? deploy        awaits approval    0.1s  Asks ops to look at the change first. · https://github.com/acme/site/pull/7
        - announce      skipped                  it is disabled in the plan
        ✗ tidy          timed out         30.0s

      ✗ test: failed, exit 1
        │ ok 1 adds
        │ not ok 2 subtracts
        │   expected 1, got 2

      ✗ tidy: timed out
        │ still tidying

      ? Awaiting a decision
        deploy: Asks ops to look at the change first.
          https://github.com/acme/site/pull/7

      ! tidy: It left a process behind, which was stopped.
      ::word-8::
      "
    `));
  it('tells of a cancelled run', () =>
    expect(printed(cancelledStory)).toMatchInlineSnapshot(`
    "
    ▸ nightly: run nightly-2026-03-04, attempt 1, 3 steps
    ::group::build
    ▸ build started: make
    ::stop-commands::word-1
    ::word-1::
    ::endgroup::
    ✓ build succeeded in 1.5s
    ::group::test
    ▸ test started: npm test
    ::stop-commands::word-2
    ::word-2::
    ::endgroup::
    ✗ test cancelled in 4.0s
    ::error title=test cancelled::cancelled
    ! Stopped by SIGINT.
    - publish skipped: the run was cancelled
    ::warning title=The run was stopped::Stopped by SIGINT.
    ::stop-commands::word-3

    ✗ nightly was cancelled in 5.5s
      1 succeeded, 1 failed, 1 skipped · nightly-2026-03-04, attempt 1
      Stopped by SIGINT.

      ✓ build    succeeded  1.5s
      ✗ test     cancelled  4.0s
      - publish  skipped          the run was cancelled

    ✗ test: cancelled
    ::word-3::
    "
  `));

  it('lets nothing a step says become a command', () => {
    const forged = '::error::forged\n  ::set-output name=x::1\n::word-1x::\n##[error]forged\n::stop-commands::mine\n';
    const story = storyTeller(['a'])
      .starts('a', '::error::forged', '##[group]forged')
      .prints('a', forged)
      .ends('a', { status: 'failed', exit_code: 1, message: forged, log_excerpt: forged, outputs_uri: `x\n${forged}` })
      .event({ type: 'note', at: '2026-03-04T02:31:51Z', level: 'warning', message: forged })
      .ending('failed');
    const commands = obeyed(printed(story)).map((line) => line.replace(/^::(\S+?)(::| ).*/, '$1'));
    expect(commands).toEqual(['group', 'stop-commands', 'endgroup', 'error', 'warning', 'stop-commands']);
    expect(printed(story)).not.toContain('##[');
  });

  it('writes steps that run at the same time one after the other, each whole', () => {
    const story = storyTeller(['a', 'b', 'c'])
      .starts('a')
      .starts('b')
      .starts('c')
      .prints('b', 'b1\n')
      .prints('a', 'a1\n')
      .prints('c', 'c1\n')
      .prints('b', 'b2\n')
      .ends('b', {})
      .prints('a', 'a2\n')
      .ends('a', {})
      .prints('c', 'c2\n')
      .ends('c', {})
      .ending('succeeded');
    const texts = printed(story)
      .split('\n')
      .filter((line) => /^[abc]\d$/.test(line));
    expect(texts).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    expect(printed(story).match(/^::group::/gm)).toHaveLength(3);
    expect(printed(story).match(/^::endgroup::/gm)).toHaveLength(3);
  });

  it('keeps a bounded part of what waits, and says so', () => {
    const teller = storyTeller(['a', 'b']).starts('a').starts('b');
    for (let line = 0; line < 100; line += 1) teller.prints('b', `line ${line}\n`);
    const log = printed(teller.ends('a', {}).ends('b', {}).ending('succeeded'), 200);
    expect(log).toContain('… text left out here');
    expect(log).toContain('line 99');
    expect(log).not.toContain('line 1\n');
    expect(log.length).toBeLessThan(1_500);
  });

  it('stays within ten annotations of a kind and names the rest in the last', () => {
    const names = Array.from({ length: 25 }, (_, place) => `s${place}`);
    const teller = storyTeller(names);
    for (const name of names) teller.starts(name).ends(name, { status: 'failed', exit_code: 1 });
    const errors = printed(teller.ending('failed'))
      .split('\n')
      .filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toMatch(/^::error title=16 more::s9 failed, exit 1%0As10 failed/);
  });

  it('cuts an annotation at 4,096 characters and keeps the end', () => {
    const excerpt = `${'x'.repeat(6_000)}\nthe end`;
    const story = storyTeller(['a']).starts('a').ends('a', { status: 'failed', exit_code: 1, log_excerpt: excerpt });
    const error = printed(story.ending('failed'))
      .split('\n')
      .find((line) => line.startsWith('::error '));
    const message = decodeURIComponent(error?.replace(/^.*?::.*?::/, '') ?? '');
    expect(message.length).toBeLessThanOrEqual(4_096);
    expect(message).toMatch(/^failed, exit 1\n…\n/);
    expect(message).toMatch(/the end$/);
  });
});
