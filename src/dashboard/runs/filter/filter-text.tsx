import { useEffect, useId, useRef } from 'preact/hooks';

interface FilterTextProps {
  readonly label: string;
  /** Stands in the empty field, in the place of the label. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A pause in typing after which is searched. */
const PAUSE_MS = 250;

/** A text of the filter; tells when the reader pauses. */
export function FilterText({ label, hint, value, onInput }: FilterTextProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The other fields may have changed by the time the pause is over.
  const newest = useRef(onInput);
  newest.current = onInput;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Somebody who types is not interrupted by what was searched before.
  useEffect(() => {
    if (input.current !== null && input.current.value.trim() !== value) input.current.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div class="filter-text">
      <label for={id} class={hint === undefined ? undefined : 'unseen'}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        autoComplete="off"
        defaultValue={value}
        placeholder={hint}
        onInput={({ currentTarget }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => newest.current(currentTarget.value), PAUSE_MS);
        }}
      />
    </div>
  );
}
