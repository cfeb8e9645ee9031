/** How many bytes at the beginning are whole characters of UTF-8; what follows is the start of one that is cut. Bytes that are no UTF-8 count as whole. */
export function wholeCharacters(bytes) {
    const size = bytes.byteLength;
    for (let back = 1; back <= Math.min(3, size); back++) {
        const byte = bytes[size - back] ?? 0;
        if (byte >= 0b1100_0000)
            return lengthOf(byte) > back ? size - back : size;
        if (byte < 0b1000_0000)
            return size;
    }
    return size;
}
function lengthOf(lead) {
    if (lead < 0b1110_0000)
        return 2;
    if (lead < 0b1111_0000)
        return 3;
    return lead < 0b1111_1000 ? 4 : 1;
}
