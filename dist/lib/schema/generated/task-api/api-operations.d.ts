/** Every operation by its id; `path` is relative to the mount, `scope` null where none is needed. */
export declare const operations: {
    readonly listTasks: {
        readonly method: "get";
        readonly path: "/tasks";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly createTask: {
        readonly method: "post";
        readonly path: "/tasks";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly pageTasks: {
        readonly method: "get";
        readonly path: "/tasks/paged";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly exportTasks: {
        readonly method: "get";
        readonly path: "/tasks/paged.csv";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly pruneTasks: {
        readonly method: "delete";
        readonly path: "/tasks/before";
        readonly scope: "admin:prune";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly batchTasks: {
        readonly method: "post";
        readonly path: "/tasks/batch";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly getTask: {
        readonly method: "get";
        readonly path: "/tasks/{id}";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 304, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly updateTask: {
        readonly method: "patch";
        readonly path: "/tasks/{id}";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503];
    };
    readonly listApprovals: {
        readonly method: "get";
        readonly path: "/approvals";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly approveTask: {
        readonly method: "post";
        readonly path: "/tasks/{id}/approve";
        readonly scope: "approvals:decide";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503];
    };
    readonly rejectTask: {
        readonly method: "post";
        readonly path: "/tasks/{id}/reject";
        readonly scope: "approvals:decide";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503];
    };
    readonly requestChanges: {
        readonly method: "post";
        readonly path: "/tasks/{id}/request-changes";
        readonly scope: "approvals:decide";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503];
    };
    readonly cancelTask: {
        readonly method: "post";
        readonly path: "/tasks/{id}/cancel";
        readonly scope: "approvals:decide";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503];
    };
    readonly createLink: {
        readonly method: "post";
        readonly path: "/tasks/{id}/links";
        readonly scope: "admin:tokens";
        readonly body: "json";
        readonly statuses: readonly [201, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly revokeLinks: {
        readonly method: "delete";
        readonly path: "/tasks/{id}/links";
        readonly scope: "admin:tokens";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly getLink: {
        readonly method: "get";
        readonly path: "/links/{token}";
        readonly scope: null;
        readonly body: "none";
        readonly statuses: readonly [200, 400, 404, 410, 422, 429, 503];
    };
    readonly decideByLink: {
        readonly method: "post";
        readonly path: "/links/{token}";
        readonly scope: null;
        readonly body: "form";
        readonly statuses: readonly [200, 400, 403, 404, 408, 409, 410, 412, 413, 415, 422, 429, 503];
    };
    readonly getTaskLog: {
        readonly method: "get";
        readonly path: "/tasks/{id}/log";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 206, 400, 401, 403, 404, 416, 422, 429, 503];
    };
    readonly appendTaskLog: {
        readonly method: "post";
        readonly path: "/tasks/{id}/log";
        readonly scope: "tasks:write";
        readonly body: "bytes";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly getTaskHistory: {
        readonly method: "get";
        readonly path: "/tasks/{id}/history";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly listRuns: {
        readonly method: "get";
        readonly path: "/runs";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly registerRun: {
        readonly method: "post";
        readonly path: "/runs";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [200, 201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly getRun: {
        readonly method: "get";
        readonly path: "/runs/{run_id}";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly getRunAttempt: {
        readonly method: "get";
        readonly path: "/runs/{run_id}/{attempt}";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly updateRun: {
        readonly method: "patch";
        readonly path: "/runs/{run_id}/{attempt}";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly heartbeatRun: {
        readonly method: "post";
        readonly path: "/runs/{run_id}/{attempt}/heartbeat";
        readonly scope: "tasks:write";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly cancelRun: {
        readonly method: "post";
        readonly path: "/runs/{run_id}/cancel";
        readonly scope: "approvals:decide";
        readonly body: "none";
        readonly statuses: readonly [202, 400, 401, 403, 404, 409, 422, 429, 503];
    };
    readonly resumeRun: {
        readonly method: "post";
        readonly path: "/runs/{run_id}/resume";
        readonly scope: "approvals:decide";
        readonly body: "none";
        readonly statuses: readonly [202, 400, 401, 403, 404, 409, 422, 429, 503];
    };
    readonly listPlans: {
        readonly method: "get";
        readonly path: "/plans";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly getPlanHistory: {
        readonly method: "get";
        readonly path: "/plans/history";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly getFleet: {
        readonly method: "get";
        readonly path: "/fleet";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly submitFleetRun: {
        readonly method: "post";
        readonly path: "/fleet/runs";
        readonly scope: "tasks:write";
        readonly body: "json";
        readonly statuses: readonly [200, 201, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly getFleetRun: {
        readonly method: "get";
        readonly path: "/fleet/runs/{run_id}/{attempt}";
        readonly scope: "fleet:work";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly listFleetJobs: {
        readonly method: "get";
        readonly path: "/fleet/runs/{run_id}/{attempt}/jobs";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly announceWorker: {
        readonly method: "put";
        readonly path: "/fleet/workers/{worker}";
        readonly scope: "fleet:work";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly removeWorker: {
        readonly method: "delete";
        readonly path: "/fleet/workers/{worker}";
        readonly scope: "fleet:work";
        readonly body: "none";
        readonly statuses: readonly [204, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly claimJob: {
        readonly method: "post";
        readonly path: "/fleet/workers/{worker}/claim";
        readonly scope: "fleet:work";
        readonly body: "json";
        readonly statuses: readonly [200, 204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly extendJob: {
        readonly method: "post";
        readonly path: "/fleet/jobs/{job}/extend";
        readonly scope: "fleet:work";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly appendJobLog: {
        readonly method: "post";
        readonly path: "/fleet/jobs/{job}/log";
        readonly scope: "fleet:work";
        readonly body: "bytes";
        readonly statuses: readonly [204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly finishJob: {
        readonly method: "post";
        readonly path: "/fleet/jobs/{job}/finish";
        readonly scope: "fleet:work";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly refuseJob: {
        readonly method: "post";
        readonly path: "/fleet/jobs/{job}/refuse";
        readonly scope: "fleet:work";
        readonly body: "json";
        readonly statuses: readonly [204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly statBlob: {
        readonly method: "head";
        readonly path: "/fleet/blobs/{sha256}";
        readonly scope: "fleet:work";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly getBlob: {
        readonly method: "get";
        readonly path: "/fleet/blobs/{sha256}";
        readonly scope: "fleet:work";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly putBlob: {
        readonly method: "put";
        readonly path: "/fleet/blobs/{sha256}";
        readonly scope: "fleet:work";
        readonly body: "stream";
        readonly statuses: readonly [204, 400, 401, 403, 404, 408, 411, 413, 415, 422, 429, 503, 507];
    };
    readonly streamEvents: {
        readonly method: "get";
        readonly path: "/events";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly getStats: {
        readonly method: "get";
        readonly path: "/stats";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly exchangeToken: {
        readonly method: "post";
        readonly path: "/auth/github";
        readonly scope: null;
        readonly body: "json";
        readonly statuses: readonly [201, 400, 401, 403, 404, 408, 413, 415, 422, 429, 503];
    };
    readonly hearSlack: {
        readonly method: "post";
        readonly path: "/hooks/slack";
        readonly scope: null;
        readonly body: "raw";
        readonly statuses: readonly [200, 400, 401, 404, 408, 413, 415, 422, 429, 503];
    };
    readonly hearGithub: {
        readonly method: "post";
        readonly path: "/hooks/github";
        readonly scope: null;
        readonly body: "raw";
        readonly statuses: readonly [202, 400, 401, 404, 408, 413, 415, 422, 429, 503];
    };
    readonly getMe: {
        readonly method: "get";
        readonly path: "/me";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 401, 403, 429, 503];
    };
    readonly listEndpoints: {
        readonly method: "get";
        readonly path: "/endpoints";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly createEndpoint: {
        readonly method: "post";
        readonly path: "/endpoints";
        readonly scope: "admin:webhooks";
        readonly body: "json";
        readonly statuses: readonly [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly getEndpoint: {
        readonly method: "get";
        readonly path: "/endpoints/{id}";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly updateEndpoint: {
        readonly method: "patch";
        readonly path: "/endpoints/{id}";
        readonly scope: "admin:webhooks";
        readonly body: "json";
        readonly statuses: readonly [200, 400, 401, 403, 404, 408, 413, 415, 422, 429, 503];
    };
    readonly deleteEndpoint: {
        readonly method: "delete";
        readonly path: "/endpoints/{id}";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly rotateEndpoint: {
        readonly method: "post";
        readonly path: "/endpoints/{id}/rotate";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly testEndpoint: {
        readonly method: "post";
        readonly path: "/endpoints/{id}/test";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [202, 400, 401, 403, 404, 409, 422, 429, 503];
    };
    readonly listDeliveries: {
        readonly method: "get";
        readonly path: "/deliveries";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly getDelivery: {
        readonly method: "get";
        readonly path: "/deliveries/{id}";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly redeliver: {
        readonly method: "post";
        readonly path: "/deliveries/{id}/redeliver";
        readonly scope: "admin:webhooks";
        readonly body: "none";
        readonly statuses: readonly [202, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly listTokens: {
        readonly method: "get";
        readonly path: "/tokens";
        readonly scope: "admin:tokens";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 422, 429, 503];
    };
    readonly createToken: {
        readonly method: "post";
        readonly path: "/tokens";
        readonly scope: "admin:tokens";
        readonly body: "json";
        readonly statuses: readonly [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503];
    };
    readonly revokeToken: {
        readonly method: "delete";
        readonly path: "/tokens/{id}";
        readonly scope: "admin:tokens";
        readonly body: "none";
        readonly statuses: readonly [200, 400, 401, 403, 404, 422, 429, 503];
    };
    readonly getMetrics: {
        readonly method: "get";
        readonly path: "/metrics";
        readonly scope: "tasks:read";
        readonly body: "none";
        readonly statuses: readonly [200, 401, 403, 429, 503];
    };
    readonly getOpenapi: {
        readonly method: "get";
        readonly path: "/openapi.json";
        readonly scope: null;
        readonly body: "none";
        readonly statuses: readonly [200, 429];
    };
    readonly getDocs: {
        readonly method: "get";
        readonly path: "/docs";
        readonly scope: null;
        readonly body: "none";
        readonly statuses: readonly [200, 429];
    };
    readonly getReady: {
        readonly method: "get";
        readonly path: "/ready";
        readonly scope: null;
        readonly body: "none";
        readonly statuses: readonly [200, 429, 503];
    };
    readonly getLive: {
        readonly method: "get";
        readonly path: "/live";
        readonly scope: null;
        readonly body: "none";
        readonly statuses: readonly [200, 429];
    };
};
/** Id of an operation. */
export type OperationId = keyof typeof operations;
