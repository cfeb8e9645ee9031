import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import { NotFound } from './not-found.tsx';
import { PAGES } from './pages.ts';

/** Shows the page of the address. While the next page is loaded the one before stays. */
export function Routes() {
  const { place } = useDashboard();
  const { path } = useLocation();
  if (!isReadable(path)) return <NotFound />;
  return (
    <Crashed at={path}>
      <ErrorBoundary>
        <Router onRouteChange={focusContent}>
          {PAGES.map((page) => (
            <Route key={page.path} path={`${place.ui}${page.path}`} component={page.component} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </Crashed>
  );
}

// Who reads by ear or by keyboard begins anew at the top of the new page.
function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** A page that throws says so, and leaves the navigation in place. */
function Crashed({ at, children }: { at: string; children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  useEffect(reset, [at]);
  if (error === undefined) return <>{children}</>;
  return (
    <div class="notice failure" role="alert">
      <p class="notice-title">{words.notice.crashed}</p>
      <p>{words.notice.crashedHint}</p>
      <p>
        <code>{String(error)}</code>
      </p>
      <button type="button" onClick={() => location.reload()}>
        {words.notice.reload}
      </button>
    </div>
  );
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
