/** The API could not answer now; the same request is worth sending again. */
export class Later extends Error {
    /** HTTP status; undefined where nothing answered. */
    status;
    /** ms the API asks to be left alone. */
    retryAfter;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'Later';
        this.status = options.status;
        this.retryAfter = options.retryAfter;
    }
}
/** The API will never take this request. */
export class Refused extends Error {
    status;
    /** The body as JSON, where it was. */
    body;
    constructor(status, message, body) {
        super(message);
        this.name = 'Refused';
        this.status = status;
        this.body = body;
    }
}
/** The API will take nothing of this run: the caller may not, or the address is another. */
export class NoEntry extends Error {
    constructor(message) {
        super(message);
        this.name = 'NoEntry';
    }
}
/** What kept the API from taking something, with the fields it names, as one sentence. */
export function reasonIn(status, body) {
    const { title, detail, errors } = (typeof body === 'object' && body !== null ? body : {});
    const named = [errors, detail]
        .filter(Array.isArray)
        .flat()
        .flatMap((error) => fieldWords(error) ?? []);
    const words = [detail, title].filter((text) => typeof text === 'string').slice(0, 1);
    const whole = (named.length > 0 ? named : words).join('; ');
    // It stands in the middle of sentences.
    return `${status}${whole === '' ? '' : ` ${whole.slice(0, 500).replace(/\.$/, '')}`}`;
}
// `{ pointer, detail }` is RFC 9457's way, `{ loc, msg }` that of the original server.
function fieldWords(error) {
    const { pointer, detail, loc, msg } = (error ?? {});
    const place = typeof pointer === 'string' ? pointer : Array.isArray(loc) ? loc.join('/') : undefined;
    const words = [place, detail ?? msg].filter((one) => typeof one === 'string');
    return words.length === 0 ? undefined : words.join(': ');
}
