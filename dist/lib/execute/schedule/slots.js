/** All places free. */
export function createSlots(maxParallel) {
    const perStep = new Map();
    const locks = new Set();
    let running = 0;
    const change = (task, by) => {
        running += by;
        if (task.node.fanOut)
            perStep.set(task.node.id, (perStep.get(task.node.id) ?? 0) + by);
    };
    return {
        fits: ({ node, lock }) => {
            if (running >= maxParallel)
                return false;
            const limit = node.fanOut?.maxParallel;
            if (limit !== undefined && (perStep.get(node.id) ?? 0) >= limit)
                return false;
            return lock === undefined || !locks.has(lock);
        },
        take: (task) => {
            change(task, 1);
            if (task.lock !== undefined)
                locks.add(task.lock);
        },
        free: (task) => {
            change(task, -1);
            if (task.lock !== undefined)
                locks.delete(task.lock);
        },
        get running() {
            return running;
        },
    };
}
