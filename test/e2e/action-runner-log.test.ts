import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { jobOf, printing } from '../support/runner/small-job.ts';

describe('what a step prints', () => {
  it('commands, in either form, blanks before them or not', async () => {
    const { annotations } = await printing(
      '  ::error file=a.ts,line=3,endLine=3,col=5,title=A%3A b%2C c::one%0Atwo %25',
      'before ##[warning]old form',
      '::NOTICE::in any case',
      '::nothing::of the kind',
    );
    expect(annotations).toEqual([
      {
        kind: 'error',
        message: 'one\ntwo %',
        title: 'A: b, c',
        file: 'a.ts',
        line: 3,
        endLine: 3,
        column: 5,
        endColumn: 5,
      },
      { kind: 'warning', message: 'old form' },
      { kind: 'notice', message: 'in any case' },
    ]);
  });

  it('no columns over several lines', async () => {
    const { annotations } = await printing(
      '::error file=a.ts,line=3,endLine=5,col=5::x',
      '::error file=a.ts,endLine=5::y',
    );
    expect(annotations).toEqual([
      { kind: 'error', message: 'x', file: 'a.ts', line: 3, endLine: 5 },
      { kind: 'error', message: 'y', file: 'a.ts', line: 5, endLine: 5 },
    ]);
  });

  it('annotations, of which ten of a kind are kept, each of 4,096 characters', async () => {
    const lines = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5_000)}`);
    const { annotations, given } = await printing(...lines, '::warning::w');
    expect(annotations.map(({ kind }) => kind)).toEqual([...Array(10).fill('error'), 'warning']);
    expect(annotations[0]?.message).toHaveLength(4_096);
    expect(given.error).toBe(12);
  });

  it('groups, which do not nest', async () => {
    const { groups } = await printing('::group::a', 'one', '::group::b', 'two', '::endgroup::', 'three');
    expect(groups.map(({ title, interrupted }) => [title, interrupted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(groups[1]?.lines).toEqual(['two']);
  });

  it('nothing that is obeyed between stop-commands and its token', async () => {
    const { annotations, log, leftStopped } = await printing(
      '::stop-commands::token-of-mine',
      '::error::unheard',
      '##[error]unheard',
      '::token-of-mine::',
      '::error::heard',
      '::stop-commands::again-and-again',
    );
    expect(annotations.map(({ message }) => message)).toEqual(['heard']);
    expect(log).toContain('::error::unheard');
    expect(log).not.toContain('token-of-mine');
    expect(leftStopped).toBe(true);
  });

  it.each(['', 'pause-logging', 'error'])('no stop token %j', async (token) => {
    const result = await printing(`::stop-commands::${token}`);
    expect(result).toMatchObject({ failed: true, leftStopped: false });
  });

  it('secrets as stars, in every form the runner knows', async () => {
    const secret = 'top "secret"\nof two lines';
    const { log, masks } = await printing(
      `::add-mask::${secret.replace('\n', '%0A')}`,
      'a top "secret" b',
      'of two lines',
      Buffer.from('top "secret"').toString('base64'),
      'top \\"secret\\"',
      'ghs_token',
      '::add-mask:: ',
    );
    expect(log.split('\n').slice(0, 5)).toEqual(['a *** b', '***', '***', '***', '***']);
    expect(log).toContain("Can't add secret mask for empty string");
    expect(masks.has('of two lines')).toBe(true);
  });

  it('no command that is gone; one that is going with a warning', async () => {
    const gone = await printing('::set-env name=A::1');
    expect(gone).toMatchObject({ failed: true });
    expect(gone.annotations[1]?.message).toContain('disabled');
    const going = await printing('::set-output name=a::1', '::save-state name=b::2');
    expect(going).toMatchObject({ failed: false, outputs: { a: '1' } });
    expect([...going.state]).toEqual([['b', '2']]);
    expect(going.annotations.map(({ message }) => message.slice(0, 38))).toEqual([
      'The `set-output` command is deprecated',
      'The `save-state` command is deprecated',
    ]);
  });

  it('problems a matcher knows, of files that are there', async () => {
    const matcher = {
      owner: 'x',
      pattern: [
        { regexp: '^(\\S+):$', file: 1 },
        { regexp: '^ (\\d+) (\\w+) (.*)$', line: 1, severity: 2, message: 3, loop: true },
      ],
    };
    const path = join(createFolder(), 'matcher.json');
    writeFileSync(path, JSON.stringify({ problemMatcher: [matcher] }));
    const lines = ['a.ts:', ' 3 warning no', ' 4 error not', 'other', 'gone.ts:', ' 3 error no'];
    const { annotations } = await printing(`::add-matcher::${path}`, ...lines, '::remove-matcher owner=x::', ...lines);
    expect(annotations).toEqual([
      { kind: 'warning', message: 'no', file: 'a.ts', line: 3 },
      { kind: 'error', message: 'not', file: 'a.ts', line: 4 },
      { kind: 'error', message: 'no' },
    ]);
  });

  it('on either stream, and a last line without an end', async () => {
    const { annotations, log } = await jobOf(
      `process.stderr.write('::error::from stderr\\n'); process.stdout.write('the end')`,
    ).runStep();
    expect(annotations).toHaveLength(1);
    expect(log).toContain('the end');
  });
});
