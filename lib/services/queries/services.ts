import "server-only";
import { z } from "zod";
import { type CallsOfDay, callsOfDay, NO_CALLS } from "@/lib/connections/queries/calls-of-day";
import { getConnections } from "@/lib/connections/queries/connections";
import type { ServiceName } from "@/lib/connections/schema/keys";
import type { Actor } from "@/lib/core/actor";
import type { Decimal } from "@/lib/core/money";
import { ask, query } from "@/lib/core/query";
import { leftAloneUntil } from "@/lib/integrations/outside/breaker";
import { pusherApp } from "@/lib/integrations/pusher/settings";
import { hasMailer } from "@/lib/messages/mailer";
import { textCosts } from "@/lib/messages/queries/text-costs";
import { getPaymentSetup } from "@/lib/payments/queries/accounts";
import { paymentFees } from "@/lib/payments/queries/fees";
import { getTextSetup } from "@/lib/sms/queries/setup";
import { linkSetup } from "@/lib/supplier-links/queries/links";
import { lookupCosts } from "@/lib/vehicle-data/queries/lookup-costs";
import { type ServiceKind, type ServiceState, stateOf } from "../rules/service-state";

/** A connected service of vehicle data, a supplier's link, a provider of payments, the account for texts, or the mail service. */
export type ServiceTest =
  | { service: ServiceName }
  | { link: string }
  | { provider: "stripe" | "paypal" }
  | { texts: string }
  | "mail";

/** A service on the internet, as the settings show it. Nothing of its keys. */
export interface ShownService {
  /** By which its calls are counted, and unique among them. */
  id: string;
  kind: ServiceKind;
  /** A supplier's name; null where the kind says it. */
  name: string | null;
  state: ServiceState;
  calls: CallsOfDay;
  /** Until when the process that was asked leaves it alone, as an instant in ISO form; null while it is asked. */
  left_alone_until: string | null;
  /** Pounds of the last 30 days; null where it costs nothing, or nobody knows what. */
  cost: Decimal | null;
  /** Where it is set up; null where that is done on the server. */
  settings: string | null;
  /** What "Test the connection" asks; null where there is no test. */
  test: ServiceTest | null;
}

type Found = Omit<ShownService, "calls" | "left_alone_until">;

/** Returns every service on the internet that the garage uses or could use, with how each answered lately and what it cost. */
export const listServices = query({
  name: "services.list",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<ShownService[]> {
    const calls = await callsOfDay(db);
    const found = (await Promise.all([records(actor), suppliers(actor), money(actor), texts(actor)])).flat();
    return [...found, mail(), live()].map((service) => ({
      ...service,
      calls: calls.get(service.id) ?? NO_CALLS,
      left_alone_until: instantOf(leftAloneUntil(service.id)),
    }));
  },
});

const instantOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

async function records(actor: Actor): Promise<Found[]> {
  const [connections, spent] = await Promise.all([
    ask(getConnections, actor, {}),
    ask(lookupCosts, actor, {}),
  ]);
  return connections.map(({ service, account }) => ({
    ...{ id: service, kind: service, name: null, cost: service === "one_auto" ? spent : null },
    state: stateOf(account),
    settings: "/settings/vehicle-data",
    test: account?.readable ? { service } : null,
  }));
}

async function suppliers(actor: Actor): Promise<Found[]> {
  const { links } = await ask(linkSetup, actor, {});
  return links.map(({ id, supplier, kind, active, readable }) => ({
    ...{ id: `parts:${id}`, kind: "supplier", name: supplier, cost: null },
    state:
      kind === "sandbox" ? "sandbox" : kind === "own_contract" ? stateOf({ active, readable }) : "by_email",
    settings: "/settings/suppliers-online",
    test: kind === "own_contract" && readable ? { link: id } : null,
  }));
}

async function money(actor: Actor): Promise<Found[]> {
  const [{ accounts, sandbox }, fees] = await Promise.all([
    ask(getPaymentSetup, actor, {}),
    ask(paymentFees, actor, {}),
  ]);
  return (["stripe", "paypal"] as const).map((provider) => {
    const account = accounts.find((one) => one.provider === provider);
    return {
      ...{ id: provider, kind: provider, name: null },
      test: account?.readable ? { provider } : null,
      state: account ? stateOf(account) : sandbox ? "sandbox" : "none",
      cost: fees.find((one) => one.provider === provider)?.fees ?? null,
      settings: "/settings/online-payments",
    };
  });
}

async function texts(actor: Actor): Promise<Found[]> {
  const [{ account }, { texts: sent, cost }] = await Promise.all([
    ask(getTextSetup, actor, {}),
    ask(textCosts, actor, {}),
  ]);
  return [
    {
      ...{ id: "twilio", kind: "twilio", name: null },
      test: account?.readable ? { texts: account.id } : null,
      state: stateOf(account && { ...account, live: !account.trial }),
      cost: sent > 0 ? cost : null,
      settings: "/settings/text-messages",
    },
  ];
}

const mail = (): Found => ({
  ...{ id: "resend", kind: "resend", name: null, cost: null, settings: null },
  test: hasMailer() ? "mail" : null,
  state: hasMailer() ? "live" : "none",
});

const live = (): Found => ({
  ...{ id: "pusher", kind: "pusher", name: null, cost: null, settings: null, test: null },
  state: pusherApp() ? "live" : "none",
});
