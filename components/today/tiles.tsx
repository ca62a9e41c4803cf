import { Banknote, CarFront, Hourglass, Wrench } from "lucide-react";
import { formatMoney } from "@/components/ui/money";
import { StatTile } from "@/components/ui/stat-tile";
import { pounds, sum } from "@/lib/core/money";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import type { Today } from "@/lib/today/queries/today";

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** The day in four figures. */
export function TodayTiles({ today }: { today: Today }) {
  const { jobs, owed, mots, takings, day } = today;
  const taken = takings?.filter((row) => row.day === day);
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 max-xl:*:last:odd:col-span-2 xl:grid-cols-4">
      {jobs ? (
        <StatTile
          icon={Wrench}
          label="Jobs in the workshop"
          value={jobs.current.toLocaleString("en-GB")}
          detail={jobs.ready > 0 ? `${jobs.ready} completed, to be invoiced` : "None waiting to be invoiced"}
          href="/documents?open=yes"
        />
      ) : null}
      {owed ? (
        <StatTile
          icon={Hourglass}
          label="Unpaid"
          value={formatMoney(owed.balance)}
          detail={
            owed.overdue_documents > 0
              ? `${formatMoney(owed.overdue_balance)} overdue`
              : count(owed.documents, "document")
          }
          tone={owed.overdue_documents > 0 ? "danger" : "neutral"}
          href="/documents?unpaid=yes"
        />
      ) : null}
      {mots ? (
        <StatTile
          icon={CarFront}
          label="MOTs due in 14 days"
          value={mots.due.toLocaleString("en-GB")}
          detail={`${mots.expired.toLocaleString("en-GB")} expired in the last month`}
          tone={mots.expired > 0 ? "warning" : "neutral"}
          href="/vehicles?mot_due_within=14&sort=mot_expiry"
        />
      ) : null}
      {taken ? (
        <StatTile
          icon={Banknote}
          label="Taken today"
          value={formatMoney(pounds(sum(taken.map((row) => row.amount))))}
          detail={
            taken.length > 0
              ? taken.map((row) => `${receiptMethodName(row.method)} ${formatMoney(row.amount)}`).join(" · ")
              : "Nothing yet"
          }
          href={`/receipts?from=${day}&to=${day}`}
        />
      ) : null}
    </div>
  );
}
