import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHelp, parseCall } from '../../../src/cli/line/parse-call.ts';
import type { Verb } from '../../../src/cli/line/verb.ts';
import { Fault } from '../../../src/errors.ts';

const verb: Verb = {
  kind: 'verb',
  arguments: [
    { name: 'first', description: 'The first' },
    { name: 'rest', description: 'The rest', optional: true, repeats: true },
  ],
  flags: [
    { name: 'format', value: 'name', description: 'How', choices: ['text', 'json'], env: 'FORMAT', fallback: 'text' },
    { name: 'param', value: 'k=v', description: 'One', repeats: true },
    { name: 'json', description: 'A switch' },
  ],
  example: 'try one',
  run: async () => 0,
};
const parse = (words: string[], env = {}) => parseCall('try', verb, words, env);

describe('a call', () => {
  it('may mix words and flags in any order', () => {
    const call = parse(['--json', 'a', '--param', 'x=1', 'b', '--param=y=2', '--', '--c']);
    expect(call.words).toEqual(['a', 'b', '--c']);
    expect(call.isOn('json')).toBe(true);
    expect(call.texts('param')).toEqual(['x=1', 'y=2']);
  });

  it('takes a value from the line, else the environment, else the fallback', () => {
    expect(parse(['a', '--format', 'json'], { FORMAT: 'text' }).text('format')).toBe('json');
    expect(parse(['a'], { FORMAT: 'json' }).text('format')).toBe('json');
    expect(parse(['a'], { FORMAT: '' }).text('format')).toBe('text');
    expect(parse(['a']).text('format')).toBe('text');
    expect(() => parse(['a'], { FORMAT: 'xml' }).text('format')).toThrow('FORMAT cannot be "xml".');
  });

  it('takes a value that begins with a dash where it is joined with =', () => {
    expect(parse(['a', '--param=--x']).texts('param')).toEqual(['--x']);
    expect(parse(['a', '--param', '-1']).texts('param')).toEqual(['-1']);
    expect(() => parse(['a', '--param', '--json'])).toThrow('--param needs a value');
  });

  it('asks for help unless the flag stands behind --', () => {
    expect(asksForHelp(['a', '--help'])).toBe(true);
    expect(asksForHelp(['-h'])).toBe(true);
    expect(asksForHelp(['--', '--help'])).toBe(false);
  });

  it('is either read or refused with a Fault, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--format', '--json', '--', '-', '--param=', '--no-json'))),
        (words) => {
          try {
            parse(words);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Fault);
          }
        },
      ),
    );
  });
});
