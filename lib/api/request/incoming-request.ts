import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/**
 * A node:http request as a Web Request, for handlers that know nothing of Node. Its body becomes a Web stream only on request:
 * reading a Node stream through a Web stream costs as much as everything else done to a small body.
 */
export class IncomingRequest extends Request {
  readonly #incoming: IncomingMessage;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined;

  constructor(incoming: IncomingMessage) {
    const headers = new Headers();
    for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
      headers.append(incoming.rawHeaders[i] as string, incoming.rawHeaders[i + 1] as string);
    }
    super(`http://localhost${incoming.url}`, { method: incoming.method ?? "GET", headers });
    this.#incoming = incoming;
  }

  get #hasBody(): boolean {
    return this.method !== "GET" && this.method !== "HEAD";
  }

  override get body() {
    if (this.#stream === undefined)
      this.#stream = this.#hasBody
        ? (Readable.toWeb(this.#incoming) as ReadableStream<Uint8Array<ArrayBuffer>>)
        : null;
    return this.#stream;
  }

  /**
   * Returns the bytes of the body, or null where there are more than `most`. The rest is left unread rather than cancelled, because
   * cancelling would break the connection before the response is sent.
   */
  bytesUpTo(most: number): Promise<Buffer | null> {
    const incoming = this.#incoming;
    if (!this.#hasBody) return Promise.resolve(Buffer.alloc(0));
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming
        .on("data", (chunk: Buffer) => {
          size += chunk.byteLength;
          if (size <= most) chunks.push(chunk);
          else {
            incoming.pause();
            resolve(null);
          }
        })
        .once("end", () => resolve(Buffer.concat(chunks)))
        .once("error", reject)
        .once("close", () => reject(new Error("The connection ended before the body did")));
    });
  }
}
