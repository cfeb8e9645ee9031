/** JSON Schema of what an `http` step takes under `with`. */
export declare const httpSchema: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly title: 'HTTP request';
    readonly type: 'object';
    readonly additionalProperties: false;
    readonly required: readonly ['url'];
    readonly properties: {
        readonly url: {
            readonly description: 'An http or https address.';
            readonly type: 'string';
            readonly minLength: 1;
        };
        readonly method: {
            readonly description: 'Default GET; POST where `body` or `json` is given.';
            readonly enum: readonly ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
        };
        readonly headers: {
            readonly description: 'Request headers; never printed.';
            readonly type: 'object';
            readonly additionalProperties: {
                readonly type: readonly ['string', 'number', 'boolean'];
            };
        };
        readonly body: {
            readonly description: 'Text to send.';
            readonly type: 'string';
        };
        readonly json: {
            readonly description: 'A value to send as JSON.';
        };
        readonly timeout: {
            readonly description: 'How long the whole exchange may take, as a duration such as `30s`.';
            readonly type: 'string';
            readonly pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$';
            readonly default: '60s';
        };
        readonly max_redirects: {
            readonly description: 'Redirects followed before giving up; 0 takes the first answer as it is.';
            readonly type: 'integer';
            readonly minimum: 0;
            readonly maximum: 20;
            readonly default: 5;
        };
        readonly expect: {
            readonly description: 'What the answer must be for the step to succeed.';
            readonly type: 'object';
            readonly additionalProperties: false;
            readonly properties: {
                readonly status: {
                    readonly description: 'A status, a class such as `2xx`, or a list of either.';
                    readonly anyOf: readonly [...({
                        type: string;
                        minimum: number;
                        maximum: number;
                        pattern?: never;
                    } | {
                        minimum?: never;
                        maximum?: never;
                        type: string;
                        pattern: string;
                    })[], {
                        readonly type: 'array';
                        readonly items: {
                            anyOf: ({
                                type: string;
                                minimum: number;
                                maximum: number;
                                pattern?: never;
                            } | {
                                minimum?: never;
                                maximum?: never;
                                type: string;
                                pattern: string;
                            })[];
                        };
                        readonly minItems: 1;
                    }];
                    readonly default: '2xx';
                };
                readonly contains: {
                    readonly anyOf: ({
                        type: string;
                        items?: never;
                    } | {
                        type: string;
                        items: {
                            type: string;
                        };
                    })[];
                    readonly description: 'Text the body must contain; every one of a list.';
                };
                readonly matches: {
                    readonly anyOf: ({
                        type: string;
                        items?: never;
                    } | {
                        type: string;
                        items: {
                            type: string;
                        };
                    })[];
                    readonly description: 'A regular expression the body must match; every one of a list.';
                };
                readonly json: {
                    readonly description: 'Values inside a JSON body, by path: `{ items.0.name: first }`.';
                    readonly type: 'object';
                };
            };
        };
    };
};
