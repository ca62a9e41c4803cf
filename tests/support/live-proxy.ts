import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A proxy in front of the application that spoils its streams of changes, and passes everything else on. `passes` is how it should be;
 * `holds` takes a stream and never passes a byte on, as one that fills a buffer first; `loses` has lost those that are open without
 * a word; `cuts` breaks them off.
 */
export class LiveProxy {
  /** The streams that browsers have open. */
  readonly streams = new Set<ServerResponse>();
  /** How many were ever opened. */
  opened = 0;
  #mode: "passes" | "holds" = "passes";
  #lost = new WeakSet<ServerResponse>();
  readonly #server: Server;

  constructor(private readonly target: { host: string; port: number }) {
    this.#server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  holds(): void {
    this.#mode = "holds";
    this.loses();
  }

  passes(): void {
    this.#mode = "passes";
  }

  loses(): void {
    for (const stream of this.streams) this.#lost.add(stream);
  }

  cuts(): void {
    for (const stream of this.streams) stream.destroy();
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method, url = "", headers } = incoming;
    const isStream = url.split("?", 1)[0] === "/api/events";
    if (isStream) {
      this.opened++;
      this.streams.add(outgoing);
      outgoing.once("close", () => this.streams.delete(outgoing));
      if (this.#mode === "holds") return;
    }
    const going = request({ ...this.target, method, path: url, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on("data", (chunk: Buffer) => {
        if (!this.#lost.has(outgoing)) outgoing.write(chunk);
      });
      answer.on("end", () => {
        if (!this.#lost.has(outgoing)) outgoing.end();
      });
    });
    going.on("error", () => outgoing.destroy());
    outgoing.once("close", () => going.destroy());
    incoming.pipe(going);
  }
}
