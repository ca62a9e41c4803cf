import { fc } from "./property";
import { line, receipt, type SmallExport, withTotals } from "./small-export";

/** What people did in GA4 since the last export. */
const CHANGES: Record<string, (data: SmallExport, which: number, amount: number) => void> = {
  customer: (data, which, amount) =>
    edit(data.Customers, which, { Notes: `GA4 ${amount}`, addressTown: "Bristol" }),
  mobile: (data, which, amount) => edit(data.Customers, which, { contactMobile: `077009008${10 + amount}` }),
  contact: (data, which, amount) =>
    edit(data.Customers, which, { AdditionalContactName1: `Cousin ${amount}` }),
  vehicle: (data, which, amount) => edit(data.Vehicles, which, { Colour: "Red", Notes: `GA4 ${amount}` }),
  owner: (data, which) => edit(data.Vehicles, which, { _ID_Customer: `C${1 + (which % 3)}` }),
  reference: (data, which, amount) => edit(data.Documents, which, { docOrderRef: `GA4 ${amount}` }),
  note: (data, _, amount) => edit(data.Document_Extras, 0, { docNotes: `GA4 ${amount}` }),
  issue: (data, which, amount) => {
    const drafts = data.Documents.filter(({ docStatus }) => docStatus === "");
    const draft = drafts[which % Math.max(drafts.length, 1)];
    const number = { SI: "docNumber_Invoice", JS: "docNumber_Jobsheet", ES: "docNumber_Estimate" }[
      draft?.docType ?? ""
    ];
    if (!draft || !number) return;
    Object.assign(draft, {
      docStatus: "Issued",
      docDate_Issued: "05/06/2026",
      [number]: draft[number] || `20${amount}`,
    });
  },
  price: (data, which, amount) => {
    const old = data.LineItems[which % data.LineItems.length];
    if (old) Object.assign(old, line(old._ID ?? "", old._ID_Document ?? "", amount));
  },
  words: (data, which, amount) => edit(data.LineItems, which, { itemDescription: `GA4 ${amount}` }),
  new_line: (data, which, amount) => {
    const of = data.Documents[which % data.Documents.length]?._ID ?? "";
    data.LineItems.push(line(`NEW-${which}-${amount}`, of, amount));
  },
  line_gone: (data, which) => void data.LineItems.splice(which % data.LineItems.length, 1),
  receipt: (data, which, amount) => {
    const issued = data.Documents.filter(({ docStatus }) => docStatus === "Issued");
    const of = issued[which % issued.length]?._ID ?? "";
    data.Receipts.push(receipt(`NEWR-${which}-${amount}`, of, `${amount}.00`, "20/06/2026"));
  },
  receipt_today: (data, which) => {
    const issued = data.Documents.filter(({ docStatus }) => docStatus === "Issued");
    const of = issued[which % issued.length]?._ID ?? "";
    if (data.Receipts.some(({ _ID }) => _ID === `TEN-${of}`)) return;
    const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London" }).format(new Date());
    data.Receipts.push(receipt(`TEN-${of}`, of, "10.00", day));
  },
  receipt_words: (data, which, amount) => edit(data.Receipts, which, { Description: `GA4 ${amount}` }),
  issue_next: (data, which, amount) => {
    const id = `NEXT-${which % 3}`;
    const model = data.Documents.find(({ docStatus }) => docStatus === "Issued");
    if (!model || data.Documents.some(({ _ID }) => _ID === id)) return;
    data.Documents.push({ ...model, _ID: id, docNumber_Invoice: String(1004 + (which % 3)) });
    data.LineItems.push(line(`${id}-1`, id, amount));
  },
  receipt_amount: (data, which, amount) =>
    edit(data.Receipts, which, { Amount: `${amount}.00`, TotalReceipt: `${amount}.00` }),
  receipt_gone: (data, which) => void data.Receipts.splice(which % Math.max(data.Receipts.length, 1), 1),
  stock: (data, which, amount) => edit(data.Stock, which, { qtyInStock: String(amount) }),
  cost: (data, which, amount) => edit(data.Stock, which, { itemCostNET: `${amount}.00` }),
  retail: (data, which, amount) => edit(data.Stock, which, { itemPriceRetailNET: `${amount}.00` }),
  reminder: (data, which) => edit(data.Reminders, which, { DueDate: "09/09/2027" }),
  appointment: (data) => edit(data.Appointments, 0, { ApptTimeStart: "08:00:00" }),
  new_customer: (data, which, amount) => {
    if (data.Customers.some(({ _ID }) => _ID === `CN${which}`)) return;
    data.Customers.push({ _ID: `CN${which}`, nameSurname: `New ${amount}` });
  },
};

export const ga4Change = fc.record({
  kind: fc.constantFrom(...Object.keys(CHANGES)),
  which: fc.nat(20),
  amount: fc.integer({ min: 11, max: 89 }),
});

/** The export as it is after these changes. */
export function changedInGa4(
  data: SmallExport,
  changes: readonly { kind: string; which: number; amount: number }[],
): SmallExport {
  const after = structuredClone(data);
  for (const { kind, which, amount } of changes) CHANGES[kind]?.(after, which, amount);
  return withTotals(after);
}

function edit(rows: Record<string, string>[], which: number, cells: Record<string, string>): void {
  const row = rows[which % Math.max(rows.length, 1)];
  if (row) Object.assign(row, cells);
}
