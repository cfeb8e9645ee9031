import type { ComponentChildren } from 'preact';
import type { ApiError } from '../../client/api-error.ts';
import { words } from '../words/en.ts';
import './notice.css';

/** A place that holds nothing, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Something is on its way. It shows only after a moment: most answers come before. */
export function Loading({ label = words.notice.loading }: { label?: string }) {
  return (
    <p class="notice loading" role="status">
      {label}
    </p>
  );
}

/** Something could not be loaded: why, and the way to try again. */
export function Failure({ error, retry }: { error: ApiError; retry?: () => void }) {
  return (
    <div class="notice failure" role="alert">
      <p class="notice-title">{words.notice.failed}</p>
      <p>{error.status === 0 ? words.notice.noAnswer : error.message}</p>
      {error.requestId !== undefined && <p class="soft">{words.notice.requestId(error.requestId)}</p>}
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {words.notice.retry}
        </button>
      )}
    </div>
  );
}
