import { BlobFault, type BlobFaultKind } from '../blob-fault.ts';

/** Why a store did not do what it was asked. */
export interface Refusal {
  readonly fault: BlobFault;
  /** Whether the same question may be answered a moment later. */
  readonly isPassing: boolean;
}

const KINDS: Readonly<Record<string, BlobFaultKind>> = {
  XAmzContentSHA256Mismatch: 'mismatch',
  BadDigest: 'mismatch',
  IncompleteBody: 'mismatch',
  EntityTooLarge: 'too_large',
  QuotaExceeded: 'full',
  InsufficientCapacity: 'full',
  XMinioStorageFull: 'full',
};
const BY_STATUS: Readonly<Record<number, BlobFaultKind>> = { 413: 'too_large', 507: 'full' };
const PASSING = [429, 500, 502, 503, 504];

/** What an answer that is no success means. Reads its body, which is short XML where a store speaks for itself. */
export async function readRefusal(answer: Response): Promise<Refusal> {
  const text = (await answer.text().catch(() => '')).slice(0, 10_000);
  const code = /<Code>\s*([\w.-]{1,80})\s*<\/Code>/.exec(text)?.[1];
  const said = code === undefined ? String(answer.status) : `${answer.status} ${code}`;
  const kind = KINDS[code ?? ''] ?? BY_STATUS[answer.status] ?? 'unavailable';
  const fault = new BlobFault(kind, `The blob store answers ${said}.`);
  return { fault, isPassing: kind === 'unavailable' && PASSING.includes(answer.status) };
}

/** Of a store that did not answer at all. */
export function noAnswer(cause: unknown): Refusal {
  return { fault: new BlobFault('unavailable', 'The blob store does not answer.', { cause }), isPassing: true };
}
