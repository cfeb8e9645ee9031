import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import { writeFilter } from './filter.ts';
import { createPresets, type Preset } from './presets.ts';

/** Views that everybody has. */
const GIVEN: readonly Preset[] = [
  { name: words.presets.failed, query: writeFilter({ status: ['failed'], since: '24h' }) },
  { name: words.presets.waiting, query: writeFilter({ status: ['awaiting_approval'] }) },
  { name: words.presets.running, query: writeFilter({ status: ['running'] }) },
];

/** Views by name: those given, those kept, and the way to keep what is shown. */
export function PresetBar({ query }: { query: string }) {
  const { addresses } = useDashboard();
  const presets = useMemo(() => createPresets(localStorage), []);
  const link = ({ name, query: wanted }: Preset) => (
    <a href={addresses.runs(wanted)} aria-current={wanted === query ? 'true' : undefined}>
      {name}
    </a>
  );
  return (
    <nav class="presets" aria-label={words.presets.label}>
      <ul>
        {GIVEN.map((preset) => (
          <li key={preset.name}>{link(preset)}</li>
        ))}
        {presets.kept.value.map((preset) => (
          <li key={`kept ${preset.name}`} class="kept">
            {link(preset)}
            <button
              type="button"
              aria-label={words.presets.forget(preset.name)}
              onClick={() => presets.forget(preset.name)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {query !== '' && <Keep onKeep={(name) => presets.keep(name, query)} />}
    </nav>
  );
}

function Keep({ onKeep }: { onKeep: (name: string) => void }) {
  const isAsking = useSignal(false);
  const name = useSignal('');
  if (!isAsking.value) {
    return (
      <button type="button" class="link" onClick={() => (isAsking.value = true)}>
        {words.presets.save}
      </button>
    );
  }
  const done = (event: Event): void => {
    event.preventDefault();
    onKeep(name.value);
    name.value = '';
    isAsking.value = false;
  };
  return (
    <form class="preset-name" onSubmit={done}>
      <input
        ref={(input) => input?.focus()}
        aria-label={words.presets.name}
        placeholder={words.presets.name}
        required
        maxLength={60}
        value={name.value}
        onInput={({ currentTarget }) => (name.value = currentTarget.value)}
      />
      <button type="submit">{words.presets.keep}</button>
      <button type="button" onClick={() => (isAsking.value = false)}>
        {words.presets.cancel}
      </button>
    </form>
  );
}
