import type { Diagnostic, DiagnosticCode, Position } from './diagnostic.ts';

/** Keys and indexes from the top of the plan. */
export type Path = readonly (string | number)[];

/** A place in a plan: a value, a key, or a stretch of a text value (`offset` and `length` in characters of the value). */
export interface Spot {
  readonly path: Path;
  readonly at?: 'key' | 'value';
  readonly within?: { readonly offset: number; readonly length: number };
}

/** Finds a spot in the file. */
export type Locate = (spot: Spot) => Position | undefined;

/** Where the checks put what they find. */
export interface Faults {
  error(code: DiagnosticCode, spot: Spot | Position | undefined, message: string, cure?: string): void;
  warning(code: DiagnosticCode, spot: Spot | Position | undefined, message: string, cure?: string): void;
  /** True once an error, not only a warning, was found. */
  failed(): boolean;
  /** Everything found, in file order; one of each code at each place. */
  list(): Diagnostic[];
}

interface Found {
  readonly severity: Diagnostic['severity'];
  readonly code: DiagnosticCode;
  readonly spot: Spot | Position | undefined;
  readonly message: string;
  readonly cure: string | undefined;
}

/** More than anybody reads; a file of garbage must not take minutes to complain about. */
const LIMIT = 1_000;

/** Collects faults of one file. Places are looked up when the list is asked for, so that a plan without faults pays nothing for them. */
export function createFaults(file: string, locate: Locate): Faults {
  const found: Found[] = [];
  let errors = 0;
  const add = (fault: Found): void => {
    if (fault.severity === 'error') errors += 1;
    if (found.length < LIMIT) found.push(fault);
  };
  return {
    error: (code, spot, message, cure) => add({ severity: 'error', code, spot, message, cure }),
    warning: (code, spot, message, cure) => add({ severity: 'warning', code, spot, message, cure }),
    failed: () => errors > 0,
    list: () => inFileOrder(found.map((fault) => toDiagnostic(fault, file, locate))),
  };
}

function toDiagnostic(fault: Found, file: string, locate: Locate): Diagnostic {
  const { severity, code, spot, message, cure } = fault;
  const position = spot === undefined || 'line' in spot ? spot : locate(spot);
  return { severity, code, message, ...(cure ? { cure } : {}), file, ...(position ? { position } : {}) };
}

function inFileOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .sort((a, b) => line(a) - line(b) || column(a) - column(b))
    .filter((diagnostic) => {
      const key = `${line(diagnostic)}:${column(diagnostic)}:${diagnostic.code}`;
      return diagnostic.position === undefined || !(seen.has(key) || !seen.add(key));
    });
}

function line(diagnostic: Diagnostic): number {
  return diagnostic.position?.line ?? 0;
}

function column(diagnostic: Diagnostic): number {
  return diagnostic.position?.column ?? 0;
}
