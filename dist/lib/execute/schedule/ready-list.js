/** An empty list. Adding and taking cost the logarithm of its length, but for tasks that do not fit. */
export function createReadyList() {
    // Last first, so that the next task is taken from the end.
    let tasks = [];
    return {
        add: (task) => {
            tasks.splice(insertionPoint(tasks, task), 0, task);
        },
        take: (fits) => {
            for (let index = tasks.length - 1; index >= 0; index -= 1) {
                const task = tasks[index];
                if (task && fits(task)) {
                    tasks.splice(index, 1);
                    return task;
                }
            }
            return undefined;
        },
        drain: () => {
            const all = tasks.reverse();
            tasks = [];
            return all;
        },
        get size() {
            return tasks.length;
        },
    };
}
function insertionPoint(tasks, task) {
    let low = 0;
    let high = tasks.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const other = tasks[middle];
        if (other && comesBefore(task, other))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function comesBefore(one, other) {
    return one.node.index - other.node.index < 0 || (one.node.index === other.node.index && one.place < other.place);
}
