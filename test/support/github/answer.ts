/** What a route answers: a status, a JSON body where there is one, and headers beside the usual ones. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal, thrown by a route; answered in GitHub's own words. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, more: Record<string, unknown> = {}) {
    super(message);
    this.answer = {
      status,
      body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    };
  }
}

/** A refusal inside a GraphQL answer, which is itself a success. */
export class GraphqlRefusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** "Validation Failed", with one sentence of the field that is wrong. */
export function invalid(resource: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', message }] });
}

/** One page of a list, with GitHub's `Link` header. `url` is the one asked for, absolute. */
export function page(all: readonly unknown[], url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const linkTo = (to: number, rel: string): string => {
    const address = new URL(url);
    address.searchParams.set('page', String(to));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [linkTo(number - 1, 'prev'), linkTo(1, 'first')] : []),
    ...(number < last ? [linkTo(number + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  const body = all.slice((number - 1) * size, number * size);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}
