import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Pages for customers on a telephone that work by links and forms alone. Next gives every page its scripts, some 150 kB, and has no setting
 * to leave them out; so they are taken out of the HTML, and the page's policy allows none: only where a customer signs a
 * small one of our own, which is marked `data-own` and carries the page's nonce.
 */
const SCRIPTLESS = /^\/(pay|my|stop|approve)\//;

export const isScriptless = ({ url = "" }: IncomingMessage): boolean => SCRIPTLESS.test(url);

/** Where a customer signs: the one script is the box for it. */
const SIGNED = /^\/approve\//;

/** What the policy of such a page allows as scripts. */
export const ownScripts = ({ url = "" }: IncomingMessage, nonce: string): string =>
  SIGNED.test(url) ? `'nonce-${nonce}'` : "'none'";

/** Everything that loads or holds a script. Next writes its own tags, so that a pattern is enough. */
const SCRIPTS = /<script\b(?![^>]*\sdata-own\b)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/** Holds an HTML page until it is whole, and takes its scripts out. Anything else passes as it is. */
export function leaveOutScripts(outgoing: ServerResponse): void {
  const write = outgoing.write.bind(outgoing);
  const end = outgoing.end.bind(outgoing);
  const chunks: Buffer[] = [];
  const isPage = () => String(outgoing.getHeader("content-type")).startsWith("text/html");
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  outgoing.write = ((chunk: unknown, encoding?: unknown, done?: unknown) => {
    if (!isPage()) return write(chunk as string, encoding as BufferEncoding, done as () => void);
    keep(chunk, encoding);
    const called = typeof encoding === "function" ? encoding : done;
    if (typeof called === "function") queueMicrotask(() => called());
    return true;
  }) as typeof outgoing.write;
  outgoing.end = ((chunk?: unknown, encoding?: unknown, done?: unknown) => {
    if (!isPage()) return end(chunk as string, encoding as BufferEncoding, done as () => void);
    if (typeof chunk !== "function") keep(chunk, encoding);
    const html = Buffer.concat(chunks).toString().replace(SCRIPTS, "");
    if (!outgoing.headersSent) {
      outgoing.removeHeader("link");
      outgoing.removeHeader("content-length");
    }
    const called = [chunk, encoding, done].find((one) => typeof one === "function");
    return end(html, called as () => void);
  }) as typeof outgoing.end;
}
