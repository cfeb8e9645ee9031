import { isAbsolute, relative } from 'node:path';
import { COMMANDS, type Command, parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';
import { createMatchers } from './matchers.ts';

/** Annotations kept of a kind and step, and characters of each. */
const KEPT = 10;
const LONGEST = 4_096;
/** Commands that are gone, unless the job asks for them. */
const FORBIDDEN = ['set-env', 'add-path'];

/** A remark pinned to the job. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** A fold of the log. */
export interface Group {
  readonly title: string;
  readonly lines: string[];
  /** True where another one was opened before its end: the page knows no folds within folds. */
  interrupted: boolean;
}

/** The log of one step, read line by line as it is printed. */
export interface StepLog {
  line(text: string): void;
  /** A remark of the runner itself. */
  annotate(annotation: Annotation): void;
  /** As the page shows it, secrets hidden. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  /** All that were given, the dropped ones too. */
  readonly given: Readonly<Record<Annotation['kind'], number>>;
  readonly groups: readonly Group[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** True where a command could not be obeyed, which fails the step. */
  failed(): boolean;
  /** True while commands are stopped. */
  stopped(): boolean;
}

/** Reads a log as the runner does, and obeys what it obeys. */
export function createStepLog({
  masks,
  workspace,
  debug,
}: {
  masks: Masks;
  workspace: string;
  debug: boolean;
}): StepLog {
  const known = new Set(COMMANDS);
  const matchers = createMatchers(workspace);
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const given = { error: 0, warning: 0, notice: 0 };
  const groups: Group[] = [];
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  let open: Group | undefined;
  let stopToken: string | undefined;
  let echo = debug;
  let broken = false;

  const show = (text: string): void => {
    const hidden = masks.hide(text);
    lines.push(hidden);
    open?.lines.push(hidden);
  };
  const annotate = (annotation: Annotation): void => {
    given[annotation.kind] += 1;
    const message = masks.hide(annotation.message);
    show(`##[${annotation.kind}]${annotation.message}`);
    if (given[annotation.kind] > KEPT) return;
    const title = annotation.title === undefined ? {} : { title: masks.hide(annotation.title) };
    annotations.push({ ...annotation, ...title, message: message.slice(0, LONGEST) });
  };
  const deprecated = (name: string): void =>
    annotate({
      kind: 'warning',
      message: `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
    });

  const obey: Readonly<Record<string, (command: Command) => void>> = {
    'add-mask': ({ data }) => {
      if (data.trim() === '') {
        annotate({ kind: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." });
      } else masks.add(data);
    },
    debug: ({ data }) => {
      if (debug) show(`##[debug]${data}`);
    },
    group: ({ data }) => {
      if (open) open.interrupted = true;
      show(`##[group]${data}`);
      open = { title: masks.hide(data), lines: [], interrupted: false };
      groups.push(open);
    },
    endgroup: () => {
      open = undefined;
      show('##[endgroup]');
    },
    echo: ({ data }) => {
      const word = data.trim().toLowerCase();
      if (word !== 'on' && word !== 'off')
        throw new Error(
          `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
        );
      echo = word === 'on';
    },
    'add-matcher': ({ data }) => matchers.add(data),
    'remove-matcher': ({ data, properties }) => matchers.remove({ owner: properties.owner, path: data }),
    'set-output': ({ data, properties }) => {
      deprecated('set-output');
      outputs.set(required(properties.name, 'name'), data);
    },
    'save-state': ({ data, properties }) => {
      deprecated('save-state');
      state.set(required(properties.name, 'name'), data);
    },
  };

  const stop = (token: string, text: string): void => {
    if (token === '' || token === 'pause-logging' || known.has(token.toLowerCase())) {
      throw new Error(`Invalid stop token: '${token}'`);
    }
    if (token.length > 6) masks.add(token);
    known.add(token.toLowerCase());
    stopToken = token;
    show(text);
  };
  const run = (command: Command, text: string): void => {
    const name = command.name.toLowerCase();
    try {
      if (name === 'stop-commands') {
        stop(command.data, text);
        return;
      }
      if (FORBIDDEN.includes(name)) throw new Error(`The \`${name}\` command is disabled.`);
      if (echo && name !== 'add-mask' && name !== 'debug') show(text);
      if (name === 'error' || name === 'warning' || name === 'notice') annotate(annotationOf(name, command, workspace));
      else obey[name]?.(command);
    } catch (fault) {
      annotate({ kind: 'error', message: `Unable to process command '${text}' successfully.` });
      annotate({ kind: 'error', message: (fault as Error).message });
      broken = true;
    }
  };

  return {
    ...{ lines, annotations, given, groups, outputs, state, annotate },
    failed: () => broken,
    stopped: () => stopToken !== undefined,
    line: (text) => {
      const command = parseCommand(text, known);
      if (command && stopToken === undefined) return run(command, text);
      if (command && stopToken !== undefined && command.name.toLowerCase() === stopToken.toLowerCase()) {
        known.delete(stopToken.toLowerCase());
        stopToken = undefined;
        return show(text);
      }
      const match = matchers.match(text);
      if (match === undefined) return show(text);
      const { kind, message, file, line, column } = match;
      annotate({ kind, message, ...placed({ file, line, column }) });
    },
  };
}

function required(value: string | undefined, name: string): string {
  if (!value) throw new Error(`Required field '${name}' is missing in ##[command].`);
  return value;
}

function annotationOf(kind: Annotation['kind'], { properties, data }: Command, workspace: string): Annotation {
  const number = (name: string): number | undefined => {
    const value = Number(properties[name]);
    return properties[name] !== undefined && Number.isInteger(value) ? value : undefined;
  };
  const path = properties.file;
  const file = path !== undefined && isAbsolute(path) ? relative(workspace, path) : path;
  const line = number('line') ?? number('endline');
  const endLine = number('endline') ?? line;
  const column = number('col') ?? number('endcolumn');
  const endColumn = number('endcolumn') ?? column;
  const columns = line === undefined || line !== endLine ? {} : { column, endColumn };
  const title = properties.title;
  return {
    kind,
    message: data,
    ...(title === undefined ? {} : { title }),
    ...placed({ file, line, endLine, ...columns }),
  };
}

type Places = Pick<Annotation, 'file' | 'line' | 'endLine' | 'column' | 'endColumn'>;

function placed(places: { readonly [Name in keyof Places]: Places[Name] | undefined }): Places {
  return Object.fromEntries(Object.entries(places).filter(([, value]) => value !== undefined));
}
