import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { payment_customers } from "@/db/schema/saved-cards";
import { systemActor } from "@/lib/core/actor";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { type PaymentProvider, ProviderError } from "@/lib/integrations/payment-provider";

const Noted = z.strictObject({
  customer_id: z.uuid(),
  provider: z.literal("stripe"),
  live: z.boolean(),
  ref: z.string().min(1).max(200),
});

/** Keeps under which id a provider knows a customer. */
export const noteProviderCustomer = command({
  name: "payment_customers.note",
  permission: "customers:update",
  input: Noted,
  async run({ tx, input }) {
    const [made] = await tx.insert(payment_customers).values(input).onConflictDoNothing().returning();
    const { customer_id, provider } = input;
    if (!made) return new AlreadyDone({ id: customer_id });
    return new Traced({ id: customer_id }, { entity: "customers", id: customer_id, after: { provider } });
  },
});

const Told = z.object({ id: z.string(), name: z.string(), email: z.string().nullable() });

/**
 * The provider's id of a customer, who is made known to it if they are not: with their name and e-mail address, which are told again each
 * time. Asks the provider, so call it outside of transactions. Throws ProviderError; NOT_FOUND if there is no such customer.
 */
export async function providerCustomerOf(
  provider: PaymentProvider,
  live: boolean,
  customerId: string,
): Promise<string> {
  const { customers, name } = provider;
  if (!customers || name !== "stripe")
    throw new ProviderError("refused", "This provider does not keep customers");
  const [customer] = await db()
    .execute(
      sql`select id, coalesce(name, '') as name, email from customer_names where id = ${customerId} and deleted_at is null`,
    )
    .then(readRows(Told));
  if (!customer) throw notFound("customer");
  const before = await newestRef(live, customerId);
  if (before && (await customers.renew(before, customer))) return before;
  const ref = await customers.make(customer, before);
  await run(noteProviderCustomer, systemActor("online payments"), {
    customer_id: customerId,
    provider: name,
    live,
    ref,
  });
  return ref;
}

async function newestRef(live: boolean, customerId: string): Promise<string | null> {
  const [row] = await db()
    .select({ ref: payment_customers.ref })
    .from(payment_customers)
    .where(
      and(
        eq(payment_customers.customer_id, customerId),
        eq(payment_customers.provider, "stripe"),
        eq(payment_customers.live, live),
      ),
    )
    .orderBy(desc(payment_customers.id))
    .limit(1);
  return row?.ref ?? null;
}
