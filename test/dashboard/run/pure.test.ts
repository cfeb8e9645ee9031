import { describe, expect, it } from 'vitest';
import { resumeCommand } from '../../../src/dashboard/run/actions/command.ts';
import { compareTasks } from '../../../src/dashboard/run/changes/compare.ts';
import { endOfLog } from '../../../src/dashboard/run/head/excerpt.ts';
import { linksOf, safeLink } from '../../../src/dashboard/run/head/links.ts';
import { chosenTasks, readChoice } from '../../../src/dashboard/run/tasks/sort.ts';
import { taskOf } from './some-tasks.ts';

describe('what changed since another run', () => {
  const before = [
    taskOf('a', [0, 10], { outputs: { version: '1', old: 'x' } }),
    taskOf('b', [0, 10]),
    taskOf('c', [0, 10]),
    taskOf('gone', [0, 1]),
    taskOf('same', [0, 10]),
    taskOf('odd', [0, 1], { outputs: {} }),
  ];
  const after = [
    taskOf('a', [0, 10], { outputs: { version: '2', constructor: 'y' } }),
    taskOf('b', [0, 20]),
    taskOf('c', [0, 10], { status: 'failed' }),
    taskOf('new', [0, 1]),
    taskOf('same', [0, 10.5]),
    taskOf('odd', [0, 1]),
  ];

  it('is told, what broke first', () => {
    const { changes, same } = compareTasks(before, after);
    expect(changes.map(({ task }) => task)).toEqual(['c', 'new', 'gone', 'b', 'a']);
    expect(same).toBe(2);
    expect(changes[0]).toMatchObject({ isStatusChanged: true, slower: 0 });
    expect(changes[3]).toMatchObject({ slower: 10_000, isStatusChanged: false });
    expect(changes[4]?.outputs).toEqual([
      { name: 'version', before: '1', after: '2' },
      { name: 'constructor', before: undefined, after: 'y' },
      { name: 'old', before: 'x', after: undefined },
    ]);
  });

  it('is nothing between a run and itself', () => {
    expect(compareTasks(before, before)).toEqual({ changes: [], same: before.length });
  });
});

describe('the table of tasks', () => {
  const tasks = [
    taskOf('step 10', [0, 3]),
    taskOf('step 9', [0, 7], { step: 'step', status: 'failed', exit_code: 2 }),
    taskOf('step 1', []),
  ];
  const names = (query: string) => chosenTasks(tasks, readChoice(new URLSearchParams(query))).map(({ task }) => task);

  it('is in the order of the plan, or of what is asked for; what has no value comes last', () => {
    expect(names('')).toEqual(['step 10', 'step 9', 'step 1']);
    expect(names('sort=task')).toEqual(['step 1', 'step 9', 'step 10']);
    expect(names('sort=duration')).toEqual(['step 10', 'step 9', 'step 1']);
    expect(names('sort=-duration')).toEqual(['step 9', 'step 10', 'step 1']);
    expect(names('sort=status')).toEqual(['step 9', 'step 1', 'step 10']);
    expect(names('sort=toString')).toEqual(names(''));
  });

  it('shows those of one step, or those that failed', () => {
    expect(names('step=step')).toEqual(['step 9']);
    expect(names('only=failed')).toEqual(['step 9']);
    expect(names('step=none')).toEqual([]);
  });
});

describe('links of a run', () => {
  it('lead to http and https alone', () => {
    expect(safeLink('https://ci.example/1')).toBe('https://ci.example/1');
    for (const no of ['javascript:alert(1)', 'data:text/html,x', 'ci', '//ci.example', 7, null]) {
      expect(safeLink(no)).toBeUndefined();
    }
  });

  it('are made from the page of the job', () => {
    const ci = {
      provider: 'github',
      repository: 'octo/plans',
      url: 'https://github.example/octo/plans/actions/runs/7',
    };
    const git = { commit: '4f3c', branch: 'topic/a#b' };
    expect(linksOf({ ci, git })).toEqual({
      ci: ci.url,
      commit: 'https://github.example/octo/plans/commit/4f3c',
      branch: 'https://github.example/octo/plans/tree/topic/a%23b',
    });
    expect(linksOf({ ci: { ...ci, url: 'javascript:x/octo/plans/' }, git }).commit).toBeUndefined();
    expect(linksOf({ ci: { ...ci, repository: '../x' }, git }).commit).toBeUndefined();
    expect(linksOf({ ci: null, git: null })).toEqual({ ci: undefined, commit: undefined, branch: undefined });
  });
});

describe('the end of a log', () => {
  it('is its last lines, without what steers a terminal', () => {
    expect(endOfLog('one\ntwo\nthree\n\n', 2)).toBe('two\nthree');
    expect(endOfLog('\u001b[31mred\u001b[0m\r\n\u001b]0;title\u0007 50 %\r100 %\u0000\n', 5)).toBe('red\n100 %');
    expect(endOfLog('', 5)).toBe('');
  });
});

describe('the command that resumes a run', () => {
  it('is quoted as a shell wants it', () => {
    expect(resumeCommand('nightly-2.a')).toBe('orchestrator resume nightly-2.a');
    expect(resumeCommand("ana's $(run)")).toBe("orchestrator resume 'ana'\\''s $(run)'");
  });
});
