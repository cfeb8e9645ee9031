// Readers of live changes: { url, token, readers, changes, everyMs } in; { p50, p99, most, missed } out, ms from the sending of a change
// to its arrival at each of them.
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';

const { url, token, readers, changes, everyMs } = JSON.parse(await text(process.stdin));
const { hostname, port, pathname } = new URL(url);
const sentAt = new Map();
const delays = [];

const sockets = await Promise.all(Array.from({ length: readers }, open));
for (let change = 0; change < changes; change++) {
  await new Promise((resolve) => setTimeout(resolve, everyMs));
  const task = `change-${change}!`;
  sentAt.set(task, performance.now());
  const body = JSON.stringify({ task, run_id: 'live', status: 'running' });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/tasks`, { method: 'POST', headers, body });
  if (response.status !== 201) throw new Error(await response.text());
}
const deadline = performance.now() + 10_000;
while (delays.length < readers * changes && performance.now() < deadline)
  await new Promise((resolve) => setTimeout(resolve, 20));
for (const socket of sockets) socket.destroy();
delays.sort((a, b) => a - b);
const at = (share) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))];
console.log(
  JSON.stringify({ p50: at(0.5), p99: at(0.99), most: delays.at(-1), missed: readers * changes - delays.length }),
);

function open() {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port), noDelay: true });
    let isOpen = false;
    let rest = '';
    socket.setEncoding('latin1').on('error', reject);
    socket.write(
      `GET ${pathname}/events?run_id=live HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\nAccept: text/event-stream\r\n\r\n`,
    );
    socket.on('data', (part) => {
      const now = performance.now();
      rest += part;
      if (!isOpen && rest.includes(': open')) {
        isOpen = true;
        resolve(socket);
      }
      for (const [, task] of rest.matchAll(/"task" ?: ?"(change-\d+!)"/g)) delays.push(now - sentAt.get(task));
      // What a name may have begun in stays for the next part.
      rest = rest.slice(Math.max(rest.lastIndexOf('!"') + 2, rest.length - 4_000));
    });
  });
}
