/** Makes it; `onFailure` hears what a piece of work threw. */
export function createLatest(onFailure) {
    const waiting = new Map();
    const running = new Map();
    const run = async (key) => {
        for (let work = waiting.get(key); work !== undefined; work = waiting.get(key)) {
            waiting.delete(key);
            await work().catch(onFailure);
        }
        running.delete(key);
    };
    return {
        soon: (key, work) => {
            waiting.set(key, work);
            if (!running.has(key))
                running.set(key, run(key));
        },
        idle: async () => {
            while (running.size > 0)
                await Promise.all(running.values());
        },
    };
}
