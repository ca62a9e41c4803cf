import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Received {
  id: string;
  timestamp: number;
  signatures: string[];
  raw: string;
  body: { type: string; timestamp: string; data: { entity: string; id: string; sequence: number | null } };
}

/** An outside program on loopback that hears of events; answers with the statuses that it was told to give first, then 200. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  readonly answers: (number | "hang up" | "silence" | { redirect: string })[] = [];
  /** Answers are given once this is done. */
  held: Promise<void> = Promise.resolve();
  private readonly waiting: (() => void)[] = [];
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const raw = Buffer.concat(chunks).toString();
      const answer = this.answers.shift() ?? 200;
      this.received.push({
        id: String(request.headers["webhook-id"]),
        timestamp: Number(request.headers["webhook-timestamp"]),
        signatures: String(request.headers["webhook-signature"]).split(" "),
        raw,
        body: JSON.parse(raw),
      });
      for (const ready of this.waiting.splice(0)) ready();
      await this.held;
      if (answer === "hang up") request.socket.destroy();
      else if (answer === "silence") request.socket.once("close", () => response.destroy());
      else if (typeof answer === "object") response.writeHead(302, { location: answer.redirect }).end();
      else response.writeHead(answer).end(`answered ${answer}`);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/ga4`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Waits until so many have arrived. */
  async arrived(count: number): Promise<Received[]> {
    while (this.received.length < count) await new Promise<void>((ready) => this.waiting.push(ready));
    return this.received;
  }
}

/** The signature that a receiver works out by itself, from the description alone. */
export const expectedSignature = ({ id, timestamp, raw }: Received, secret: string): string =>
  `v1,${createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64"))
    .update(`${id}.${timestamp}.${raw}`)
    .digest("base64")}`;
