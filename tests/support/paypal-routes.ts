import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";
import type { z } from "zod";
import { PaypalAccount } from "./paypal-account";
import { Problem } from "./paypal-problem";
import type { PaypalEvent } from "./paypal-records";
import { REQUESTS, strict } from "./paypal-requests";
import { captureShape, disputeShape, orderShape, refundShape, rowShape } from "./paypal-shapes";

export interface Asked {
  method: string;
  path: string;
  query: Record<string, string>;
  /** The very text. */
  raw: string;
  body: unknown;
  /** Whether `Prefer: return=representation` was asked for. */
  whole: boolean;
}
/** `show` is called again for a replay, which tells the latest state. */
export interface Done {
  status: number;
  show: () => object | null;
}
type Handler = (asked: Asked, id: string) => Done;

const EVENT_TYPES = [
  ...["APPROVED", "COMPLETED", "VOIDED"].map((name) => `CHECKOUT.ORDER.${name}`),
  ...["COMPLETED", "PENDING", "DENIED", "DECLINED", "REFUNDED", "REVERSED"].map(
    (name) => `PAYMENT.CAPTURE.${name}`,
  ),
  ...["PENDING", "FAILED"].map((name) => `PAYMENT.REFUND.${name}`),
  ...["CREATED", "UPDATED", "RESOLVED"].map((name) => `CUSTOMER.DISPUTE.${name}`),
  "BILLING.PLAN.CREATED",
];
const LONGEST_SEARCH_MS = 31 * 86_400_000;

/** What can be asked of PayPal. */
export class PaypalRoutes extends PaypalAccount {
  base = "";
  readonly webhooks = new Map<string, z.output<typeof REQUESTS.webhook>>();
  /** What the app is allowed to; everything at first. */
  readonly may = { search: true, disputes: true };
  /** Rows that a page of a search holds at the most. */
  largestPage = 500;
  private readonly secret = randomBytes(32);

  readonly routes: readonly (readonly [RegExp, Handler])[] = [
    [/^POST \/v2\/checkout\/orders$/, (asked) => this.createOrder(asked)],
    [/^GET \/v2\/checkout\/orders\/(\w+)$/, (_, id) => this.showOrder(id, true, 200)],
    [/^POST \/v2\/checkout\/orders\/(\w+)\/capture$/, (asked, id) => this.captureOrder(asked, id)],
    [
      /^GET \/v2\/payments\/captures\/(\w+)$/,
      (_, id) => shown(200, captureShape(this.base, this.capture(id))),
    ],
    [/^POST \/v2\/payments\/captures\/(\w+)\/refund$/, (asked, id) => this.refundCapture(asked, id)],
    [
      /^GET \/v2\/payments\/refunds\/(\w+)$/,
      (_, id) => shown(200, refundShape(this.base, this.found(this.refunds, id))),
    ],
    [/^GET \/v1\/reporting\/transactions$/, (asked) => this.search(asked)],
    [/^GET \/v1\/customer\/disputes$/, (asked) => this.listDisputes(asked)],
    [
      /^GET \/v1\/customer\/disputes\/([\w-]+)$/,
      (_, id) => shown(200, disputeShape(this.found(this.disputes, id), true)),
    ],
    [
      /^GET \/v1\/notifications\/webhooks-event-types$/,
      () => shown(200, { event_types: EVENT_TYPES.map((name) => ({ name })) }),
    ],
    [
      /^GET \/v1\/notifications\/webhooks$/,
      () => shown(200, { webhooks: [...this.webhooks].map(([id, it]) => ({ id, ...it })) }),
    ],
    [/^POST \/v1\/notifications\/webhooks$/, (asked) => this.createWebhook(asked)],
    [/^DELETE \/v1\/notifications\/webhooks\/(\w+)$/, (_, id) => this.deleteWebhook(id)],
    [/^POST \/v1\/notifications\/verify-webhook-signature$/, (asked) => this.verify(asked)],
  ];

  /** An event as PayPal posts it to a webhook, signed. */
  request(event: PaypalEvent, webhook_id = [...this.webhooks.keys()].at(-1) ?? this.addWebhook()): Request {
    // Written as no program would write it again, as the signature is over the bytes.
    const raw = JSON.stringify(
      {
        ...event,
        about: undefined,
        event_version: "1.0",
        summary: "£ paid",
        resource: this.resourceOf(event),
      },
      null,
      1,
    ).replaceAll("£", "\\u00a3");
    const id = randomUUID();
    const time = new Date().toISOString();
    return new Request("http://localhost/api/webhooks/paypal", {
      method: "POST",
      body: raw,
      headers: {
        "content-type": "application/json",
        "paypal-auth-algo": "SHA256withRSA",
        "paypal-cert-url": "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-1d93a270",
        "paypal-transmission-id": id,
        "paypal-transmission-time": time,
        "paypal-transmission-sig": this.sign(id, time, webhook_id, raw),
      },
    });
  }

