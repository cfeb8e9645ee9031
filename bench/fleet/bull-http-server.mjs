// node bull-http-server.mjs database-url: BullMQ for workers that reach only HTTP, with nothing around it: each request ends a job and
// brings the next. The least that any fleet of such workers does.
import { createServer } from 'node:http';
import { createPostgresBackend, Job, withBackend } from 'bullmq';

const [connectionString] = process.argv.slice(2);
const { Worker } = withBackend(createPostgresBackend);
const worker = new Worker('wire', null, { connection: { connectionString, schema: 'bull' } });
await worker.waitUntilReady();
const held = new Map();

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { token } = JSON.parse(text);
  const before = held.get(token);
  let next;
  if (before === undefined) next = await worker.getNextJob(token, { block: false });
  else {
    const [data, id] = (await before.moveToCompleted(null, token, true)) ?? [];
    next = data ? Job.fromJSON(worker, data, id) : undefined;
  }
  if (next === undefined) held.delete(token);
  else held.set(token, next);
  const answer = JSON.stringify({ done: before !== undefined, id: next?.id ?? null });
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
    .end(answer);
});
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
process.once('SIGTERM', async () => {
  server.closeAllConnections();
  server.close();
  await worker.close();
  process.exit(0);
});
