import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { DemoSupplier } from "./stock-items";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

interface Part {
  part_number: string;
  description: string;
  quantity: Decimal;
  unit: Decimal;
}

const PARTS: readonly (Part & { surcharge?: Decimal })[] = [
  {
    part_number: "SRC-2201",
    description: "Starter motor, exchange",
    quantity: "1",
    unit: "96.00",
    surcharge: "35.00",
  },
  { part_number: "WB-3318", description: "Wheel bearing kit, front", quantity: "2", unit: "27.40" },
  { part_number: "EXH-771", description: "Exhaust centre section", quantity: "1", unit: "64.50" },
  { part_number: "CLU-9040", description: "Clutch kit, three-piece", quantity: "1", unit: "118.00" },
];

/**
 * What the first supplier delivered, billed and stated: one invoice booked, one whose price is not the agreed one, one delivery that is not
 * billed, a return and an old unit not credited yet.
 */
export function supplierPapers({ id, calendar }: Maker, [supplier]: readonly DemoSupplier[]) {
  if (!supplier) throw new Error("The demo garage has no supplier");
  const supplier_id = supplier.id;
  const at = (offset: number) => calendar.instant(calendar.day(offset), "16:10");
  const stamped = (offset: number) => ({ created_at: at(offset), updated_at: at(offset) });
  const edited = (offset: number) => ({ ...stamped(offset), version: 1 });
  const order = {
    ...{
      id: id(),
      supplier_id,
      number: "DEMO-PO-298",
      status: "received",
      fulfilment: "delivery",
      ordered_how: "telephone",
    },
    ...{ ordered_date: calendar.day(-26), expected_date: calendar.day(-25), ...edited(-26) },
  };
  const lines = PARTS.map(({ unit, surcharge, ...part }, position) => ({
    ...{ id: id(), purchase_order_id: order.id, ...part, quantity_received: part.quantity, unit_cost: unit },
    ...{ unit_surcharge: surcharge ?? null, tax_code: "T1", position, ...stamped(-26) },
  }));
  const deliveries = ["DN 88121", "DN 88140", "DN 88177"].map((reference, i) => ({
    ...{
      id: id(),
      supplier_id,
      reference,
      received_date: calendar.day(-25 + 4 * i),
      created_at: at(-25 + 4 * i),
    },
  }));
  const receipts = lines.map((line, i) => {
    const delivery = deliveries[Math.min(i === 0 ? 0 : i - 1, 2)];
    return {
      ...{
        id: id(),
        purchase_order_line_id: line.id,
        delivery_id: delivery?.id ?? null,
        quantity: line.quantity,
      },
      ...{
        unit_cost: line.unit_cost,
        received_on: delivery?.received_date ?? "",
        created_at: delivery?.created_at ?? "",
      },
    };
  });
  const paper = (
    number: string,
    offset: number,
    booked: boolean,
    of: readonly [nth: number, unit: Decimal, kind?: string][],
  ) => {
    const billed = of.map(([nth, unit, kind = "part"], position) => {
      const quantity = lines[nth]?.quantity ?? "1";
      const net = pounds(decimal(quantity).times(unit));
      return {
        ...{
          position,
          kind,
          part_number: lines[nth]?.part_number ?? null,
          description: lines[nth]?.description ?? "",
          quantity,
        },
        ...{
          unit_net: unit,
          net,
          tax_code: "T1",
          tax_rate: "20",
          tax: pounds(decimal(net).times("0.2")),
          accepted: false,
        },
        ...{ purchase_receipt_id: receipts[nth]?.id ?? null, ...stamped(offset) },
      };
    });
    const [net, tax] = [sum(billed.map((line) => line.net)), sum(billed.map((line) => line.tax))];
    const invoice_date = calendar.day(offset);
    const invoice = {
      ...{
        id: id(),
        supplier_id,
        kind: "invoice",
        status: booked ? "booked" : "draft",
        number,
        invoice_date,
      },
      ...{
        due_date: calendar.day(offset + 30),
        vat_date: booked ? invoice_date : null,
        booked_at: booked ? at(offset) : null,
      },
      ...{ net: pounds(net), tax: pounds(tax), gross: pounds(net.plus(tax)), ...edited(offset) },
    };
    return { invoice, lines: billed.map((line) => ({ id: id(), supplier_invoice_id: invoice.id, ...line })) };
  };
  const papers = [
    paper("SI-40417", -24, true, [
      [0, "96.00"],
      [0, "35.00", "old_unit"],
      [1, "27.40"],
    ]),
    paper("SI-40466", -20, false, [[2, "69.90"]]),
  ];
  const back = (kind: string, nth: number, offset: number, unit_credit: Decimal, reason: string) => ({
    ...{
      id: id(),
      supplier_id,
      kind,
      status: "sent",
      purchase_order_line_id: lines[nth]?.id ?? null,
      quantity: "1",
    },
    ...{
      part_number: lines[nth]?.part_number ?? null,
      description: lines[nth]?.description ?? "",
      unit_credit,
      credited_quantity: "0",
    },
    ...{ reason, return_reference: `RN ${5510 + nth}`, sent_on: calendar.day(offset), ...edited(offset) },
  });
  const statement = {
    ...{
      id: id(),
      supplier_id,
      statement_date: calendar.day(-2),
      balance: "412.48",
      file_name: "statement.pdf",
      ...edited(-2),
    },
  };
  const stated = [
    {
      kind: "invoice",
      reference: "40417",
      amount: papers[0]?.invoice.gross ?? "0",
      line_date: calendar.day(-24),
    },
    {
      kind: "invoice",
      reference: "40466",
      amount: papers[1]?.invoice.gross ?? "0",
      line_date: calendar.day(-20),
    },
    { kind: "invoice", reference: "88177", amount: "141.60", line_date: calendar.day(-16) },
  ];
  return {
    orders: [order],
    order_lines: lines,
    deliveries,
    receipts,
    returns: [
      back("old_unit", 0, -23, "35.00", "Old starter motor"),
      back("faulty", 1, -18, "27.40", "Noisy from new"),
    ],
    invoices: papers.map(({ invoice }) => invoice),
    invoice_lines: papers.flatMap((one) => one.lines),
    statements: [statement],
    statement_lines: stated.map((line, position) => ({
      ...{ id: id(), supplier_statement_id: statement.id, position, ...line, created_at: at(-2) },
    })),
  };
}
