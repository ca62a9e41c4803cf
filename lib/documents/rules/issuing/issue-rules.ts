import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import type { Garage } from "@/lib/settings/schema/garage";
import type { SummedLine } from "../../internal/write-lines";
import type { CustomerOnPaper } from "../../queries/parties";

/** The details of a document that are checked before it becomes final. */
export interface Candidate {
  type: string;
  customer: CustomerOnPaper | null;
  vehicle_id: string | null;
  mileage: number | null;
  order_reference: string | null;
  technician: string | null;
  work_description: string | null;
  credit_reason: string | null;
  mot_class: string | null;
  mot_outsourced: boolean | null;
  mot_cost: Decimal | null;
  lines: readonly SummedLine[];
  total_tax: Decimal;
  total_gross: Decimal;
}

/** A VAT invoice up to this amount does not need the customer's address. HMRC, VAT Notice 700, section 16.6. */
const SIMPLIFIED_UP_TO = "250.00";

/** Every reason why the document cannot be issued: legal requirements, and the garage's own. */
export function issueProblems(
  document: Candidate,
  garage: Garage,
  settings: DocumentSettings,
): ErrorDetail[] {
  return [
    ...contentProblems(document),
    ...vatInvoiceProblems(document, garage),
    ...(document.type === "credit_note" ? [] : motProblems(document, settings)),
    ...requiredProblems(document, settings),
  ];
}

function contentProblems({ type, customer, lines, total_gross, credit_reason }: Candidate): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (!customer) problems.push({ field: "customer_id", message: "Choose a customer" });
  if (!lines.some(({ item_type }) => item_type !== "comment"))
    problems.push({ field: "line_items", message: "There is nothing on it: add a line" });
  if (decimal(total_gross).lt(0))
    problems.push({
      field: "line_items",
      message: "It comes to less than nothing: make a credit note instead",
    });
  if (type === "credit_note" && !credit_reason)
    problems.push({ field: "credit_reason", message: "Say why: the reason is printed on the credit note" });
  problems.push(...lines.flatMap(answerProblems));
  for (const [i, line] of lines.entries())
    if (line.item_type !== "comment" && !line.description.trim() && !line.part_number)
      problems.push({ field: `line_items.${i}.description`, message: "Say what this line is for" });
  return problems;
}

/** An invoice charges only lines that were agreed; one that the customer was not asked about needs a recorded reason. */
function answerProblems({ approval, approval_note }: SummedLine, i: number): ErrorDetail[] {
  const field = `line_items.${i}.approval`;
  if (approval === "to_ask" && !approval_note)
    return [{ field, message: "The customer was not asked about this line: ask, or say why it is charged" }];
  if (approval === "declined" || approval === "deferred")
    return [{ field, message: "The customer did not agree to this line: take it off, or note a new answer" }];
  return [];
}

function vatInvoiceProblems({ customer, total_tax, total_gross }: Candidate, garage: Garage): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (!decimal(total_tax).eq(0) && !garage.vat_number)
    problems.push({
      field: "garage.vat_number",
      message: "It charges VAT: enter the garage's VAT number in the settings first",
    });
  const { road, town, postcode } = customer?.snapshot ?? {};
  if (
    customer &&
    decimal(total_gross).gt(SIMPLIFIED_UP_TO) &&
    !decimal(total_tax).eq(0) &&
    !(road || town || postcode)
  )
    problems.push({
      field: "customer_id",
      message: `A VAT invoice over £${SIMPLIFIED_UP_TO} names the customer's address: add it to ${customer.name}`,
    });
  return problems;
}

/**
 * Our own MOT is outside the scope of VAT up to the legal fee; one done by another centre only if charged at exactly what it
 * cost us.
 */
function motProblems(
  { lines, mot_class, mot_outsourced, mot_cost }: Candidate,
  settings: DocumentSettings,
): ErrorDetail[] {
  const sentOut = mot_outsourced ?? !settings.mot_approved_centre;
  return lines.flatMap((line, i) => {
    if (line.item_type !== "mot" || line.tax_code !== "T9") return [];
    const field = `line_items.${i}.unit_price`;
    if (sentOut) {
      const exact = mot_cost !== null && decimal(line.line_net).eq(mot_cost);
      return exact
        ? []
        : [
            {
              field,
              message:
                "An MOT that was sent out is outside the scope of VAT only at exactly what it cost: put any fee of ours on a line of its own",
            },
          ];
    }
    const maximum = settings.mot_fees.find((fee) => fee.mot_class === (mot_class ?? "4"))?.maximum;
    return maximum !== undefined && decimal(line.line_net).gt(decimal(maximum).times(decimal(line.quantity)))
      ? [{ field, message: `The most that may be asked for a class ${mot_class ?? "4"} test is £${maximum}` }]
      : [];
  });
}

const REQUIRED_WORDS = {
  vehicle_id: "Choose a vehicle",
  mileage: "Enter the mileage",
  order_reference: "Enter the customer's order reference",
  technician: "Say who did the work",
  work_description: "Write down what was done",
} as const;

const requiredProblems = (document: Candidate, { required_to_issue }: DocumentSettings): ErrorDetail[] =>
  required_to_issue
    .filter((field) => document[field] === null || document[field] === "")
    .map((field) => ({ field, message: REQUIRED_WORDS[field] }));

/** Why this day of issue is not allowed, or null if it is. Closed VAT periods are checked separately. */
export function issueDateProblem(issued: IsoDate, today: IsoDate): ErrorDetail | null {
  if (issued > today) return { field: "issued_date", message: "The day of issue cannot be in the future" };
  if (daysBetween(issued, today) > 366)
    return { field: "issued_date", message: "The day of issue is more than a year ago" };
  return null;
}
