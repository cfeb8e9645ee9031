import { Duplex } from 'node:stream';
import type { Engine } from './engine.ts';

/** AuthenticationOk and ReadyForQuery: what Postgres says to a client it lets in. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

const TERMINATE = 'X'.charCodeAt(0);

/** The socket `pg` speaks to, with an engine behind it that `open` gives when it is needed. */
export function createSessionStream(open: () => Promise<Engine>): Duplex {
  let engine: Engine | undefined;
  let welcomed = false;

  const send = (bytes: Buffer): void => {
    if (bytes[0] === TERMINATE && welcomed) return;
    if (!welcomed) {
      // The first frame is the greeting, which an engine with one session has no use for.
      welcomed = true;
      stream.push(WELCOME);
      return;
    }
    engine?.ask(bytes).then(
      (answer) => stream.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength)),
      (thrown: Error) => stream.destroy(thrown),
    );
  };
  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      send(chunk);
      done();
    },
    // A corked statement is several frames, and the engine wants them together.
    writev(chunks, done) {
      send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)));
      done();
    },
    final(done) {
      stream.push(null);
      done();
    },
  });
  const connect = async (): Promise<void> => {
    engine = await open();
    // There is one session for ever: what an earlier client left in it goes.
    for (const text of ['ROLLBACK', 'DISCARD ALL']) await engine.ask(simpleQuery(text));
    stream.emit('connect');
  };
  return Object.assign(stream, {
    connect: () => void connect().catch((thrown: Error) => stream.destroy(thrown)),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}

function simpleQuery(text: string): Buffer {
  const frame = Buffer.from(`Q\0\0\0\0${text}\0`);
  frame.writeUInt32BE(frame.length - 1, 1);
  return frame;
}
