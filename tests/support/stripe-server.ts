import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import Stripe from "stripe";
import { StripeAccount } from "./stripe-account";
import { FURTHER } from "./stripe-further";
import { newId, type StripeEvent } from "./stripe-objects";
import { check, expandInto, type Form, PARAMETERS, pageOf, Refusal, readForm } from "./stripe-requests";

/** What the next request meets. `swallow` does what was asked and breaks the line; a `kept` status stays under the key for a day. */
export type StripeFailure =
  | "hang up"
  | "swallow"
  | { slow: number }
  | { garbage: string; status?: number }
  | { status: number; type?: string; code?: string; message?: string; kept?: boolean; headers?: Headers };
type Headers = Record<string, string>;

interface Answer {
  status: number;
  body: unknown;
  headers?: Headers;
}

interface Kept {
  hash: string;
  path: string;
  at: number;
  answer: Answer | null;
}

const DAY = 86_400;

/**
 * Stripe on loopback, as its documents and its library's types describe it: checks every request's headers and parameters, knows
 * idempotency keys, pages and expands, and answers with the failures that it was told to give first. What the
 * account's customers, banks and dashboard do is told to it directly.
 */
export class StripeServer extends StripeAccount {
  /** What no client should do. */
  readonly faults: string[] = [];
  readonly failures: StripeFailure[] = [];
  /** "POST /v1/refunds", in order. */
  readonly requests: string[] = [];
  /** Paths that the key may not use. */
  readonly denied: RegExp[] = [];
  /** The secret of `request()`, until an endpoint is created. */
  readonly secret = "whsec_0a1b2c3d4e5f60718293a4b5c6d7e8f9";
  private readonly kept = new Map<string, Kept>();
  private readonly server = createServer((request, response) => void this.handle(request, response));

