require("./rolldown-runtime.js");const e=require("../program.js");let t=require("node:worker_threads"),n=require("node:events");async function r(r,o){let s=new t.Worker(`
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
`,{eval:!0,workerData:{module:r.module,data:o},execArgv:[],name:`embedded database`}),c=[],l,u=t=>{l??=new e.b(`unavailable`,`The embedded database stopped: ${t}.`);for(let{reject:e}of c.splice(0))e(l)},d=(0,n.once)(s,`exit`).then(()=>u(`its thread ended`),a);return s.on(`error`,e=>u(e.message)),await i(s,o),s.on(`message`,e=>{`bytes`in e?c.shift()?.resolve(e.bytes):`failed`in e&&u(e.failed),c.length===0&&s.unref()}),s.unref(),{ask:e=>new Promise((t,n)=>{if(l)return n(l);c.push({resolve:t,reject:n}),s.ref(),s.postMessage(e)}),close:async()=>{s.ref(),s.postMessage(`close`),await d}}}async function i(t,r){let[i]=await(0,n.once)(t,`message`).catch(e=>[{failed:String(e)}]);if(`ready`in i)return;await t.terminate();let a=`failed`in i?i.failed:`no answer`;throw r===void 0?new e.b(`unavailable`,`The embedded database does not start: ${a}.`):new e.b(`state_corrupt`,`The embedded database in ${r} cannot be opened: ${a}.`,{cure:`Put a copy of the folder back, or move it away to begin anew.`})}function a(){}exports.startEngine=r;