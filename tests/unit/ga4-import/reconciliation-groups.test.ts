import { describe, expect, test } from "vitest";
import { entryTitle, groupPhrase, groupTitle } from "@/lib/ga4-import/control-totals/figure-names";
import { Figures, MEASURES } from "@/lib/ga4-import/control-totals/figures";
import { reconcile } from "@/lib/ga4-import/control-totals/reconcile";
import { groupTotals, readFigure } from "@/lib/ga4-import/control-totals/reconciliation-groups";
import { summarise } from "@/lib/ga4-import/control-totals/reconciliation-summary";
import { ImportReport } from "@/lib/ga4-import/run/run-schema";

const NAMES = [
  "issued|invoice|2024-03",
  "made lines|mot without charge",
  "made lines, issued|discount",
  "receipts|Cash, till 2|2024",
  "receipts by document type|none",
  "tax by month|none|",
  "ages|credit notes|31-60",
  "debtors|A1, B",
  "stock",
];

describe("a figure's name", () => {
  test.each(NAMES)("%s is read back from the report's words", (name) => {
    const [group = "", ...keys] = name.split("|");
    const figures = new Figures();
    figures.add(name, ...(MEASURES[group] ?? []).map(() => 1));
    const { figures: rows } = reconcile(figures, figures);
    expect(rows.map(({ figure }) => readFigure(figure))).toEqual(
      (MEASURES[group] ?? []).map((measure) => ({
        name: group,
        keys: keys.map((key) => key || "(empty)"),
        measure,
      })),
    );
  });

  test("of an unknown kind is a group of its own", () => {
    expect(readFigure("Something new, x: y")).toEqual({ name: "something new, x", keys: [], measure: "y" });
  });

  test("is told in people's words", () => {
    expect(entryTitle("issued", ["invoice", "2024-03"])).toBe("Invoice, Mar 2024");
    expect(entryTitle("ages", ["invoices", "31-60"])).toBe("Invoices, 31–60 days late");
    expect(entryTitle("tax by month", ["none", "FIXED"])).toBe("no date, Fixed items");
    expect(groupTitle("brand new")).toBe("Brand new");
    expect(groupPhrase("tax by month")).toBe("VAT by month and tax code");
  });
});

describe("the summary", () => {
  const source = new Figures();
  const database = new Figures();
  for (let month = 1; month <= 20; month++)
    for (const side of [source, database])
      side.add(`issued|invoice|20${10 + month}-01`, 1, 100_00, 20_00, 120_00);
  database.add("issued|invoice|2030-01", 0, 0, 0, 12_34);
  for (const side of [source, database]) side.add("documents|invoice", 20, 2000_00, 400_00, 2400_00);
  const { figures, reconciled } = reconcile(source, database);
  const summary = summarise(ImportReport.parse({ reconciliation: figures, reconciled }));

  test("says by how much it differs, and in which figures", () => {
    expect(summary).toMatchObject({ reconciled: false, differences: 1, differs_by: "12.34" });
  });

  test("puts what differs first, and leaves the rest of a long group out", () => {
    const issued = summary.groups.find(({ name }) => name === "issued");
    expect(issued).toMatchObject({ total: 20, differences: 1, figures: 80 });
    expect(issued?.entries.map(({ keys }) => keys[1])).toEqual(["2030-01"]);
    const all = groupTotals(ImportReport.parse({ reconciliation: figures }).reconciliation).get("issued");
    expect(all?.entries[0]?.keys[1]).toBe("2030-01");
    expect(all?.entries[1]?.keys[1]).toBe("2011-01");
  });

  test("adds up what stands on the proof", () => {
    expect(summary.totals).toContainEqual({
      group: "documents",
      keys: ["invoice"],
      source: "2400.00",
      database: "2400.00",
      difference: "0.00",
    });
  });
});
