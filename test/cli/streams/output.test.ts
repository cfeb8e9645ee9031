import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOutput, type ProcessOutput } from '../../../src/cli/streams/output.ts';

let place: string;
let open: number[];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'orchestrator-output-'));
  open = [];
});
afterEach(() => {
  for (const descriptor of open) closeSync(descriptor);
  rmSync(place, { recursive: true, force: true });
});

function opened(path: string, flags: number): number {
  const descriptor = openSync(path, flags);
  open.push(descriptor);
  return descriptor;
}

function pipe(): string {
  const path = join(place, 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
}

/** An output whose stream only takes down what it is given, and the errors it was lost by. */
function outputTo(descriptor: number) {
  const streamed: string[] = [];
  const lost: (string | undefined)[] = [];
  const stream = {
    on: () => stream,
    write: (data: Buffer | string) => streamed.push(String(data)),
    columns: 77,
    rows: 20,
    isTTY: true,
  };
  const options: ProcessOutput = {
    descriptor,
    stream: () => stream as unknown as NodeJS.WriteStream,
    onLost: (error) => lost.push(error.code),
  };
  return { output: createOutput(options), streamed, lost };
}

test('a file is written at once and has no width', () => {
  const path = join(place, 'file');
  const { output, streamed } = outputTo(opened(path, constants.O_CREAT | constants.O_WRONLY));
  output.write('grüße\n');
  output.write('again\n');
  expect(readFileSync(path, 'utf8')).toBe('grüße\nagain\n');
  expect([output.columns, output.rows, output.isTTY, streamed]).toEqual([undefined, undefined, false, []]);
});

test('what a full pipe does not take goes through the stream, nothing twice and nothing after it past it', () => {
  const reader = opened(pipe(), constants.O_RDWR | constants.O_NONBLOCK);
  const { output, streamed, lost } = outputTo(reader);
  const text = Array.from({ length: 40_000 }, (_, number) => `${number}\n`).join('');
  output.write(text);
  output.write('last\n');
  const room = Buffer.alloc(text.length);
  const taken = room.subarray(0, readSync(reader, room)).toString();
  expect(taken.length).toBeGreaterThan(0);
  expect(streamed.length).toBe(2);
  expect(taken + streamed.join('')).toBe(`${text}last\n`);
  expect(lost).toEqual([]);
});

test('a reader that went away is told of once, and the rest is dropped', () => {
  const path = pipe();
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const { output, streamed, lost } = outputTo(opened(path, constants.O_WRONLY | constants.O_NONBLOCK));
  closeSync(reader);
  output.write('one\n');
  output.write('two\n');
  expect(lost).toEqual(['EPIPE']);
  expect(streamed).toEqual([]);
});

test('anything else is left to the stream', () => {
  const { output, streamed } = outputTo(opened('/dev/null', constants.O_WRONLY));
  output.write('words');
  expect(streamed).toEqual(['words']);
  expect([output.columns, output.rows, output.isTTY]).toEqual([77, 20, true]);
});
