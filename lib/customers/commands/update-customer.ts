import "server-only";
import { eq } from "drizzle-orm";
import { customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { requireFreeAccountNumber } from "../queries/account-numbers";
import { CustomerUpdate, hasName, NAME_MISSING } from "../schema/customer";

/** Updates the given fields of a customer. */
export const updateCustomer = command({
  name: "customers.update",
  permission: "customers:update",
  input: CustomerUpdate,
  subject: { table: customers, noun: "customer", id: (input) => input.id },
  async run({ tx, input: { id, version: _, ...given }, subject }) {
    const wasNamed = hasName(subject);
    if (wasNamed && !hasName({ ...subject, ...given }))
      throw invalid({ field: "surname", message: NAME_MISSING });
    if (given.account_number && given.account_number !== subject.account_number)
      await requireFreeAccountNumber(tx, given.account_number, id);
    return oneRow(
      tx
        .update(customers)
        .set({ ...given, ...nextVersion(customers) })
        .where(eq(customers.id, id))
        .returning(SHOWN),
    );
  },
});
