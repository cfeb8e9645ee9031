import { useLocation } from 'preact-iso';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';

/** The views of a run. */
export type Tab = keyof typeof words.run.tabs;

/** Where one is on the page of a run, and where its parts are. */
export interface RunAddresses {
  readonly tab: Tab;
  readonly query: URLSearchParams;
  /** A view of the same run, with what more it is to show. */
  to(tab: Tab, more?: Readonly<Record<string, string>>): string;
}

/** Reads the address of the page. */
export function useRunAddresses(): RunAddresses {
  const { place } = useDashboard();
  const { url } = useLocation();
  const [path = place.ui, search = ''] = url.split('?', 2);
  const query = new URLSearchParams(search);
  const named = query.get('tab') ?? '';
  return {
    tab: Object.hasOwn(words.run.tabs, named) ? (named as Tab) : 'graph',
    query,
    to: (tab, more = {}) => {
      const next = new URLSearchParams({ ...(tab === 'graph' ? {} : { tab }), ...more }).toString();
      return next === '' ? path : `${path}?${next}`;
    },
  };
}
