// @ts-check
import { z } from "zod";
import { bounded, id, ifAllowed, notShown, Page, part, place, rows, said, tool } from "../tool.js";
import { day, plain, pounds, spoken, together } from "../words.js";
import { byAge } from "./ages.js";

/** @import { CustomerWhole, Page as Rows, StatementWhole, VehicleInList } from "../../../typescript/src/main.js" */

const MOST_OWED = 10;
const PER_PAGE = 10;

export const getCustomer = tool({
  name: "get_customer",
  title: "A customer with what is owed",
  description:
    "A customer by id (from `find`): how to reach them, account and whether it is on stop, their vehicles, and what they owe now: the balance by age and the documents it is made of.",
  needs: ["customers:read"],
  input: z.strictObject({ customer_id: id, vehicles_page: Page }),
  output: z.object({
    id,
    name: said,
    contact: z.record(z.string(), z.unknown()),
    account: z.record(z.string(), z.unknown()),
    notes: said,
    vehicles: rows.optional(),
    vehicles_total: bounded.total.optional(),
    vehicles_rest: said,
    owes: z.record(z.string(), z.unknown()).optional(),
    not_shown: said,
  }),
  async run(garage, { customer_id, vehicles_page }) {
    const at = `/customers/${customer_id}`;
    const { data: customer } = /** @type {{ data: CustomerWhole }} */ (await garage.get(at));
    const [vehicles, statement] = await Promise.all([
      ifAllowed(
        /** @type {Promise<Rows<VehicleInList>>} */ (
          garage.get(`${at}/vehicles`, { page: vehicles_page, per_page: PER_PAGE })
        ),
      ),
      ifAllowed(
        /** @type {Promise<{ data: StatementWhole }>} */ (garage.get(`${at}/statement`, { kind: "current" })),
      ),
    ]);
    const { total, rest } = place(vehicles?.meta.pagination, "vehicles_page");
    return {
      id: customer.id,
      name: plain(customer.name),
      contact: {
        telephone: plain(customer.telephone),
        mobile: plain(customer.mobile),
        email: plain(customer.email),
        wants_no_email: customer.no_email || undefined,
        address: plain(
          [together(customer.house_no, customer.road), customer.locality, customer.town, customer.postcode]
            .filter(Boolean)
            .join(", "),
        ),
      },
      account: {
        number: plain(customer.account_number),
        pays_on_account: customer.account_customer,
        on_stop: customer.account_held || undefined,
        credit_limit: pounds(customer.credit_limit),
        days_to_pay: customer.credit_terms,
        kind: spoken(customer.classification),
        last_invoice: day(customer.last_invoice_date),
      },
      notes: plain(customer.notes),
      ...(vehicles && {
        vehicles: vehicles.data.map((one) => ({
          id: one.id,
          what: together(one.registration, one.make, one.model, one.colour),
          mot_expires: day(one.mot_expiry),
        })),
        vehicles_total: total,
        vehicles_rest: rest,
      }),
      ...(statement && { owes: owed(statement.data) }),
      not_shown: notShown({ vehicles, "what is owed": statement }),
    };
  },
});

/** @param {StatementWhole} statement */
function owed({ as_at, by, balance, on_account, unclaimed, total, ageing, lines }) {
  const { shown, total: documents_total } = part(lines, 1, MOST_OWED);
  return {
    as_at: day(as_at),
    balance_of_documents: pounds(balance),
    paid_in_advance: pounds(on_account),
    theirs_to_have_back: pounds(unclaimed),
    total_owed: pounds(total),
    by_age: byAge(ageing, by),
    documents: shown.map((line) => ({
      id: line.id,
      document: together(spoken(line.type), line.number),
      issued: day(line.issued_date),
      due: day(line.due_date),
      vehicle: plain(line.registration),
      total_including_vat: pounds(line.gross),
      still_owed: pounds(line.balance),
    })),
    documents_total,
    ...(documents_total > MOST_OWED && { documents_rest: "The others: unpaid_documents with this customer" }),
  };
}
