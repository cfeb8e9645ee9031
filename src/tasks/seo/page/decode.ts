/** A page's text and what was wrong with how its charset was named. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** True where the bytes are plain UTF-8 (with or without mark), so that they can be written back. */
  readonly utf8: boolean;
  /** Sentences, each a fault of the declared charset. */
  readonly faults: readonly string[];
}

/** Bytes of an HTML page as text, the way browsers choose: byte order mark, the server's charset, the page's own meta, else UTF-8. */
export function decodePage(bytes: Buffer, serverCharset: string | undefined): Decoded {
  const marked = byteOrderMark(bytes);
  const own = marked === undefined ? metaCharset(bytes) : undefined;
  const named = marked ?? serverCharset ?? own;
  const label = encodingOf(named ?? 'utf-8');
  const utf8 = isUtf8(bytes);
  const faults = [
    ...(label === undefined ? [`The charset "${named}" is not a known one.`] : []),
    ...(label === 'utf-8' && !utf8 ? ['The page is not valid UTF-8, so some letters are lost.'] : []),
    ...(named === undefined && hasHighBytes(bytes) ? ['The page uses letters beyond ASCII but names no charset.'] : []),
    ...disagreement(serverCharset, own),
  ];
  const text = new TextDecoder(label ?? 'utf-8').decode(bytes);
  return { text, utf8: utf8 && (label ?? 'utf-8') === 'utf-8', faults };
}

function disagreement(server: string | undefined, own: string | undefined): string[] {
  if (server === undefined || own === undefined || encodingOf(server) === encodingOf(own)) return [];
  return [`The server says charset "${server}" and the page says "${own}".`];
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

// The HTML standard looks for the declaration in the first 1,024 bytes only.
function metaCharset(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 1024).toString('latin1');
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1];
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasHighBytes(bytes: Buffer): boolean {
  return bytes.some((byte) => byte > 0x7f);
}
