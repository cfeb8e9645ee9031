/** How many bytes at the beginning are whole characters of UTF-8; what follows is the start of one that is cut. Bytes that are no UTF-8 count as whole. */
export declare function wholeCharacters(bytes: Uint8Array): number;
