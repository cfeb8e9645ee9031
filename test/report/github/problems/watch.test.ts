import { describe, expect, it } from 'vitest';
import { createGithubReporter } from '../../../../src/report/github/github.ts';
import { createProblemWatch } from '../../../../src/report/github/problems/watch.ts';
import { createMemoryOutput } from '../../../support/memory-output.ts';
import { type Story, storyTeller, tell } from '../../../support/run-stories.ts';

const FAILED = { status: 'failed', exit_code: 1 } as const;

/** The annotations of a story that name a file. */
function pinned(story: Story, locate?: (task: string, file: string) => string | undefined): string[] {
  const output = createMemoryOutput();
  const reporter = createGithubReporter({ output, colour: false, secretWord: () => 'word', ...(locate && { locate }) });
  tell(story, reporter);
  return output
    .text()
    .split('\n')
    .filter((line) => /^::(error|warning|notice) file=/.test(line));
}

describe('annotations at lines of files', () => {
  it('are those of steps that failed; of an allowed failure they are warnings', () => {
    const story = storyTeller(['good', 'bad', 'allowed'])
      .starts('good')
      .prints('good', 'a.ts(1,1): error TS1: fine after all\n')
      .ends('good', {})
      .starts('bad')
      .prints('bad', 'b.ts(2,3): error TS2: it is: wrong, 100%\n')
      .ends('bad', FAILED)
      .starts('allowed')
      .prints('allowed', 'c.ts(4,5): error TS3: allowed\n')
      .ends('allowed', { ...FAILED, tolerated: true })
      .ending('failed');
    expect(pinned(story)).toEqual([
      '::error file=b.ts,line=2,col=3,title=TS2::it is: wrong, 100%25',
      '::warning file=c.ts,line=4,col=5,title=TS3::allowed',
    ]);
  });

  it('are those of the last try', () => {
    const story = storyTeller(['a'])
      .starts('a')
      .prints('a', 'a.ts(1,1): error TS1: at first\n')
      .retries('a', 1, 1, 0)
      .prints('a', 'a.ts(2,2): error TS2: at last\n')
      .ends('a', FAILED)
      .ending('failed');
    expect(pinned(story)).toEqual(['::error file=a.ts,line=2,col=2,title=TS2::at last']);
  });

  it('leave the failures their room and come first of every step, then second', () => {
    const names = Array.from({ length: 4 }, (_, place) => `s${place}`);
    const teller = storyTeller(names);
    for (const name of names) {
      teller.starts(name);
      for (let line = 1; line < 9; line += 1) teller.prints(name, `${name}.ts(${line},1): error TS1: no\n`);
      teller.ends(name, FAILED);
    }
    expect(pinned(teller.ending('failed')).map((line) => /file=(\S+?),title/.exec(line)?.[1])).toEqual([
      ...['s0.ts,line=1,col=1', 's1.ts,line=1,col=1', 's2.ts,line=1,col=1', 's3.ts,line=1,col=1'],
      ...['s0.ts,line=2,col=1', 's1.ts,line=2,col=1'],
    ]);
  });

  it('have the place their caller knows, or none', () => {
    const story = storyTeller(['a'])
      .starts('a')
      .prints('a', 'in.ts(1,1): error TS1: ours\n/usr/out.ts(1,1): error TS1: not ours\n')
      .ends('a', FAILED)
      .ending('failed');
    const locate = (task: string, file: string) => (file.startsWith('/') ? undefined : `packages/${task}/${file}`);
    expect(pinned(story, locate)).toEqual(['::error file=packages/a/in.ts,line=1,col=1,title=TS1::ours']);
  });

  it('let no file name or message become a command', () => {
    const story = storyTeller(['a'])
      .starts('a')
      .prints('a', '::error file=x%0A::error::forged,line=1,title=y%0A::add-mask::a::z%0A::set-env name=A::b\n')
      .prints('a', 'a,line=9.ts(1,1): error TS1: ##[error]forged ::error::forged\n')
      .ends('a', FAILED)
      .ending('failed');
    const lines = pinned(story);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/^::error::forged/m);
    expect(lines.join('\n')).not.toContain('##[');
    expect(lines[1]).toContain('file=a%2Cline=9.ts,line=1');
  });
});

describe('the watch', () => {
  it('keeps ten of a severity and task, each once, and fifty of a run', () => {
    const watch = createProblemWatch();
    for (let task = 0; task < 100; task += 1) {
      for (let line = 1; line < 100; line += 1) {
        watch.add(`t${task}`, `a.ts(${line},1): error TS1: no\na.ts(${line},1): error TS1: no`);
      }
      watch.end(`t${task}`, 'failed');
    }
    expect(watch.found()).toHaveLength(50);
    const one = createProblemWatch();
    one.add('t', Array.from({ length: 99 }, (_, line) => `a.ts(${line + 1},1): error TS1: no`).join('\n'));
    one.end('t', 'failed');
    expect(one.found().map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('takes the time of a glance for output in which nothing is found', () => {
    const watch = createProblemWatch();
    const chunk = `${'a line of output that says: nothing (12) of 3, line 4\n'.repeat(1_000)}`;
    const began = process.cpuUsage();
    for (let round = 0; round < 100; round += 1) watch.add('t', chunk);
    // Of the processor's time, which is not that of others.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
