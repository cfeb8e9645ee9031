import { systemErrorCode } from '../../../errors.ts';
import type { System } from '../../../system/system.ts';
import { type Answer, isHtml, MAX_BODY_BYTES, USER_AGENT } from './site.ts';

/** How long one request may take, body included. */
const REQUEST_TIMEOUT_MS = 10_000;

/** One polite HTTP request: own name, time limit, size limit, no redirect followed. Never throws. */
export async function exchange(
  system: System,
  request: { url: string; method: 'GET' | 'HEAD'; signal: AbortSignal },
): Promise<Answer> {
  const late = new AbortController();
  const cancel = system.clock.after(REQUEST_TIMEOUT_MS, () => late.abort());
  try {
    const response = await system.fetch(request.url, {
      method: request.method,
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, late.signal]),
      headers: { 'user-agent': `${USER_AGENT} (seo.tune)`, accept: 'text/html,*/*;q=0.8' },
    });
    return await answerOf(response, request.method);
  } catch (thrown) {
    return { kind: 'silent', reason: late.signal.aborted ? 'did not answer within 10 s' : failure(thrown) };
  } finally {
    cancel();
  }
}

async function answerOf(response: Response, method: 'GET' | 'HEAD'): Promise<Answer> {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && status !== 304) {
    await discard(response);
    return redirect(status, location, response.url);
  }
  if (!response.ok) {
    await discard(response);
    return { kind: 'missing', status };
  }
  const [mediaType = '', ...parameters] = (headers.get('content-type') ?? '').split(';').map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find(Boolean);
  const robotsTag = headers.get('x-robots-tag');
  const named = {
    mediaType: mediaType.toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
    ...(robotsTag === null ? {} : { robotsTag }),
  };
  if (method === 'HEAD' || !isText(named.mediaType)) {
    await discard(response);
    return { kind: 'found', ...named, cut: false };
  }
  return { kind: 'found', ...named, ...(await limitedBody(response)) };
}

function redirect(status: number, location: string | null, from: string): Answer {
  if (location === null || !URL.canParse(location, from)) return { kind: 'redirect', status };
  const to = new URL(location, from);
  return /^https?:$/.test(to.protocol) ? { kind: 'redirect', status, to: to.href } : { kind: 'redirect', status };
}

// Sitemaps come as XML or gzip; a server that names no type may still be sending a page.
function isText(mediaType: string): boolean {
  return isHtml(mediaType) || mediaType === '' || /^text\/|xml|gzip|^application\/octet-stream$/.test(mediaType);
}

async function limitedBody(response: Response): Promise<{ bytes: Buffer; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return { bytes: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), cut: true };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
}

async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ENOTFOUND: 'has no address (unknown host)',
  EAI_AGAIN: 'could not be looked up (no name service)',
  ECONNRESET: 'closed the connection',
  UND_ERR_SOCKET: 'closed the connection',
  ETIMEDOUT: 'did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'did not answer in time',
};

function failure(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = systemErrorCode(cause) ?? systemErrorCode(thrown);
  if (code !== undefined) return REASONS[code] ?? `could not be read (${code})`;
  return `could not be read (${cause instanceof Error ? cause.message : String(thrown)})`;
}
