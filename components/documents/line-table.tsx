import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import type { Document, DocumentLine } from "@/lib/documents/rules/document";
import { isUnderMarginScheme } from "@/lib/documents/rules/issuing/margin-scheme";
import { type Approval, isCounted } from "@/lib/documents/rules/lines/approval";
import { answerDetails, approvalWords } from "@/lib/documents/rules/lines/approval-words";
import { discountOn } from "@/lib/documents/rules/lines/line-discount";
import { packageWords, shownPrice } from "@/lib/documents/rules/lines/line-price";
import { type LineSection, lineSections, trimmed } from "@/lib/documents/rules/lines/line-sections";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";

const numeric = "py-1.5 pl-3 print:py-0.5 text-right align-top whitespace-nowrap";
const wide = `${numeric} max-sm:hidden`;

type TableDocument = Pick<
  Document,
  "type" | "lines" | "imported" | "discount_percent" | "labour_discount_percent" | "parts_discount_percent"
>;

/** The lines in the order of an invoice: labour, parts, MOT and the rest, each with its total. */
export function LineTable({ document }: { document: TableDocument }) {
  const { type, lines } = document;
  if (lines.length === 0)
    return <p className="border-t px-5 py-4 text-sm text-muted-foreground print:px-0">It has no lines.</p>;
  const sections = lineSections(lines, ({ approval }) => isCounted(type, approval));
  const packages = packageWords(sections.flatMap((section) => section.lines));
  return (
    <table className="w-full border-t text-sm">
      <caption className="sr-only">Lines</caption>
      <thead className="text-xs text-muted-foreground">
        <tr className="border-b">
          <th scope="col" className="py-2 pl-5 text-left font-medium print:pl-0">
            Description
          </th>
          {["Quantity", "Unit price", "Discount", "VAT code", "Net", "VAT"].map((name) => (
            <th
              key={name}
              scope="col"
              className="py-2 pl-3 text-right font-medium whitespace-nowrap max-sm:hidden"
            >
              {name}
            </th>
          ))}
          <th scope="col" className="py-2 pr-5 pl-3 text-right font-medium print:pr-0">
            Gross
          </th>
        </tr>
      </thead>
      {sections.map((section) => (
        <Section key={section.key} section={section} packages={packages} document={document} />
      ))}
    </table>
  );
}

type Packages = ReadonlyMap<string, string>;

interface SectionProps {
  section: LineSection;
  packages: Packages;
  document: TableDocument;
}

function Section({ section, packages, document }: SectionProps) {
  return (
    <tbody className="border-b">
      <tr>
        <th
          scope="rowgroup"
          colSpan={5}
          className="pt-2.5 pb-0.5 pl-5 text-left font-semibold print:pt-1.5 print:pl-0"
        >
          {section.title}
        </th>
        <td className="pt-2.5 pb-0.5 pl-3 text-right text-xs whitespace-nowrap text-muted-foreground max-sm:hidden print:pt-1.5">
          {section.lines.length > 1 ? <Money amount={section.net} /> : null}
        </td>
        <td colSpan={2} />
      </tr>
      {section.lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          packaged={packages.get(line.id)}
          discount={discountOn(line, document)}
        />
      ))}
      <tr aria-hidden>
        <td className="h-1.5 print:h-1" colSpan={8} />
      </tr>
    </tbody>
  );
}

const tones: Record<Approval, BadgeTone> = {
  to_ask: "info",
  approved: "success",
  declined: "danger",
  deferred: "warning",
};

interface LineProps {
  line: DocumentLine;
  packaged: string | undefined;
  /** All discounts on it, as printed. */
  discount: string;
}

function Line({ line, packaged, discount }: LineProps) {
  const price = shownPrice(line);
  const quantity = line.quantity === null ? null : trimmed(line.quantity);
  // A quantity of one says nothing on a line that is just an amount.
  const counted = ["labour", "part", "other"].includes(line.item_type) || discount !== "";
  if (line.item_type === "comment" && !/[1-9]/.test(line.line_gross ?? ""))
    return (
      <tr>
        <td colSpan={8} className="px-5 py-1.5 whitespace-pre-line print:px-0 print:py-0.5">
          {line.description || <i>No description</i>}
          {packaged ? <span className="block text-xs text-muted-foreground">{packaged}</span> : null}
        </td>
      </tr>
    );
  return (
    <tr>
      <td className="w-full py-1.5 pl-5 align-top print:py-0.5 print:pl-0">
        <span className="whitespace-pre-line">{line.description || <i>No description</i>}</span>
        {line.approval ? (
          <span className="ml-2 inline-flex flex-wrap items-baseline gap-x-1.5">
            <Badge tone={tones[line.approval]}>{approvalWords[line.approval]}</Badge>
            <span className="text-xs text-muted-foreground">
              {[answerDetails(line), line.approval_note].filter(Boolean).join(" · ")}
            </span>
          </span>
        ) : null}
        <Details line={line} />
        {packaged ? <span className="block text-xs text-muted-foreground">{packaged}</span> : null}
        {counted && quantity !== null ? (
          <span className="block text-xs text-muted-foreground sm:hidden">
            {quantity} × <Money amount={price?.amount ?? null} /> {price?.note}
            {discount ? ` less ${discount}` : null}
          </span>
        ) : null}
      </td>
      <td className={wide}>{counted ? quantity : ""}</td>
      <td className={wide}>
        {counted ? (
          <>
            <Money amount={price?.amount ?? null} />
            {price?.note ? <span className="block text-xs text-muted-foreground">{price.note}</span> : null}
          </>
        ) : null}
      </td>
      <td className={wide}>{discount}</td>
      <td className={wide}>{line.tax_code}</td>
      <td className={wide}>
        <Money amount={line.line_net} />
      </td>
      <td className={wide}>
        {isUnderMarginScheme(line) ? null : <Money amount={line.line_tax} quietZero />}
      </td>
      <td className={`${numeric} pr-5 print:pr-0`}>
        <Money amount={line.line_gross} />
      </td>
    </tr>
  );
}

/** Part number, technician and supplier; the supplier is not for the customer. */
function Details({ line }: { line: DocumentLine }) {
  const { part_number, stock_item_id, technician, supplier, guarantee } = line;
  const tyre = tyreWords(line.tyre);
  if (!part_number && !technician && !supplier && !guarantee && !tyre) return null;
  return (
    <span className="block text-xs text-muted-foreground print:ml-2 print:inline">
      {part_number ? (
        stock_item_id ? (
          <Link href={`/stock/${stock_item_id}`} prefetch={false} className="hover:underline">
            {part_number}
          </Link>
        ) : (
          part_number
        )
      ) : null}
      {tyre ? (
        <span>
          {part_number ? " · " : ""}
          {tyre}
        </span>
      ) : null}
      {guarantee ? <span> · guarantee {guarantee}</span> : null}
      <span className="print:hidden">
        {[part_number && (technician || supplier) ? "" : null, technician, supplier && `from ${supplier}`]
          .filter((part) => part !== null)
          .join(" · ")}
      </span>
    </span>
  );
}
