import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { payment_accounts } from "@/db/schema/payments";
import { seal } from "@/lib/auth/tokens/seal";
import { command, run } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { env } from "@/lib/core/env";
import { conflict, invalid } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { type PaymentProvider, ProviderError } from "@/lib/integrations/payment-provider";
import { paypalProvider } from "@/lib/integrations/paypal/paypal-provider";
import { createPaypalWebhook } from "@/lib/integrations/paypal/paypal-webhook";
import { stripeProvider } from "@/lib/integrations/stripe/stripe-provider";
import { createStripeWebhook } from "@/lib/integrations/stripe/stripe-webhook";
import { dropProvider } from "@/lib/saved-cards/internal/drop-provider";
import { accountOf, keysOf, PROVIDER_KEYS } from "../providers/takers";
import {
  ChangeAccount,
  ConnectPaypal,
  ConnectStripe,
  DisconnectAccount,
  PaypalKeys,
  StripeKeys,
} from "../schema/account";

const ACCOUNT = {
  id: payment_accounts.id,
  provider: payment_accounts.provider,
  live: payment_accounts.live,
  name: payment_accounts.name,
  active: payment_accounts.active,
  keeps_cards: payment_accounts.keeps_cards,
  webhook_id: payment_accounts.webhook_id,
  version: payment_accounts.version,
};

const Connect = z.strictObject({
  provider: z.enum(["stripe", "paypal"]),
  live: z.boolean(),
  name: z.string().max(200),
  sealed_keys: z.string(),
});

/** Keeps keys that were tested. Other keys of the same provider replace them; its webhook has then to be set up again. */
export const connectAccount = command({
  name: "payment_accounts.connect",
  permission: "settings:update",
  input: Connect,
  async run({ tx, input }) {
    const [there] = await tx
      .select({ id: payment_accounts.id, live: payment_accounts.live, name: payment_accounts.name })
      .from(payment_accounts)
      .where(sql`${payment_accounts.provider} = ${input.provider} and ${payment_accounts.deleted_at} is null`)
      .for("update");
    const before = there ?? (await lastDisconnected(tx, input.provider));
    const same = before?.live === input.live && before.name === input.name;
    if (!same) await dropProvider(tx, input.provider);
    if (!there) return oneRow(tx.insert(payment_accounts).values(input).returning(ACCOUNT));
    return oneRow(
      tx
        .update(payment_accounts)
        .set({
          ...input,
          active: true,
          tested_at: sql`now()`,
          ...(same ? {} : { webhook_id: null, sealed_webhook_secret: null, reconciled_at: null }),
          ...nextVersion(payment_accounts),
        })
        .where(eq(payment_accounts.id, there.id))
        .returning(ACCOUNT),
    );
  },
  trace: (after) => ({ entity: "payment_accounts", id: after.id, after }),
});

async function lastDisconnected(tx: Tx, provider: string) {
  const [last] = await tx
    .select({ live: payment_accounts.live, name: payment_accounts.name })
    .from(payment_accounts)
    .where(eq(payment_accounts.provider, provider))
    .orderBy(desc(payment_accounts.deleted_at))
    .limit(1);
  return last;
}

/** Tests keys before they are kept. VALIDATION_ERROR at the field where the provider does not take them. */
async function test(provider: PaymentProvider, field: string) {
  try {
    return await provider.test();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw invalid({ field, message: error.message });
  }
}

const sealed = (keys: object) => seal(PROVIDER_KEYS, JSON.stringify(keys));

export const connectStripe = procedure({
  name: "payment_accounts.connect_stripe",
  permission: "settings:update",
  input: ConnectStripe,
  async execute(actor, keys) {
    const { name, live } = await test(stripeProvider(keys), "secret_key");
    return run(connectAccount, actor, { provider: "stripe", live, name, sealed_keys: sealed(keys) });
  },
});

export const connectPaypal = procedure({
  name: "payment_accounts.connect_paypal",
  permission: "settings:update",
  input: ConnectPaypal,
  async execute(actor, { live, ...keys }) {
    const { name } = await test(paypalProvider({ ...keys, live }), "client_secret");
    return run(connectAccount, actor, { provider: "paypal", live, name, sealed_keys: sealed(keys) });
  },
});

