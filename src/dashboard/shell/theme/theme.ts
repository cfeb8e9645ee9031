import { effect, signal } from '@preact/signals';

/** Which colours the reader wants. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'orchestrator.theme';

/** The colours in use; writing it changes them, and it is remembered. */
export const theme = signal<Theme>('system');

/** Takes up what was chosen before, and follows the choice from now on. */
export function startTheme(): void {
  const kept = localStorage.getItem(KEY);
  if (kept === 'light' || kept === 'dark') theme.value = kept;
  effect(() => {
    const chosen = theme.value;
    if (chosen === 'system') {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(KEY);
    } else {
      document.documentElement.dataset.theme = chosen;
      localStorage.setItem(KEY, chosen);
    }
  });
}
