import { z } from "zod";
import type {
  Availability,
  CataloguePart,
  Quote,
  QuotedPart,
  SupplierOrder,
} from "@/lib/integrations/parts-supplier";
import { ContractTyre } from "./contract-tyre";

// What the contract's answers say. A field that may be absent is left out where it has another form; a word that we do not know is no fault.

const Text = z.string().nullish().catch(null);
const Pence = z.int().nonnegative();
const Instant = z.iso.datetime({ offset: true }).nullish().catch(null);
const Quantity = z
  .union([z.number().positive(), z.string().regex(/^\d{1,9}(\.\d{1,3})?$/)])
  .transform((given) => String(given));
const Count = z.number().nonnegative().nullish().catch(null);

const known = <const W extends readonly [string, ...string[]], D extends W[number] | "unknown">(
  words: W,
  otherwise: D,
) => z.union([z.enum(words), z.unknown().transform(() => otherwise)]);

const Part = z
  .object({
    partNumber: z.string().min(1).max(100),
    brand: Text,
    manufacturerNumber: Text,
    description: z.string().max(1000).catch(""),
    unit: Text,
    listPence: Pence.nullish().catch(null),
    surchargePence: Pence.nullish(),
    vatCode: z.enum(["S", "R", "Z", "E"]).catch("S"),
    tyre: ContractTyre,
  })
  .transform(
    (said): CataloguePart => ({
      part_number: said.partNumber,
      brand: said.brand ?? null,
      manufacturer_number: said.manufacturerNumber ?? null,
      description: said.description,
      unit: said.unit ?? null,
      list_pence: said.listPence ?? null,
      surcharge_pence: said.surchargePence ?? 0,
      vat_code: said.vatCode,
      tyre: said.tyre,
    }),
  );

export const PartsAnswer = z.object({ total: z.int().nonnegative(), parts: z.array(Part).max(500) });

const AVAILABILITY = [
  "in_stock",
  "from_hub",
  "part_available",
  "out_of_stock",
] as const satisfies Availability[];

const QuoteLine = z
  .object({
    partNumber: z.string(),
    quantity: Quantity.nullish(),
    /** Of one. */
    netPence: Pence.nullish(),
    surchargePence: Pence.nullish(),
    status: Text,
    availability: z
      .object({ branch: Count, hub: Count, status: known(AVAILABILITY, "unknown"), earliest: Instant })
      .nullish(),
  })
  .transform((said, context): QuotedPart => {
    const part_number = said.partNumber;
    if (said.status === "unknown_part") return { state: "unknown_part", part_number };
    if (said.netPence === null || said.netPence === undefined) {
      context.addIssue({ code: "custom", message: "A part with a price has netPence", path: ["netPence"] });
      return z.NEVER;
    }
    return {
      state: "quoted",
      part_number,
      quantity: said.quantity ?? "1",
      unit_pence: said.netPence,
      surcharge_pence: said.surchargePence ?? 0,
      availability: said.availability?.status ?? "unknown",
      branch: said.availability?.branch ?? null,
      hub: said.availability?.hub ?? null,
      earliest: said.availability?.earliest ?? null,
    };
  });

export const QuoteAnswer = z
  .object({ currency: z.literal("GBP").optional(), validUntil: Instant, lines: z.array(QuoteLine).max(500) })
  .transform((said): Quote => ({ valid_until: said.validUntil ?? null, parts: said.lines }));

const ORDER_STATUS = [
  "accepted",
  "picking",
  "despatched",
  "delivered",
  "invoiced",
  "cancelled",
  "rejected",
] as const;
const LINE_STATUS = ["allocated", "back_order", "despatched", "cancelled"] as const;

export const OrderAnswer = z
  .object({
    id: z.string().min(1).max(200),
    reference: z.string(),
    status: known(ORDER_STATUS, "accepted"),
    invoiceNumber: z.string().trim().min(1).max(80).nullish().catch(null),
    lines: z
      .array(
        z.object({
          partNumber: z.string(),
          quantity: Quantity,
          netPence: Pence.nullish().catch(null),
          status: known(LINE_STATUS, "allocated"),
          substitutedBy: Text,
          expected: Instant,
        }),
      )
      .max(500),
  })
  .transform(
    (said): SupplierOrder => ({
      id: said.id,
      reference: said.reference,
      status: said.status,
      invoice_number: said.invoiceNumber ?? null,
      lines: said.lines.map((line) => ({
        part_number: line.partNumber,
        quantity: line.quantity,
        unit_pence: line.netPence ?? null,
        status: line.status,
        substituted_by: line.substitutedBy ?? null,
        expected: line.expected ?? null,
      })),
    }),
  );

export const OrdersAnswer = z.object({ orders: z.array(OrderAnswer).max(100) });

/** `partNumbers` is not promised: suppliers who name the parts of which they speak do it there. */
export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string().max(100),
    message: z.string().catch(""),
    requestId: Text,
    partNumbers: z.array(z.string().max(100)).max(500).optional().catch(undefined),
  }),
});
