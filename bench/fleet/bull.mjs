import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startProgram } from './programs.mjs';

const program = fileURLToPath(new URL('bull-worker.mjs', import.meta.url));

/** BullMQ alone, as its package is used: a queue here, and workers that are processes of their own. */
export async function startBull(stand, { workers, concurrency = 1 }) {
  const { createPostgresBackend, withBackend } = await import('bullmq');
  const { Queue } = withBackend(createPostgresBackend);
  const connection = { connectionString: stand.url, schema: 'bull', migrate: true };
  const queue = new Queue('bench', { connection, defaultJobOptions: { removeOnComplete: true } });
  await queue.waitUntilReady();
  const args = [program, stand.url, String(concurrency)];
  const crew = [];
  for (let index = 0; index < workers; index++) {
    const worker = await startProgram(args, { env: process.env, ready: 'ready' });
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
