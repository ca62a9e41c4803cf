import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import { fullDate } from "@/lib/core/dates/date-words";
import { decimal, formatMoney, pounds } from "@/lib/core/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { AGE_NAMES, AGES } from "@/lib/receivables/rules/ageing";
import type { Statement } from "@/lib/statements/queries/customer-statement";
import type { StatementLine } from "@/lib/statements/rules/compose-statement";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { addressLines } from "../blocks/address";
import { dueBox } from "../blocks/due-box";
import { factStrip } from "../blocks/fact-strip";
import { mastheadBottom } from "../blocks/letterhead";
import { partiesBlock } from "../blocks/parties";
import { bankBlock } from "../blocks/payment";
import { type PlainRow, plainTable } from "../blocks/plain-table";
import { smallPrint } from "../blocks/prose";
import { drawPages } from "../pdf/draw-pages";
import type { Block } from "../pdf/flow";
import { WINDOW } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { accentOf } from "../schema/paper-settings";
import { NO_VAT_INVOICE } from "./document-kind";
import type { Stationery } from "./paper";

export interface StatementPaper extends Stationery {
  statement: Statement;
}

/** Returns a customer's statement as a PDF. */
export const statementPdf = (paper: StatementPaper): Promise<Buffer> => statementsPdf([paper]);

/** Returns the statements of several customers in one PDF, each on pages of its own. */
export async function statementsPdf(papers: readonly StatementPaper[]): Promise<Buffer> {
  const [first] = papers;
  if (!first) throw new Error("There is nothing to print");
  const title =
    papers.length > 1 ? `${papers.length} statements` : `Statement, ${fullDate(first.statement.as_at)}`;
  const { garage, statement, compress } = first;
  const pdf = await Pdf.begin({ title, author: garage.name, day: statement.as_at, compress });
  for (const paper of papers) {
    // A month's statements take seconds: this lets other requests run in between.
    await turn();
    const top = Math.max(mastheadBottom(paper), paper.settings.window_address ? WINDOW.top : 0);
    const about = printable(paper.statement.customer.name);
    drawPages(
      pdf,
      { ...paper, name: `Statement, ${fullDate(paper.statement.as_at)}`, about },
      top,
      blocksOf(paper),
    );
  }
  return pdf.end();
}

function blocksOf({ statement, garage, settings }: StatementPaper): Block[] {
  const { customer, balance, on_account, unclaimed, total, ageing, by } = statement;
  const accent = accentOf(settings, "statement");
  const { name, credit_terms, account_number, ...printed } = customer;
  const snapshot = Object.fromEntries(
    Object.entries(printed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const own = (
    [
      ["Money on account", on_account],
      ["Paid on cancelled work", unclaimed],
    ] as const
  ).flatMap(([words, amount]): [string, string][] =>
    decimal(amount).eq(0) ? [] : [[words, formatMoney(pounds(decimal(amount).times(-1)))]],
  );
  const money: [string, string][] = own.length > 0 ? [["Outstanding", formatMoney(balance)], ...own] : [];
  const owes = decimal(total).gt(0);
  const bank = settings.show_bank_details && owes ? bankBlock(garage, account_number ?? name) : null;
  return [
    partiesBlock({
      address: addressLines(name, snapshot),
      title: "Statement",
      notice: NO_VAT_INVOICE,
      facts: [
        { term: "Date", value: fullDate(statement.as_at) },
        { term: "From", value: fullDate(statement.from) },
        { term: "Account", value: account_number ?? "" },
        { term: "Terms", value: credit_terms === null ? "" : `${credit_terms} days` },
      ].filter(({ value }) => value),
      accent,
    }),
    ...plainTable(
      [
        { name: "Date", width: 62 },
        { name: "Document", width: 104 },
        { name: "Vehicle and your order" },
        { name: "Due", width: 62 },
        { name: "Amount", width: 66, align: "right" },
        { name: "Outstanding", width: 72, align: "right" },
      ],
      rowsOf(statement),
    ),
    factStrip(AGES.map((age) => [AGE_NAMES[by][age], formatMoney(ageing[age])])),
    dueBox(
      money,
      [owes ? "To pay" : "In credit", formatMoney(owes ? total : pounds(decimal(total).times(-1)))],
      accent,
    ),
    ...(bank ? [bank] : []),
    ...smallPrint(settings.terms.statement),
  ];
}

function rowsOf({ lines, brought_forward }: Statement): PlainRow[] {
  const rows: PlainRow[] =
    brought_forward === null
      ? []
      : [{ cells: ["", "Brought forward", "", "", "", formatMoney(brought_forward)], strong: true }];
  for (const line of lines) {
    rows.push({ cells: cellsOf(line) });
    for (const { date, words, amount } of line.movements)
      rows.push({
        cells: [
          "",
          "",
          [fullDate(date), words].filter(Boolean).join(" · "),
          "",
          formatMoney(pounds(decimal(amount).times(-1))),
          "",
        ],
        detail: true,
      });
  }
  return rows.length > 0 ? rows : [{ cells: ["", "Nothing is outstanding"] }];
}

const cellsOf = ({
  issued_date,
  type,
  number,
  registration,
  order_reference,
  due_date,
  gross,
  balance,
}: StatementLine) => [
  fullDate(issued_date),
  `${documentTypeName(type)} ${number ?? ""}`.trim(),
  [registration && formatRegistration(registration), order_reference].filter(Boolean).join(" · "),
  type === "credit_note" ? "" : fullDate(due_date),
  formatMoney(gross),
  formatMoney(balance),
];
