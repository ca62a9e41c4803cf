import { createHash, createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Sent {
  id: string;
  key: string;
  hash: string;
  body: Record<string, unknown>;
}

/** `hold` never answers. */
type Answer =
  | { status: number; name: string; message: string; headers?: Record<string, string> }
  | "hang up"
  | "hold";

/**
 * Resend on loopback, as its documents describe it: checks every request's headers and fields, knows idempotency keys, and
 * answers with the failures that it was told to give first.
 */
export class ResendServer {
  /** Each e-mail once, however often it was asked for. */
  readonly sent: Sent[] = [];
  readonly faults: string[] = [];
  /** What the account sends from. */
  readonly domains: { name: string; status: string }[] = [];
  /** Its key may send and nothing else. */
  sendsOnly = false;
  readonly failures: Answer[] = [];
  requests = 0;
  /** Accepts the e-mail and breaks the line before it answers. */
  swallowAnswers = 0;
  readonly secret = `whsec_${Buffer.from("a secret of the webhook").toString("base64")}`;
  private readonly server = createServer((request, response) => void this.handle(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A report as Resend posts it, signed. */
  report(
    type: string,
    message_id: string,
    more: object = {},
    { at = Date.now(), secret = this.secret } = {},
  ): Request {
    const raw = JSON.stringify({
      type,
      created_at: new Date(at).toISOString(),
      data: { email_id: "e-1", to: ["somebody@example.com"], tags: { message_id }, ...more },
    });
    const id = `msg_${randomUUID()}`;
    const time = String(Math.floor(at / 1000));
    const key = Buffer.from(secret.slice(6), "base64");
    const signature = createHmac("sha256", key).update(`${id}.${time}.${raw}`).digest("base64");
    return new Request("http://localhost/api/webhooks/resend", {
      method: "POST",
      body: raw,
      headers: { "svix-id": id, "svix-timestamp": time, "svix-signature": `v1,AAAA v1,${signature}` },
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const failure = this.failures.shift();
    if (failure === "hang up") {
      request.socket.destroy();
      return;
    }
    if (failure === "hold") return;
    if (failure) return this.refuse(response, failure);
    if (request.url === "/domains") return this.list(request, response);
    const body = this.check(request, raw);
    const key = String(request.headers["idempotency-key"] ?? "");
    const hash = createHash("sha256").update(raw).digest("hex");
    const before = this.sent.find((email) => email.key === key);
    if (before && before.hash !== hash)
      return this.refuse(response, {
        status: 409,
        name: "invalid_idempotent_request",
        message: "Other payload",
      });
    const id = before?.id ?? randomUUID();
    if (!before) this.sent.push({ id, key, hash, body });
    if (this.swallowAnswers > 0) {
      this.swallowAnswers--;
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id }));
  }

  private list(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== "GET") this.faults.push("method of domains");
    if (!/^Bearer re_\w+$/.test(request.headers.authorization ?? "")) this.faults.push("authorization");
    if (this.sendsOnly)
      return void this.refuse(response, {
        status: 401,
        name: "restricted_api_key",
        message: "This API key is restricted to only send emails",
      });
    const data = this.domains.map((domain) => ({ id: randomUUID(), ...domain, region: "eu-west-1" }));
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ object: "list", has_more: false, data }));
  }

  private check(request: IncomingMessage, raw: string): Record<string, unknown> {
    const fault = (wrong: boolean, name: string) => {
      if (wrong) this.faults.push(name);
    };
    const body = JSON.parse(raw) as Record<string, unknown>;
    const { headers } = request;
    fault(request.method !== "POST" || request.url !== "/emails", "path");
    fault(!/^Bearer re_\w+$/.test(headers.authorization ?? ""), "authorization");
    fault(!headers["user-agent"], "user-agent");
    fault(!/^application\/json/.test(headers["content-type"] ?? ""), "content-type");
    const key = String(headers["idempotency-key"] ?? "");
    fault(key.length < 1 || key.length > 256, "idempotency-key");
    const known = ["from", "to", "subject", "html", "text", "reply_to", "attachments", "tags", "headers"];
    for (const name of Object.keys(body)) fault(!known.includes(name), `field ${name}`);
    fault(!/^"[^"]+" <\S+@\S+>$/.test(String(body.from)), "from");
    fault(typeof body.to !== "string" && !Array.isArray(body.to), "to");
    fault(typeof body.subject !== "string" || /\n/.test(body.subject), "subject");
    for (const tag of body.tags as { name: string; value: string }[])
      fault(!/^[\w-]{1,256}$/.test(tag.name) || !/^[\w-]{1,256}$/.test(tag.value), "tags");
    for (const file of (body.attachments ?? []) as { filename: string; content: string }[])
      fault(
        !file.filename || !Buffer.from(file.content, "base64").subarray(0, 5).equals(Buffer.from("%PDF-")),
        "file",
      );
    return body;
  }

  private refuse(
    response: ServerResponse,
    { status, name, message, headers }: Exclude<Answer, string>,
  ): void {
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify({ statusCode: status, name, message }));
  }
}
