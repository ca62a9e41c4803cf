import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "./paypal-problem";
import { type Asked, type Done, PaypalRoutes } from "./paypal-routes";

/** `swallow` does what was asked and breaks the line before it answers; `hold` answers once `release` is called. */
type Failure =
  | "hang up"
  | "garbage"
  | "swallow"
  | "hold"
  | { status: number; headers?: Record<string, string>; body?: string };

/** Of a request with PayPal-Request-Id: what it came to, or null while it is done. */
interface Kept {
  hash: string;
  outcome: Done | Problem | null;
}

/**
 * PayPal on loopback, as its documents describe it, with an account that lives: checks every request's headers and fields, knows
 * request ids, and gives the failures that it was told to give first.
 */
export class PaypalServer extends PaypalRoutes {
  readonly client_id = `A${randomUUID().replaceAll("-", "")}`;
  readonly client_secret = `E${randomUUID().replaceAll("-", "")}`;
  /** Each is given to the next request, or to the next whose method and path match. */
  readonly failures: (Failure | { failure: Failure; on: RegExp })[] = [];
  /** "POST /v2/checkout/orders", in order of arrival. */
  readonly asked: string[] = [];
  tokenSeconds = 32_400;
  private readonly tokens = new Map<string, number>();
  private readonly kept = new Map<string, Kept>();
  private readonly held: (() => void)[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.base = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.base;
  }

  async stop(): Promise<void> {
    this.release();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Every token that was given out is refused from now on. */
  revokeTokens(): void {
    this.tokens.clear();
  }

  release(): void {
    for (const go of this.held.splice(0)) go();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? "", this.base);
    const what = `${request.method} ${url.pathname}`;
    this.asked.push(what);
    const failure = this.failureFor(what);
    if (failure === "hang up") return void request.socket.destroy();
    if (failure === "garbage") return void response.end("<html>It works!</html>");
    if (typeof failure === "object")
      return void response.writeHead(failure.status, failure.headers).end(failure.body ?? "");
    if (url.pathname === "/checkoutnow") return this.page(request, response, url, raw);
    const answer = await this.answer(request, what, url, raw, failure === "hold");
    if (failure === "swallow") return void request.socket.destroy();
    response.writeHead(answer.status, {
      "content-type": "application/json",
      "paypal-debug-id": "f00dfacecafe1",
    });
    response.end(answer.body === null ? "" : JSON.stringify(answer.body));
  }

  private failureFor(what: string): Failure | undefined {
    const at = this.failures.findIndex(
      (one) => typeof one !== "object" || !("on" in one) || one.on.test(what),
    );
    const [found] = at < 0 ? [] : this.failures.splice(at, 1);
    return typeof found === "object" && "on" in found ? found.failure : found;
  }

  private async answer(
    request: IncomingMessage,
    what: string,
    url: URL,
    raw: string,
    hold: boolean,
  ): Promise<{ status: number; body: object | null }> {
    try {
      if (what === "POST /v1/oauth2/token") return this.token(request, raw);
      const { status, show } = await this.once(request, this.check(request, url, raw), hold);
      return { status, body: show() };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { status: error.status, body: error.body() };
    }
  }

  private token({ headers }: IncomingMessage, raw: string): { status: number; body: object } {
    const basic = `Basic ${Buffer.from(`${this.client_id}:${this.client_secret}`).toString("base64")}`;
    if (headers.authorization !== basic)
      return {
        status: 401,
        body: { error: "invalid_client", error_description: "Client Authentication failed" },
      };
    if (
      raw !== "grant_type=client_credentials" ||
      !headers["content-type"]?.includes("x-www-form-urlencoded")
    )
      return { status: 400, body: { error: "unsupported_grant_type" } };
    const token = `A21AA${randomUUID()}`;
    this.tokens.set(token, Date.now() + this.tokenSeconds * 1000);
    return {
      status: 200,
      body: {
        access_token: token,
        token_type: "Bearer",
        expires_in: this.tokenSeconds,
        scope: "openid",
        app_id: "APP-80W284485P519543T",
        nonce: "n",
      },
    };
  }

  private check({ headers, method = "" }: IncomingMessage, url: URL, raw: string): Asked {
    const token = headers.authorization?.replace(/^Bearer /, "") ?? "";
    if ((this.tokens.get(token) ?? 0) <= Date.now()) throw new Problem(401, "invalid_token");
    if (method === "POST" && !/^application\/json\b/.test(headers["content-type"] ?? ""))
      throw new Problem(415, "UNSUPPORTED_MEDIA_TYPE");
    const prefer = headers.prefer ?? "return=minimal";
    if (prefer !== "return=minimal" && prefer !== "return=representation")
      throw new Problem(400, "INVALID_PREFER");
    let body: unknown = {};
    try {
      if (raw) body = JSON.parse(raw);
    } catch {
      throw new Problem(400, "MALFORMED_REQUEST_JSON");
    }
    return {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      raw,
      body,
      whole: prefer.endsWith("representation"),
    };
  }

  /** Does a request, and not again when its id is known: then it tells what became of it, be it a refusal. */
  private async once({ headers }: IncomingMessage, asked: Asked, hold: boolean): Promise<Done> {
    const what = `${asked.method} ${asked.path}`;
    const id = headers["paypal-request-id"];
    if (what === "POST /v2/checkout/orders" && !id) throw new Problem(400, "PAYPAL_REQUEST_ID_REQUIRED");
    if (id && String(id).length > 108) throw new Problem(400, "INVALID_PAYPAL_REQUEST_ID");
    const key = `${what} ${String(id)}`;
    const hash = createHash("sha256").update(asked.raw).digest("hex");
    const before = id && asked.method === "POST" ? this.kept.get(key) : undefined;
    if (before) {
      if (before.hash !== hash) throw new Problem(422, "DUPLICATE_REQUEST_ID");
      if (!before.outcome) throw new Problem(409, "PREVIOUS_REQUEST_IN_PROGRESS");
      if (before.outcome instanceof Problem) throw before.outcome;
      return { ...before.outcome, status: 200 };
    }
    const kept: Kept = { hash, outcome: null };
    if (id) this.kept.set(key, kept);
    if (hold) await new Promise<void>((resolve) => this.held.push(resolve));
    try {
      for (const [route, handler] of this.routes) {
        const match = route.exec(what);
        if (!match) continue;
        const done = handler(asked, match[1] ?? "");
        kept.outcome = done;
        return done;
      }
      throw new Problem(404, "INVALID_RESOURCE_ID");
    } catch (error) {
      if (error instanceof Problem) kept.outcome = error;
      throw error;
    }
  }

  /** The page on which the customer pays or goes back. */
  private page({ method }: IncomingMessage, response: ServerResponse, url: URL, raw: string): void {
    const id = url.searchParams.get("token") ?? "";
    const order = this.orders.get(id);
    if (!order) return void response.writeHead(404).end();
    const { return_url, cancel_url, amount, description = "" } = order;
    if (method !== "POST") {
      const words = description.replace(/[<>&]/g, "");
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>PayPal</title><h1>£${amount.value}</h1><p>${words}</p>
<form method="post"><button name="pay" value="yes">Pay now</button><button name="pay" value="no">Cancel</button></form>`);
      return;
    }
    const back = new URL(raw === "pay=yes" ? return_url : cancel_url);
    back.searchParams.set("token", id);
    if (raw === "pay=yes") {
      this.approve(id);
      back.searchParams.set("PayerID", "QYR5Z8XDVJNXQ");
    }
    response.writeHead(303, { location: back.href }).end();
  }
}
