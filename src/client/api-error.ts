import type { Problem } from '../schema/generated/task-api/api-types.ts';

/** What an ApiError is made of. */
export interface ApiErrorFacts {
  readonly status: number;
  readonly problem?: Problem | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** The API refused a request, or did not answer as one: everything a client method throws but the reason of an aborted signal. */
export class ApiError extends Error {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /** What the API says of it, where it said something. */
  readonly problem: Problem | undefined;
  /** To be named when asking about it. */
  readonly requestId: string | undefined;
  /** Seconds the API asks to wait before trying again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'ApiError';
    this.status = facts.status;
    this.problem = facts.problem;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
  }

  /** True where the same request may well succeed later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** The error behind an answer that is not a success; reads its body. */
export async function errorOf(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => '');
  const problem = problemIn(text);
  const detail = problem?.detail ?? `The server answered ${response.status} ${response.statusText}`.trimEnd();
  return new ApiError(detail, {
    status: response.status,
    problem,
    requestId: problem?.request_id ?? response.headers.get('x-request-id') ?? undefined,
    retryAfter: secondsOf(response.headers.get('retry-after')),
  });
}

function problemIn(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isProblem =
      typeof value === 'object' && value !== null && 'detail' in value && typeof value.detail === 'string';
    return isProblem ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
}

function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const wait = (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : undefined;
}
