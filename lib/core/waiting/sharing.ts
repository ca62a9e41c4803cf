interface Turn<T> extends PromiseWithResolvers<T> {
  look(): Promise<T>;
}

/**
 * Looks things up once for all who ask for the same at the same time. Whoever asks before a look-up of a key has begun shares it; whoever
 * asks while it is on its way shares the next, so that nobody is told what was true before they asked. At most `atOnce` are on their way, in
 * the order in which they were asked for. Nothing is kept; a failure is shared likewise.
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
