/** What a task printed as text without its last line end. Chunks come cut at line ends, so whoever writes it on ends the line. */
export function lineText(bytes: Uint8Array): string {
  const whole = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  return Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).toString('utf8');
}
