import { didYouMean } from '../../cli/line/did-you-mean.ts';
import { parseDuration } from '../../plan/duration.ts';

/** What is wrong with inputs, one sentence each with the input's name and the cure. */
export interface InputFaults {
  add(input: string, sentence: string): void;
}

/** One of a few words; `undefined` where the input is empty. */
export function readChoice<Word extends string>(
  name: string,
  text: string,
  words: readonly Word[],
  faults: InputFaults,
): Word | undefined {
  if (text === '') return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) faults.add(name, `cannot be ${JSON.stringify(text)}. ${didYouMean(text, words)}`);
  return found;
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** True or false as YAML 1.2 writes it; undefined where the input is empty or something else. */
export function booleanIn(text: string): boolean | undefined {
  return Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
}

/** True or false; `otherwise` where the input is empty. */
export function readBoolean(name: string, text: string, otherwise: boolean, faults: InputFaults): boolean {
  const found = booleanIn(text);
  if (found === undefined && text !== '') {
    faults.add(name, `cannot be ${JSON.stringify(text)}. Write true or false.`);
  }
  return found ?? otherwise;
}

/** A number of at least 1; undefined where the input is empty. */
export function readCount(name: string, text: string, faults: InputFaults): number | undefined {
  if (text === '') return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
  faults.add(name, `cannot be ${JSON.stringify(text)}. Write a whole number from 1 on.`);
  return undefined;
}

/** A length of time in ms; undefined where the input is empty. */
export function readDuration(name: string, text: string, faults: InputFaults): number | undefined {
  if (text === '') return undefined;
  const found = parseDuration(text);
  if (found === undefined)
    faults.add(name, `cannot be ${JSON.stringify(text)}. Write a length of time, such as 60s or 5m.`);
  return found;
}

/** Words with commas or line ends between them. */
export function readList(text: string): string[] {
  return text
    .split(/[,\r\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** An address with http or https; undefined where the input is empty. */
export function readAddress(name: string, text: string, faults: InputFaults): string | undefined {
  if (text === '') return undefined;
  if (URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)) return text;
  faults.add(name, `cannot be ${JSON.stringify(text)}. Write an address, such as https://tasks.example.org.`);
  return undefined;
}

/** A map of names and values in YAML or JSON; empty where the input is. */
export async function readMap(name: string, text: string, faults: InputFaults): Promise<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const value = await parsed(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    if (value === null) return {};
    faults.add(name, 'must be a map of names and values, one `name: value` a line.');
  } catch (thrown) {
    const [first = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    faults.add(name, `is neither YAML nor JSON: ${first.replace(/:?$/, '.')} Write one \`name: value\` a line.`);
  }
  return {};
}

async function parsed(text: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { parse } = await import('yaml');
    return parse(text, { maxAliasCount: 100 }) as unknown;
  }
}
