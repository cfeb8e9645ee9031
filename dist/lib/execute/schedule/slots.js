/** All places free. */
export function createSlots(maxParallel) {
    const perStep = new Map();
    const held = new Set();
    let running = 0;
    const change = (task, by) => {
        running += by;
        if (task.node.fanOut)
            perStep.set(task.node.id, (perStep.get(task.node.id) ?? 0) + by);
    };
    return {
        fits: ({ node, locks }) => {
            if (running >= maxParallel)
                return false;
            const limit = node.fanOut?.maxParallel;
            if (limit !== undefined && (perStep.get(node.id) ?? 0) >= limit)
                return false;
            return !locks.some((lock) => held.has(lock));
        },
        take: (task) => {
            change(task, 1);
            for (const lock of task.locks)
                held.add(lock);
        },
        free: (task) => {
            change(task, -1);
            for (const lock of task.locks)
                held.delete(lock);
        },
        get running() {
            return running;
        },
    };
}
