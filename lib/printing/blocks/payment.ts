import "server-only";
import type { GarageOnPaper } from "../papers/paper";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET } from "../pdf/geometry";
import { printable } from "../pdf/printable";
import { setWithin } from "../pdf/wrap";

const TERM = { size: 7, colour: QUIET } as const;
const VALUE = { size: 8.5, weight: "medium" } as const;

/** How to pay by bank transfer; null if the garage's account is not known. */
export function bankBlock(garage: GarageOnPaper, reference: string): Block | null {
  const { name, bank_account_name, bank_sort_code, bank_account_number } = garage;
  if (!bank_sort_code || !bank_account_number) return null;
  const cells: [string, string, number][] = [
    ["Account name", printable(bank_account_name ?? name), 0.36],
    ["Sort code", bank_sort_code, 0.18],
    ["Account number", bank_account_number, 0.22],
    ["Reference", printable(reference), 0.24],
  ];
  const fitted = cells.map(([term, value, share]) => ({
    term,
    share,
    ...setWithin(value, VALUE, CONTENT_WIDTH * share - 8, 1),
  }));
  const most = Math.max(...fitted.map(({ lines }) => lines.length));
  return {
    height: 46 + (most - 1) * 8,
    gap: 14,
    draw(pdf, y) {
      pdf.rule(PAGE.left, y, CONTENT_WIDTH, HAIRLINE);
      pdf.text(PAGE.left, y + 9, "Pay by bank transfer", { size: 8.5, weight: "semibold" });
      let x: number = PAGE.left;
      for (const { term, share, lines, style } of fitted) {
        pdf.text(x, y + 24, term, TERM);
        lines.forEach((line, i) => {
          pdf.text(x, y + 35 + i * 8, line, style);
        });
        x += CONTENT_WIDTH * share;
      }
    },
  };
}
