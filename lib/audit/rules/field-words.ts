import { permissionWords } from "@/lib/auth/rules/permission-words";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { isRole } from "@/lib/core/permissions";

/** Fields whose column name is not what users call them. */
const NAMES: Record<string, string> = {
  account_held: "stop on the account",
  account_number: "account number",
  active: "use",
  company_name: "company",
  cost_net: "cost",
  created_date: "date of creation",
  source_document_id: "made from",
  document_date: "date",
  email: "e-mail address",
  engine_cc: "engine size",
  force_tax_free: "VAT exemption",
  fuel_type: "fuel",
  house_no: "house number",
  line_items: "lines",
  locality: "locality",
  low_stock_level: "minimum",
  mot_class: "MOT class",
  mot_expiry: "MOT expiry",
  mot_cost: "cost of the MOT",
  mot_fees: "MOT fees",
  mot_outsourced: "place of the MOT",
  mot_status: "MOT result",
  mot_tester: "MOT tester",
  mot_type: "kind of MOT",
  no_email: "wish for no e-mail",
  order_reference: "order reference",
  retail_price_net: "retail price",
  item_type: "kind",
  method: "payment method",
  scopes: "permissions",
  sub_category: "sub-category",
  tax_code: "VAT code",
  tax_due: "road tax date",
  total_gross: "total",
  trade_parts: "trade prices",
  trade_price_net: "trade price",
  approval: "answer",
  approval_by: "answer by",
  approval_how: "answer given",
  approval_note: "note on the answer",
  url: "address",
  user_status: "garage's own status",
  labour_discount_percent: "labour discount",
  parts_discount_percent: "parts discount",
  discount_percent: "discount",
  share_percent: "share of the work",
  vat_number: "VAT number",
  vin: "VIN",
};

/** Derived from other fields, or of no interest to users. */
const UNSAID =
  /^(version|created_at|updated_at|deleted_at|total_(net|tax)|balance|margin_vat|sort_name|search_text|number_sort|snapshot.*|legacy.*)$/;

const MOST = 3;

/** "mot_expiry" → "MOT expiry"; a role's permission, "manager documents:issue" → "Manager: issue documents". */
export function fieldName(field: string): string {
  const [role = "", permission] = field.split(" ");
  if (permission && isRole(role)) return `${ROLE_NAMES[role]}: ${permissionWords(permission)}`;
  return NAMES[field] ?? field.replace(/_(id|key)$/, "").replaceAll("_", " ");
}

/** "the telephone, the town and 2 more fields"; empty if there is nothing to name. */
export function fieldWords(fields: readonly string[]): string {
  const names = [...new Set(fields.filter((field) => !UNSAID.test(field)).map(fieldName))];
  const shown = names.slice(0, names.length > MOST + 1 ? MOST : names.length).map((name) => `the ${name}`);
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(`${rest} more fields`);
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
