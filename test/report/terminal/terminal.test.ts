import { describe, expect, it } from 'vitest';
import { createTerminalReporter } from '../../../src/report/terminal/terminal.ts';
import { widthOf } from '../../../src/report/text/width.ts';
import { apply } from '../../../src/run/apply.ts';
import type { Run } from '../../../src/run/run.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createMemoryOutput } from '../../support/memory-output.ts';
import { mixedStory, type Story, storyTeller } from '../../support/run-stories.ts';
import { screenOf } from '../../support/screen.ts';

/** A run that can be stopped at any moment to look at the screen. */
function watch(columns: number, rows = 24) {
  const output = createMemoryOutput(columns, rows);
  const clock = createManualClock();
  const reporter = createTerminalReporter({ output, clock, colour: false, summary: { output, colour: false } });
  let run: Run | undefined;
  return {
    output,
    clock,
    reporter,
    tell: (story: Story) => {
      for (const part of story) {
        if ('prints' in part) {
          reporter.onOutput?.(part.task, 'stdout', Buffer.from(part.prints));
        } else {
          clock.advance(Math.max(Date.parse(part.at) - Date.parse('2026-03-04T02:30:00Z') - clock.now(), 0));
          run = apply(run, part);
          reporter.onEvent(part, run);
        }
      }
    },
    screen: () => `\n${screenOf(output.text())}`,
  };
}

const before = (story: Story, match: (part: Story[number]) => boolean): Story => story.slice(0, story.findIndex(match));

describe('the live view', () => {
  it.each([
    [40, 'narrow'],
    [80, 'usual'],
    [120, 'wide'],
  ])('at %i columns (%s)', (columns) => {
    const view = watch(columns);
    view.tell(before(mixedStory, (part) => 'task' in part && part.task === 'tidy' && 'status' in part));
    view.clock.advance(1_000);
    expect(view.screen()).toMatchSnapshot();
    for (const line of view.screen().split('\n')) expect(widthOf(line)).toBeLessThan(columns);
  });

  it('shows the last line a step printed, and the next try while it waits for it', () => {
    const view = watch(80);
    view.tell(storyTeller(['fetch']).starts('fetch').prints('fetch', 'one\ntwo\n\n').ending('succeeded').slice(0, -1));
    view.clock.advance(1_200);
    expect(view.screen()).toMatchInlineSnapshot(`
      "
      nightly · 1.2s · 0 of 1 done
        ⠙ fetch    1.2s  two
      "
    `);
    view.tell([
      {
        type: 'task_retried',
        at: '2026-03-04T02:30:01Z',
        task: 'fetch',
        try: 1,
        exit_code: 7,
        reason: null,
        delay_ms: 2_000,
      },
    ]);
    view.clock.advance(600);
    expect(view.screen()).toMatchInlineSnapshot(`
      "
      nightly · 1.8s · 0 of 1 done
        ⠧ fetch    1.8s  try 2 · starts in 1.4s
      "
    `);
    view.clock.advance(2_000);
    expect(view.screen()).toMatchInlineSnapshot(`
      "
      nightly · 3.8s · 0 of 1 done
        ⠧ fetch    3.8s  try 2 · two
      "
    `);
  });

  it('shows of many steps those that run, in a window that stays small', () => {
    const names = Array.from({ length: 200 }, (_, place) => `step-${place}`);
    const teller = storyTeller(names);
    for (const name of names.slice(0, 50)) teller.starts(name).ends(name, {});
    for (const name of names.slice(50, 80)) teller.starts(name);
    const view = watch(60, 12);
    view.tell(teller.ending('succeeded').slice(0, -1));
    view.clock.advance(500);
    expect(view.screen()).toMatchInlineSnapshot(`
      "
      nightly · 0.5s · 50 of 200 done · 20 more running
        ⠼ step-50    0.5s
        ⠼ step-51    0.5s
        ⠼ step-52    0.5s
        ⠼ step-53    0.5s
        ⠼ step-54    0.5s
        ⠼ step-55    0.5s
        ⠼ step-56    0.5s
        ⠼ step-57    0.5s
        ⠼ step-58    0.5s
        ⠼ step-59    0.5s
      "
    `);
  });

  it('draws at most ten times a second, however much is printed', () => {
    const view = watch(80);
    view.tell(storyTeller(['a']).starts('a').ending('succeeded').slice(0, -1));
    for (let line = 0; line < 10_000; line += 1) view.reporter.onOutput?.('a', 'stdout', Buffer.from(`line ${line}\n`));
    view.clock.advance(1_000);
    expect(view.output.writes()).toBeLessThanOrEqual(10);
    expect(view.screen()).toContain('line 9999');
  });

  it('gives its place to the summary', () => {
    const view = watch(80);
    view.tell(storyTeller(['a']).starts('a').after(2).ends('a', {}).ending('succeeded'));
    view.clock.advance(10_000);
    expect(view.screen()).toMatchInlineSnapshot(`
      "
      ✓ nightly succeeded in 2.0s
        1 succeeded · nightly-2026-03-04, attempt 1

        ✓ a  succeeded  2.0s
      "
    `);
  });

  it('finds its way back after the window became narrower', () => {
    const view = watch(80);
    view.tell(storyTeller(['a']).starts('a').prints('a', 'x'.repeat(200)).ending('succeeded').slice(0, -1));
    view.clock.advance(100);
    view.output.columns = 40;
    view.clock.advance(100);
    // The title fits; the task's line of 79 columns takes two rows of the narrower window.
    expect(view.output.text()).toContain('\r\u001b[3Anightly');
  });

  it('is not driven by what a step prints', () => {
    const view = watch(80);
    view.tell(
      storyTeller(['a\u001b[2J'])
        .starts('a\u001b[2J')
        .prints('a\u001b[2J', '\u001b[5Aup\u001b]0;title\u0007 and\u0007 away\n')
        .ending('succeeded')
        .slice(0, -1),
    );
    view.clock.advance(100);
    expect(view.output.text()).not.toContain('\u001b[2J');
    expect(view.output.text()).not.toContain('\u0007');
    expect(view.output.text()).toContain('up and away');
  });

  it('leaves no timer behind when it is closed early', async () => {
    const view = watch(80);
    view.tell(storyTeller(['a']).starts('a').ending('succeeded').slice(0, -1));
    view.clock.advance(300);
    await view.reporter.close?.();
    const written = view.output.writes();
    view.clock.advance(10_000);
    expect(view.output.writes()).toBe(written);
    expect(view.screen().trim()).toBe('');
  });
});
