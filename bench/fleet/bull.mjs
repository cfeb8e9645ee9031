import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startProgram } from './programs.mjs';

const program = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * BullMQ alone, as its package is used: a queue here, and workers that are processes of their own. `http`: they reach it by HTTP alone, one
 * request for each job.
 */
export async function startBull(stand, { workers, http = false }) {
  const { createPostgresBackend, withBackend } = await import('bullmq');
  const { Queue } = withBackend(createPostgresBackend);
  const connection = { connectionString: stand.url, schema: 'bull', migrate: true };
  const queue = new Queue(http ? 'wire' : 'bench', { connection, defaultJobOptions: { removeOnComplete: true } });
  await queue.waitUntilReady();
  const start = (...args) => startProgram(args, { env: process.env, ready: 'ready' });
  const server = http ? await start(program('bull-http-server.mjs'), stand.url) : undefined;
  const port = server?.line.split(' ')[1];
  const crew = [];
  for (let index = 0; index < workers; index++) {
    const worker = http
      ? await start(program('bull-http-worker.mjs'), port, `worker-${index}`)
      : await start(program('bull-worker.mjs'), stand.url, '1');
    crew.push({ ...worker, lines: createInterface(worker.child.stdout) });
  }
  const ask = () => Promise.all(crew.map(({ child, lines }) => answered(child, lines)));
  return {
    run: async (count) => {
      const before = sum(await ask());
      const begun = Date.now();
      await queue.addBulk(Array.from({ length: count }, () => ({ name: 'step', data: {} })));
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const answers = await ask();
        if (sum(answers) - before < count) continue;
        return { wholeMs: Math.max(...answers.map(({ last }) => last)) - begun };
      }
    },
    stop: async () => {
      await Promise.all(crew.map((worker) => worker.stop()));
      await server?.stop();
      await queue.close();
    },
  };
}

function sum(answers) {
  return answers.reduce((total, { done }) => total + done, 0);
}

function answered(child, lines) {
  return new Promise((resolve) => {
    lines.once('line', (line) => resolve(JSON.parse(line)));
    child.stdin.write('?');
  });
}
