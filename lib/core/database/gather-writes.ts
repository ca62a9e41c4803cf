import type { ServerResponse } from "node:http";

/** Long enough to collect all of a quickly rendered page, too short for anybody to notice. */
const WAIT_MS = 4;
/** More than this is sent on at once, and back-pressure from the client applies. */
const MOST_BYTES = 64 * 1024;

const STREAMED = /^text\/(html|x-component)\b/;

/**
 * Collects the small pieces in which Next streams a page and sends them together. Each piece on its own costs a flush of the
 * compressor and a system call, which took a tenth of a page's time. Other responses pass unchanged. Install it after the
 * compression middleware.
 */
export function gatherWrites(response: ServerResponse & { flush?: () => void }): void {
  const { write, end, flush } = response;
  let pieces: Buffer[] = [];
  let bytes = 0;
  let timer: NodeJS.Timeout | undefined;

  const sendOn = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    if (bytes === 0) return true;
    const gathered = Buffer.concat(pieces);
    pieces = [];
    bytes = 0;
    return write.call(response, gathered, "utf8");
  };
  const sendOnNow = () => {
    sendOn();
    flush?.call(response);
  };

  response.write = ((chunk: string | Uint8Array, ...rest: [BufferEncoding?]) => {
    if (!STREAMED.test(String(response.getHeader("content-type"))))
      return write.call(response, chunk, ...(rest as [BufferEncoding]));
    const piece = typeof chunk === "string" ? Buffer.from(chunk, rest[0]) : Buffer.from(chunk);
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes >= MOST_BYTES) return sendOn();
    timer ??= setTimeout(sendOnNow, WAIT_MS);
    return true;
  }) as ServerResponse["write"];

  response.flush = () => {
    if (timer === undefined) flush?.call(response);
  };

  response.end = ((...last: Parameters<ServerResponse["end"]>) => {
    sendOn();
    return end.apply(response, last);
  }) as ServerResponse["end"];

  response.once("close", () => clearTimeout(timer));
}
