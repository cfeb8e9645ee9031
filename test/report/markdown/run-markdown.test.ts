import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../../src/report/markdown/check-output.ts';
import { commentMarkdown, runMarkdown } from '../../../src/report/markdown/run-markdown.ts';
import type { StepEdges } from '../../../src/report/markdown/view.ts';
import { type RunRecord, toRecord } from '../../../src/run/record.ts';
import { cancelledStory, greenStory, mixedStory, storyTeller, tell } from '../../support/run-stories.ts';
import { nodesOf, textOf, treeOf } from './markdown-tree.ts';
import { mixedOptions } from './mixed-options.ts';

const mixed = toRecord(tell(mixedStory));
const command = (words: string): string => `orchestrator ${words}`;

/** A run of many steps in a chain, of which every tenth fails. */
function large(count: number, excerpt = 'it broke\n'.repeat(100)): { record: RunRecord; steps: StepEdges[] } {
  const names = Array.from({ length: count }, (_, place) => `step-${place}`);
  const teller = storyTeller(names);
  for (const [place, name] of names.entries()) {
    const failed = place % 10 === 9;
    teller.starts(name).after(1);
    teller.ends(name, failed ? { status: 'failed', exit_code: 1, log_excerpt: excerpt } : {});
  }
  const steps = names.map((id, place) => ({ id, needs: names.slice(Math.max(place - 1, 0), place) }));
  return { record: toRecord(tell(teller.ending('failed'))), steps };
}

/** What the text says it left out. */
function leftOut(markdown: string): string | undefined {
  return /^_Left out here, because GitHub takes no more: (.*)\._$/m.exec(markdown)?.[1];
}

describe('a run as Markdown', () => {
  it('in which everything happens', () =>
    expect(runMarkdown(mixed, mixedOptions)).toMatchFileSnapshot('__snapshots__/mixed.md'));
  it('as a comment', () =>
    expect(commentMarkdown(mixed, mixedOptions)).toMatchFileSnapshot('__snapshots__/comment.md'));
  it('that was green', () =>
    expect(runMarkdown(toRecord(tell(greenStory)), { command })).toMatchFileSnapshot('__snapshots__/green.md'));
  it('that was cancelled', () =>
    expect(runMarkdown(toRecord(tell(cancelledStory)), { command })).toMatchFileSnapshot('__snapshots__/cancelled.md'));
  it('that carries on another', () => {
    const carried = { ...(mixed.tasks[0] as RunRecord['tasks'][number]), carried_from: 1 };
    const record = { ...mixed, attempt: 2, resumed_from: 1, tasks: [carried, ...mixed.tasks.slice(1)] };
    const text = runMarkdown(record, { ...mixedOptions, resumedFrom: 'the artifact of attempt 1' });
    expect(text).toContain('attempt 2, which carries on from the artifact of attempt 1 (1 result carried over)');
    expect(text).toContain('| `fetch` | ✅ succeeded | 3.4s | 2 | carried over from attempt 1 |');
    expect(text).not.toContain('section ✅ fetch');
    expect(runMarkdown(record)).toContain('which carries on from attempt 1 (');
  });

  it('is read as what it is meant to be', () => {
    const tree = treeOf(runMarkdown(mixed, mixedOptions));
    expect(nodesOf(tree, 'heading').map(textOf)).toEqual([
      '❌ nightly failed in 1m 51s',
      '✋ Awaiting a decision',
      'Notes',
    ]);
    expect(nodesOf(tree, 'table').map(({ children }) => children.length)).toEqual([10]);
    expect(nodesOf(tree, 'code').map(({ lang }) => lang)).toEqual(['mermaid', 'mermaid', 'text', 'text', 'text']);
    expect(new Set(nodesOf(tree, 'tableRow').map(({ children }) => children.length))).toEqual(new Set([6]));
  });

  it('names a step whose list was empty, which has no task', () => {
    const steps = [...mixedOptions.steps, { id: 'none', needs: [] }];
    expect(runMarkdown(mixed, { steps })).toContain('| `none` | ✅ succeeded |  |  | its list was empty |');
  });

  it('has no charts where there is nothing to draw', () => {
    const record = toRecord(tell(storyTeller(['a']).starts('a').after(1).ends('a', {}).ending('succeeded')));
    expect(runMarkdown(record)).not.toContain('mermaid');
  });

  it('leads from a step to its page', () =>
    expect(runMarkdown(mixed, { taskUrl: (task) => `https://tasks.example/${encodeURIComponent(task)}` })).toContain(
      '| [`build[mac]`](https://tasks.example/build%5Bmac%5D) |',
    ));
});

