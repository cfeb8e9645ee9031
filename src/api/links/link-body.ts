import type { LinkDecision } from '../../schema/generated/task-api/api-types.ts';
import { isMap } from '../../schema/json.ts';
import { Problem } from '../http/problem.ts';
import { checkBody } from '../http/validate.ts';

/** What stands before the name of a field of the plan's form, in the form of the page. */
export const FIELD = 'field.';

/** What was sent: a decision, the same by form and by JSON. */
export interface LinkBody {
  readonly body: LinkDecision;
  readonly isForm: boolean;
}

/** Reads what a form, or a program, sends; throws a Problem 422 for what is no decision. */
export function readLinkBody(raw: unknown, contentType: string | undefined): LinkBody {
  const isForm = !/json/i.test(contentType ?? '');
  const body = isForm && isMap(raw) ? fromForm(raw) : raw;
  if (isForm && !(isMap(body) && typeof body.decision === 'string' && body.decision !== ''))
    throw new Problem(422, 'Nothing was decided yet: choose what you decide.', { members: { why: 'no_decision' } });
  return { body: checkBody('decideByLink', body) as LinkDecision, isForm };
}

/** The words and values of a form as they came, to be shown again. */
export function enteredIn(raw: unknown): Pick<LinkDecision, 'note' | 'fields'> {
  const { note, fields } = fromForm(isMap(raw) ? raw : {});
  return { note: typeof note === 'string' ? note : '', fields: isMap(fields) ? fields : {} };
}

function fromForm(form: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(form).map(([name, value]) => [name, plain(value)] as const);
  const fields = entries
    .filter(([name]) => name.startsWith(FIELD))
    .map(([name, value]) => [name.slice(FIELD.length), value]);
  const rest = Object.fromEntries(entries.filter(([name]) => !name.startsWith(FIELD)));
  const { version, sure, website: bait, ...others } = rest;
  return {
    ...others,
    ...(typeof version === 'string' && /^\d{1,9}$/.test(version) ? { version: Number(version) } : {}),
    ...(sure === undefined ? {} : { sure: sure === 'yes' }),
    // Nobody sees it: what fills in every field of a form fills this one in, too.
    ...(bait === undefined || bait === '' ? {} : { confirm: '' }),
    fields: Object.fromEntries(fields),
  };
}

// Forms end lines as the network does.
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
