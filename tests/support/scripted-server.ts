import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

interface Heard {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Reply =
  | "hang up"
  | "silence"
  | { status: number; body?: unknown; text?: string; headers?: Record<string, string> };

/** A server on loopback that answers what it was told to, in order, and everything beyond that with 418: nothing is asked of it in vain. */
export class ScriptedServer {
  heard: Heard[] = [];
  private replies: Reply[] = [];
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      this.heard.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
      const reply = this.replies.shift() ?? { status: 418 };
      if (reply === "hang up") request.socket.destroy();
      else if (reply !== "silence") {
        const type = reply.text === undefined ? "application/json" : "text/html";
        response.writeHead(reply.status, { "content-type": type, ...reply.headers });
        response.end(reply.text ?? JSON.stringify(reply.body ?? {}));
      }
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What is answered from now on. */
  says(...replies: Reply[]): void {
    this.heard = [];
    this.replies = replies;
  }

  /** Whether all that it was told to say was asked for. */
  get done(): boolean {
    return this.replies.length === 0;
  }
}
