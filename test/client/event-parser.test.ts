import { createParser, type EventSourceMessage } from 'eventsource-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventParser } from '../../src/client/stream/event-parser.ts';

/** What another parser makes of the same pieces; ids persist, as they do in browsers. */
function oracle(pieces: readonly string[]): unknown[] {
  const found: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => found.push(event) });
  for (const piece of pieces) parser.feed(piece);
  return found.map(({ event, data }) => ({ event: event || 'message', data }));
}

function ours(pieces: readonly string[]): { event: string; data: string; id: string }[] {
  const parser = createEventParser();
  return pieces.flatMap((piece) => [...parser.push(piece)]);
}

describe('createEventParser', () => {
  it('reads events, whatever their line ends', () => {
    const text =
      '\uFEFFid: 1\nevent: task\ndata: a\ndata:  b\n\n: a comment\r\n\r\ndata\r\n\r\nid: 2\rdata: c\r\rdata: cut off\n';
    expect(ours([text])).toEqual([
      { id: '1', event: 'task', data: 'a\n b' },
      { id: '1', event: 'message', data: '' },
      { id: '2', event: 'message', data: 'c' },
    ]);
  });

  it('keeps what the server says of waiting, and passes over ids with NUL', () => {
    const parser = createEventParser();
    expect(parser.retryMs).toBeUndefined();
    expect(parser.push('retry: 1500\nretry: soon\nid: a\u0000b\ndata: x\n\n')).toEqual([
      { id: '', event: 'message', data: 'x' },
    ]);
    expect(parser.retryMs).toBe(1500);
  });

  it('gives the same however the text is cut into pieces', () => {
    const line = fc.constantFrom(
      'data: a',
      'data:b',
      'data',
      'event: e',
      'event:',
      'id: 7',
      'id',
      ': c',
      'x: y',
      'retry: 5',
      'data: ä😀',
      '',
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r'))).map((lines) => lines.flat().join(''));
    const law = fc.property(text, fc.array(fc.nat(80)), (whole, cuts) => {
      const places = [...new Set(cuts.map((cut) => Math.min(cut, whole.length)))].sort((a, b) => a - b);
      const pieces = [0, ...places].map((start, index) => whole.slice(start, places[index] ?? whole.length));
      expect(ours([...pieces, '\n'])).toEqual(ours([whole, '\n']));
    });
    fc.assert(law, { numRuns: 1000 });
  });

  it('agrees with another parser', () => {
    const line = fc.constantFrom('data: a', 'data:b', 'data', 'event: e', ': c', 'x: y', 'data: ä😀', 'data: ', '');
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n'))).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (whole) => {
        expect(ours([whole]).map(({ event, data }) => ({ event, data }))).toEqual(oracle([whole]));
      }),
      { numRuns: 1000 },
    );
  });
});
