import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMask } from '../../../src/steps/output/mask.ts';
import { LONGEST_LINE } from '../../../src/steps/output/masked-lines.ts';
import { createOutputPipe } from '../../../src/steps/output/output-pipe.ts';
import type { OutputStream } from '../../../src/system/processes/processes.ts';

function openPipe(secrets: readonly string[] = []) {
  const pieces: { stream: OutputStream; text: string }[] = [];
  const bytes: Record<OutputStream, Buffer[]> = { stdout: [], stderr: [] };
  const mask = createMask(secrets);
  const pipe = createOutputPipe({
    mask,
    sink: (stream, chunk) => {
      pieces.push({ stream, text: chunk.toString() });
      bytes[stream].push(Buffer.from(chunk));
    },
  });
  return { pipe, pieces, mask, all: (stream: OutputStream = 'stdout') => Buffer.concat(bytes[stream]) };
}

describe('lines', () => {
  test('are passed on whole, each stream by itself', () => {
    const { pipe, pieces } = openPipe();
    pipe.write('stdout', 'one\ntw');
    pipe.write('stderr', 'oops');
    pipe.write('stdout', 'o\nthree');
    pipe.write('stderr', '\n');
    pipe.end();
    expect(pieces).toEqual([
      { stream: 'stdout', text: 'one\n' },
      { stream: 'stdout', text: 'two\n' },
      { stream: 'stderr', text: 'oops\n' },
      { stream: 'stdout', text: 'three' },
    ]);
  });

  test('longer than 64 KiB come in pieces, never inside a character', () => {
    const { pipe, pieces, all } = openPipe();
    const text = `x${'é'.repeat(400_000)}`;
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 10_007) pipe.write('stdout', bytes.subarray(at, at + 10_007));
    expect(pieces.length).toBeGreaterThan(5);
    for (const { text: piece } of pieces) expect(piece).not.toContain('\ufffd');
    pipe.end();
    expect(all().equals(bytes)).toBe(true);
  });

  test('5 MB without a line end pass through in bounded pieces, and a secret over every cut is hidden', () => {
    const secret = 'a-secret-of-some-length';
    const { pipe, pieces, all } = openPipe([secret]);
    const bytes = Buffer.from(`${'.'.repeat(977)}${secret}`.repeat(5_000));
    for (let at = 0; at < bytes.length; at += 65_536) pipe.write('stdout', bytes.subarray(at, at + 65_536));
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThan(2 * LONGEST_LINE);
    const summary = pipe.end();
    expect(all().toString()).toBe(`${'.'.repeat(977)}***`.repeat(5_000));
    expect(summary.bytes).toBe(980 * 5_000);
  });

  test('bytes that are no UTF-8 arrive as they were', () => {
    const { pipe, all } = openPipe(['unseen']);
    const bytes = Buffer.from([0x61, 0xff, 0xc3, 0x0a, 0x00, 0x80, 0x80, 0x80, 0x80]);
    pipe.write('stdout', bytes);
    expect(pipe.end().excerpt).toBe('a\ufffd\ufffd\n\ufffd\ufffd\ufffd\ufffd');
    expect(all().equals(bytes)).toBe(true);
  });
});

describe('secrets', () => {
  const secret = 'hunter2-and-more';

  test('are hidden wherever a chunk cuts them', () => {
    const text = Buffer.from(`before ${secret} after\nnext ${secret}\n`);
    for (let cut = 1; cut < text.length; cut++) {
      const { pipe, all } = openPipe([secret]);
      pipe.write('stdout', text.subarray(0, cut));
      pipe.write('stdout', text.subarray(cut));
      pipe.end();
      expect(all().toString(), `cut at ${cut}`).toBe('before *** after\nnext ***\n');
    }
  });

  test('of several lines are hidden over line ends too, and hold back no line that is not theirs', () => {
    const { pipe, pieces, all } = openPipe(['a1\nb2\nc3']);
    pipe.write('stdout', 'ready\n');
    expect(pieces.map(({ text }) => text)).toEqual(['ready\n']);
    pipe.write('stdout', 'a1\n');
    pipe.write('stdout', 'b2\nc');
    pipe.write('stdout', '3\ndone\n');
    pipe.end();
    expect(all().toString()).toBe('ready\n***\ndone\n');
  });

  test('that only show when colours are taken out are hidden in the excerpt', () => {
    const { pipe } = openPipe([secret]);
    pipe.write('stdout', `hunter2\u001b[31m-and-more\u001b[0m\nhunter2-\u0000and-more\n`);
    expect(pipe.end().excerpt).toBe('***\n***');
  });
});

test('law: however the output is cut into chunks, it is masked as if it came at once', () => {
  const text = (alphabet: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength });
  const chunks = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(text('ab\né', 9), { maxLength: 5 }),
      text('ab\né.', 300),
      chunks,
      (secrets, printed, sizes) => {
        const { pipe, all, mask } = openPipe(secrets);
        const bytes = Buffer.from(printed);
        let at = 0;
        for (let turn = 0; at < bytes.length; turn++) {
          const size = 1 + (sizes[turn % sizes.length] ?? 0);
          pipe.write('stdout', bytes.subarray(at, at + size));
          at += size;
        }
        pipe.end();
        const masked = all().toString();
        expect(masked).toBe(mask.bytes(bytes).toString());
        for (const one of secrets) if (one.trim() !== '') expect(masked).not.toContain(one);
      },
    ),
    { numRuns: 250 },
  );
});

describe('outputs_uri', () => {
  test.each([
    ['the last line wins', 'outputs_uri=https://a.test/1\noutputs_uri=https://a.test/2\nbye\n', 'https://a.test/2'],
    ['from either stream', 'x\noutputs_uri= https://a.test/3 \r\n', 'https://a.test/3'],
    ['a last line without its end', 'x\noutputs_uri=/tmp/report.html', '/tmp/report.html'],
    ['colours are no part of it', 'outputs_uri=\u001b[4m/tmp/x\u001b[0m\n', '/tmp/x'],
    ['only at the start of a line', 'see outputs_uri=nothing\nmore outputs_uri=nothing', null],
    ['an empty one is none', 'outputs_uri=\n', null],
    ['a URL merely mentioned is none', 'https://a.test/\n', null],
    ['masked', 'outputs_uri=https://me:s3cret-word@a.test/\n', 'https://me:***@a.test/'], // secretlint-disable-line -- made up
  ])('%s', (_name, printed, expected) => {
    for (const size of [1, 7, 1_000]) {
      const { pipe } = openPipe(['s3cret-word']);
      for (let at = 0; at < printed.length; at += size) pipe.write('stderr', printed.slice(at, at + size));
      expect(pipe.end().outputsUri).toBe(expected);
    }
  });

  test('is not found in the middle of a line that comes in pieces', () => {
    const { pipe } = openPipe();
    pipe.write('stdout', 'x'.repeat(LONGEST_LINE));
    pipe.write('stdout', `outputs_uri=nothing${'y'.repeat(LONGEST_LINE)}`);
    expect(pipe.end().outputsUri).toBeNull();
  });
});

test('nothing printed is nothing kept', () => {
  const { pipe, pieces } = openPipe(['secret']);
  pipe.write('stdout', '');
  expect(pipe.end()).toEqual({ excerpt: null, outputsUri: null, bytes: 0 });
  expect(pieces).toEqual([]);
});
