import { effect } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TaskClient } from '../../client/task-client.ts';
import { type Addresses, addressesBelow } from '../shell/routes/addresses.ts';
import { createLive, type Live } from './live.ts';
import { type Place, placeOf } from './place.ts';
import { createSession, type Session } from './session.ts';
import { createWaiting, type Waiting } from './waiting.ts';

/** What every page works with. */
export interface Dashboard {
  readonly place: Place;
  readonly addresses: Addresses;
  readonly session: Session;
  /** The typed client of the API, as whoever is signed in. */
  readonly client: TaskClient;
  readonly live: Live;
  readonly waiting: Waiting;
}

/** Puts it together for this document; nothing is asked before `session.begin`. */
export function createDashboard(): Dashboard {
  const place = placeOf(document.baseURI);
  const session = createSession({ api: place.api, storage: sessionStorage });
  const { client } = session;
  const live = createLive(client);
  const waiting = createWaiting(client, live);
  effect(() => {
    if (session.state.value !== 'in') return live.stop();
    live.start();
    void waiting.refresh();
  });
  return { place, addresses: addressesBelow(place.ui), session, client, live, waiting };
}

/** Hands the dashboard down to every page. */
export const DashboardContext = createContext<Dashboard | undefined>(undefined);

/** The dashboard; inside of the app alone. */
export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (dashboard === undefined) throw new Error('useDashboard() is called outside of <App>');
  return dashboard;
}
