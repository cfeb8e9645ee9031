import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { createFolder } from '../cli.ts';
import { layWire } from './wire.ts';

/** A cable from a machine to a server, which can be pulled out: nobody is told, and what is sent is lost on the way. */
export interface Cable {
  /** Origin by which the machine reaches the server, and nothing else of the network. */
  readonly url: string;
  /** What a command begins with that is to run on the machine. */
  readonly on: readonly string[];
  cut(): Promise<void>;
  mend(): Promise<void>;
}

const APART = ['--user', '--map-root-user', '--net'];

/** Whether this machine lets us make network namespaces; where it does not, a cable is a proxy. */
export const hasNamespaces: boolean =
  spawnSync('unshare', [...APART, 'ip', 'link', 'add', 'far', 'type', 'veth', 'peer', 'name', 'near']).status === 0;

/** Lays a cable to the server of this origin: two network namespaces with a veth between them, of which a Unix socket leads here. */
export async function layCable(to: string): Promise<Cable> {
  if (!hasNamespaces) {
    const wire = await layWire(to);
    return { url: wire.url, on: [], cut: async () => wire.cut(), mend: async () => wire.mend() };
  }
  const end = farEnd(await socketTo(to));
  const lines = createInterface({ input: end.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => String((await lines.next()).value);
  const [machine = '', port] = (await line()).split(' ');
  const set = async (state: 'up' | 'down'): Promise<void> => {
    end.stdin?.write(`${state}\n`);
    await line();
  };
  return {
    url: `http://10.77.0.1:${port}`,
    on: ['nsenter', '--target', machine, '--user', '--net', '--preserve-credentials'],
    cut: () => set('down'),
    mend: () => set('up'),
  };
}

// The machine is a process that sleeps in its namespace, so that others can enter it.
const SCRIPT = `
unshare --net sleep 2147483647 & machine=$!
while [ "$(readlink /proc/$machine/ns/net)" = "$(readlink /proc/$$/ns/net)" ]; do sleep 0.02; done
ip link set lo up
ip link add far type veth peer name near netns $machine
ip addr add 10.77.0.1/30 dev far
ip link set far up
nsenter --net --target $machine sh -ec 'ip link set lo up; ip addr add 10.77.0.2/30 dev near; ip link set near up'
exec "$@" $machine
`;

function farEnd(socket: string): ChildProcess {
  const words = ['sh', '-ec', SCRIPT, 'cable', process.execPath, resolve(import.meta.dirname, 'far-end.mjs'), socket];
  const end = spawn('unshare', [...APART, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    const gone = once(end, 'exit');
    end.stdin.end();
    await gone;
  });
  return end;
}

/** A Unix socket, which is reached from all namespaces. */
async function socketTo(origin: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const path = join(createFolder(), 'socket');
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.pipe(far).pipe(near);
    for (const one of [near, far]) {
      one.on('error', () => {
        near.destroy();
        far.destroy();
      });
    }
  }).listen(path);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return path;
}
