import "server-only";
import { customer_consents, customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { touch } from "@/lib/core/database/touch";
import { today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { requireCustomer } from "../internal/require-customer";
import { consentGapOf } from "../queries/consent-gap-of";
import { ConsentRecord } from "../schema/contact";

/**
 * Records that a customer gave, refused or withdrew consent to marketing on a channel (PECR reg. 22, UK GDPR art. 7). Entries
 * are never changed. The latest decision by date counts, even if an earlier one is entered after it.
 * VALIDATION_ERROR at `channel` where consent is given to be written to at an address that is not on file.
 */
export const recordConsent = command({
  name: "customers.record_consent",
  permission: "customers:update",
  input: ConsentRecord,
  async run({ tx, actor, input }) {
    const { decided_on } = input;
    if (decided_on && decided_on > today())
      throw invalid({ field: "decided_on", message: "Not later than today" });
    await requireCustomer(tx, input.customer_id);
    if (input.decision === "given") {
      const gap = await consentGapOf(tx, input.customer_id, input.channel);
      if (gap) throw invalid({ field: "channel", message: `${gap}: add it to the customer first` });
    }
    const row = await oneRow(
      tx
        .insert(customer_consents)
        .values({ ...input, decided_on: decided_on ?? today(), recorded_by: actor.id })
        .returning(),
    );
    await touch(tx, customers, input.customer_id);
    return row;
  },
  trace: (consent) => ({ entity: "customers", id: consent.customer_id, after: { consent } }),
});
