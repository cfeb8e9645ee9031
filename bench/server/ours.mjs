// node ours.mjs database-url schema: our task API in an Express app, with a token that may do everything.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import express from 'express';

const dist = new URL(process.env.BENCH_DIST ?? '../../dist/', import.meta.url);
const { createTaskApi } = await import(new URL('lib/server.js', dist).href);

const [connectionString, schema] = process.argv.slice(2);
const scopes = ['tasks:read', 'tasks:write'];
const secret = randomBytes(16).toString('hex');
const api = createTaskApi({
  connectionString,
  schema,
  // Only to mint the token that is measured with.
  authenticate: (request) =>
    request.headers['x-secret'] === secret ? { id: 'bench', scopes: ['admin:tokens', ...scopes] } : undefined,
});
await api.migrate();
const app = express();
app.disable('x-powered-by');
app.use('/agents', api.router);
const server = createServer(app);
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/agents`;
  const response = await fetch(`${url}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-secret': secret },
    body: JSON.stringify({ name: `bench ${process.pid}`, scopes }),
  });
  const { token } = await response.json();
  console.log(JSON.stringify({ url, token }));
});
process.stdin.resume().on('end', async () => {
  server.closeAllConnections();
  server.close();
  await api.close();
  process.exit(0);
});
