const STATUS = {
    anyOf: [
        { type: 'integer', minimum: 100, maximum: 599 },
        { type: 'string', pattern: '^[1-5]xx$' },
    ],
};
const TEXTS = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
/** JSON Schema of what an `http` step takes under `with`. */
export const httpSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'HTTP request',
    type: 'object',
    additionalProperties: false,
    required: ['url'],
    properties: {
        url: { description: 'An http or https address.', type: 'string', minLength: 1 },
        method: {
            description: 'Default GET; POST where `body` or `json` is given.',
            enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        },
        headers: {
            description: 'Request headers; never printed.',
            type: 'object',
            additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
        body: { description: 'Text to send.', type: 'string' },
        json: { description: 'A value to send as JSON.' },
        timeout: {
            description: 'How long the whole exchange may take, as a duration such as `30s`.',
            type: 'string',
            pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            default: '60s',
        },
        max_redirects: {
            description: 'Redirects followed before giving up; 0 takes the first answer as it is.',
            type: 'integer',
            minimum: 0,
            maximum: 20,
            default: 5,
        },
        expect: {
            description: 'What the answer must be for the step to succeed.',
            type: 'object',
            additionalProperties: false,
            properties: {
                status: {
                    description: 'A status, a class such as `2xx`, or a list of either.',
                    anyOf: [...STATUS.anyOf, { type: 'array', items: STATUS, minItems: 1 }],
                    default: '2xx',
                },
                contains: { description: 'Text the body must contain; every one of a list.', ...TEXTS },
                matches: { description: 'A regular expression the body must match; every one of a list.', ...TEXTS },
                json: {
                    description: 'Values inside a JSON body, by path: `{ items.0.name: first }`.',
                    type: 'object',
                },
            },
        },
    },
};