describe('a large run', () => {
  it('lists what matters and folds the rest', () => {
    const { record } = large(200);
    const tree = treeOf(runMarkdown(record));
    expect(nodesOf(tree, 'table').map(({ children }) => children.length)).toEqual([21, 181]);
    expect(runMarkdown(record)).toContain(
      '<summary>180 more tasks that succeeded or were left out on purpose</summary>',
    );
  });

  it('of 10,000 steps stays within the budget, and says what is missing', () => {
    const { record, steps } = large(10_000);
    const text = runMarkdown(record, { steps });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1_024);
    expect(text).toContain('9000 succeeded, 1000 failed');
    expect(text).toContain('The plan has 10000 steps, too many to draw here.');
  });

  it('draws the neighbourhood of failures where the whole is too large', () => {
    const { record, steps } = large(300);
    const text = runMarkdown(record, { steps });
    expect(text).toContain('Drawn: the 89 steps around what did not succeed, of 300.');
    expect(text).toContain('"❌ step-9<br>failed, exit 1 · 1.0s"');
    expect(text).not.toContain('"✅ step-5<br>');
    expect(text).toContain('Drawn: the 50 longest of 300 tasks that ran.');
  });

  it('draws nothing of more edges than GitHub takes', () => {
    const ids = Array.from({ length: 60 }, (_, place) => `s${place}`);
    const steps = ids.map((id, place) => ({ id, needs: ids.slice(0, place) }));
    expect(runMarkdown(mixed, { steps })).toContain('The plan has 60 steps, too many to draw here.');
  });
});

describe('the budget', () => {
  const { record, steps } = large(150);
  const order = [
    'the beginning of excerpts',
    'the chart of times',
    'the graph',
    'steps that succeeded',
    'excerpts',
    'most rows and notes',
    'all rows and notes',
  ];

  it('is kept by leaving out, in this order', () => {
    const seen = new Set<string>();
    for (let budgetBytes = 40_000; budgetBytes >= 1_000; budgetBytes -= 250) {
      const text = runMarkdown(record, { steps, budgetBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgetBytes);
      seen.add(leftOut(text) ?? 'nothing');
      expect(text).toMatch(/^## ❌ nightly failed in /);
    }
    expect([...seen]).toEqual(
      [...seen]
        .map((words) => order.slice(0, words.split(', ').length).join(', '))
        .map((words, at) => (at === 0 && seen.has('nothing') ? 'nothing' : words)),
    );
    expect([...seen].at(-1)).toBe(order.join(', '));
  });

  it('of a comment is counted in characters', () => {
    const hostile = large(400, '𝔘'.repeat(900));
    const text = commentMarkdown(hostile.record, { budgetCharacters: 20_000 });
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(commentMarkdown(large(10_000).record).length).toBeLessThanOrEqual(65_536);
  });

  it('of a check run holds for each of its texts', () => {
    const problem = { file: 'a.ts', line: 3, severity: 'error', message: 'x'.repeat(9_000), title: 'TS1' } as const;
    const problems = Array.from({ length: 80 }, () => problem);
    const { title, summary, text, annotations } = checkOutput(large(10_000).record, { steps, problems });
    expect(title).toBe('9000 succeeded, 1000 failed');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(annotations).toHaveLength(50);
    expect(annotations[0]).toEqual({
      ...{ path: 'a.ts', start_line: 3, end_line: 3, annotation_level: 'failure', title: 'TS1' },
      message: 'x'.repeat(4_096),
    });
  });
});
