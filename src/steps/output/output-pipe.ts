import type { OutputStream } from '../../system/processes/processes.ts';
import { createExcerpt } from './excerpt.ts';
import type { Mask } from './mask.ts';
import { createMaskedLines, type MaskedLines } from './masked-lines.ts';
import { createUriWatch } from './uri-watch.ts';

/** What is known of a try's output once it has ended. */
export interface OutputSummary {
  /** The first and last lines for people, at most 2,000 characters; null where nothing readable was printed. */
  readonly excerpt: string | null;
  /** Value of the last line `outputs_uri=…`, masked; null where there was none. */
  readonly outputsUri: string | null;
  /** Bytes passed on, after masking. */
  readonly bytes: number;
}

/** The path of what a step prints: bytes of both streams in, masked lines out, and a summary at the end. */
export interface OutputPipe {
  write(stream: OutputStream, bytes: Uint8Array | string): void;
  end(): OutputSummary;
}

const NOTHING: OutputSummary = { excerpt: null, outputsUri: null, bytes: 0 };

/**
 * A pipe for one try. `sink` hears masked bytes cut at line ends, each stream by itself; they are only valid during the call.
 * Memory is bounded whatever is printed, and nothing is allocated for a step that prints nothing.
 */
export function createOutputPipe(options: {
  mask: Mask;
  sink: (stream: OutputStream, bytes: Buffer) => void;
}): OutputPipe {
  let parts: ReturnType<typeof open> | undefined;
  return {
    write: (stream, bytes) => {
      if (bytes.length === 0) return;
      parts ??= open(options.mask, options.sink);
      parts.lines(stream).write(asBuffer(bytes));
    },
    end: () => parts?.end() ?? NOTHING,
  };
}

function open(mask: Mask, sink: (stream: OutputStream, bytes: Buffer) => void) {
  const excerpt = createExcerpt(mask);
  const streams: Partial<Record<OutputStream, MaskedLines>> = {};
  let total = 0;
  let outputsUri: string | null = null;
  const openLines = (stream: OutputStream): MaskedLines => {
    const watch = createUriWatch((uri) => {
      outputsUri = uri;
    });
    return createMaskedLines(mask, (bytes) => {
      total += bytes.length;
      excerpt.add(bytes);
      watch(bytes);
      sink(stream, bytes);
    });
  };
  return {
    lines: (stream: OutputStream): MaskedLines => {
      streams[stream] ??= openLines(stream);
      return streams[stream];
    },
    end: (): OutputSummary => {
      streams.stdout?.end();
      streams.stderr?.end();
      return { excerpt: excerpt.text(), outputsUri: outputsUri && mask.text(outputsUri), bytes: total };
    },
  };
}

function asBuffer(bytes: Uint8Array | string): Buffer {
  if (typeof bytes === 'string') return Buffer.from(bytes);
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
