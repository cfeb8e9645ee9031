/** Reads the answer for a log, or for a part of it. */
export async function logPartOf(response) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [, start = 0, size = bytes.byteLength] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.map(Number) ?? [];
    return { bytes, start, size };
}
/** The text of each piece. */
export async function* textOf(pieces) {
    for await (const { text } of pieces)
        yield text;
}
