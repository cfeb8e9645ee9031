// The far end of a cable, in a network namespace of its own: hands on what comes to the Unix socket of the tests. A line of its input cuts the
// cable or mends it; its end, which the death of the tests brings about, too, ends this and the near end.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

const [socket, machine] = process.argv.slice(2);
const server = createServer((near) => {
  const far = connect(socket);
  near.pipe(far).pipe(near);
  for (const one of [near, far]) one.on('error', () => [near, far].map((each) => each.destroy()));
}).listen(0);
await once(server, 'listening');
console.log(machine, server.address().port);
for await (const line of createInterface({ input: process.stdin })) {
  execFileSync('ip', ['link', 'set', 'far', line]);
  console.log(line);
}
process.kill(Number(machine), 'SIGKILL');
process.exit();
