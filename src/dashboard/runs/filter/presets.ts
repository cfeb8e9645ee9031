import { type ReadonlySignal, signal } from '@preact/signals';
import { readFilter, writeFilter } from './filter.ts';

/** A view with a name; `query` is the query of its address. */
export interface Preset {
  readonly name: string;
  readonly query: string;
}

/** The views that a reader keeps in this browser. */
export interface Presets {
  readonly kept: ReadonlySignal<readonly Preset[]>;
  /** Keeps a view, in the place of one of the same name. */
  keep(name: string, query: string): void;
  forget(name: string): void;
}

const KEY = 'orchestrator.views';
const MOST = 30;
const LONGEST = 60;

/** The views in `storage`; what is no view there is passed over. */
export function createPresets(storage: Pick<Storage, 'getItem' | 'setItem'>): Presets {
  const kept = signal<readonly Preset[]>(read(storage.getItem(KEY)));
  const write = (presets: readonly Preset[]): void => {
    kept.value = presets;
    storage.setItem(KEY, JSON.stringify(presets));
  };
  return {
    kept,
    keep(name, query) {
      const tidy = name.trim().slice(0, LONGEST);
      if (tidy === '') return;
      const others = kept.value.filter((preset) => preset.name !== tidy);
      write([...others, { name: tidy, query: writeFilter(readFilter(query)) }].slice(-MOST));
    },
    forget: (name) => write(kept.value.filter((preset) => preset.name !== name)),
  };
}

function read(text: string | null): readonly Preset[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isPreset).slice(-MOST) : [];
  } catch {
    return [];
  }
}

function isPreset(value: unknown): value is Preset {
  const { name, query } = (value ?? {}) as Partial<Record<keyof Preset, unknown>>;
  return typeof name === 'string' && typeof query === 'string';
}
