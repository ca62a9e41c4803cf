import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { documentName } from "@/lib/document-record/rules/types";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { ratesDay } from "@/lib/tax/rules/rates";
import { type Original, readOriginal } from "../queries/credit/credit-rest";
import { fillLines } from "../queries/lines/fill-lines";
import { withCosts } from "../queries/lines/line-costs";
import { withOwnReferences } from "../queries/lines/line-references";
import { withTyres } from "../queries/lines/line-tyres";
import { type CustomerOnPaper, customerOnPaper, vehicleOnPaper } from "../queries/parties";
import { creditTotalProblem } from "../rules/credit/credit-bounds";
import { type Allowed, requireDiscountAllowed } from "../rules/issuing/discount-limit";
import { marginVat } from "../rules/issuing/margin-scheme";
import { isCounted } from "../rules/lines/approval";
import { askedAgain } from "../rules/lines/asked-again";
import { withAnswers } from "../rules/lines/line-answers";
import { priceLines } from "../rules/lines/price-lines";
import type { StoredLine } from "../rules/starting/existing-lines";
import type { Line } from "../schema/line";
import type { SummedLine } from "./write-lines";

/** The content of a document, whether typed, converted, copied or credited. */
export interface Content {
  /** Set for an existing document, and for a new one with a key chosen by the caller. */
  id?: string | undefined;
  type: string;
  customer_id: string | null;
  vehicle_id: string | null;
  /** The vehicle it was for before this change, if the vehicle may have changed. */
  former_vehicle_id?: string | null;
  source_document_id?: string | null;
  discount_percent?: Decimal | undefined;
  labour_discount_percent?: Decimal | undefined;
  parts_discount_percent?: Decimal | undefined;
  lines: readonly Line[];
  /** Day of supply, if it differs from the day of issue; the tax rates of that day apply. */
  tax_point?: IsoDate | null | undefined;
  /** For a credit note whose original is not in the system: the original's date, which gives the rates that were charged. */
  invoice_date?: IsoDate | null | undefined;
  /** The day of issue; defaults to today. */
  day?: IsoDate | undefined;
  standing?: ReadonlyMap<string, StoredLine>;
  /** Discounts already on the document, besides the customer's own. */
  allowed?: Allowed["discounts"];
  /** Discounts and references of the lines were already checked on the document they come from. */
  carried?: boolean;
}

export interface Composed {
  customer: CustomerOnPaper | null;
  lines: SummedLine[];
  /** The settings used to compose it. */
  settings: DocumentSettings;
  /** The columns of the document that are derived from its content. */
  columns: Partial<DocumentRecord>;
}

const LARGEST_TOTAL = "99999999.99";

/**
 * Checks the content of a document, and returns its customer, lines and totals; totals are worked out nowhere else. A credit
 * note is bound by what it credits, however it was made: the caller must hold the row lock on its original.
 */
export async function composeDocument(tx: Tx, actor: Actor, content: Content): Promise<Composed> {
  const [codes, settings, customer, vehicle] = await Promise.all([
    readTaxCodes(tx),
    readDocumentSettings(tx),
    content.customer_id ? customerOnPaper(tx, content.customer_id) : null,
    content.vehicle_id ? vehicleOnPaper(tx, content.vehicle_id) : null,
  ]);
  const discounts = {
    discount_percent: content.discount_percent ?? "0",
    labour_discount_percent: content.labour_discount_percent ?? customer?.labour_discount_percent ?? "0",
    parts_discount_percent: content.parts_discount_percent ?? customer?.parts_discount_percent ?? "0",
  };
  const standing = content.standing ?? new Map<string, StoredLine>();
  const original = await originalOf(tx, content);
  const filled = original
    ? content.lines.map((line) => fromItsSource(line, standing))
    : content.carried
      ? content.lines
      : await fillLines(tx, content.lines, { terms: customer, standing });
  const asked = content.carried ? filled : await withTyres(tx, filled, standing);
  const lines = content.carried
    ? asked
    : await withCosts(
        tx,
        actor,
        content.type,
        withAnswers(
          actor,
          content.type,
          await withOwnReferences(tx, { ...content, lines: asked }, standing),
          standing,
        ),
        standing,
      );
  if (!content.carried)
    requireDiscountAllowed(
      actor,
      settings.discount_limits,
      { discounts, lines },
      {
        discounts: { ...customerDiscounts(customer), ...content.allowed },
        lines: new Map([...standing].map(([id, line]) => [id, line.discount_percent])),
      },
    );
  const pricing = {
    ...{ type: content.type, codes, discounts, standing },
    day: ratesDay({ ...content, day: content.day ?? today() }),
    credits: content.type === "credit_note" ? (original?.rests ?? null) : undefined,
  };
  const priced = priceLines(lines, pricing);
  const again = askedAgain(content.type, lines, priced.lines, standing);
  const totals = again ? priceLines(again, pricing) : priced;
  const over = original && creditTotalProblem(totals.lines, original.rests.values(), documentName(original));
  if (over) throw invalid({ field: "line_items", message: over });
  if (decimal(totals.total_gross).abs().gt(LARGEST_TOTAL))
    throw invalid({ field: "line_items", message: "The document comes to more than £99,999,999.99" });
  const agreed = totals.lines.filter(({ approval }) => isCounted(content.type, approval));
  return {
    customer,
    lines: totals.lines,
    settings,
    columns: {
      ...discounts,
      customer_id: customer?.id ?? null,
      vehicle_id: vehicle?.id ?? null,
      customer_name: customer?.name ?? "",
      customer_snapshot: customer?.snapshot ?? {},
      registration: vehicle?.registration ?? "",
      vehicle_snapshot: vehicle?.snapshot ?? {},
      account_document: customer?.account_customer ?? false,
      total_net: totals.total_net,
      total_tax: totals.total_tax,
      total_gross: totals.total_gross,
      labour_hours: sum(ofType(agreed, "labour").map(({ quantity }) => quantity)).toFixed(3),
      labour_cost: costOf(agreed, "labour"),
      parts_cost: costOf(agreed, "part"),
      margin_vat: content.type === "vehicle_sale" ? marginVat(totals.lines) : null,
    },
  };
}

/**
 * The document that a credit note credits, if it is in the system. VALIDATION_ERROR if the credit note is for another customer.
 */
async function originalOf(
  tx: Tx,
  { id, type, source_document_id, customer_id }: Content,
): Promise<Original | null> {
  if (type !== "credit_note" || !source_document_id) return null;
  const original = await readOriginal(tx, source_document_id, id);
  if (original.customer_id && original.customer_id !== customer_id)
    throw invalid({
      field: "customer_id",
      message: `A credit note is made out to whom ${documentName(original)} was`,
    });
  return original;
}

/** An existing line always credits the line it was made to credit. */
const fromItsSource = (line: Line, standing: ReadonlyMap<string, StoredLine>): Line => {
  const before = line.id ? standing.get(line.id) : undefined;
  return before ? { ...line, source_line_id: before.references.source_line_id } : line;
};

const customerDiscounts = (customer: CustomerOnPaper | null) => ({
  labour_discount_percent: customer?.labour_discount_percent,
  parts_discount_percent: customer?.parts_discount_percent,
});

const ofType = (lines: readonly SummedLine[], type: string) =>
  lines.filter((line) => line.item_type === type);

/** Null if no line has a cost: an unknown cost is not zero. */
function costOf(lines: readonly SummedLine[], type: string): Decimal | null {
  const costs = ofType(lines, type).flatMap(({ line_cost }) => line_cost ?? []);
  return costs.length > 0 ? pounds(sum(costs)) : null;
}
