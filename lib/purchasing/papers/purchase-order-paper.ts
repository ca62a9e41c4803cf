import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { mastheadBottom } from "@/lib/printing/blocks/letterhead";
import { partiesBlock } from "@/lib/printing/blocks/parties";
import { plainTable } from "@/lib/printing/blocks/plain-table";
import { prose } from "@/lib/printing/blocks/prose";
import type { Stationery } from "@/lib/printing/papers/paper";
import { drawPages } from "@/lib/printing/pdf/draw-pages";
import { WINDOW } from "@/lib/printing/pdf/geometry";
import { Pdf } from "@/lib/printing/pdf/pdf";
import { accentOf } from "@/lib/printing/schema/paper-settings";
import { plain } from "@/lib/stock/rules/stock-shortage";
import type { SupplierOnPaper } from "@/lib/suppliers/queries/supplier-on-paper";
import type { OrderToSend } from "../queries/order-to-send";

export interface PurchaseOrderPaper extends Stationery {
  order: OrderToSend;
  supplier: SupplierOnPaper;
  /** The day of the order; today for one that is not placed yet. */
  day: IsoDate | null;
  expected: IsoDate | null;
  /** False for a reader who may not see costs. */
  prices: boolean;
}

/** Returns an order to a supplier as a PDF: what is wanted, at the prices that were agreed, where they are known. */
export async function purchaseOrderPdf(paper: PurchaseOrderPaper): Promise<Buffer> {
  const { order, supplier, garage, settings, compress, prices } = paper;
  const day = paper.day ?? today();
  const title = "Purchase order";
  const accent = accentOf(settings, "statement");
  const pdf = await Pdf.begin({ title: `${title} ${order.number}`, author: garage.name, day, compress });
  const delivery = order.fulfilment === "delivery" ? "Please deliver" : "We collect";
  const net = prices ? pounds(sum(order.lines.map(lineNet))) : null;
  const blocks = [
    partiesBlock({
      address: [
        supplier.name,
        ...(supplier.address ?? "").split("\n"),
        supplier.locality,
        supplier.postcode,
      ].flatMap((line) => line?.trim() || []),
      title,
      notice: null,
      facts: [
        { term: "Our number", value: order.number },
        { term: "Date", value: fullDate(day) },
        { term: "Our account", value: supplier.account_number ?? "" },
        { term: "Wanted by", value: paper.expected ? fullDate(paper.expected) : "" },
        { term: "How", value: delivery },
      ].filter(({ value }) => value),
      accent,
    }),
    ...plainTable(
      [
        { name: "Part number", width: 110 },
        { name: "Description" },
        { name: "Quantity", width: 60, align: "right" },
        ...(prices
          ? [
              { name: "Price net", width: 74, align: "right" as const },
              { name: "Net", width: 74, align: "right" as const },
            ]
          : []),
      ],
      order.lines.map((line) => ({
        cells: [
          line.part_number ?? "",
          [
            line.description,
            prices && decimal(line.unit_surcharge).gt(0)
              ? `Surcharge ${formatMoney(line.unit_surcharge)} each`
              : "",
          ]
            .filter(Boolean)
            .join("\n"),
          plain(line.quantity),
          ...(prices
            ? [
                line.unit_cost === null ? "" : formatMoney(line.unit_cost),
                line.unit_cost === null ? "" : formatMoney(lineNet(line)),
              ]
            : []),
        ],
      })),
    ),
    ...prose({
      text:
        net && decimal(net).gt(0)
          ? `In all ${formatMoney(net)} without VAT. Please quote our number on your delivery note and invoice.`
          : "Please quote our number on your delivery note and invoice.",
      style: { size: 8.5 },
    }),
    ...prose({ heading: "Notes", text: order.notes ?? "", accent }),
  ];
  const top = Math.max(mastheadBottom(paper), settings.window_address ? WINDOW.top : 0);
  drawPages(pdf, { ...paper, name: `${title} ${order.number}`, about: supplier.name }, top, blocks);
  return pdf.end();
}

const lineNet = ({ quantity, unit_cost }: OrderToSend["lines"][number]): string =>
  pounds(decimal(quantity).times(unit_cost ?? "0"));
