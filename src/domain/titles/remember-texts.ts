/** As many answers as a large corpus has phrases that come back; beyond it, everything is forgotten, so that memory stays bounded. */
const mostRemembered = 20_000;

/** The same function of a text, which computes the answer to a text that came before only once. Answers are shared, so nobody may change one. */
export function rememberTexts<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
