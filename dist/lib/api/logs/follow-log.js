import { readLog } from '../../store/logs/read-log.js';
import { HEARTBEAT_MS } from '../live/stream-events.js';
import { wholeCharacters } from './characters.js';
/**
 * An event stream of a log: `log` events with the next text as a JSON string, whose id is the byte after it; `end` once the task is
 * settled and all was sent. Characters are never cut.
 */
export async function* followLog({ database, clock, tail, task, from }) {
    let at = from;
    try {
        yield `: open\nretry: 2000\nid: ${at}\n\n`;
        for (;;) {
            const { bytes: to, over } = tail.seen();
            for await (const { text, end } of textOf(readLog(database, { task, from: at, to }), at, over)) {
                at = end;
                yield `id: ${at}\nevent: log\ndata: ${JSON.stringify(text)}\n\n`;
            }
            if (over)
                return yield `id: ${at}\nevent: end\ndata: {}\n\n`;
            const why = await tail.bell.wait(HEARTBEAT_MS);
            if (why === 'ended')
                return;
            if (why === 'quiet')
                yield `: ${clock.now()}\n\n`;
        }
    }
    finally {
        tail.release();
    }
}
/** Bytes as text with the offset after it; the start of a cut character waits for its rest, unless nothing more will come. */
async function* textOf(parts, from, over) {
    let held = Buffer.alloc(0);
    let end = from;
    for await (const part of parts) {
        const bytes = Buffer.concat([held, part]);
        const whole = wholeCharacters(bytes);
        held = bytes.subarray(whole);
        end += whole;
        if (whole > 0)
            yield { text: bytes.toString('utf8', 0, whole), end };
    }
    if (over && held.byteLength > 0)
        yield { text: held.toString('utf8'), end: end + held.byteLength };
}
