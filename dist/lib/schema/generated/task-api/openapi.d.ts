/** schemas/task-api.openapi.yaml, as JSON. */
export declare const openapi: string;
