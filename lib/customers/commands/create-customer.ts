import "server-only";
import { isNull } from "drizzle-orm";
import { customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { requireFreeAccountNumber, suggestAccountNumber } from "../numbering";
import { type SimilarCustomer, similarCustomers } from "../queries/find-similar-customers";
import { CustomerCreate } from "../schema";

/**
 * A new customer. Where somebody alike is on file it is CONFLICT, each of them a detail (`already_on_file.<id>`), unless
 * the person confirms that it is somebody else. Without an account number the next free one of the name is given.
 */
export const createCustomer = command({
  name: "customers.create",
  permission: "customers:create",
  input: CustomerCreate,
  async run({ tx, input }) {
    const { confirmed_not_duplicate, ...given } = input;
    const { forename, surname, company_name, telephone, mobile, email, postcode } = given;
    const likeness = { forename, surname, company_name, telephone, mobile, email, postcode };
    const number = () => given.account_number || suggestAccountNumber(tx, given);
    const [similar, first] = await Promise.all([
      confirmed_not_duplicate ? [] : similarCustomers(tx, likeness),
      number(),
    ]);
    if (similar.length > 0) throw conflict("This customer may already be on file", ...similar.map(asDetail));
    for (let account_number = first; ; account_number = await number()) {
      if (given.account_number) await requireFreeAccountNumber(tx, given.account_number);
      const [row] = await tx
        .insert(customers)
        .values({ ...given, account_number })
        .onConflictDoNothing({ target: customers.account_number, where: isNull(customers.legacy_id) })
        .returning(SHOWN);
      if (row) return row;
      // Somebody else was given this number in the meantime.
    }
  },
});

const asDetail = (c: SimilarCustomer) => ({
  field: `already_on_file.${c.id}`,
  message: `${[c.name, c.account_number, c.postcode].filter(Boolean).join(", ")}: same ${c.reasons.join(", ")}`,
});
