import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { archiveCustomer } from "@/lib/customers/commands/archive-customer";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { getCustomer } from "@/lib/customers/queries/customers";
import { CustomerWhole } from "@/lib/customers/responses";
import { WITH_CUSTOMER } from "@/lib/related/expansions";

export const GET = endpoint(getCustomer, {
  summary: "One customer",
  returns: CustomerWhole,
  expand: WITH_CUSTOMER,
});

export const PUT = endpoint(updateCustomer, {
  summary: "Change a customer",
  description: "Changes the fields given.",
  returns: CustomerWhole,
  example: { body: { telephone: "01225 496 0123" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveCustomer, {
  summary: "Archive a customer",
  description: "CONFLICT while money is owed or a job is open.",
  returns: Id,
});
