import { words } from '../../words/en.ts';
import { type Theme, theme } from './theme.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Chooses the colours. */
export function ThemeSwitch() {
  return (
    <select
      class="theme-switch"
      aria-label={words.theme.label}
      value={theme.value}
      onChange={({ currentTarget }) => {
        theme.value = THEMES.find((one) => one === currentTarget.value) ?? 'system';
      }}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {words.theme[one]}
        </option>
      ))}
    </select>
  );
}
