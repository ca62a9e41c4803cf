import "server-only";
import { formatDate } from "@/lib/core/dates/date-words";
import { readStrokes, SIGNATURE_RATIO } from "@/lib/core/input/signature";
import { mastheadBottom } from "@/lib/printing/blocks/letterhead";
import { partiesBlock } from "@/lib/printing/blocks/parties";
import { plainTable } from "@/lib/printing/blocks/plain-table";
import { prose } from "@/lib/printing/blocks/prose";
import type { Stationery } from "@/lib/printing/papers/paper";
import { drawPages } from "@/lib/printing/pdf/draw-pages";
import type { Block } from "@/lib/printing/pdf/flow";
import { CONTENT_WIDTH, INK, OUTLINE, PAGE, QUIET, WINDOW } from "@/lib/printing/pdf/geometry";
import { Pdf } from "@/lib/printing/pdf/pdf";
import { printable } from "@/lib/printing/pdf/printable";
import { setWithin } from "@/lib/printing/pdf/wrap";
import { accentOf } from "@/lib/printing/schema/paper-settings";
import { fuelWords } from "../rules/courtesy-loan";
import type { CourtesyLoanRow } from "../schema/courtesy-loan";

export interface CourtesyAgreement extends Stationery {
  loan: CourtesyLoanRow;
  /** The customer's name and address, a line each. */
  address: string[];
  /** What was signed, and how. */
  signed: {
    agreement: string;
    signature: string | null;
    signed_name: string | null;
    licence_ending: string | null;
  };
}

/** Returns the agreement of one loan of a courtesy car as a PDF, with its signature; once the car is back, with what it came back with. */
export async function courtesyAgreementPdf(sheet: CourtesyAgreement): Promise<Buffer> {
  const { loan, garage, settings, signed, compress } = sheet;
  const title = "Courtesy car";
  const accent = accentOf(settings, "job_sheet");
  const pdf = await Pdf.begin({ title, author: garage.name, day: loan.out_at.slice(0, 10), compress });
  const blocks = [
    partiesBlock({
      address: sheet.address,
      title,
      notice: null,
      facts: [
        { term: "Car", value: loan.car },
        { term: "Driver", value: loan.driver_name ?? "" },
        {
          term: "Licence",
          value: signed.licence_ending ? `seen, ending ${signed.licence_ending}` : "seen",
        },
        { term: "Back by", value: loan.due_at ? when(loan.due_at) : "" },
      ].filter(({ value }) => value),
      accent,
    }),
    ...plainTable(
      [
        { name: "", width: 90 },
        { name: "When", width: 130 },
        { name: "Mileage", width: 80, align: "right" },
        { name: "Fuel", width: 90 },
        { name: "By" },
      ],
      [
        {
          cells: [
            "Went out",
            when(loan.out_at),
            miles(loan.out_mileage),
            fuelWords(loan.out_fuel),
            loan.out_by ?? "",
          ],
        },
        {
          cells: loan.in_at
            ? [
                "Came back",
                when(loan.in_at),
                miles(loan.in_mileage),
                fuelWords(loan.in_fuel ?? 0),
                loan.in_by ?? "",
              ]
            : ["Came back", "", "", "", ""],
        },
      ],
    ),
    ...prose({ heading: "Damage when it went out", text: loan.out_damage ?? "None noted", accent }),
    ...(loan.in_at
      ? prose({ heading: "Damage when it came back", text: loan.in_damage ?? "None noted", accent })
      : []),
    ...prose({ heading: "Agreement", text: signed.agreement, accent }),
    signatureBlock(loan, signed),
  ];
  const top = Math.max(mastheadBottom(sheet), settings.window_address ? WINDOW.top : 0);
  drawPages(pdf, { ...sheet, name: title, about: loan.car }, top, blocks);
  return pdf.end();
}

const BOX_WIDTH = 210;
const BOX_HEIGHT = BOX_WIDTH * SIGNATURE_RATIO;

function signatureBlock(
  loan: CourtesyLoanRow,
  { signature, signed_name }: CourtesyAgreement["signed"],
): Block {
  const name = signature ? loan.driver_name : signed_name;
  const how = signature
    ? "Signed by hand on a screen"
    : signed_name
      ? "Signed by typing the name"
      : "The signature has been erased";
  const typed = setWithin(printable(signed_name ?? ""), { size: 15, weight: "medium" }, BOX_WIDTH - 20, 1);
  const says = setWithin(
    printable([how, name, when(loan.out_at)].filter(Boolean).join(", ")),
    { size: 8, colour: QUIET },
    CONTENT_WIDTH,
    1,
  );
  return {
    height: BOX_HEIGHT + 18,
    gap: 16,
    draw(pdf, y) {
      pdf.box(PAGE.left, y, BOX_WIDTH, BOX_HEIGHT, { radius: 4, outline: OUTLINE, thickness: 0.8 });
      for (const stroke of signature ? readStrokes(signature) : [])
        pdf.line(
          stroke.map(([px, py]) => [PAGE.left + (px / 1000) * BOX_WIDTH, y + (py / 1000) * BOX_WIDTH]),
          INK,
          1.1,
        );
      for (const line of typed.lines) pdf.text(PAGE.left + 10, y + BOX_HEIGHT / 2 - 5, line, typed.style);
      for (const line of says.lines) pdf.text(PAGE.left, y + BOX_HEIGHT + 8, line, says.style);
    },
  };
}

const when = (at: string): string => formatDate(at, { time: true, year: true });
const miles = (mileage: number | null): string => mileage?.toLocaleString("en-GB") ?? "";
