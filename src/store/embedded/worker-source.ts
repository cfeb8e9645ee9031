/**
 * What the worker runs, as CommonJS text: it is then the same from sources, from a compiled library and from a bundle.
 * It is told frames of the wire protocol of Postgres and answers each with one message, in order.
 */
export const WORKER_SOURCE = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { PGlite } = require(workerData.module);

const opened = PGlite.create(workerData.data === undefined ? {} : { dataDir: workerData.data });
opened.then(() => parentPort.postMessage({ ready: true }), fail);

let last = opened;
parentPort.on('message', (message) => {
  last = last.then(() => (message === 'close' ? close() : answer(message))).catch(fail);
});

async function answer(frames) {
  const database = await opened;
  const bytes = await database.execProtocolRaw(frames);
  // What shares its memory with something else is copied, so that only these bytes travel.
  const alone = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  parentPort.postMessage({ bytes: alone }, [alone.buffer]);
}

async function close() {
  await (await opened).close();
  parentPort.close();
}

function fail(thrown) {
  parentPort.postMessage({ failed: String((thrown && thrown.message) || thrown) });
  parentPort.close();
}
`;
