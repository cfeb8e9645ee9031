// node bull-http-worker.mjs port token: asks for job after job by HTTP and does nothing with them; prints how many as bull-worker.mjs does.
import { Agent, request } from 'node:http';

const [port, token] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const body = JSON.stringify({ token });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
const options = { host: '127.0.0.1', port, method: 'POST', path: '/', agent, headers };
const IDLE_MS = 20;
let done = 0;
let last = 0;

function ask() {
  return new Promise((resolve, reject) => {
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve(JSON.parse(text)));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

console.log('ready');
process.stdin.on('data', () => console.log(JSON.stringify({ done, last })));
for (;;) {
  const answer = await ask();
  if (answer.done) {
    done += 1;
    last = Date.now();
  }
  if (answer.id === null) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
}
