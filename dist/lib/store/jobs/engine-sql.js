/** The text of a statement that is made of the SQL of a queue, made once for each. */
export function engineText(make) {
    const texts = new WeakMap();
    return (schema, engine) => {
        const text = texts.get(engine) ?? make(schema, engine);
        texts.set(engine, text);
        return text;
    };
}
