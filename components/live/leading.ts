/** Follows changes until the function that it returns is called. */
type Follow = () => () => void;

/**
 * Lets one tab of a browser follow changes, whichever holds the lock, as six streams would use up its connections to a server without
 * HTTP/2. Where the browser has no locks (an address without HTTPS), a tab follows only while it is looked at. Returns what ends it.
 */
export function leadOne(name: string, follow: Follow): () => void {
  const end = new AbortController();
  let stop: (() => void) | null = null;
  const begin = () => {
    stop ??= follow();
  };
  const cease = () => {
    stop?.();
    stop = null;
  };
  if (navigator.locks) leadWhenFree(name, end.signal, begin, cease);
  else leadWhileVisible(end.signal, begin, cease);
  return () => {
    end.abort();
    cease();
  };
}

function leadWhenFree(name: string, ended: AbortSignal, begin: () => void, cease: () => void): void {
  const lead = () => {
    if (ended.aborted) return;
    // A frozen tab hears nothing, so that it must not keep the others from it.
    const over = Promise.withResolvers<void>();
    const give = () => over.resolve();
    navigator.locks
      .request(name, { signal: ended }, () => {
        begin();
        document.addEventListener("freeze", give, { once: true });
        ended.addEventListener("abort", give, { once: true });
        return over.promise;
      })
      .finally(cease)
      .catch(() => {});
  };
  lead();
  document.addEventListener("resume", lead, { signal: ended });
}

function leadWhileVisible(ended: AbortSignal, begin: () => void, cease: () => void): void {
  const look = () => (document.visibilityState === "visible" ? begin() : cease());
  document.addEventListener("visibilitychange", look, { signal: ended });
  look();
}