  private addWebhook(): string {
    const id = randomBytes(8).toString("hex").toUpperCase();
    this.webhooks.set(id, { url: `https://garage.example/${id}`, event_types: [] });
    return id;
  }

  private createOrder({ body, whole }: Asked): Done {
    const { purchase_units, payment_source } = strict(REQUESTS.order, body);
    const { return_url, cancel_url } = payment_source.paypal.experience_context;
    const order = this.openOrder({ ...purchase_units[0], return_url, cancel_url });
    return this.showOrder(order.id, whole, 200);
  }

  private showOrder(id: string, whole: boolean, status: number): Done {
    const order = this.order(id);
    const captures = () => [...this.captures.values()].filter((capture) => capture.order === order);
    const refunds = () => captures().flatMap((capture) => this.refundsOf(capture));
    return { status, show: () => orderShape(this.base, order, captures(), refunds(), whole) };
  }

  private captureOrder({ body, whole }: Asked, id: string): Done {
    strict(REQUESTS.capture, body);
    this.take(this.order(id));
    return this.showOrder(id, whole, 201);
  }

  private refundCapture({ body }: Asked, id: string): Done {
    const { amount, custom_id } = strict(REQUESTS.refund, body);
    const refund = this.giveBack(this.capture(id), amount, custom_id);
    return { status: 201, show: () => refundShape(this.base, refund) };
  }

  private search({ query }: Asked): Done {
    if (!this.may.search) throw new Problem(403, "NOT_AUTHORIZED");
    const { start_date, end_date, page, page_size } = strict(REQUESTS.search, query);
    const [from, to] = [Date.parse(start_date), Date.parse(end_date)];
    if (to < from || to - from > LONGEST_SEARCH_MS)
      throw new Problem(400, "Date range is greater than 31 days", "end_date");
    if (from < Date.now() - 3 * 365 * 86_400_000)
      throw new Problem(400, "Data for the given start date is not available.");
    const rows = this.rows.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) <= to).toReversed();
    const size = Math.min(page_size, this.largestPage);
    return shown(200, {
      transaction_details: rows.slice((page - 1) * size, page * size).map(rowShape),
      page,
      total_items: rows.length,
      total_pages: Math.ceil(rows.length / size),
    });
  }

  private listDisputes({ query }: Asked): Done {
    if (!this.may.disputes) throw new Problem(403, "NOT_AUTHORIZED");
    const about = [...this.disputes.values()].filter(
      ({ capture }) => capture.id === query.disputed_transaction_id,
    );
    return shown(200, { items: about.map((dispute) => disputeShape(dispute, false)), links: [] });
  }

  private createWebhook({ body }: Asked): Done {
    const webhook = strict(REQUESTS.webhook, body);
    if (!webhook.url.startsWith("https://"))
      throw new Problem(400, "Not a valid webhook URL", "url", "VALIDATION_ERROR");
    if (webhook.event_types.some(({ name }) => !EVENT_TYPES.includes(name)))
      throw new Problem(400, "Not a valid event type", "event_types", "VALIDATION_ERROR");
    if ([...this.webhooks.values()].some(({ url }) => url === webhook.url))
      throw new Problem(400, "Webhook URL already exists", "url", "WEBHOOK_URL_ALREADY_EXISTS");
    if (this.webhooks.size >= 10)
      throw new Problem(400, "Too many webhooks", "url", "WEBHOOK_NUMBER_LIMIT_EXCEEDED");
    const id = this.addWebhook();
    this.webhooks.set(id, webhook);
    return shown(201, { id, ...webhook });
  }

  private deleteWebhook(id: string): Done {
    if (!this.webhooks.delete(id))
      throw new Problem(404, "Webhook not found", "webhook_id", "INVALID_RESOURCE_ID");
    return { status: 204, show: () => null };
  }

  private verify({ body, raw }: Asked): Done {
    const { transmission_id, transmission_time, transmission_sig, webhook_id } = strict(
      REQUESTS.verification,
      body,
    );
    const event = raw.slice(raw.indexOf('"webhook_event":') + 16, raw.lastIndexOf("}"));
    const right = this.sign(transmission_id, transmission_time, webhook_id, event) === transmission_sig;
    return shown(200, {
      verification_status: right && this.webhooks.has(webhook_id) ? "SUCCESS" : "FAILURE",
    });
  }

  private sign(id: string, time: string, webhook_id: string, raw: string): string {
    return createHmac("sha256", this.secret)
      .update(`${id}|${time}|${webhook_id}|${crc32(raw)}`)
      .digest("base64");
  }

  private resourceOf({ about }: PaypalEvent): object {
    if ("pence" in about) return disputeShape(about, true);
    if ("capture" in about) return refundShape(this.base, about);
    return "order" in about ? captureShape(this.base, about) : orderShape(this.base, about, [], []);
  }

  private found<T>(of: ReadonlyMap<string, T>, id: string): T {
    const one = of.get(id);
    if (!one) throw new Problem(404, "INVALID_RESOURCE_ID");
    return one;
  }
}

const shown = (status: number, body: object): Done => ({ status, show: () => body });
