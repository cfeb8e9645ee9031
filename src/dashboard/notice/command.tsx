import { useSignal } from '@preact/signals';
import { words } from '../words/en.ts';

/** A command, and the button that copies it. */
export function Command({ text }: { text: string }) {
  const isCopied = useSignal(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    isCopied.value = true;
  };
  return (
    <>
      <code>{text}</code>
      {navigator.clipboard !== undefined && (
        <button type="button" onClick={() => void copy().catch(() => undefined)}>
          {isCopied.value ? words.notice.copied : words.notice.copy}
        </button>
      )}
    </>
  );
}
