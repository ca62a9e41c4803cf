/** A record that changed: its kind, and its id if it is one record. */
export type LiveChange = readonly [entity: string, id: string | null];

/** What a screen is told: records that changed, or, after too long an absence, that anything may have. */
export type Told = readonly LiveChange[] | "anything";

type Listener = (told: Told) => void;

/** What tabs of one browser tell each other: one of them has the stream. */
interface Relayed {
  told: Told;
  place: string;
}

const NAME = "ga4-live";
/** How soon a stream that the server refused is tried again, in ms: at first, and at most. */
const RETRY_MS = [1_000, 60_000] as const;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;
let place = "";
let source: EventSource | null = null;
let retry = RETRY_MS[0] as number;

/** Hears of changes until the function that it returns is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Follows changes from a place in their order on. A browser opens one stream, whichever tab holds the lock, as six would use up its
 * connections to a server without HTTP/2. Where the browser has no locks (an address without HTTPS), a tab has its stream only while
 * it is looked at. Returns what ends it.
 */
export function followChanges(after: string): () => void {
  place = after;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Relayed>) => hear(data);
  const end = new AbortController();
  if (navigator.locks) leadWhenFree(end.signal);
  else leadWhileVisible(end.signal);
  return () => {
    end.abort();
    close();
    channel?.close();
    channel = null;
  };
}

function leadWhenFree(ended: AbortSignal): void {
  const lead = () => {
    if (ended.aborted) return;
    // A frozen tab hears nothing, so that it must not keep the others from it.
    const over = Promise.withResolvers<void>();
    const give = () => over.resolve();
    navigator.locks
      .request(NAME, { signal: ended }, () => {
        open();
        document.addEventListener("freeze", give, { once: true });
        ended.addEventListener("abort", give, { once: true });
        return over.promise;
      })
      .finally(close)
      .catch(() => {});
  };
  lead();
  document.addEventListener("resume", lead, { signal: ended });
}

function leadWhileVisible(ended: AbortSignal): void {
  const look = () => (document.visibilityState === "visible" ? open() : close());
  document.addEventListener("visibilitychange", look, { signal: ended });
  look();
}

function open(): void {
  if (source) return;
  source = new EventSource(`/api/events${place && `?after=${place}`}`);
  source.addEventListener("here", (event) => {
    retry = RETRY_MS[0];
    place = event.lastEventId;
  });
  source.addEventListener("beat", (event) => relay({ told: [], place: event.lastEventId }));
  source.addEventListener("anew", (event) => relay({ told: "anything", place: event.lastEventId }));
  source.onmessage = (event: MessageEvent<string>) =>
    relay({ told: JSON.parse(event.data) as LiveChange[], place: event.lastEventId });
  source.onerror = () => {
    // A stream that broke off connects again by itself; one that was refused does not.
    if (source?.readyState !== EventSource.CLOSED) return;
    close();
    const wait = retry;
    retry = Math.min(retry * 2, RETRY_MS[1]);
    setTimeout(() => channel && open(), wait);
  };
}

function close(): void {
  source?.close();
  source = null;
}

function relay(message: Relayed): void {
  channel?.postMessage(message);
  hear(message);
}

function hear({ told, place: reached }: Relayed): void {
  place = reached;
  if (told.length > 0) for (const listener of listeners) listener(told);
}
