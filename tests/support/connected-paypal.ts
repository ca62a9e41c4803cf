import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { connectPaypal, keepWebhook } from "@/lib/payments/commands/accounts";
import { as } from "./actors";
import type { PaypalServer } from "./paypal-server";

/** Connects the stand-in as an owner does, with its events set up. */
export async function connectPaypalStandIn(paypal: PaypalServer): Promise<void> {
  const admin = as("admin");
  const { client_id, client_secret } = paypal;
  await connectPaypal.execute(admin, { client_id, client_secret, live: false });
  const webhook_id = "0EH40505U7160970P";
  paypal.webhooks.set(webhook_id, { url: "https://garage.example/api/webhooks/paypal", event_types: [] });
  const [account] = await sql()<{ id: string }[]>`select id from payment_accounts where provider = 'paypal'`;
  await run(keepWebhook, admin, { id: account?.id ?? "", webhook_id, secret: null });
}
