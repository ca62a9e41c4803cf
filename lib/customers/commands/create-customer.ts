import "server-only";
import { isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { customers } from "@/db/schema/customers";
import { may } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { namesOf, rowInto } from "@/lib/core/database/insert-row";
import { conflict } from "@/lib/core/errors";
import { claimedRows } from "@/lib/core/read-rows";
import { SHOWN } from "../columns";
import { ownAccountNumber, requireFreeAccountNumber } from "../queries/account-numbers";
import { mayBeAlike, type SimilarCustomer, similarCustomers } from "../queries/find-similar-customers";
import { CustomerCreate } from "../schema/customer";

const SHOWN_NAMES = namesOf(SHOWN);

type NewCustomer = Omit<z.output<typeof CustomerCreate>, "confirmed_not_duplicate">;
type CreatedCustomer = Pick<typeof customers.$inferSelect, keyof typeof SHOWN>;

/**
 * Creates a customer. Without an account number, assigns the next free one for the name. CONFLICT where a similar customer is
 * on file, unless the caller confirms that this is a different one; the error names each similar customer, if the caller may
 * read customers.
 */
export const createCustomer = command({
  name: "customers.create",
  permission: "customers:create",
  input: CustomerCreate,
  async run({ tx, actor, input: { confirmed_not_duplicate, ...given } }): Promise<CreatedCustomer> {
    const similar = confirmed_not_duplicate ? [] : await similarCustomers(tx, likeness(given));
    if (similar.length > 0)
      throw conflict(
        "This customer may already be on file",
        ...(may(actor, "customers:read") ? similar.map(asDetail) : [CONFIRMATION_NEEDED]),
      );
    for (;;) {
      if (given.account_number) await requireFreeAccountNumber(tx, given.account_number);
      const [row] = await tx
        .insert(customers)
        .values({ ...given, account_number: given.account_number || ownAccountNumber(given) })
        .onConflictDoNothing({ target: customers.account_number, where: isNull(customers.legacy_id) })
        .returning(SHOWN);
      if (row) return row;
      // Another transaction took this account number in the meantime: try the next one.
    }
  },
  /**
   * The usual case: no similar customer, and no other transaction wants the account number. One statement then checks, numbers,
   * inserts and records.
   */
  async asOneStatement({ tx, input: { confirmed_not_duplicate, ...given }, recorded }) {
    if (given.account_number) return null;
    const alike = confirmed_not_duplicate ? null : mayBeAlike(likeness(given));
    const [row] = await tx
      .execute(sql`
      with made as (
        insert ${rowInto(customers, { ...given, account_number: ownAccountNumber(given) })}
        ${alike ? sql`where not exists (${alike})` : sql``}
        on conflict (account_number) where legacy_id is null do nothing
        returning ${SHOWN_NAMES}
      )${recorded(SHOWN)}
      select * from made`)
      .then(claimedRows<CreatedCustomer>);
    return row ?? null;
  },
});

const likeness = ({ forename, surname, company_name, telephone, mobile, email, postcode }: NewCustomer) => ({
  forename,
  surname,
  company_name,
  telephone,
  mobile,
  email,
  postcode,
});

const field = "confirmed_not_duplicate";
const CONFIRMATION_NEEDED = { field, message: "Say true where it is somebody else than who is on file" };

const asDetail = (c: SimilarCustomer) => ({
  field,
  record_id: c.id,
  message: `${[c.name, c.account_number, c.postcode].filter(Boolean).join(", ")}: same ${c.reasons.join(", ")}`,
});
