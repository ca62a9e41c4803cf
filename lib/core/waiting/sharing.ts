interface Turn<T> extends PromiseWithResolvers<T> {
  look(): Promise<T>;
}

/**
 * Shares look-ups among all callers who ask for the same key at the same time. A caller who asks before a look-up has begun shares
 * it; one who asks while it is running shares the next, so that nobody gets an answer older than their question. At most `atOnce`
 * run at a time, in the order in which they were asked for. Nothing is cached; failures are shared too.
 */
export function sharing<T>({
  atOnce = () => Number.POSITIVE_INFINITY,
} = {}): (key: string, look: () => Promise<T>) => Promise<T> {
  const waiting = new Map<string, Turn<T>>();
  const running = new Set<string>();

  const begin = () => {
    for (const [key, turn] of waiting) {
      if (running.size >= atOnce()) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      running.add(key);
      void take(key, turn);
    }
  };

  const take = async (key: string, { look, resolve, reject }: Turn<T>) => {
    await look().then(resolve, reject);
    running.delete(key);
    begin();
  };

  return (key, look) => {
    const known = waiting.get(key);
    if (known) return known.promise;
    const turn = { ...Promise.withResolvers<T>(), look };
    waiting.set(key, turn);
    begin();
    return turn.promise;
  };
}
