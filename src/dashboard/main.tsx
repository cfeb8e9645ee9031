import { render } from 'preact';
import { createDashboard } from './data/dashboard.ts';
import { App } from './shell/app.tsx';
import { preloadPage } from './shell/routes/pages.ts';
import { startTheme } from './shell/theme/theme.ts';

startTheme();
const dashboard = createDashboard();
const place = document.getElementById('app');
if (place !== null) render(<App dashboard={dashboard} />, place);
void dashboard.session.begin();
preloadPage(location.pathname.slice(dashboard.place.ui.length));
