/** One event of an event stream. */
export interface StreamEvent {
  /** Its name; `message` where it has none. */
  readonly event: string;
  readonly data: string;
  /** The last id said so far; empty where none was. */
  readonly id: string;
}

/** Takes an event stream piece by piece. */
export interface EventParser {
  /** The events that are complete with this piece. */
  push(text: string): readonly StreamEvent[];
  /** The last id said so far, with an event or without; empty where none was. */
  readonly lastEventId: string;
  /** Ms to wait before coming back, once the server has said so. */
  readonly retryMs: number | undefined;
}

/** A parser of `text/event-stream`, as HTML has it: an event that is cut off is none. */
export function createEventParser(): EventParser {
  let rest = '';
  let isFirst = true;
  let id = '';
  let draftId = '';
  let retryMs: number | undefined;
  let draft = { event: '', data: [] as string[] };

  const field = (name: string, value: string): void => {
    if (name === 'data') draft.data.push(value);
    else if (name === 'event') draft.event = value;
    else if (name === 'id' && !value.includes('\0')) draftId = value;
    else if (name === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
  };
  const dispatch = (): readonly StreamEvent[] => {
    const { event, data } = draft;
    id = draftId;
    draft = { event: '', data: [] };
    return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n'), id }];
  };
  const line = (text: string): readonly StreamEvent[] => {
    if (text === '') return dispatch();
    const colon = text.indexOf(':');
    if (colon < 0) field(text, '');
    // A line that begins with a colon is a comment.
    else if (colon > 0) field(text.slice(0, colon), text.slice(colon + 1).replace(/^ /, ''));
    return [];
  };

  return {
    push: (text) => {
      if (isFirst && text !== '') {
        isFirst = false;
        rest = text.replace(/^\uFEFF/, '');
      } else {
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
