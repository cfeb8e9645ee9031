/** A pure function of a text that works out each answer once: pages of a site share most of their links. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
