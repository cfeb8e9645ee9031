import { words } from '../../words/en.ts';
import { type Field, standingIn } from './form.ts';

interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly values: Readonly<Record<string, string>>;
  readonly fault: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One field of the form, a control for its type. */
export function FormField({ id, field, values, fault, onInput }: FieldProps) {
  const { name, isNeeded, filled } = field;
  return (
    <div class="field">
      <label for={id}>
        <bdi>{name}</bdi>
        {isNeeded && filled === undefined && <span class="soft"> {words.approvals.needed}</span>}
      </label>
      {filled === undefined ? (
        <Control id={id} field={field} value={standingIn(field, values)} fault={fault} onInput={onInput} />
      ) : (
        <input id={id} type="text" readOnly value={filled} aria-describedby={`${id}-hint`} />
      )}
      <p class="soft" id={`${id}-hint`}>
        <bdi>{hintOf(field)}</bdi>
      </p>
      <Fault id={id} name={name} fault={fault} />
    </div>
  );
}

/** What is wrong with a field, at the field. */
export function Fault({ id, name, fault }: { id: string; name?: string; fault: string | undefined }) {
  return (
    <p class="fault" id={`${id}-fault`}>
      {fault !== undefined && <bdi>{name === undefined ? fault : `${name} ${fault}`}</bdi>}
    </p>
  );
}

interface ControlProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onInput: (value: string) => void;
}

function Control({ id, field, value, fault, onInput }: ControlProps) {
  const about = {
    id,
    value,
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': fault !== undefined,
    'aria-required': field.isNeeded,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  switch (field.type) {
    case 'boolean':
      return <Choice about={about} field={field} options={['true', 'false']} />;
    case 'choice':
      return <Choice about={about} field={field} options={field.options} />;
    case 'list':
      return <textarea {...about} rows={3} />;
    case 'number':
      return <input {...about} type="text" inputMode="decimal" autoComplete="off" />;
    case 'string':
      if (field.start.includes('\n') || field.start.length > 80) return <textarea {...about} rows={5} />;
      return <input {...about} type="text" autoComplete="off" maxLength={8_192} />;
  }
}

function Choice({ about, field, options }: { about: object; field: Field; options: readonly string[] }) {
  const { yes, no } = words.approvals;
  const names: Readonly<Record<string, string>> = field.type === 'boolean' ? { true: yes, false: no } : {};
  return (
    <select {...about}>
      {field.start === '' && <option value="">–</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {Object.hasOwn(names, option) ? names[option] : option}
        </option>
      ))}
    </select>
  );
}

function hintOf({ description, type, pattern, start, isNeeded, filled }: Field): string {
  const { approvals } = words;
  if (filled !== undefined) return approvals.filled;
  const isTyped = type !== 'choice' && type !== 'boolean';
  return [
    description,
    type === 'list' ? approvals.lines : undefined,
    type === 'string' && pattern !== undefined ? approvals.pattern(pattern) : undefined,
    isTyped && start !== '' ? approvals.emptyMeans(start.replace(/\n/g, ', ')) : undefined,
    start === '' && !isNeeded ? approvals.mayStayEmpty : undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' ');
}
