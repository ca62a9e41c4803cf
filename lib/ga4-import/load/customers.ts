import type { Row } from "../csv/row-reader";
import { CUSTOMERS } from "../formats/customers";
import { flat } from "../source/export-reader";
import { type Contact, type ContactDetails, contactDetailsOf } from "./contacts";
import { bare, json, london, NULL, pence, text, thousandthsOrZero, whole, yes } from "./write/copy-text";
import { children, keyed } from "./write/destination";
import { type Load, readRows } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = CUSTOMERS.at;
const NAMES = [AT.nameForename, AT.nameSurname, AT.nameCompany];

interface Customer {
  id: string;
  row: Row;
  values: unknown[];
  reach: ContactDetails;
  runId: string;
}

const CUSTOMER = new RowWriter<Customer>({
  id: ({ id }) => id,
  title: ({ values }) => text(values[AT.nameTitle]),
  forename: ({ values }) => text(values[AT.nameForename]),
  surname: ({ values }) => text(values[AT.nameSurname]),
  company_name: ({ values }) => text(values[AT.nameCompany]),
  email: ({ reach }) => text(reach.email),
  telephone: ({ reach }) => text(reach.telephone),
  mobile: ({ reach }) => text(reach.mobile),
  house_no: ({ values }) => text(values[AT.addressHouseNo]),
  road: ({ values }) => text(values[AT.addressRoad]),
  locality: ({ values }) => text(values[AT.addressLocality]),
  town: ({ values }) => text(values[AT.addressTown]),
  county: ({ values }) => text(values[AT.addressCounty]),
  postcode: ({ values }) => text(values[AT.addressPostCode]),
  classification: ({ values }) => classification(values[AT.classification]),
  account_number: ({ values }) => text(values[AT.AccountNumber]),
  account_customer: ({ values }) => yes(values[AT.AccountStatus]),
  account_held: ({ values }) => yes(values[AT.AccountHeld]),
  credit_limit: ({ values }) => pence(values[AT.AccountCreditLimit]),
  credit_terms: ({ values }) => whole(values[AT.AccountCreditTerms]),
  labour_rate: ({ values }) => pence(values[AT.rates_LabourRate]),
  labour_discount_percent: ({ values }) => thousandthsOrZero(values[AT.rates_LabourDiscountPercent]),
  parts_discount_percent: ({ values }) => thousandthsOrZero(values[AT.rates_PartsDiscountPercent]),
  trade_parts: ({ values }) => yes(values[AT.rates_TradeParts]),
  force_tax_free: ({ values }) => yes(values[AT.rates_ForceTaxFree]),
  regular_customer: ({ values }) => yes(values[AT.regularCustomer]),
  reminders_allowed: ({ values }) => yes(values[AT.remindersAllowed]),
  no_email: ({ values }) => yes(values[AT.contactNoEmail]),
  how_found_us: ({ values }) => text(values[AT.HowFoundUs]),
  notes: ({ values }) => text(values[AT.Notes]),
  customer_since: ({ values }) => since(values[AT.sys_TimeStamp_Creation]),
  last_invoice_date: ({ values }) => bare(values[AT.status_LastInvoiceDate]),
  created_at: ({ values }) => london(values[AT.sys_TimeStamp_Creation], "now"),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row }) => String(row.hash),
  import_run_id: ({ runId }) => runId,
});

interface OfCustomer extends Contact {
  id: string;
  customer: string;
  position: number;
  runId: string;
}

const CONTACT = new RowWriter<OfCustomer>({
  id: ({ id }) => id,
  customer_id: ({ customer }) => customer,
  name: ({ name }) => text(name),
  email: ({ email }) => text(email),
  telephone: ({ telephone }) => text(telephone),
  mobile: ({ mobile }) => text(mobile),
  position: ({ position }) => String(position),
  import_run_id: ({ runId }) => runId,
});

/**
 * Loads customers, and as their contacts the other people GA4 names with them. Returns which of them are
 * account customers.
 */
export async function loadCustomers(load: Load): Promise<boolean[]> {
  const { runId, ids } = load;
  const { customers } = load.known;
  const target = keyed(load, "customers", CUSTOMER.columns);
  const isAccount: boolean[] = [];
  const accountNumbers = new Set<string>();
  const contacts: string[] = [];
  const onRow = (row: Row): void => {
    const { values } = row;
    const number = customers.take(row.key);
    const id = customers.id(number);
    isAccount[number] = values[AT.AccountStatus] === true;
    noteRepeat(row, accountNumbers);
    // We have two classifications; a garage may have had others, which are kept in `legacy`.
    if (!/^(?:trade|retail)(?: customer)?$/i.test(String(values[AT.classification])))
      row.keep(AT.classification);
    if (NAMES.every((column) => values[column] === null)) load.watch.customersWithoutName++;
    const reach = contactDetailsOf(values);
    target.put(CUSTOMER, { id, row, values, reach, runId });
    // A customer merged into another is archived, and so are their contacts.
    const contactsOf = customers.key(number) === row.key ? reach.contacts : [];
    for (const [position, contact] of contactsOf.entries()) {
      contacts.push(CONTACT.write({ ...contact, id: ids.next(), customer: id, position, runId }));
    }
    load.figures.add("rows|Customers", 1);
  };
  await readRows(load, CUSTOMERS, onRow, () => target.drain());
  await target.finish();
  const beside = children(load, "customer_contacts", CONTACT.columns, "customers", "customer_id");
  for (const contact of contacts) beside.add(contact);
  await beside.finish();
  return isAccount;
}

function noteRepeat(row: Row, seen: Set<string>): void {
  const number = row.values[AT.AccountNumber] as string | null;
  if (number === null) return;
  if (seen.has(number)) row.note(AT.AccountNumber, "account-repeat", "kept");
  else seen.add(flat(number));
}

const classification = (word: unknown): string => (/^trade/i.test(String(word)) ? "trade" : "retail");

const since = (stamp: unknown): string => (stamp === null ? NULL : (stamp as string).slice(0, 10));
