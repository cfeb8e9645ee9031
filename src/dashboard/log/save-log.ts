import type { LogSource } from './load/create-log-source.ts';

/** Hands the whole log to the reader as a file, byte for byte as far as it is there. */
export function saveLog({ text }: LogSource, name: string): void {
  const address = URL.createObjectURL(new Blob([text.slice(0, text.size)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that any file system takes. */
export function fileName(name: string): string {
  return `${
    name
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 100) || 'log'
  }.log`;
}
