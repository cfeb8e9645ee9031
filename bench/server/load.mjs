// A client that keeps connections busy: { url, token, method, path, body, connections, ms } in; { perSecond, count, p50, p99 } out.
// It writes bytes and reads lengths: what it costs itself is nearly nothing, since it shares the machine with what it measures.
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';

const { url, token, method = 'GET', path, body, connections = 16, ms } = JSON.parse(await text(process.stdin));
const { hostname, port, pathname } = new URL(url);
const bytes = body === undefined ? '' : JSON.stringify(body);
const request = Buffer.from(
  [
    `${method} ${pathname}${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    ...(body === undefined ? [] : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(bytes)}`]),
    '',
    bytes,
  ].join('\r\n') + (body === undefined ? '\r\n' : ''),
);

const times = [];
const begun = performance.now();
const end = begun + ms;
await Promise.all(Array.from({ length: connections }, one));
const took = performance.now() - begun;
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  JSON.stringify({ perSecond: (times.length / took) * 1000, count: times.length, p50: at(0.5), p99: at(0.99) }),
);

function one() {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port), noDelay: true });
    let sent = 0;
    let missing = -1;
    let head = Buffer.alloc(0);
    const send = () => {
      sent = performance.now();
      socket.write(request);
    };
    const done = () => {
      const now = performance.now();
      times.push(now - sent);
      missing = -1;
      if (now < end) return send();
      socket.destroy();
      resolve();
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (part) => {
      if (missing >= 0) {
        missing -= part.length;
        if (missing <= 0) done();
        return;
      }
      head = head.length === 0 ? part : Buffer.concat([head, part]);
      const stop = head.indexOf('\r\n\r\n');
      if (stop < 0) return;
      const words = head.latin1Slice(0, stop);
      if (!/^HTTP\/1\.1 20[01] /.test(words)) return reject(new Error(head.toString().slice(0, 500)));
      missing = Number(/\r\ncontent-length: (\d+)/i.exec(words)[1]) - (head.length - stop - 4);
      head = Buffer.alloc(0);
      if (missing <= 0) done();
    });
  });
}
