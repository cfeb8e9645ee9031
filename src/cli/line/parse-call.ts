import { parseArgs } from 'node:util';
import { Fault } from '../../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Call, Flag, Verb } from './verb.ts';

/** A call as read from its words; `name` is the verb's, for messages. Throws `usage` for the first thing that is wrong with it. */
export function parseCall(name: string, verb: Verb, words: readonly string[], env: NodeJS.ProcessEnv): Call {
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(verb, words)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flagOf(name, verb, token.rawName, token.name);
    const values = given.get(flag.name) ?? [];
    if (values.length > 0 && flag.value !== undefined && !flag.repeats) throw givenTwice(flag);
    given.set(flag.name, [...values, valueIn(flag, token)]);
  }
  checkWords(name, verb, positionals);
  const text = (flag: string): string | undefined => given.get(flag)?.at(-1) ?? standIn(verb, flag, env);
  return {
    words: positionals,
    isOn: (flag) => given.has(flag),
    texts: (flag) => given.get(flag) ?? [],
    text,
    count: (flag) => {
      const value = text(flag);
      return value === undefined ? undefined : Number(value);
    },
  };
}

/** True where the words ask for help instead of work. */
export function asksForHelp(words: readonly string[]): boolean {
  const own = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  return own.includes('--help') || own.includes('-h');
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  /** As written: `--name` or `-n`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** True for `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

type Token =
  | OptionToken
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

function tokensOf(verb: Verb, words: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    verb.flags.map((flag) => [flag.name, { type: flag.value === undefined ? 'boolean' : 'string' } as const]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function flagOf(verbName: string, verb: Verb, rawName: string, name: string): Flag {
  const flag = rawName.startsWith('--') ? verb.flags.find((one) => one.name === name) : undefined;
  if (flag) return flag;
  const known = verb.flags.map((one) => `--${one.name}`);
  throw new Fault('usage', `${verbName} has no flag ${rawName}.`, { cure: didYouMean(rawName, known) });
}

function valueIn(flag: Flag, token: OptionToken): string {
  if (flag.value === undefined) {
    if (token.value === undefined) return '';
    throw new Fault('usage', `--${flag.name} takes no value.`);
  }
  // `--format --json` is a forgotten value far more often than a value that begins with dashes.
  if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
    throw new Fault('usage', `--${flag.name} needs a value: --${flag.name}=${flag.value}.`);
  }
  return checkValue(`--${flag.name}`, token.value, flag);
}

function checkValue(what: string, value: string, flag: Flag): string {
  if (flag.counts && !(/^\d{1,9}$/.test(value) && Number(value) >= 1)) {
    throw new Fault('usage', `${what} cannot be ${JSON.stringify(value)}.`, { cure: 'Give a whole number from 1.' });
  }
  return checkChoice(what, value, flag.choices);
}

function checkChoice(what: string, value: string, choices: readonly string[] | undefined): string {
  if (choices === undefined || choices.includes(value)) return value;
  throw new Fault('usage', `${what} cannot be ${JSON.stringify(value)}.`, { cure: didYouMean(value, choices) });
}

function givenTwice(flag: Flag): Fault {
  return new Fault('usage', `--${flag.name} is given twice.`, { cure: 'Give it once.' });
}

function checkWords(name: string, verb: Verb, words: readonly string[]): void {
  const missing = verb.arguments[words.length];
  if (missing && !missing.optional) {
    throw new Fault('usage', `${name} needs ${missing.name}: ${missing.description}.`, {
      cure: `For example: ${verb.example}`,
    });
  }
  const last = verb.arguments.at(-1);
  const extra = words[verb.arguments.length];
  if (extra !== undefined && !last?.repeats) {
    const most = verb.arguments.length === 0 ? 'no words' : `at most ${verb.arguments.length}`;
    throw new Fault('usage', `${name} takes ${most} after its name, so ${JSON.stringify(extra)} is too much.`);
  }
  for (const [place, argument] of verb.arguments.entries()) {
    const word = words[place];
    if (word !== undefined) checkChoice(argument.name, word, argument.choices);
  }
}

function standIn(verb: Verb, name: string, env: NodeJS.ProcessEnv): string | undefined {
  const flag = verb.flags.find((one) => one.name === name);
  const value = flag?.env === undefined ? undefined : env[flag.env];
  return flag && value ? checkValue(`${flag.env}`, value, flag) : flag?.fallback;
}
