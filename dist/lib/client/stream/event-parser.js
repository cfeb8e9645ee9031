/** A parser of `text/event-stream`, as HTML has it: an event that is cut off is none. */
export function createEventParser() {
    let rest = '';
    let isFirst = true;
    let id = '';
    let draftId = '';
    let retryMs;
    let draft = { event: '', data: [] };
    const field = (name, value) => {
        if (name === 'data')
            draft.data.push(value);
        else if (name === 'event')
            draft.event = value;
        else if (name === 'id' && !value.includes('\0'))
            draftId = value;
        else if (name === 'retry' && /^\d+$/.test(value))
            retryMs = Number(value);
    };
    const dispatch = () => {
        const { event, data } = draft;
        id = draftId;
        draft = { event: '', data: [] };
        return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n'), id }];
    };
    const line = (text) => {
        if (text === '')
            return dispatch();
        const colon = text.indexOf(':');
        if (colon < 0)
            field(text, '');
        // A line that begins with a colon is a comment.
        else if (colon > 0)
            field(text.slice(0, colon), text.slice(colon + 1).replace(/^ /, ''));
        return [];
    };
    return {
        push: (text) => {
            if (isFirst && text !== '') {
                isFirst = false;
                rest = text.replace(/^\uFEFF/, '');
            }
            else {
                rest += text;
            }
            // A carriage return at the end may be half of a line's end.
            const lines = rest.split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop() ?? '';
            return lines.flatMap(line);
        },
        get lastEventId() {
            return id;
        },
        get retryMs() {
            return retryMs;
        },
    };
}
