import { describe, expect, test } from "vitest";
import { documentPdf } from "@/lib/printing/papers/document-paper";
import { receiptPdf } from "@/lib/printing/papers/receipt-paper";
import { statementPdf } from "@/lib/printing/papers/statement-paper";
import { PAGE, WINDOW } from "@/lib/printing/pdf/geometry";
import { textWidth } from "@/lib/printing/pdf/pdf";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
import { type PlacedText, pdfTexts } from "@/tests/support/pdf-text";
import { aPaper, GARAGE } from "@/tests/support/sample-papers";

const NAME = "The Trustees of the Wonastow and District Agricultural Machinery Preservation Society";
const ADDRESS = {
  title: "Mr",
  forename: "Bartholomew Montgomery",
  surname: "Featherstonehaugh-Cholmondeley",
  company_name: NAME,
  house_no: "The Old Coach House, Flat 14b",
  road: "Upper Llanfihangel Crucorney Business and Enterprise Park Road East",
  locality: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  town: "Newcastle-under-Lyme and surrounding villages of the borough",
  county: "Cornwall and the Isles of Scilly, formerly the Duchy",
  postcode: "NP25 5JB",
};
const LONG_GARAGE = {
  ...GARAGE,
  name: "Featherstonehaugh and Sons (Monmouth) Motor Engineers, Bodyshop and MOT Centre Limited",
  road: "Units 14 to 19, The Old Wonastow Road Industrial and Trading Estate West",
  locality: "Llanfihangel Crucorney on the Hill",
  town: "Newcastle-under-Lyme and surrounding villages",
  county: "Cornwall and the Isles of Scilly",
  email: "bookings-and-enquiries@featherstonehaugh-and-sons-motor-engineers.example",
  website: "https://www.featherstonehaugh-and-sons-motor-engineers-of-monmouth.example/garage",
  bank_account_name: "Featherstonehaugh and Sons (Monmouth) Motor Engineers Limited, No. 2",
};
const FOOTER = "All work is guaranteed for twelve months or twelve thousand miles. ".repeat(4).trim();
const settings = { ...NEW_PAPER_SETTINGS, window_address: true, footer: FOOTER.slice(0, 300) };
const stationery = { garage: LONG_GARAGE, settings, logo: null, compress: false };

/** Everything of the text is on the paper, wherever its lines break. */
function expectWhole(texts: PlacedText[], ...wanted: string[]) {
  const all = texts
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s/g, "");
  for (const text of wanted) expect(all, text).toContain(text.replace(/\s/g, ""));
  expect(texts.filter(({ text }) => text.includes("…"))).toEqual([]);
  for (const { text, x, size } of texts)
    expect(x + textWidth(text, { size }), text).toBeLessThan(PAGE.right + 1);
  for (const { y } of texts) expect(y).toBeLessThan(PAGE.height - 4);
}

/** The lines at the left within the envelope's window. */
const inWindow = (texts: PlacedText[]) =>
  texts.filter(
    ({ page, x, y }) => page === 1 && x < PAGE.left + 1 && y >= WINDOW.top - 1 && y <= WINDOW.bottom + 3,
  );

const LINES = Object.values(ADDRESS).filter((value) => value !== "Mr");

describe.each(["invoice", "estimate", "job_sheet", "credit_note", "vehicle_sale"] as const)("%s", (type) => {
  test("prints long addresses, references and vehicles whole, and the address in the window", async () => {
    const paper = aPaper(
      type,
      {
        customer_name: NAME,
        customer_snapshot: ADDRESS,
        order_reference:
          "Purchase order 2026/11/0004711 of the committee, agreed on the telephone with Mr Pugh",
        registration: "AB12CDE",
        vehicle_snapshot: {
          registration: "AB12CDE",
          make: "Mercedes-Benz",
          model: "Sprinter 516 Extra Long Wheelbase",
          derivative: "High Roof Crew Van with tail lift and nearside loading door",
          colour: "Two-tone Brilliant Silver over Graphite Grey",
        },
      },
      stationery,
    );
    const texts = pdfTexts(await documentPdf(paper));
    expectWhole(texts, ...LINES, "High Roof Crew Van with tail lift and nearside loading door");
    expectWhole(texts, LONG_GARAGE.name, LONG_GARAGE.road, LONG_GARAGE.email, FOOTER.slice(0, 300).trim());
    if (type !== "job_sheet")
      for (const line of [ADDRESS.road, ADDRESS.postcode])
        expect(
          inWindow(texts)
            .map(({ text }) => text)
            .join("")
            .replace(/\s/g, ""),
        ).toContain(line.replace(/\s/g, ""));
  });
});

test("a receipt prints what it was for, whole", async () => {
  const texts = pdfTexts(
    await receiptPdf({
      ...stationery,
      receipt: {
        id: "1",
        payment_date: "2026-11-03",
        description:
          "Paid by the daughter at the counter towards the October account, balance to follow by transfer",
        customer_id: null,
        customer_name: NAME,
        customer_snapshot: { ...ADDRESS, account_number: "FEATHERSTONEHAUGH-MONMOUTH-0001" },
        email: null,
        registration: "AB12CDE",
        parts: [
          {
            document_id: null,
            document_type: "payment_on_account",
            document_number: "PA-2026-000000047",
            document_gross: "100.00",
            document_balance: "0.00",
            method: "other",
            method_name: "Voucher of the county's agricultural machinery preservation scheme",
            amount: "100.00",
            surcharge_gross: "0.00",
          },
        ],
      } as never,
    }),
  );
  expectWhole(
    texts,
    ...LINES,
    "Paid by the daughter at the counter towards the October account, balance to follow by transfer",
  );
});

test("a statement prints the names of its orders, its address and its account whole", async () => {
  const order = "Order 4711 of the harvest committee, agreed with Mr Pugh on the telephone before the show";
  const texts = pdfTexts(
    await statementPdf({
      ...stationery,
      statement: {
        customer: {
          ...ADDRESS,
          id: "1",
          name: NAME,
          account_number: "FEATHERSTONEHAUGH-MONMOUTH-0001",
          credit_terms: 30,
        },
        kind: "open",
        as_at: "2026-11-03",
        from: "2026-10-01",
        by: "due",
        brought_forward: null,
        lines: [
          {
            issued_date: "2026-10-05",
            type: "invoice",
            number: "INV-2026-000012345",
            registration: "AB12CDE",
            order_reference: order,
            due_date: "2026-11-04",
            gross: "120.00",
            balance: "120.00",
            movements: [
              { date: "2026-10-20", words: `Received by bank transfer, ${order}`, amount: "10.00" },
            ],
          },
        ],
        ageing: { current: "120.00", days_30: "0", days_60: "0", days_90: "0", older: "0" },
        balance: "120.00",
        on_account: "0.00",
        total: "120.00",
      } as never,
    }),
  );
  expectWhole(texts, ...LINES, order, `Received by bank transfer, ${order}`, "INV-2026-000012345");
});
