import { randomBytes } from "node:crypto";
import type { z } from "zod";
import {
  type Booked,
  type Charge,
  type Dispute,
  type Endpoint,
  type Kind,
  newId,
  type Of,
  type Refund,
  type Session,
  type StripeEvent,
  type Thing,
} from "./stripe-objects";
import { type PARAMETERS, Refusal } from "./stripe-requests";

export type Given<Name extends keyof typeof PARAMETERS> = z.output<(typeof PARAMETERS)[Name]>;

/** The version in which an endpoint without one of its own gets its events: the account's, here. */
const API_VERSION = "2026-10-28.endive";
export const DAY = 86_400;

/** What an account at Stripe holds: its things, the movements of its balance, the events, and a clock that can be moved. */
export abstract class StripeStore {
  /** Every event that Stripe would have sent, in order. */
  readonly events: StripeEvent[] = [];
  /** Refuses addresses for events that cannot be reached from the internet, as Stripe does. */
  publicOnly = true;
  protected readonly things = new Map<string, Thing>();
  private readonly byKind = new Map<Kind, Thing[]>();
  private readonly openPages = new Set<Session>();
  private ahead = 0;

  constructor(readonly livemode: boolean) {}

  /** Expires a page. */
  protected abstract lapse(session: Session): Session;

  /** Seconds since 1970. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.ahead;
  }

  /** Moves the account's clock by so many days, back if negative. Pages that are too old expire. */
  travel(days: number): void {
    this.ahead += days * DAY;
    this.sweep();
  }

  /** What there is of a kind, the newest first. */
  all<Name extends Kind>(kind: Name): Of<Name>[] {
    this.sweep();
    const found = (this.byKind.get(kind) ?? []) as Of<Name>[];
    return found.toReversed().sort((one, other) => other.created - one.created);
  }

  lookUp(id: string): Thing | undefined {
    return this.things.get(id);
  }

  find<Name extends Kind>(kind: Name, id: string): Of<Name> {
    this.sweep();
    const thing = this.things.get(id);
    if (thing?.object !== kind)
      throw new Refusal(404, `No such ${kind}: '${id}'`, { code: "resource_missing", param: "id" });
    return thing as Of<Name>;
  }

  /** Pence that the account has taken, net of refunds and disputes, by payment intent. Fees are left out. */
  balance(): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { amount, source } of this.all("balance_transaction")) {
      const about = this.things.get(source) as Charge | Refund | Dispute;
      sums[about.payment_intent] = (sums[about.payment_intent] ?? 0) + amount;
    }
    return sums;
  }

  addEndpoint({ url, enabled_events, description }: Given<"endpoint">): Endpoint {
    const { hostname, protocol } = new URL(url);
    if (this.publicOnly && (protocol !== "https:" || /^(localhost|127\.|\[)/.test(hostname)))
      throw new Refusal(400, "Invalid URL: URL must be publicly accessible.", {
        code: "url_invalid",
        param: "url",
      });
    if (this.all("webhook_endpoint").length >= 16)
      throw new Refusal(400, "You have reached the maximum of 16 test webhook endpoints.");
    return this.add<Endpoint>({
      ...this.common(newId("we"), "webhook_endpoint"),
      url,
      enabled_events,
      description: description ?? null,
      status: "enabled",
      secret: `whsec_${randomBytes(16).toString("hex")}`,
    });
  }

  removeEndpoint(id: string): { id: string; object: "webhook_endpoint"; deleted: true } {
    const endpoint = this.find("webhook_endpoint", id);
    this.things.delete(id);
    this.byKind.set(
      "webhook_endpoint",
      this.all("webhook_endpoint").filter((each) => each !== endpoint),
    );
    return { id, object: "webhook_endpoint", deleted: true };
  }

  chargeOf(payment_id: string): Charge {
    const { latest_charge } = this.find("payment_intent", payment_id);
    if (!latest_charge)
      throw new Refusal(
        400,
        `This PaymentIntent (${payment_id}) does not have a successful charge to refund.`,
        {
          code: "payment_intent_unexpected_state",
        },
      );
    return this.find("charge", latest_charge);
  }

  private sweep(): void {
    for (const page of this.openPages) {
      if (page.status === "open" && page.expires_at <= this.now()) this.lapse(page);
      if (page.status !== "open") this.openPages.delete(page);
    }
  }

  protected book(type: Booked["type"], amount: number, fee: number, source: string): Booked {
    return this.add<Booked>({
      ...this.common(newId("txn"), "balance_transaction"),
      type,
      amount,
      fee,
      net: amount - fee,
      currency: "gbp",
      source,
    });
  }

  common<Name extends Kind>(id: string, object: Name) {
    return { id, object, created: this.now(), livemode: this.livemode };
  }

  add<T extends Thing>(thing: T): T {
    this.things.set(thing.id, thing);
    const others = this.byKind.get(thing.object);
    if (others) others.push(thing);
    else this.byKind.set(thing.object, [thing]);
    if (thing.object === "checkout.session") this.openPages.add(thing);
    return thing;
  }

  emit(type: string, about: Thing): void {
    this.events.push({
      id: newId("evt"),
      object: "event",
      type,
      api_version: API_VERSION,
      created: this.now(),
      livemode: this.livemode,
      data: { object: JSON.parse(JSON.stringify(about)) as Record<string, unknown> },
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
    });
  }
}
