/**
 * The program of the worker, as text: a file of its own would have to be found again beside the bundle. It imports the module, calls its
 * function, and answers with WorkerMessages; any message to it aborts the call's signal.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const stop = new AbortController();
parentPort.on('message', () => stop.abort());
const say = (message) => parentPort.postMessage(message);
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

async function main() {
  const module = await import(workerData.url);
  const run = module.run ?? module.default;
  if (typeof run !== 'function') throw new TypeError('it exports no function run, and none as default');
  const outputs = await run({
    ...workerData.call,
    signal: stop.signal,
    print: (stream, bytes) => say({ type: 'print', stream, bytes }),
    note: (message) => say({ type: 'note', message: String(message) }),
  });
  if (outputs !== undefined && outputs !== null && (typeof outputs !== 'object' || Array.isArray(outputs))) {
    throw new TypeError('it answers with something other than an object of outputs');
  }
  const named = Object.entries(outputs ?? {}).map(([name, value]) => [name, asText(value)]);
  return Object.fromEntries(named.filter(([, text]) => text !== undefined));
}

const written = (stream) => new Promise((resolve) => stream.write('', resolve));
const afterOutput = (message) =>
  Promise.all([written(process.stdout), written(process.stderr)]).then(() => say(message));

main().then(
  (outputs) => afterOutput({ type: 'done', outputs }),
  (error) => afterOutput({ type: 'failed', message: String(error?.message ?? error), stack: error?.stack }),
);
`;
