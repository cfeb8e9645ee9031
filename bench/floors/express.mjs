// node express.mjs database-url schema: what Express 5 and pg do of themselves on the same table. No validation, no callers, no history.
import { createServer } from 'node:http';
import express from 'express';
import pg from 'pg';

const [connectionString, schema] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
const table = `"${schema}".agents_tasks`;
const COLUMNS =
  'id, task, run_id, status, started_at, finished_at, duration_ms, inputs, outputs_uri, log_excerpt, approval_state, approver, approval_note, webhook_notified_at, attempt, step, reason, message, exit_code, tries, outputs, tolerated, carried_from, version, created_at, updated_at';

const app = express();
app.disable('x-powered-by');
app.use(express.json());
app.post('/agents/tasks', async (request, response) => {
  const { task, run_id, status, started_at, inputs } = request.body;
  const { rows } = await pool.query(
    `INSERT INTO ${table} (task, run_id, status, started_at, inputs) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [task, run_id, status, started_at, JSON.stringify(inputs)],
  );
  response.status(201).json(rows[0]);
});
app.get('/agents/tasks/paged', async (request, response) => {
  const { run_id, at, id, limit } = request.query;
  const { rows } = await pool.query(
    `SELECT ${COLUMNS}, listed_at FROM ${table}
      WHERE run_id = $1 AND (listed_at, id) < ($2, $3) ORDER BY listed_at DESC, id DESC LIMIT $4`,
    [run_id, at, id, Number(limit) + 1],
  );
  const items = rows.slice(0, limit).map(({ listed_at, ...item }) => item);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last && Buffer.from(JSON.stringify([last.listed_at, last.id])).toString('base64url');
  response.json({ items, next_cursor: next ?? null });
});
const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}/agents` }));
});
process.stdin.resume().on('end', () => process.exit(0));
