import { Agent, request } from "node:http";

export interface Asked {
  path: string;
  method?: "GET" | "POST" | "PUT";
  headers?: Record<string, string>;
  body?: object;
  /** Milliseconds after which no answer is a failure. */
  patience?: number;
  /** On a connection of its own, closed afterwards. */
  alone?: boolean;
}

export interface Answer {
  status: number;
  retryAfter: number | null;
  text: string;
  ms: number;
}

/** The connection ended without an answer; `reused` where it had served others before. */
export class Unanswered extends Error {
  constructor(
    readonly code: string,
    readonly reused: boolean,
  ) {
    super(`${code}${reused ? " on a connection used before" : ""}`);
  }
}

/** A program that asks as many do: by kept connections, as fast as it is answered. */
export class Client {
  private readonly kept = new Agent({ keepAlive: true });

  constructor(private readonly port: number) {}

  /** Rejects with Unanswered. */
  ask({ path, method = "GET", headers, body, patience = 30_000, alone = false }: Asked): Promise<Answer> {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: "127.0.0.1",
          port: this.port,
          path,
          method,
          ...(alone ? { agent: false as const } : { agent: this.kept }),
          headers: { ...(body && { "content-type": "application/json" }), ...headers },
        },
        (response) => {
          let text = "";
          response
            .setEncoding("utf8")
            .on("data", (chunk: string) => {
              text += chunk;
            })
            .once("error", fail)
            .once("end", () => {
              clearTimeout(timer);
              const retry = response.headers["retry-after"];
              resolve({
                status: response.statusCode ?? 0,
                retryAfter: retry === undefined ? null : Number(retry),
                text,
                ms: performance.now() - began,
              });
            });
        },
      );
      const fail = (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(new Unanswered(error.code ?? error.message, sent.reusedSocket));
      };
      const timer = setTimeout(
        () => sent.destroy(Object.assign(new Error(), { code: "NO_ANSWER" })),
        patience,
      );
      sent.once("error", fail).end(body && JSON.stringify(body));
    });
  }

  close(): void {
    this.kept.destroy();
  }
}
