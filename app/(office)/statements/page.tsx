import { LiveRefresh } from "@/components/live/live-refresh";
import { AgeingStrip } from "@/components/statements/ageing-strip";
import { ChosenCustomers } from "@/components/statements/chosen-customers";
import { DebtorTable } from "@/components/statements/debtor-table";
import { SendStatements } from "@/components/statements/send-statements";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { MAX_PER_PAGE } from "@/lib/core/input/list";
import { ask } from "@/lib/core/query";
import { debtorList } from "@/lib/statements/list";
import { listDebtors, sumDebtors } from "@/lib/statements/queries/debtors";
import { DebtorList, StatementChoice } from "@/lib/statements/schema";

export const generateMetadata = listMetadata("Statements", debtorList, DebtorList);

export default async function StatementsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("receipts:read");
  const { input, state } = readList(debtorList, DebtorList, await searchParams);
  const { page: _page, per_page: _perPage, sort: _sort, updated_since: _since, ...filters } = input;
  const [{ rows, pagination }, sums, everybody] = await Promise.all([
    ask(listDebtors, actor, input),
    ask(sumDebtors, actor, filters),
    ask(listDebtors, actor, { ...input, page: 1, per_page: MAX_PER_PAGE }),
  ]);
  return (
    <ChosenCustomers>
      <LiveRefresh entities={["receipts", "documents", "customers"]} />
      <PageHeader
        title="Statements"
        description="Everybody who owes, or has money on account, with how old it is"
        actions={
          <SendStatements
            total={pagination.total}
            all={pagination.total <= MAX_PER_PAGE ? everybody.rows.map(({ id }) => id) : null}
            filters={{ ...state.filters, ...(state.q ? { q: state.q } : {}) }}
            choice={StatementChoice.parse({ by: input.by })}
          />
        }
      />
      <AgeingStrip
        className="mb-4"
        ageing={sums}
        by={input.by}
        figures={[
          { label: "On account", amount: sums.on_account },
          ...(/[1-9]/.test(sums.unclaimed)
            ? [{ label: "Left on cancelled work", amount: sums.unclaimed }]
            : []),
          { label: "Total owed", amount: sums.balance, strong: true },
        ]}
      />
      <DebtorTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={
          may(actor, "documents:create")
            ? { href: "/documents/new?type=invoice", label: "New invoice" }
            : null
        }
        by={input.by}
        mayExport={may(actor, "records:export")}
      />
    </ChosenCustomers>
  );
}
