import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import type { Me } from '../../../schema/generated/task-api/api-types.ts';
import { words } from '../../words/en.ts';
import { Outdated } from '../outdated.tsx';
import type { Addresses } from './addresses.ts';

type LazyComponent = FunctionComponent & { readonly preload: () => Promise<unknown> };

/** A page: its address below the dashboard's own, and the component, which is loaded when it is first shown. */
export interface Page {
  /** As preact-iso has it: `/runs/:run_id/:attempt?`. The page finds the values in `useRoute().params`. */
  readonly path: string;
  readonly component: LazyComponent;
  /** For pages that the navigation leads to. */
  readonly nav?: {
    readonly word: string;
    readonly address: (addresses: Addresses) => string;
    /** Who is led there; everybody unless told. */
    readonly isFor?: (me: Me) => boolean;
  };
}

/** Every page there is. The first segment of each path is known to the server, too: `src/api/ui/page-address.ts`. */
export const PAGES: readonly Page[] = [
  {
    path: '/',
    component: page(() => import('../../runs/runs-page.tsx').then((module) => module.RunsPage)),
    nav: { word: words.nav.runs, address: (addresses) => addresses.runs() },
  },
  {
    path: '/approvals/:id?',
    component: page(() => import('../../approvals/approvals-page.tsx').then((module) => module.ApprovalsPage)),
    nav: { word: words.nav.approvals, address: (addresses) => addresses.approvals() },
  },
  {
    path: '/runs/:run_id/:attempt?',
    component: page(() => import('../../run/run-page.tsx').then((module) => module.RunPage)),
  },
  { path: '/runs/:run_id/:attempt/tasks/:task', component: page(loadTask) },
  { path: '/tasks/:id', component: page(loadTask) },
  {
    path: '/workers',
    component: page(() => import('../../workers/workers-page.tsx').then((module) => module.WorkersPage)),
    nav: { word: words.nav.workers, address: (addresses) => addresses.workers(), isFor: ({ fleet }) => fleet },
  },
  {
    path: '/trends',
    component: page(() => import('../../trends/trends-page.tsx').then((module) => module.TrendsPage)),
    nav: { word: words.nav.trends, address: (addresses) => addresses.trends() },
  },
];

/** Begins to load the program of the page at `path`, an address below the dashboard's own, before it is known who reads it. */
export function preloadPage(path: string): void {
  const [, first = ''] = path.split('/');
  const wanted = PAGES.find((one) => one.path.split('/')[1] === first);
  void wanted?.component.preload();
}

function loadTask(): Promise<FunctionComponent> {
  return import('../../task/task-page.tsx').then((module) => module.TaskPage);
}

function page(load: () => Promise<FunctionComponent>): LazyComponent {
  // A part that is not there any more is one of a build before the server's.
  return lazy(() => load().catch(() => Outdated));
}
