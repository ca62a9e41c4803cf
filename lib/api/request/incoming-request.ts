import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/**
 * A request of node:http as the Web's, for handlers that know nothing of Node. Its body becomes a Web stream only for who asks for one: a
 * stream of Node read by way of the Web's costs as much as all else that is done to a small body.
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
   * The bytes of the body, or null where they are more than that: the rest is left unread rather than cancelled, which would break the
   * connection before the answer is there.
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
