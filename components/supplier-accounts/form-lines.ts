import type { FormValues } from "@/components/form/use-action-form";
import type { UnbilledPart } from "@/lib/supplier-accounts/responses";
import type { LineKind } from "@/lib/supplier-accounts/rules/match-words";
import type { ProposedLine } from "@/lib/supplier-accounts/rules/read-invoice";

/** A line as the form shows it when it is first drawn. */
export interface FormLine {
  key: number;
  id?: string;
  kind: LineKind;
  part_number: string;
  description: string;
  quantity: string;
  unit_net: string;
  tax_code: string;
  purchase_receipt_id: string | null;
  supplier_return_id: string | null;
  /** What it bills, in words. */
  of: string | null;
}

export const NO_LINE: Omit<FormLine, "key"> = {
  kind: "part",
  part_number: "",
  description: "",
  quantity: "1",
  unit_net: "",
  tax_code: "T1",
  purchase_receipt_id: null,
  supplier_return_id: null,
  of: null,
};

/** "PO1003, 2 December". */
export const ofDelivery = ({ order_number, reference }: UnbilledPart): string =>
  [order_number, reference].filter(Boolean).join(" · ") || "delivery";

export const lineOfPart = (part: UnbilledPart): Omit<FormLine, "key"> => ({
  ...NO_LINE,
  kind: part.kind,
  part_number: part.part_number ?? "",
  description: part.description,
  quantity: part.quantity,
  unit_net: part.unit_net ? plain(part.unit_net) : "",
  tax_code: part.tax_code,
  purchase_receipt_id: part.id,
  of: ofDelivery(part),
});

/** The number of the invoice that their system told for all of these; null where it did not, or told several. */
export function toldNumber(parts: readonly UnbilledPart[]): string | null {
  const [first = null, ...others] = new Set(parts.map(({ invoice_number }) => invoice_number));
  return others.length === 0 ? first : null;
}

/** A proposed line takes the delivery that has its part number, if that is not taken by another. */
export function lineOfProposal(
  line: ProposedLine,
  unbilled: readonly UnbilledPart[],
  taken: ReadonlySet<string>,
): Omit<FormLine, "key"> {
  const same = unbilled.find(
    ({ id, kind, part_number }) =>
      kind === "part" &&
      !taken.has(id) &&
      part_number !== null &&
      keyOf(part_number) === keyOf(line.part_number ?? ""),
  );
  return {
    ...(same ? lineOfPart(same) : NO_LINE),
    part_number: line.part_number ?? "",
    description: line.description,
    quantity: line.quantity,
    unit_net: line.unit_net,
    tax_code: line.tax_code ?? same?.tax_code ?? "T1",
  };
}

const keyOf = (part: string): string => part.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

/** "4.1000" is shown as "4.10", "0.0375" as it is. */
export const plain = (price: string): string => price.replace(/^(-?\d+\.\d\d\d*?)0*$/, "$1");

/** The values of the lines' fields, by name. */
export const valuesOf = (lines: readonly FormLine[]): FormValues =>
  Object.fromEntries(
    lines.flatMap(({ key: _, of: _of, ...line }, index) =>
      Object.entries(line).map(([name, value]) => [`lines.${index}.${name}`, value]),
    ),
  );

export const labelsOf = (lines: readonly FormLine[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((_, index) =>
      Object.entries({
        quantity: "quantity",
        unit_net: "price",
        tax_code: "VAT code",
        description: "description",
        purchase_receipt_id: "delivery",
        supplier_return_id: "return",
      }).map(([name, words]) => [`lines.${index}.${name}`, `Line ${index + 1}, ${words}`]),
    ),
  );
