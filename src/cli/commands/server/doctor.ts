import { createPalette, type Palette } from '../../../report/text/palette.ts';
import { printableLines } from '../../../report/text/printable.ts';
import type { Finding, Patient } from '../../doctor/check.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { apiAddressOf } from '../../running/api-address.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';
import { stateFolder } from '../runs/stored.ts';
import { DATABASE_FLAGS } from './database-flags.ts';

/** `orchestrator doctor` */
export const doctorVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    {
      name: 'api-base',
      value: 'url',
      env: 'API_BASE',
      description: 'The task API to ask; without one, the local server',
    },
    { name: 'api-token', value: 'token', env: 'API_TOKEN', description: 'What lets you into that API' },
    { name: 'origin', value: 'origin', description: 'Whether pages of this origin may call the API' },
    ...DATABASE_FLAGS,
    { name: 'plans', value: 'folder', description: 'Where the plans are', fallback: 'plans' },
    { name: 'json', description: 'Print what was found as one JSON document' },
    STATE_DIR,
  ],
  example: 'doctor --origin http://localhost:8080',
  details:
    'Looks and changes nothing: no message is sent, and no network is used but for what is configured. Exits 1 where something fails; a warning alone is no reason to.',
  run,
};

async function run(call: Call, streams: Streams): Promise<number> {
  const { examine } = await import('../../doctor/examine.ts');
  const findings = await examine(await patientOf(call, streams));
  const isWell = findings.every(({ result }) => result !== 'fail');
  if (call.isOn('json')) streams.stdout.write(`${JSON.stringify({ ok: isWell, checks: findings }, null, 2)}\n`);
  else streams.stdout.write(table(findings, createPalette(colourOn(streams.stdout, streams))));
  return isWell ? 0 : 1;
}

async function patientOf(call: Call, streams: Streams): Promise<Patient> {
  const { system } = streams;
  const stateDir = stateFolder(call, streams);
  const apiBase = call.text('api-base');
  const local = apiBase === undefined ? await apiAddressOf(call, system) : undefined;
  return {
    system,
    stateDir,
    plans: call.text('plans') ?? 'plans',
    apiBase: apiBase ?? local?.baseUrl,
    apiToken: call.text('api-token') ?? local?.token,
    origin: call.text('origin'),
    databaseUrl: call.text('database-url'),
    schema: call.text('schema'),
  };
}

function table(findings: readonly Finding[], palette: Palette): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const words = { ok: palette.good('ok  '), warn: palette.warn('warn'), fail: palette.bad('fail') };
  const lines = findings.flatMap(({ check, result, message, cure }) => [
    `${words[result]}  ${check.padEnd(width)}  ${printableLines(message)}`,
    ...(cure === undefined ? [] : [`${' '.repeat(width + 8)}${printableLines(cure)}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
