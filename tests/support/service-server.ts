import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

export interface Answer {
  status: number;
  /** Sent as JSON, or as it is where it is bytes. */
  body: unknown;
  headers?: Record<string, string>;
}

/** What the next request meets, whatever it asks. `swallow` does what was asked and breaks the line. */
export type ServiceFailure =
  | "hang up"
  | "swallow"
  | { slow: number }
  /** Only the first bytes of the answer, and an end as if that were all. */
  | { cut: number }
  | { garbage: string; status?: number }
  | Answer;

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A JSON service on loopback that answers with the failures that it was told to give first. */
export abstract class ServiceServer {
  readonly failures: ServiceFailure[] = [];
  /** What no client should do. */
  readonly faults: string[] = [];
  /** "GET /v1/…", in order. */
  readonly requests: string[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));

  protected abstract answer(asked: Asked): Answer;

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    const body = await text(request);
    this.requests.push(`${method} ${url}`);
    const failure = this.failures.shift();
    if (failure === "hang up") return void request.socket.destroy();
    if (typeof failure === "object" && "slow" in failure) await sleep(failure.slow, null, { ref: false });
    if (typeof failure === "object" && "garbage" in failure)
      return void response.writeHead(failure.status ?? 200).end(failure.garbage);
    const told = typeof failure === "object" && "body" in failure ? failure : null;
    const answer = told ?? this.answer({ method, path: url, headers, body });
    if (failure === "swallow") return void request.socket.destroy();
    if (Buffer.isBuffer(answer.body)) {
      const bytes = typeof failure === "object" && "cut" in failure ? failure.cut : answer.body.length;
      return void response.writeHead(answer.status, answer.headers).end(answer.body.subarray(0, bytes));
    }
    response
      .writeHead(answer.status, { "content-type": "application/json", ...answer.headers })
      .end(JSON.stringify(answer.body));
  }
}
