import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { RecommendedWork, StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import type { ServicePackage } from "@/lib/packages/responses";
import { packageRowsFor } from "@/lib/packages/rules/package-rows";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { blankRow, type Row } from "./editor-rows";
import type { Rates } from "./editor-totals";

/** Shortens a price for display: "54.8500" is "54.85", "12.0000" is "12.00", "5.9750" stays "5.975". */
export function shownPrice(price: string | null | undefined): string {
  if (!price) return "";
  const [pounds = "0", pence = ""] = price.split(".");
  return `${pounds}.${pence.replace(/0+$/, "").padEnd(2, "0")}`;
}

export const shownFigure = (value: string | null | undefined): string => (value ? trimmed(value) : "");

/** Returns the tax code for this customer's lines unless something else is said. */
export const customerTaxCode = (customer: StartCustomer | null): string | undefined =>
  customer?.force_tax_free ? "T9" : undefined;

/** Returns an MOT line from the settings: its class and its fee, outside the scope of VAT. */
export function motRow(id: string, settings: DocumentSettings, motClass: string): Row {
  const wanted = motClass || settings.mot_fees[0]?.mot_class || "4";
  const fee = settings.mot_fees.find(({ mot_class }) => mot_class === wanted)?.fee;
  return {
    ...blankRow(id, "mot"),
    description: `MOT test, class ${wanted}`,
    quantity: "1",
    unit_price: fee ?? "",
  };
}

/** Returns a line for a retest after a fail: free until somebody enters a price. */
export function retestRow(id: string, settings: DocumentSettings, motClass: string): Row {
  const row = motRow(id, settings, motClass);
  return { ...row, description: row.description.replace("test", "retest"), unit_price: "0.00" };
}

/** Returns what a suggestion writes into the row being typed. */
export function fromSuggestion(
  suggestion: Suggestion,
  row: Row,
  customer: StartCustomer | null,
): Partial<Row> {
  const type = suggestion.item_type;
  const free = customerTaxCode(customer);
  return {
    item_type: type,
    description: suggestion.description,
    part_number: suggestion.kind === "text" ? "" : (suggestion.part_number ?? ""),
    stock_item_id: suggestion.stock_item_id,
    ...(suggestion.supplier_id && { supplier_id: suggestion.supplier_id }),
    unit_price: type === "comment" ? "" : shownPrice(suggestion.unit_price),
    unit_cost: shownPrice(suggestion.unit_cost),
    tax_code: type === "comment" ? "T9" : (free ?? suggestion.tax_code ?? "T1"),
    tax_inclusive: false,
    nominal_code: suggestion.nominal_code ?? "",
    guarantee: suggestion.guarantee ?? "",
    tyre: null,
    quantity: row.quantity || (suggestion.kind === "past" ? shownFigure(suggestion.quantity) : "1"),
  };
}

/** Returns recommended work for this vehicle as a line. */
export function fromRecommended(work: RecommendedWork, id: string, customer: StartCustomer | null): Row {
  const row = blankRow(id, work.item_type, customerTaxCode(customer) ?? work.tax_code ?? undefined);
  return {
    ...row,
    description: work.description,
    part_number: work.part_number ?? "",
    stock_item_id: work.stock_item_id,
    quantity: shownFigure(work.quantity),
    unit_price: shownPrice(work.unit_price),
    advisory_id: work.kind === "advisory" ? work.id : null,
    deferred_work_id: work.kind === "advisory" ? null : work.id,
  };
}

/** Returns a package's lines, which are added and removed together, at its fixed price if it has one. */
export function packageRows(
  job: ServicePackage,
  newId: () => string,
  rates: Rates,
  customer: StartCustomer | null,
): Row[] {
  const package_key = newId();
  return packageRowsFor(job, rates, customer).map((line) => ({
    ...blankRow(newId(), line.item_type, line.tax_code),
    description: line.description,
    part_number: line.part_number ?? "",
    stock_item_id: line.stock_item_id,
    quantity: line.item_type === "comment" ? "" : shownFigure(line.quantity),
    unit_price: line.item_type === "comment" ? "" : shownPrice(line.unit_price),
    unit_cost: shownPrice(line.unit_cost),
    tax_inclusive: line.tax_inclusive,
    package_key,
    package_name: job.name,
  }));
}
