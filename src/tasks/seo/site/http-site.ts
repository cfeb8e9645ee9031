import type { System } from '../../../system/system.ts';
import { exchange } from './exchange.ts';
import { remembered } from './remembered.ts';
import type { Answer, Site } from './site.ts';

/**
 * A site behind a server. Only its own origin belongs to it; `baseUrl` names the public URL of a copy that is served
 * elsewhere (a preview on loopback), whose absolute URLs then count as this site's own.
 */
export function createHttpSite(system: System, options: { home: URL; baseUrl?: URL }): Site {
  const home = withoutFragment(options.home);
  const ask = (method: 'GET' | 'HEAD', url: string, signal: AbortSignal): Promise<Answer> =>
    exchange(system, { url, method, signal });
  return {
    home: home.href,
    root: new URL('/', home).href,
    addressesArePublic: true,
    listed: [],
    address: remembered((href) => {
      const url = new URL(href);
      const own = options.baseUrl ? moved(url, options.baseUrl, home) : url;
      return own.origin === home.origin ? withoutFragment(own).href : undefined;
    }),
    place: (address) => address,
    read: (address, signal) => ask('GET', address, signal),
    probe: async (address, signal) => {
      const answer = await ask('HEAD', address, signal);
      // Some servers refuse or mistreat HEAD; only GET settles that something is missing.
      return answer.kind === 'missing' ? ask('GET', address, signal) : answer;
    },
  };
}

/** `url` with its public base replaced by the address of the copy; unchanged where it does not start with that base. */
function moved(url: URL, from: URL, to: URL): URL {
  if (url.origin !== from.origin || !url.pathname.startsWith(from.pathname)) return url;
  return new URL(`${url.pathname.slice(from.pathname.length)}${url.search}`, new URL('.', to));
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url.href);
  bare.hash = '';
  return bare;
}
