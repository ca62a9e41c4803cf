import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources();

/**
 * What speaks of balances by their trade: the step that carries one on, the import that takes them as they came, the views themselves,
 * and reminders, which are due in another sense. Everything else asks lib/receivables.
 */
const MAY =
  /^(lib\/receivables\/|db\/|tests\/|lib\/ga4-import\/|lib\/reminders\/|lib\/documents\/(steps\/settle|settled-status)\.ts$)/;

/** What somebody who works out for himself what is owed, or since when, would write. */
const OWN_RULES: [string, RegExp][] = [
  ["asks which documents have a balance", /\bbalance\s*(<>|!=)\s*0/],
  ["takes credit notes off by hand", /-\s*abs\(\s*(\w+\.)?balance/],
  [
    "lists the types that are owed",
    /balance[^`]*'invoice',\s*'excess_invoice'|'invoice',\s*'excess_invoice'[^`]*balance/,
  ],
  ["ages by the due date", /coalesce\(\s*(\w+\.)?due_date/],
  ["asks by the due date what is overdue", /\bdue_date\s*<\s*\$\{/],
  [
    "adds up money on account",
    /from receipts\b[^`]*document_id is null[^`]*receipt_allocations|receipt_allocations[^`]*document_id is null/,
  ],
];

test("what is owed, by whom and since when is asked of lib/receivables, and worked out nowhere else", () => {
  const offences = all
    .filter(({ path }) => /^(app|components|lib)\//.test(path) && !MAY.test(path))
    .flatMap(({ path, text }) =>
      OWN_RULES.filter(([, rule]) => rule.test(text)).map(([what]) => `${path} ${what}`),
    );
  expect(offences).toEqual([]);
});

test("the rule would be found where somebody writes one of their own", () => {
  const home = all.filter(({ path }) => path.startsWith("db/views/") || path.startsWith("lib/receivables/"));
  const found = OWN_RULES.filter(([, rule]) => home.some(({ text }) => rule.test(text))).map(
    ([what]) => what,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "asks which documents have a balance",
      "takes credit notes off by hand",
      "lists the types that are owed",
    ]),
  );
});
