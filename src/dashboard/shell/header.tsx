import { useLocation } from 'preact-iso';
import { useDashboard } from '../data/dashboard.ts';
import { words } from '../words/en.ts';
import { Account } from './account.tsx';
import { PAGES } from './routes/pages.ts';
import { ThemeSwitch } from './theme/theme-switch.tsx';

/** The bar at the top: where one is, where one can go, whether what is shown is current, and who reads. */
export function Header() {
  const { addresses, session } = useDashboard();
  return (
    <header class="header">
      <a class="brand" href={addresses.runs()}>
        {words.product}
      </a>
      {session.state.value === 'in' && <Navigation />}
      <div class="header-end">
        {session.state.value === 'in' && <ConnectionState />}
        <ThemeSwitch />
        {session.me.value !== undefined && <Account me={session.me.value} />}
      </div>
    </header>
  );
}

function Navigation() {
  const { addresses, session, waiting } = useDashboard();
  const { path } = useLocation();
  const isHere = (address: string): boolean =>
    path === (address.replace(/\/+$/, '') || '/') || (!address.endsWith('/') && path.startsWith(`${address}/`));
  const me = session.me.value;
  const shown = PAGES.flatMap(({ nav }) => (nav === undefined || (me && nav.isFor?.(me) === false) ? [] : [nav]));
  const page = waiting.page.value;
  const count = page === undefined ? '' : `${page.items.length}${page.next_cursor === null ? '' : '+'}`;
  return (
    <nav aria-label={words.nav.label}>
      {shown.map(({ word, address }) => (
        <a key={word} href={address(addresses)} aria-current={isHere(address(addresses)) ? 'page' : undefined}>
          {word}
          {address(addresses) === addresses.approvals() && count !== '' && count !== '0' && (
            <span class="count" title={words.nav.waiting(count)}>
              {count}
            </span>
          )}
        </a>
      ))}
      <span class="unseen" role="status">
        {count !== '' && words.nav.waiting(count)}
      </span>
    </nav>
  );
}

function ConnectionState() {
  const state = useDashboard().live.connection.value;
  return (
    <span class={`connection is-${state}`} role="status" title={words.connection.hint[state]}>
      {words.connection[state]}
    </span>
  );
}
