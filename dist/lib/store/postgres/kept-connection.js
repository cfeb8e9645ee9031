const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;
/** A connection that is not open yet. */
export function createKeptConnection({ makeClient, onOpen, warn }) {
    let current;
    let attempt;
    let timer;
    let wait = FIRST_WAIT_MS;
    let attempts = 0;
    let closed = false;
    let last = Promise.resolve();
    const tryLater = (thrown) => {
        current = undefined;
        if (closed)
            return;
        warn(`The connection that hears the database's notices broke; it is made again in ${wait} ms.`, thrown);
        timer = setTimeout(() => {
            timer = undefined;
            void open();
        }, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    const connect = async () => {
        const again = attempts++ > 0;
        const client = makeClient();
        try {
            await connected(client, tryLater, async () => {
                await onOpen(client, again);
                current = client;
            });
            wait = FIRST_WAIT_MS;
        }
        catch (thrown) {
            tryLater(thrown);
        }
    };
    const open = () => {
        if (closed || current || timer)
            return attempt ?? Promise.resolve();
        attempt ??= connect().finally(() => {
            attempt = undefined;
        });
        return attempt;
    };
    return {
        open,
        ask: (text) => {
            // A failure is a broken connection, which makes itself known.
            last = last.then(() => current?.query(text(current))).catch(() => undefined);
            return last.then(() => undefined);
        },
        close: async () => {
            closed = true;
            clearTimeout(timer);
            await attempt;
            await current?.end().catch(() => undefined);
        },
    };
}
/** Connects and readies a client; tells once when it breaks after that, and throws where it does before. */
async function connected(client, onLost, ready) {
    let stands = false;
    const lost = (thrown) => {
        if (!stands)
            return;
        stands = false;
        client.end().catch(() => undefined);
        onLost(thrown);
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
        await client.connect();
        await ready();
        stands = true;
    }
    catch (thrown) {
        client.end().catch(() => undefined);
        throw thrown;
    }
}
