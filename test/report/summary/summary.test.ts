import { describe, expect, it } from 'vitest';
import { summaryText } from '../../../src/report/summary/summary.ts';
import { widthOf } from '../../../src/report/text/width.ts';
import { cancelledStory, greenStory, mixedStory, storyTeller, tell } from '../../support/run-stories.ts';
import { controlsIn } from '../../support/screen.ts';

const command = (words: string): string => `orchestrator ${words}`;
const plain = (story: Parameters<typeof tell>[0], columns: number | undefined): string =>
  `\n${summaryText(tell(story), { columns, colour: false, command })}`;

describe('the summary of a green run', () => {
  it('at 80 columns', () =>
    expect(plain(greenStory, 80)).toMatchInlineSnapshot(`
    "
    ✓ nightly succeeded in 1m 17s
      2 succeeded, 1 skipped · nightly-2026-03-04, attempt 1

      ✓ seo.validate  succeeded    2.3s  file:///site/report.md
      ✓ code.review   succeeded  1m 15s
      - dx.integrate  skipped            No file it looks at changed since 4f2a91c.
    "
  `));
  it('at 40 columns', () =>
    expect(plain(greenStory, 40)).toMatchInlineSnapshot(`
    "
    ✓ nightly succeeded in 1m 17s
      2 succeeded, 1 skipped ·
      nightly-2026-03-04, attempt 1

      ✓ seo.validate  succeeded    2.3s
        file:///site/report.md
      ✓ code.review   succeeded  1m 15s
      - dx.integrate  skipped
        No file it looks at changed since
        4f2a91c.
    "
  `));
  it('where nobody counts columns', () =>
    expect(plain(greenStory, undefined)).toMatchInlineSnapshot(`
    "
    ✓ nightly succeeded in 1m 17s
      2 succeeded, 1 skipped · nightly-2026-03-04, attempt 1

      ✓ seo.validate  succeeded    2.3s  file:///site/report.md
      ✓ code.review   succeeded  1m 15s
      - dx.integrate  skipped            No file it looks at changed since 4f2a91c.
    "
  `));
});

describe('the summary of a run in which everything happens', () => {
  it('at 120 columns', () =>
    expect(plain(mixedStory, 120)).toMatchInlineSnapshot(`
      "
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
        Whole log: orchestrator runs logs nightly-2026-03-04 test

      ✗ tidy: timed out
        │ still tidying
        Whole log: orchestrator runs logs nightly-2026-03-04 tidy

      ? Awaiting a decision
        deploy: Asks ops to look at the change first.
          https://github.com/acme/site/pull/7

      ! tidy: It left a process behind, which was stopped.

      To run again what did not succeed: orchestrator resume nightly-2026-03-04
      "
    `));
  it('at 80 columns', () =>
    expect(plain(mixedStory, 80)).toMatchInlineSnapshot(`
      "
      ✗ nightly failed in 1m 51s
        3 succeeded, 2 failed, 1 failed but allowed, 1 awaiting approval, 2 skipped ·
        nightly-2026-03-04, attempt 1

        ✓ fetch         succeeded          3.4s  2 tries
        ! lint          exit 2, allowed    0.8s
        ✓ build[linux]  succeeded         15.0s
        ✓ build[mac]    succeeded         12.0s
        ✗ test          failed, exit 1   1m 02s
        - publish       skipped                  test failed.
        ? deploy        awaits approval    0.1s  Asks ops to look at the change first.
                                                 https://github.com/acme/site/pull/7
        - announce      skipped                  it is disabled in the plan
        ✗ tidy          timed out         30.0s

      ✗ test: failed, exit 1
        │ ok 1 adds
        │ not ok 2 subtracts
        │   expected 1, got 2
        Whole log: orchestrator runs logs nightly-2026-03-04 test

      ✗ tidy: timed out
        │ still tidying
        Whole log: orchestrator runs logs nightly-2026-03-04 tidy

      ? Awaiting a decision
        deploy: Asks ops to look at the change first.
          https://github.com/acme/site/pull/7

      ! tidy: It left a process behind, which was stopped.

      To run again what did not succeed: orchestrator resume nightly-2026-03-04
      "
    `));
  it('at 40 columns', () =>
    expect(plain(mixedStory, 40)).toMatchInlineSnapshot(`
      "
      ✗ nightly failed in 1m 51s
        3 succeeded, 2 failed, 1 failed but
        allowed, 1 awaiting approval, 2
        skipped · nightly-2026-03-04, attempt
        1

        ✓ fetch         succeeded
          3.4s · 2 tries
        ! lint          exit 2, allowed
          0.8s
        ✓ build[linux]  succeeded
          15.0s
        ✓ build[mac]    succeeded
          12.0s
        ✗ test          failed, exit 1
          1m 02s
        - publish       skipped
          test failed.
        ? deploy        awaits approval
          0.1s
          Asks ops to look at the change
          first.
          https://github.com/acme/site/pull/7
        - announce      skipped
          it is disabled in the plan
        ✗ tidy          timed out
          30.0s

      ✗ test: failed, exit 1
        │ ok 1 adds
        │ not ok 2 subtracts
        │   expected 1, got 2
        Whole log: orchestrator runs logs nightly-2026-03-04 test

      ✗ tidy: timed out
        │ still tidying
        Whole log: orchestrator runs logs nightly-2026-03-04 tidy

      ? Awaiting a decision
        deploy: Asks ops to look at the change
        first.
          https://github.com/acme/site/pull/7

      ! tidy: It left a process behind, which
        was stopped.

      To run again what did not succeed: orchestrator resume nightly-2026-03-04
      "
    `));
});

