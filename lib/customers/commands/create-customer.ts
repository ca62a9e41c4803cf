import "server-only";
import { customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { requireFreeAccountNumber, takeAccountNumber } from "../numbering";
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
    if (!confirmed_not_duplicate) {
      const { surname, company_name, telephone, mobile, email, postcode } = given;
      const similar = await similarCustomers(tx, {
        surname,
        company_name,
        telephone,
        mobile,
        email,
        postcode,
      });
      if (similar.length > 0)
        throw conflict("This customer may already be on file", ...similar.map(asDetail));
    }
    if (given.account_number) await requireFreeAccountNumber(tx, given.account_number);
    const account_number = given.account_number || (await takeAccountNumber(tx, given));
    const [row] = await tx
      .insert(customers)
      .values({ ...given, account_number })
      .returning(SHOWN);
    if (!row) throw new Error("The insert returned no row");
    return row;
  },
});

const asDetail = (c: SimilarCustomer) => ({
  field: `already_on_file.${c.id}`,
  message: `${[c.name, c.account_number, c.postcode].filter(Boolean).join(", ")}: same ${c.reasons.join(", ")}`,
});
