import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Pages for customers on a telephone that work by links and forms alone. Next gives every page its scripts, some 150 kB, and has no setting
 * to leave them out; so they are taken out of the HTML, and the page's policy allows none.
 */
const SCRIPTLESS = /^\/(pay|my|stop)\//;

export const isScriptless = ({ url = "" }: IncomingMessage): boolean => SCRIPTLESS.test(url);

/** Everything that loads or holds a script. Next writes its own tags, so that a pattern is enough. */
const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

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
