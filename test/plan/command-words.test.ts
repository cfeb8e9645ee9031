import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCommand } from '../../src/plan/command-words.ts';

function words(text: string): readonly string[] {
  const split = splitCommand(text);
  if (!('words' in split)) throw new Error(`not split: ${JSON.stringify(split)}`);
  return split.words;
}

describe('splitCommand', () => {
  it.each([
    ['npm run seo:tune --', ['npm', 'run', 'seo:tune', '--']],
    ['  a   b  ', ['a', 'b']],
    ['echo \'a b\' "c d" e\\ f', ['echo', 'a b', 'c d', 'e f']],
    ['a"b c"d', ['ab cd']],
    ['x \'\' ""', ['x', '', '']],
    ['"\\$ \\` \\" \\\\ \\n"', ['$ ` " \\ \\n']],
    ["'\\n'", ['\\n']],
    ['a\\\nb "c\\\nd"', ['ab', 'cd']],
    ['x#y a~b --name=#1', ['x#y', 'a~b', '--name=#1']],
    ["node -e 'a && b | c > $d'", ['node', '-e', 'a && b | c > $d']],
    ['node -x=1 {a}', ['node', '-x=1', '{a}']],
    ['command: with a line end\n', ['command:', 'with', 'a', 'line', 'end']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['node x.js ${{ params.name }} end', ['node', 'x.js', '${{ params.name }}', 'end']],
    [
      "x --title=${{ format('{0} | {1}', params.a, 'b c') }}!",
      ['x', "--title=${{ format('{0} | {1}', params.a, 'b c') }}!"],
    ],
    ['"a ${{ params.b || \'c\' }} d"', ["a ${{ params.b || 'c' }} d"]],
    ["'${{ params.a }}'", ['${{ params.a }}']],
  ])('keeps an expression whole: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a | b', '|', 2],
    ['a && b', '&&', 2],
    ['a & ', '&', 2],
    ['a; b', ';', 1],
    ['a > b', '>', 2],
    ['a >> b', '>>', 2],
    ['a < b', '<', 2],
    ['echo $HOME', '$', 5],
    ['echo "$HOME"', '$', 6],
    ['echo `date`', '`', 5],
    ['ls *.js', '*', 3],
    ['ls ?.js', '?', 3],
    ['ls [ab].js', '[', 3],
    ['cd ~/x', '~', 3],
    ['a # b', '#', 2],
    ['(a)', '(', 0],
    ['A=1 b', 'A=', 0],
    ['  A=1 b', 'A=', 2],
    ['a\nb', '\n', 1],
  ])('points at what only a shell understands: %j', (text, sign, offset) => {
    expect(splitCommand(text)).toEqual({ sign, offset });
  });

  it.each([
    ["a 'b", "'", 2],
    ['a "b', '"', 2],
    ['a "b\\"', '"', 2],
    ['a \\', '\\', 2],
  ])('points at a quote that is not closed: %j', (text, unclosed, offset) => {
    expect(splitCommand(text)).toEqual({ unclosed, offset });
  });

  it('splits as the POSIX shell does whatever needs no shell', () => {
    const piece = fc.constantFrom(
      'a',
      'b7',
      ' ',
      '  ',
      "'",
      '"',
      '\\',
      '-',
      '=',
      '#',
      '~',
      '/',
      '.',
      '\t',
      '$',
      '|',
      '*',
      'é',
      '%',
    );
    const commands = fc
      .sample(fc.array(piece, { minLength: 1, maxLength: 14 }), 3_000)
      .map((pieces) => pieces.join(''));
    const split = commands.flatMap((text) => {
      const result = splitCommand(text);
      return 'words' in result && result.words.length > 0 ? [{ text, words: result.words }] : [];
    });
    expect(split.length).toBeGreaterThan(300);
    // One shell for all: each command's words, a mark after each word and after each command.
    const script = split.map(({ text }) => `printf '%s\\001' ${text}\nprintf '\\002'\n`).join('');
    const answers = execFileSync('sh', { input: script, encoding: 'utf8' }).split('\u0002').slice(0, -1);
    expect(split.map(({ words }) => words)).toEqual(answers.map((answer) => answer.split('\u0001').slice(0, -1)));
  });
});
