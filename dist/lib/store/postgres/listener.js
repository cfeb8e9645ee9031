import { createKeptConnection } from './kept-connection.js';
/** A listener; it connects when the first channel is asked for. */
export function createListener({ makeClient, warn }) {
    const channels = new Map();
    const tell = (channel) => {
        for (const onNotice of channels.get(channel) ?? [])
            onNotice();
    };
    const connection = createKeptConnection({
        makeClient,
        warn,
        onOpen: async (client, again) => {
            client.on('notification', ({ channel }) => tell(channel));
            for (const channel of channels.keys())
                await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
            if (again)
                for (const channel of channels.keys())
                    tell(channel);
        },
    });
    return {
        listen: async (channel, onNotice) => {
            // Each call has its own entry, even where two give the same function.
            const entry = () => onNotice();
            const entries = channels.get(channel) ?? new Set();
            channels.set(channel, entries.add(entry));
            await connection.open();
            await connection.ask((client) => `LISTEN ${client.escapeIdentifier(channel)}`);
            return async () => {
                entries.delete(entry);
                if (entries.size > 0)
                    return;
                channels.delete(channel);
                await connection.ask((client) => `UNLISTEN ${client.escapeIdentifier(channel)}`);
            };
        },
        close: connection.close,
    };
}
