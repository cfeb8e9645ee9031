// node bull-worker.mjs database-url concurrency: a worker of BullMQ's own that does nothing with its jobs, and prints how many it had done
// when each time it found no more, with the time.
import { createPostgresBackend, withBackend } from 'bullmq';

const [connectionString, concurrency] = process.argv.slice(2);
const { Worker } = withBackend(createPostgresBackend);
let done = 0;
let last = 0;
const worker = new Worker('bench', async () => undefined, {
  connection: { connectionString, schema: 'bull' },
  concurrency: Number(concurrency),
});
worker.on('completed', () => {
  done += 1;
  last = Date.now();
});
worker.on('error', (error) => console.error(error));
await worker.waitUntilReady();
console.log('ready');
process.stdin.on('data', () => console.log(JSON.stringify({ done, last })));
process.once('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
