import { resolve } from 'node:path';
import { Fault, systemErrorCode } from '../../errors.ts';
import type { Json } from '../../schema/json.ts';
import { isMap } from '../../schema/json.ts';
import type { System } from '../../system/system.ts';
import type { Call } from '../line/verb.ts';

/** Values for params: those of `--params-file`, then each `--param name=value` as text. The plan's own types are applied later. */
export async function readParams(call: Call, system: System): Promise<Record<string, Json>> {
  const file = call.text('params-file');
  const fromFile = file === undefined ? {} : await readParamsFile(file, system);
  return { ...fromFile, ...Object.fromEntries(call.texts('param').map(readPair)) };
}

function readPair(text: string): [string, string] {
  const place = text.indexOf('=');
  if (place > 0) return [text.slice(0, place), text.slice(place + 1)];
  throw new Fault('usage', `--param cannot be ${JSON.stringify(text)}.`, { cure: 'Write --param name=value.' });
}

async function readParamsFile(file: string, system: System): Promise<Record<string, Json>> {
  const text = await system.files.read(resolve(system.cwd, file)).then(
    (bytes) => bytes.toString('utf8'),
    (cause: unknown) => {
      throw new Fault('usage', `The params file ${file} cannot be read (${systemErrorCode(cause) ?? cause}).`, {
        cause,
      });
    },
  );
  const { parse } = await import('yaml');
  const value = parseWith(parse, file, text);
  if (isMap(value)) return value as Record<string, Json>;
  throw new Fault('usage', `The params file ${file} does not hold a map of names and values.`);
}

function parseWith(parse: (text: string) => unknown, file: string, text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (cause) {
    const [first] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw new Fault('usage', `The params file ${file} is not YAML or JSON: ${first}`, { cause });
  }
}
