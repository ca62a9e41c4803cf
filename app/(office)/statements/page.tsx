import { AgeingStrip } from "@/components/statements/ageing-strip";
import { ChosenCustomers } from "@/components/statements/chosen-customers";
import { DebtorTable } from "@/components/statements/debtor-table";
import { SendStatements } from "@/components/statements/send-statements";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { MAX_PER_PAGE } from "@/lib/core/input/list";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { listDebtors, sumDebtors } from "@/lib/statements/queries/debtors";
import { DebtorFilters, DebtorList, StatementChoice } from "@/lib/statements/schema";

const ADDRESS = {
  path: "/statements",
  sorts: ["balance", "overdue", "name", "oldest"],
  defaultSort: "-balance",
  filters: Object.keys(DebtorFilters.shape).filter((name) => name !== "q"),
};

export const generateMetadata = listMetadata("Statements", ADDRESS);

export default async function StatementsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("receipts:read");
  const params = await searchParams;
  const input = pageInput(DebtorList, params);
  const { page: _page, per_page: _perPage, sort: _sort, updated_since: _since, ...filters } = input;
  const [{ rows, pagination }, sums, everybody] = await Promise.all([
    ask(listDebtors, actor, input),
    ask(sumDebtors, actor, filters),
    ask(listDebtors, actor, { ...input, page: 1, per_page: MAX_PER_PAGE }),
  ]);
  const state = readTableState(ADDRESS, params);
  return (
    <ChosenCustomers>
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
