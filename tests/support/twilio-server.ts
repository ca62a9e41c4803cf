import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import twilio from "twilio";
import { TwilioAccount } from "./twilio-account";
import { TwilioRefusal } from "./twilio-objects";
import { answerOf } from "./twilio-routes";

/**
 * What a request meets. `swallow` does what was asked and breaks the line before it answers; `hang up` does nothing. `slow` and `drip` take so
 * many milliseconds, the one silent, the other sending a space now and then. A `done` status has done what was asked.
 */
export type TwilioFailure =
  | "hang up"
  | "swallow"
  | { slow: number }
  | { drip: number }
  | { garbage: string; status?: number }
  | { status: number; code?: number; message?: string; done?: boolean };

/**
 * Twilio on loopback, as its documents and its library's types describe it, for `TWILIO_API_BASE`: checks every request's keys and fields,
 * keeps texts, lists them by pages, and answers with the failures that it was told to give first. It knows no idempotency: what is asked for
 * twice is done twice. What phones and networks do is told to it directly (`report`, `receive`), and what it then posts to us is made by
 * `statusRequest` and `inboundRequest`.
 */
export class TwilioServer extends TwilioAccount {
  /** What no client should do. */
  readonly faults: string[] = [];
  /** For the next requests, whatever they ask. */
  readonly failures: TwilioFailure[] = [];
  /** For the next requests that send a text. */
  readonly sendFailures: TwilioFailure[] = [];
  /** "POST /2010-04-01/Accounts/AC…/Messages.json", in order. */
  readonly requests: string[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));

  /** Returns the address for `TWILIO_API_BASE`. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A report as Twilio posts it, signed, to the address that came with the text. Sent on by `deliver` or given to the route itself. */
  statusRequest(
    sid: string,
    status: string,
    { error_code, token }: { error_code?: number; token?: string } = {},
  ): Request {
    const url = this.callbacks.get(sid);
    if (!url) throw new Error(`No report was asked for of ${sid}`);
    return this.signed(url, this.report(sid, status, error_code ?? null), token);
  }

  /** Somebody's text as Twilio posts it, signed, to `url`, or else to the address that was set up for the number or the service. */
  inboundRequest(
    given: { from: string; to?: string; body: string },
    { url, token }: { url?: string; token?: string } = {},
  ): Request {
    const form = this.receive(given);
    const service = this.services.find(({ numbers }) => numbers.includes(form.To));
    const number = this.numbers.find(({ phone_number }) => phone_number === form.To);
    const target = url ?? service?.inbound_request_url ?? number?.sms_url;
    if (!target) throw new Error(`Nobody is told of texts to ${form.To}`);
    return this.signed(target, form, token);
  }

  /** Any form as Twilio posts it to a webhook: what stands behind # in the address is not sent. */
  signed(url: string, form: Record<string, string>, token = this.token): Request {
    const address = url.replace(/#.*$/, "");
    return new Request(address, {
      method: "POST",
      body: new URLSearchParams(form).toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
        "user-agent": "TwilioProxy/1.1",
        "x-twilio-signature": twilio.getExpectedTwilioSignature(token, address, form),
      },
    });
  }

  /** Posts a request to where the program listens, as a proxy in front of it does. */
  async deliver(request: Request, origin: string): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const { headers } = request;
    return fetch(`${origin}${pathname}${search}`, { method: "POST", headers, body: await request.text() });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const { method = "", headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    this.requests.push(`${method} ${pathname}`);
    const sends = method === "POST" && pathname.endsWith("/Messages.json");
    const failure = (sends ? this.sendFailures.shift() : undefined) ?? this.failures.shift();
    if (failure === "hang up") return void request.socket.destroy();
    if (typeof failure === "object" && "garbage" in failure)
      return void response
        .writeHead(failure.status ?? 200, { "content-type": "text/html" })
        .end(failure.garbage);
    if (typeof failure === "object" && "slow" in failure) await sleep(failure.slow);
    const form = Object.fromEntries(method === "POST" ? new URLSearchParams(raw) : searchParams);
    const refused = typeof failure === "object" && "status" in failure ? failure : null;
    const answer = () => {
      this.inspect(method, headers);
      return answerOf(this, { method, path: pathname, form, authorization: headers.authorization ?? "" });
    };
    if (refused?.done) answer();
    const { status, body } = refused ? refusal(refused) : this.attempt(answer);
    if (failure === "swallow") return void request.socket.destroy();
    response.writeHead(status, { "content-type": "application/json" });
    if (typeof failure === "object" && "drip" in failure)
      for (let left = failure.drip; left > 0; left -= 100) {
        response.write(" ");
        await sleep(100);
      }
    response.end(JSON.stringify(body));
  }

  private attempt(answer: () => { status: number; body: unknown }): { status: number; body: unknown } {
    try {
      return answer();
    } catch (error) {
      if (!(error instanceof TwilioRefusal)) throw error;
      return { status: error.status, body: error.body };
    }
  }

  private inspect(method: string, headers: IncomingMessage["headers"]): void {
    const fault = (wrong: boolean, name: string) => {
      if (wrong) this.faults.push(name);
    };
    fault(!headers["user-agent"]?.startsWith("twilio-node/"), "user-agent");
    fault(!headers.accept?.includes("application/json"), "accept");
    if (method === "POST")
      fault(headers["content-type"] !== "application/x-www-form-urlencoded", "content-type");
  }
}

const refusal = ({
  status,
  code,
  message = "Told to fail",
}: Extract<TwilioFailure, { done?: boolean; status: number }>) =>
  code
    ? { status, body: new TwilioRefusal(status, code, message).body }
    : { status, body: { message, status } };
