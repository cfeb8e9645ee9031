import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../words/en.ts';

const page = signal('');

/** How much waits for the reader; it stands before the title of the tab. */
export const badge = signal(0);

/** The title of the tab. */
export const tabTitle = computed(() => {
  const count = badge.value > 0 ? `(${badge.value > 99 ? '99+' : badge.value}) ` : '';
  return `${count}${page.value === '' ? '' : `${page.value} · `}${words.product}`;
});

/** Names the page that is shown. */
export function useTitle(text: string): void {
  useEffect(() => {
    page.value = text;
  }, [text]);
}