describe('the summary', () => {
  it('tells of a cancelled run', () =>
    expect(plain(cancelledStory, 80)).toMatchInlineSnapshot(`
      "
      ✗ nightly was cancelled in 5.5s
        1 succeeded, 1 failed, 1 skipped · nightly-2026-03-04, attempt 1
        Stopped by SIGINT.

        ✓ build    succeeded  1.5s
        ✗ test     cancelled  4.0s
        - publish  skipped          the run was cancelled

      ✗ test: cancelled
        Whole log: orchestrator runs logs nightly-2026-03-04 test

      To run again what did not succeed: orchestrator resume nightly-2026-03-04
      "
    `));

  it('names a step whose list was empty', () => {
    const story = storyTeller(['each']).expands('each').ending('succeeded');
    expect(plain(story, 80)).toMatchInlineSnapshot(`
      "
      ✓ nightly succeeded in 0.0s
        nothing to do · nightly-2026-03-04, attempt 1

        ✓ each  succeeded  its list was empty
      "
    `);
  });

  it('tells what waits and how the run goes on', () => {
    const story = storyTeller(['release'])
      .ends('release', { status: 'awaiting_approval', exit_code: null, reason: 'unserved', approval_state: 'pending' })
      .ending('awaiting_approval');
    expect(plain(story, 80)).toMatchInlineSnapshot(`
      "
      ? nightly awaits approval in 0.0s
        1 awaiting approval · nightly-2026-03-04, attempt 1

        ? release  awaits approval  nobody is set up here to decide it

      ? Awaiting a decision
        release: nobody is set up here to decide it

      To decide: orchestrator approve nightly-2026-03-04/release
      Once that is decided: orchestrator resume nightly-2026-03-04
      "
    `);
  });

  it('lists only what deserves a look once there are many tasks', () => {
    const names = Array.from({ length: 300 }, (_, place) => `step-${place}`);
    const teller = storyTeller(names);
    for (const [place, name] of names.entries()) {
      teller.starts(name).ends(name, place % 5 === 0 ? { status: 'failed', exit_code: 1 } : {});
    }
    const text = plain(teller.ending('failed'), 80);
    expect(text.match(/^ {2}✗ step-/gm)).toHaveLength(50);
    expect(text).toContain('… and 250 more tasks not listed here');
    expect(text.match(/^✗ step-\d+: failed/gm)).toHaveLength(10);
    expect(text).toContain('… and 50 more failures');
  });

  it.each([40, 80, 120])('keeps every line within %i columns, but for what must stay whole', (columns) => {
    const lines = plain(mixedStory, columns)
      .split('\n')
      .filter((line) => !/https?:|orchestrator /.test(line));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  it('lets nothing a step said drive the terminal', () => {
    const hostile = '\u001b]0;owned\u0007\u001b[2J\u001b[31mred\u202egnp.exe\u0000\u009b5A';
    const story = storyTeller(['a'])
      .starts('a')
      .ends('a', { status: 'failed', exit_code: 1, message: hostile, log_excerpt: hostile, outputs_uri: hostile })
      .event({ type: 'note', at: '2026-03-04T02:31:51Z', level: 'warning', message: hostile })
      .ending('failed');
    expect(controlsIn(plain(story, 80)).replaceAll('\n', '')).toBe('');
  });

  it('paints by outcome where colours are wanted', () => {
    const text = summaryText(tell(greenStory), { columns: 80, colour: true });
    expect(text).toContain('\u001b[32m✓\u001b[39m seo.validate');
  });
});

describe('a failure that printed nothing', () => {
  it('says why once, and points at no empty log', () => {
    const message = 'It was stopped at its time limit.';
    const end = { status: 'failed', reason: 'timed_out', exit_code: 124, message, log_excerpt: message } as const;
    const text = plain(storyTeller(['slow']).starts('slow').after(1).ends('slow', end).ending('failed'), 80);
    expect(text).toContain(`  ${message}\n`);
    expect(text).not.toContain('│');
    expect(text).not.toContain('Whole log');
  });
});
