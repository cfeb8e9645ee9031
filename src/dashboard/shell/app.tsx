import { useSignalEffect } from '@preact/signals';
import { LocationProvider } from 'preact-iso';
import './theme/tokens.css';
import './base.css';
import './shell.css';
import { type Dashboard, DashboardContext } from '../data/dashboard.ts';
import { Failure, Loading } from '../notice/notice.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { words } from '../words/en.ts';
import { Header } from './header.tsx';
import { Routes } from './routes/routes.tsx';
import { badge, tabTitle } from './routes/title.ts';

/** The whole dashboard. */
export function App({ dashboard }: { dashboard: Dashboard }) {
  useSignalEffect(() => {
    document.title = tabTitle.value;
  });
  useSignalEffect(() => {
    badge.value = dashboard.waiting.page.value?.items.filter(({ may_approve }) => may_approve).length ?? 0;
  });
  return (
    <DashboardContext.Provider value={dashboard}>
      <LocationProvider scope={`${dashboard.place.ui}/`}>
        <a class="skip" href="#content">
          {words.nav.skip}
        </a>
        <Header />
        <main id="content" tabIndex={-1}>
          <Content dashboard={dashboard} />
        </main>
      </LocationProvider>
    </DashboardContext.Provider>
  );
}

function Content({ dashboard: { session } }: { dashboard: Dashboard }) {
  const trouble = session.trouble.value;
  switch (session.state.value) {
    case 'in':
      return <Routes />;
    case 'out':
      return <SignInPage />;
    case 'lost':
      return trouble === undefined ? null : <Failure error={trouble} retry={() => void session.begin()} />;
    case 'asking':
      return <Loading />;
  }
}