/** Offers an account to customers, or not, and lets them have their card kept there, or not. */
export const changeAccount = command({
  name: "payment_accounts.update",
  permission: "settings:update",
  input: ChangeAccount,
  subject: { table: payment_accounts, noun: "account", id: (input: { id: string }) => input.id },
  async run({ tx, input: { id, active, keeps_cards }, subject }) {
    if (keeps_cards && subject.provider !== "stripe")
      throw invalid({ field: "keeps_cards", message: "Only Stripe keeps cards" });
    return oneRow(
      tx
        .update(payment_accounts)
        .set({
          active: active ?? subject.active,
          keeps_cards: keeps_cards ?? subject.keeps_cards,
          ...nextVersion(payment_accounts),
        })
        .where(eq(payment_accounts.id, id))
        .returning(ACCOUNT),
    );
  },
  trace: (after, { subject }) => ({
    entity: "payment_accounts",
    id: after.id,
    before: { active: subject.active, keeps_cards: subject.keeps_cards },
    after: { active: after.active, keeps_cards: after.keeps_cards },
  }),
});

/** Forgets an account's keys. What was paid by it stays, but is not compared any more. */
export const disconnectAccount = command({
  name: "payment_accounts.disconnect",
  permission: "settings:update",
  input: DisconnectAccount,
  subject: { table: payment_accounts, noun: "account", id: (input: { id: string }) => input.id },
  run: ({ tx, input: { id } }) =>
    oneRow(
      tx
        .update(payment_accounts)
        .set({
          deleted_at: sql`now()`,
          active: false,
          sealed_keys: "",
          sealed_webhook_secret: null,
          ...nextVersion(payment_accounts),
        })
        .where(eq(payment_accounts.id, id))
        .returning(ACCOUNT),
    ),
  trace: (after) => ({ entity: "payment_accounts", id: after.id, after: { active: false } }),
});

const KeepWebhook = z.strictObject({
  id: z.uuid(),
  webhook_id: z.string().max(200),
  secret: z.string().nullable(),
});

/** Keeps the webhook that was set up at the provider. */
export const keepWebhook = command({
  name: "payment_accounts.keep_webhook",
  permission: "settings:update",
  input: KeepWebhook,
  subject: { table: payment_accounts, noun: "account", id: (input: { id: string }) => input.id },
  run: ({ tx, input: { id, webhook_id, secret } }) =>
    oneRow(
      tx
        .update(payment_accounts)
        .set({
          webhook_id,
          sealed_webhook_secret: secret && seal(PROVIDER_KEYS, secret),
          ...nextVersion(payment_accounts),
        })
        .where(eq(payment_accounts.id, id))
        .returning(ACCOUNT),
    ),
  trace: (after) => ({ entity: "payment_accounts", id: after.id, after: { webhook_id: after.webhook_id } }),
});

/** Sets up the provider's webhook at our address. CONFLICT where the garage has no address that the provider can reach. */
export const setUpWebhook = procedure({
  name: "payment_accounts.set_up_webhook",
  permission: "settings:update",
  input: z.strictObject({ provider: z.enum(["stripe", "paypal"]) }),
  async execute(actor, { provider }) {
    if (!env.APP_URL?.startsWith("https://"))
      throw conflict(
        "Events need an address of this garage on the internet: set APP_URL to it, beginning with https. Without them, payments are asked for every few minutes",
      );
    const account = await accountOf(db(), provider);
    if (!account) throw conflict("This account is not connected any more");
    const url = `${env.APP_URL}/api/webhooks/${provider}`;
    try {
      const made = await create(provider, account, url);
      return await run(keepWebhook, actor, { id: account.id, ...made });
    } catch (error) {
      if (error instanceof ProviderError) throw conflict(error.message);
      throw error;
    }
  },
});

async function create(
  provider: "stripe" | "paypal",
  account: { sealed_keys: string; live: boolean },
  url: string,
) {
  if (provider === "stripe") {
    const keys = keysOf(account, StripeKeys);
    if (keys) return createStripeWebhook(keys, url);
  } else {
    const keys = keysOf(account, PaypalKeys);
    if (keys) return { ...(await createPaypalWebhook({ ...keys, live: account.live }, url)), secret: null };
  }
  throw new ProviderError("keys", "Its keys cannot be read any more: connect it again");
}
