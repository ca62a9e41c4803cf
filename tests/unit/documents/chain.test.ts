import { expect, test } from "vitest";
import { type Link, oldNumbers, relationTo } from "@/lib/documents/rules/chain";

const link = (type: string, number: string | null, fields: Partial<Link> = {}): Link => ({
  id: `${type} ${number}`,
  type,
  number,
  estimate_number: null,
  job_sheet_number: null,
  invoice_number: null,
  source_document_id: null,
  ...fields,
});

test("a conversion is told from both sides", () => {
  const estimate = link("estimate", "812");
  const job = link("job_sheet", "2041", { estimate_number: "812", source_document_id: estimate.id });
  const invoice = link("invoice", "900", { job_sheet_number: "2041", source_document_id: job.id });
  expect(relationTo(invoice, job)).toBe("was job sheet 2041");
  expect(relationTo(invoice, estimate)).toBe("was estimate 812");
  expect(relationTo(estimate, job)).toBe("became job sheet 2041");
  expect(relationTo(job, invoice)).toBe("became invoice 900");
  expect(relationTo(estimate, link("invoice", null))).toBe("became invoice without a number");
});

test("a credit note and its invoice name each other", () => {
  const invoice = link("invoice", "900");
  const credit = link("credit_note", "12", { invoice_number: "900" });
  expect(relationTo(credit, invoice)).toBe("credits invoice 900");
  expect(relationTo(invoice, credit)).toBe("credited by credit note 12");
  const ours = link("credit_note", "13", { source_document_id: invoice.id });
  expect(relationTo(invoice, ours)).toBe("credited by credit note 13");
});

test("an insurance excess and the main invoice name each other", () => {
  const invoice = link("invoice", "900");
  const excess = link("excess_invoice", "901");
  expect(relationTo(excess, invoice)).toBe("excess of invoice 900");
  expect(relationTo(invoice, excess)).toBe("excess billed on excess invoice 901");
});

test("two papers of one kind stand beside each other", () => {
  expect(relationTo(link("invoice", "900"), link("invoice", "902"))).toBe("beside invoice 902");
});

test("old numbers are told whose documents are gone", () => {
  const invoice = link("invoice", "900", { estimate_number: "812", job_sheet_number: "2041" });
  expect(oldNumbers(invoice, [])).toEqual(["was estimate 812", "was job sheet 2041"]);
  expect(oldNumbers(invoice, [link("job_sheet", "2041")])).toEqual(["was estimate 812"]);
  expect(oldNumbers(link("job_sheet", "2041", { job_sheet_number: "2041" }), [])).toEqual([]);
  expect(oldNumbers(link("credit_note", "12", { invoice_number: "900" }), [])).toEqual([
    "credits invoice 900",
  ]);
});

test("a retest and the test that failed are told from both sides", () => {
  const failed = link("invoice", "900");
  expect(relationTo(link("job_sheet", "2050"), { ...failed, retest: "failed" })).toBe(
    "retest of invoice 900, which failed",
  );
  expect(relationTo(failed, { ...link("invoice", "901"), retest: "retest" })).toBe("retested on invoice 901");
});
