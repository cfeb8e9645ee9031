// The least any Node program can do for a graph of steps: node spawn.cjs graph.json parallelism
const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');

const steps = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const parallelism = Number(process.argv[3]);

const waitsFor = steps.map((step) => step.needs.length);
const dependents = steps.map(() => []);
steps.forEach((step, index) => {
  for (const need of step.needs) dependents[need].push(index);
});
const ready = steps.flatMap((step, index) => (step.needs.length === 0 ? [index] : []));
let running = 0;
let done = 0;

function fill() {
  while (running < parallelism && ready.length > 0) start(ready.shift());
  if (running === 0 && done < steps.length) process.exitCode = 1;
}

function start(index) {
  running++;
  const [program, ...args] = steps[index].argv;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', () => {});
  child.stderr.on('data', () => {});
  child.once('close', (code) => {
    if (code !== 0) process.exit(1);
    running--;
    done++;
    for (const next of dependents[index]) {
      waitsFor[next]--;
      if (waitsFor[next] === 0) ready.push(next);
    }
    fill();
  });
}

fill();
