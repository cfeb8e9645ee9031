/** A gate: waits for people to decide, by the policy in its settings. It holds nothing while it waits; a decision carries the run on. */
export const approvalRunner = {
    name: 'approval',
    schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Approval policy',
        type: 'object',
        additionalProperties: false,
        properties: {
            approvers: {
                description: 'Who may decide: users (`ana`, `github:ana`), teams (`org/team`), groups (`group:ops`); anyone who may decide at all where it is left out.',
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
            },
            required: {
                description: 'How many different people must approve.',
                type: 'integer',
                minimum: 1,
                maximum: 100,
                default: 1,
            },
            self_approval: {
                description: 'Whether who asked (started the run, wrote or last pushed to the pull request) may approve.',
                type: 'boolean',
                default: false,
            },
            expires_in: {
                description: 'How long a decision is waited for, as a duration such as `7d`.',
                type: 'string',
                pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            },
            remind_after: {
                description: 'When people are reminded that it waits, as a duration such as `1d`.',
                type: 'string',
                pattern: '^(?=.)(\\d+d)?(\\d+h)?(\\d+m(?!s))?(\\d+s)?(\\d+ms)?$',
            },
            on_expire: { description: 'What no decision in time means.', enum: ['reject', 'approve'], default: 'reject' },
            comment: {
                description: 'When a decision must come with words.',
                enum: ['optional', 'on_reject', 'required'],
                default: 'optional',
            },
            fields: {
                description: 'A form to fill in with the decision; its values become outputs.',
                type: 'object',
                additionalProperties: { type: 'object' },
            },
        },
    },
    describe: () => ({ command: 'approval', args: [], flags: [] }),
    run: async ({ settings, signal }) => {
        if (signal.aborted)
            return { status: 'failed', message: 'Stopped before it asked anyone.' };
        return { status: 'awaiting_approval', message: waitingFor(settings) };
    },
};
function waitingFor({ required, approvers, expires_in, on_expire }) {
    const count = typeof required === 'number' ? required : 1;
    const approvals = count === 1 ? 'approval' : `${count} approvals`;
    const expiry = expires_in === undefined ? '' : `; without a decision in ${String(expires_in)} it counts as ${endOf(on_expire)}`;
    return `It waits for ${approvals} by ${people(approvers)}${expiry}.`;
}
function people(approvers) {
    return Array.isArray(approvers) && approvers.length > 0 ? approvers.join(' or ') : 'anyone';
}
function endOf(onExpire) {
    return onExpire === 'approve' ? 'approved' : 'rejected';
}
