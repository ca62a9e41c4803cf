import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { readRows } from "@/lib/core/read-rows";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import { consentGapOf } from "@/lib/customers/queries/consent-gap-of";
import { consentsNow } from "@/lib/customers/queries/consents-now";
import { liftStop } from "@/lib/messages/internal/stop-list";
import { requireCustomersLink } from "../queries/customers-page";
import { CONSENT_WORDING, PORTAL_CHANNELS } from "../rules/channels";

const channels = PORTAL_CHANNELS.map(([channel]) => channel) as [
  (typeof PORTAL_CHANNELS)[number][0],
  ...(typeof PORTAL_CHANNELS)[number][0][],
];

/** Who says yes by their own link wants e-mails again. A number that texted STOP has to text START: the network keeps that list. */
async function liftEmailStop(tx: Tx, customerId: string): Promise<void> {
  const [row] = await tx
    .execute(sql`select email from customers_to_write_to where id = ${customerId}`)
    .then(readRows(z.object({ email: z.string().nullable() })));
  if (row?.email)
    await liftStop(tx, { channel: "email", address: row.email, because: "the customer's own link" });
}

/**
 * Keeps on which channels a customer wants to be reminded and told of offers, as they say by their own link: an entry in the ledger of
 * consents for each that was offered to them and has changed, with the wording that they read. NOT_FOUND if the link opens nothing.
 */
export const chooseChannels = command({
  name: "portal.choose_channels",
  permission: "customers:update",
  input: z.strictObject({ token_hash: z.string(), allowed: z.array(z.enum(channels)) }),
  async run({ tx, actor, input: { token_hash, allowed } }) {
    const { customer_id } = await requireCustomersLink(tx, token_hash);
    await lockCustomer(tx, customer_id, "customer_id");
    const before = await consentsNow(tx, customer_id);
    const changed: string[] = [];
    for (const channel of channels) {
      const wanted = allowed.includes(channel);
      const now = before.get(channel);
      if (wanted === (now === "given") && (wanted || now !== undefined)) continue;
      const unasked = !wanted && now !== "given" && (await consentGapOf(tx, customer_id, channel)) !== null;
      if (unasked) continue;
      const decision = wanted ? "given" : now === "given" ? "withdrawn" : "refused";
      await run(
        recordConsent,
        actor,
        {
          customer_id,
          channel,
          decision,
          basis: "consent",
          wording: CONSENT_WORDING,
          source: "the customer's own link",
        },
        { tx },
      );
      if (channel === "email" && wanted) await liftEmailStop(tx, customer_id);
      changed.push(`${channel}: ${decision}`);
    }
    if (changed.length === 0) return new AlreadyDone({ customer_id, changed });
    return new Traced(
      { customer_id, changed },
      { entity: "customers", id: customer_id, after: { consents: changed.join(", ") } },
    );
  },
});
