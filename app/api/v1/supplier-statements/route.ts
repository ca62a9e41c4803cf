import { endpoint } from "@/lib/api/endpoint";
import { createStatement } from "@/lib/supplier-accounts/commands/statements";
import { statementList } from "@/lib/supplier-accounts/list";
import { listStatements } from "@/lib/supplier-accounts/queries/statements";
import { StatementInList, StatementWritten } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(listStatements, {
  summary: "Suppliers' statements",
  returns: StatementInList,
  csv: { query: listStatements, list: statementList },
});

export const POST = endpoint(createStatement, {
  summary: "Take in a supplier's statement",
  returns: StatementWritten,
  status: 201,
  location: "/supplier-statements/{id}",
  example: {
    body: {
      supplier_id: "0198c0de-0000-7000-8000-000000000001",
      statement_date: "2026-11-30",
      balance: "84.50",
      lines: [{ kind: "invoice", line_date: "2026-11-20", reference: "10021", amount: "84.50" }],
    },
  },
});
