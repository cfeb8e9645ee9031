import { createExcerpt } from './excerpt.js';
import { createMaskedLines } from './masked-lines.js';
import { createUriWatch } from './uri-watch.js';
const NOTHING = { excerpt: null, outputsUri: null, bytes: 0 };
/**
 * A pipe for one try. `sink` hears masked bytes cut at line ends, each stream by itself; they are only valid during the call.
 * Memory is bounded whatever is printed, and nothing is allocated for a step that prints nothing.
 */
export function createOutputPipe(options) {
    let parts;
    return {
        write: (stream, bytes) => {
            if (bytes.length === 0)
                return;
            parts ??= open(options.mask, options.sink);
            parts.lines(stream).write(asBuffer(bytes));
        },
        end: () => parts?.end() ?? NOTHING,
    };
}
function open(mask, sink) {
    const excerpt = createExcerpt(mask);
    const streams = {};
    let total = 0;
    let outputsUri = null;
    const openLines = (stream) => {
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
        lines: (stream) => {
            streams[stream] ??= openLines(stream);
            return streams[stream];
        },
        end: () => {
            streams.stdout?.end();
            streams.stderr?.end();
            return { excerpt: excerpt.text(), outputsUri: outputsUri && mask.text(outputsUri), bytes: total };
        },
    };
}
function asBuffer(bytes) {
    if (typeof bytes === 'string')
        return Buffer.from(bytes);
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
