import Link from "next/link";
import { BarChart } from "@/components/charts/bar-chart";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatMoney } from "@/components/ui/money";
import { addDays } from "@/lib/core/dates/dates";
import { pounds, sum } from "@/lib/core/money";
import type { DayTakings } from "@/lib/receipts/queries/takings";

const DAYS = 14;

/** The takings of each of the last fourteen days. */
export function TakingsCard({ takings, day }: { takings: DayTakings[]; day: string }) {
  const bars = Array.from({ length: DAYS }, (_, at) => {
    const date = addDays(day, at + 1 - DAYS);
    return { date, amount: pounds(sum(takings.filter((row) => row.day === date).map((row) => row.amount))) };
  });
  const from = addDays(day, 1 - DAYS);
  return (
    <Card>
      <CardHeader
        title="Takings"
        description={`${formatMoney(pounds(sum(takings.map((row) => row.amount))))} in 14 days`}
        actions={
          <Link
            href={`/receipts?from=${from}&to=${day}`}
            prefetch={false}
            className="rounded-sm text-sm text-primary hover:underline"
          >
            Receipts
          </Link>
        }
      />
      <CardBody>
        <BarChart title="Takings of the last 14 days" bars={bars} today={day} />
      </CardBody>
    </Card>
  );
}
