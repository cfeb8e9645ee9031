import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ApiError } from '../../../client/api-error.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';
import { words } from '../../words/en.ts';

/** A question before something is done: what it means, and the words of the button that does it. */
export interface Question {
  readonly title: string;
  readonly hint: string;
  readonly sure: string;
  readonly work: () => Promise<void>;
}

/** Asks the question over the page; `close` is called when it is done, or is not wanted. */
export function Confirm({ question, close }: { question: Question; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsking = useSignal(false);
  const error = useSignal<ApiError | undefined>(undefined);
  useEffect(() => dialog.current?.showModal(), []);
  const go = async (): Promise<void> => {
    isAsking.value = true;
    try {
      await question.work();
      close();
    } catch (thrown) {
      error.value = apiErrorOf(thrown);
      isAsking.value = false;
    }
  };
  return (
    <dialog
      class="confirm"
      ref={dialog}
      onClose={close}
      aria-labelledby="confirm-title"
      aria-describedby="confirm-hint"
    >
      <h2 id="confirm-title">{question.title}</h2>
      <p id="confirm-hint">{question.hint}</p>
      {error.value !== undefined && (
        <p class="confirm-error" role="alert">
          {error.value.status === 0 ? words.notice.noAnswer : error.value.message}
        </p>
      )}
      <div class="confirm-end">
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.runActions.back}
        </button>
        <button type="button" class="primary" disabled={isAsking.value} onClick={() => void go()}>
          {isAsking.value ? words.runActions.asking : question.sure}
        </button>
      </div>
    </dialog>
  );
}