  constructor(readonly key = "sk_test_51StandInOfTheTests") {
    super(!/_test_/.test(key));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    this.origin = origin;
    return origin;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** An event as Stripe posts it, signed. */
  request(event: StripeEvent, { secret = this.secretOfEndpoint(), at = Date.now() } = {}): Request {
    const payload = JSON.stringify(event, null, 2);
    const timestamp = Math.floor(at / 1000);
    return new Request("http://localhost/api/webhooks/stripe", {
      method: "POST",
      body: payload,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }),
      },
    });
  }

  private secretOfEndpoint(): string {
    return this.all("webhook_endpoint")[0]?.secret ?? this.secret;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    this.requests.push(`${request.method} ${pathname}`);
    const failure = this.failures.shift();
    if (failure === "hang up") return void request.socket.destroy();
    if (typeof failure === "object" && "garbage" in failure)
      return void response.writeHead(failure.status ?? 200).end(failure.garbage);
    const fault = typeof failure === "object" && "status" in failure ? failure : null;
    const answer = await this.keyed(request, pathname, raw, async () => {
      if (typeof failure === "object" && "slow" in failure) await sleep(failure.slow);
      if (fault) throw faultOf(fault);
      return this.answer(request, pathname, readForm(request.method === "POST" ? raw : search.slice(1)));
    });
    if (failure === "swallow") return void request.socket.destroy();
    response
      .writeHead(answer.status, {
        "content-type": "application/json",
        "request-id": newId("req"),
        ...fault?.headers,
        ...answer.headers,
      })
      .end(JSON.stringify(answer.body, null, 2));
  }

  /** Does the same once for each Idempotency-Key. */
  private async keyed(
    request: IncomingMessage,
    path: string,
    raw: string,
    call: () => Promise<unknown>,
  ): Promise<Answer> {
    const key = request.headers["idempotency-key"];
    if (request.method !== "POST" || typeof key !== "string") return (await run(call)).answer;
    const hash = createHash("sha256").update(raw).digest("hex");
    const before = this.kept.get(key);
    if (before && this.now() - before.at < DAY) {
      if (before.hash !== hash || before.path !== path)
        return refused(
          new Refusal(
            400,
            `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
            { type: "idempotency_error" },
          ),
        );
      if (before.answer) return { ...before.answer, headers: { "idempotent-replayed": "true" } };
      return refused(
        new Refusal(409, "There is currently another in-progress request using this Idempotent Key.", {
          type: "idempotency_error",
          code: "idempotency_key_in_use",
        }),
      );
    }
    const entry: Kept = { hash, path, at: this.now(), answer: null };
    this.kept.set(key, entry);
    const { answer, keep } = await run(call);
    if (keep) entry.answer = answer;
    else this.kept.delete(key);
    return answer;
  }

  private async answer(request: IncomingMessage, path: string, form: Form): Promise<unknown> {
    this.inspect(request);
    const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (given !== this.key)
      throw new Refusal(401, `Invalid API Key provided: ${given.slice(0, 8)}*****${given.slice(-4)}`);
    if (this.denied.some((pattern) => pattern.test(path)))
      throw new Refusal(
        403,
        `The provided key '${given.slice(0, 8)}*****${given.slice(-4)}' does not have the required permissions for this endpoint on account 'acct_1'. Having the 'rak_charge_write' permission would allow this request to continue.`,
      );
    const body = structuredClone(this.route(`${request.method} ${path.replace(/\/$/, "")}`, path, form));
    expandInto(body, form.expand as string[] | undefined, (id) => this.lookUp(id));
    return body;
  }

  private inspect({ method, headers }: IncomingMessage): void {
    const fault = (wrong: boolean, name: string) => {
      if (wrong) this.faults.push(name);
    };
    fault(!/^\d{4}-\d\d-\d\d\.\w+$/.test(String(headers["stripe-version"])), "stripe-version");
    fault(!headers["user-agent"], "user-agent");
    fault("x-stripe-client-telemetry" in headers, "telemetry");
    if (method !== "POST") return;
    fault(headers["content-type"] !== "application/x-www-form-urlencoded", "content-type");
    const key = String(headers["idempotency-key"] ?? "");
    fault(key.length < 1 || key.length > 255, "idempotency-key");
  }

  private route(call: string, path: string, form: Form): object {
    const [, kind = "", id = "", action = ""] =
      /^\w+ \/v1\/(checkout\/sessions|[a-z_]+)(?:\/(\w+))?(?:\/(\w+))?$/.exec(call) ?? [];
    const asked = `${call.split(" ")[0]} ${kind}${id ? "/id" : ""}${action ? `/${action}` : ""}`;
    const one = () => void check(PARAMETERS.one, form);
    switch (asked) {
      case "GET account":
        one();
        return {
          id: "acct_1StandIn",
          object: "account",
          business_profile: { name: null },
          settings: { dashboard: { display_name: "Stand-in Motors" } },
        };
      case "POST checkout/sessions":
        return this.open(check(PARAMETERS.open, form));
      case "POST checkout/sessions/id/expire":
        one();
        return this.expire(id);
      case "GET checkout/sessions/id":
        one();
        return this.find("checkout.session", id);
      case "GET checkout/sessions": {
        const given = check(PARAMETERS.sessions, form);
        return pageOf(
          this.all("checkout.session").filter(matches(given, "payment_intent", "status")),
          given,
          path,
        );
      }
      case "GET payment_intents/id":
        one();
        return this.find("payment_intent", id);
      case "GET payment_intents":
        return pageOf(this.all("payment_intent"), check(PARAMETERS.intents, form), path);
      case "POST refunds":
        return this.refund(check(PARAMETERS.refund, form));
      case "GET refunds": {
        const given = check(PARAMETERS.refunds, form);
        return pageOf(this.all("refund").filter(matches(given, "payment_intent", "charge")), given, path);
      }
      case "GET disputes": {
        const given = check(PARAMETERS.disputes, form);
        return pageOf(this.all("dispute").filter(matches(given, "payment_intent", "charge")), given, path);
      }
      case "GET balance_transactions": {
        const given = check(PARAMETERS.booked, form);
        return pageOf(this.all("balance_transaction").filter(matches(given, "source", "type")), given, path);
      }
      case "POST webhook_endpoints":
        return this.addEndpoint(check(PARAMETERS.endpoint, form));
      case "GET webhook_endpoints":
        return pageOf(
          this.all("webhook_endpoint").map(({ secret: _, ...shown }) => shown),
          check(PARAMETERS.endpoints, form),
          path,
        );
      case "DELETE webhook_endpoints/id":
        check(PARAMETERS.none, form);
        return this.removeEndpoint(id);
      default: {
        for (const further of FURTHER) {
          const answer = further(this, call, form);
          if (answer) return answer;
        }
        throw new Refusal(404, `Unrecognized request URL (${call}).`);
      }
    }
  }
}

const matches =
  <T extends object>(given: object, ...names: (keyof T & string)[]) =>
  (thing: T): boolean =>
    names.every((name) => {
      const wanted: unknown = Reflect.get(given, name);
      return wanted === undefined || thing[name] === wanted;
    });

async function run(call: () => Promise<unknown>): Promise<{ answer: Answer; keep: boolean }> {
  try {
    return { answer: { status: 200, body: await call() }, keep: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { answer: refused(error), keep: error.begun };
  }
}

const refused = ({ status, error }: Refusal): Answer => ({ status, body: { error } });

const faultOf = ({
  status,
  type,
  code,
  message = "An unknown error occurred",
  kept,
}: Extract<StripeFailure, { status: number; kept?: boolean }>): Refusal =>
  new Refusal(status, message, { type: type ?? (status >= 500 ? "api_error" : undefined), code }, kept);
