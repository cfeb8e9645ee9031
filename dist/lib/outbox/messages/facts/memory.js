import { keepMemory, readMemory } from '../../../store/messages/memory.js';
/**
 * Opens the memory of a letter. A reminder is a message of its own, since one that is only changed reminds nobody; an end changes them all.
 * What a later attempt asks anew is another request, with other messages.
 */
export async function openMemory(database, letter, { run, task, topic }) {
    const name = `${letter.rule} ${task?.asked_in ?? run.attempt} ${topic}`;
    const reminder = `again ${name}`;
    const values = letter.again ? [] : await readMemory(database, run.run_id, [name, reminder]);
    const places = values.map((value) => new Map([[topic, value]]));
    return {
        places: places.length > 0 || letter.update ? places : [new Map()],
        keep: async (memory) => {
            const value = memory.get(topic);
            if (value !== undefined && !values.includes(value))
                await keepMemory(database, run.run_id, letter.again ? reminder : name, value);
        },
    };
}
