/** `onNote` hears the first remark of each kind at once, and the number of the others at the end. */
export function createNotes(onNote) {
    const counts = new Map();
    return {
        add: (kind, message, about = message) => {
            const said = counts.get(kind) ?? new Set();
            counts.set(kind, said);
            if (said.size === 0)
                onNote(message);
            said.add(about);
        },
        close: () => {
            for (const said of counts.values())
                if (said.size > 1)
                    onNote(`… and ${said.size - 1} more of that kind`);
            counts.clear();
        },
    };
}
