import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { connectStripe, keepWebhook } from "@/lib/payments/commands/accounts";
import { as } from "./actors";
import type { StripeServer } from "./stripe-server";

/** Connects the stand-in as an owner does, with its events set up. */
export async function connectStandIn(stripe: StripeServer): Promise<void> {
  const admin = as("admin");
  await connectStripe.execute(admin, { secret_key: stripe.key });
  const [account] = await sql()<{ id: string }[]>`select id from payment_accounts where provider = 'stripe'`;
  await run(keepWebhook, admin, { id: account?.id ?? "", webhook_id: "we_tests", secret: stripe.secret });
}
