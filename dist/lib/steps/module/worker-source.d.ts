/** What the worker tells its runner. */
export type WorkerMessage = {
    readonly type: 'print';
    readonly stream: 'stdout' | 'stderr';
    readonly bytes: Uint8Array | string;
} | {
    readonly type: 'note';
    readonly message: string;
} | {
    readonly type: 'done';
    readonly outputs: Readonly<Record<string, string>>;
} | {
    readonly type: 'failed';
    readonly message: string;
    readonly stack?: string;
};
/**
 * The program of the worker, as text: a file of its own would have to be found again beside the bundle. It imports the module, calls its
 * function, and answers with WorkerMessages; any message to it aborts the call's signal.
 */
export declare const WORKER_SOURCE = "\nconst { parentPort, workerData } = require('node:worker_threads');\nconst stop = new AbortController();\nparentPort.on('message', () => stop.abort());\nconst say = (message) => parentPort.postMessage(message);\nconst asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));\n\nasync function main() {\n  const module = await import(workerData.url);\n  const run = module.run ?? module.default;\n  if (typeof run !== 'function') throw new TypeError('it exports no function run, and none as default');\n  const outputs = await run({\n    ...workerData.call,\n    signal: stop.signal,\n    print: (stream, bytes) => say({ type: 'print', stream, bytes }),\n    note: (message) => say({ type: 'note', message: String(message) }),\n  });\n  if (outputs !== undefined && outputs !== null && (typeof outputs !== 'object' || Array.isArray(outputs))) {\n    throw new TypeError('it answers with something other than an object of outputs');\n  }\n  const named = Object.entries(outputs ?? {}).map(([name, value]) => [name, asText(value)]);\n  return Object.fromEntries(named.filter(([, text]) => text !== undefined));\n}\n\nconst written = (stream) => new Promise((resolve) => stream.write('', resolve));\nconst afterOutput = (message) =>\n  Promise.all([written(process.stdout), written(process.stderr)]).then(() => say(message));\n\nmain().then(\n  (outputs) => afterOutput({ type: 'done', outputs }),\n  (error) => afterOutput({ type: 'failed', message: String(error?.message ?? error), stack: error?.stack }),\n);\n";
