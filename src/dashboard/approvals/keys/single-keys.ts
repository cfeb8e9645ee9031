import { effect, signal } from '@preact/signals';

const KEY = 'orchestrator.single-keys';

/** Whether single keys do something; who speaks to the browser, or types with a switch, turns it off. */
export const singleKeys = signal(readKept());

effect(() => {
  if (singleKeys.value) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
});

function readKept(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}
