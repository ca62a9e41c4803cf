"use client";

import { ChartNoAxesColumn } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import { type TableState, tableHref } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { hoursList } from "@/lib/clock/list";
import { hoursAndMinutes } from "@/lib/clock/rules/clock-words";
import { type HoursLine, ratioWords } from "@/lib/clock/rules/hours-lines";

type HoursTablesProps = {
  people: HoursLine[];
  periods: HoursLine[];
  by: "day" | "week";
  state: TableState;
  everybody: readonly { value: string; label: string }[];
  mayExport: boolean;
};

/** The hours of each technician over all days, and day by day or week by week. */
export function HoursTables({ people, periods, by, state, everybody, mayExport }: HoursTablesProps) {
  const filters: TableFilter[] = [
    { kind: "dates", label: "Days", from: "from", to: "to" },
    { name: "by", label: "By", options: [{ value: "week", label: "week" }], any: "day" },
    { name: "user_id", label: "Technician", options: everybody, any: "all" },
  ];
  const opened = ({ user_id, from, to }: HoursLine): string => {
    if (by === "day" && user_id) return `/workshop/hours/${user_id}?date=${from}`;
    return tableHref(state, { filters: { from, to, by: null, user_id } });
  };
  return (
    <>
      <DataTable
        label="Technicians"
        columns={personColumns}
        rows={people}
        rowHref={({ user_id }) => tableHref(state, { filters: { user_id } })}
        state={state}
        total={people.length}
        fill={false}
        filters={filters}
        csvPath={mayExport ? "/workshop/hours/csv" : undefined}
        empty={
          <EmptyState icon={ChartNoAxesColumn} title="No hours on these days">
            They come from the clock: at the shared screen, or on each technician’s phone.
          </EmptyState>
        }
      />
      {periods.length > 0 ? (
        <section className="mt-6">
          <h2 className="mb-2 text-lg font-semibold">{by === "day" ? "Day by day" : "Week by week"}</h2>
          <DataTable
            label={by === "day" ? "Days" : "Weeks"}
            columns={periodColumns}
            rows={periods}
            rowHref={opened}
            fill={false}
          />
        </section>
      ) : null}
    </>
  );
}

const BASIS = {
  efficiency: "Sold ÷ on jobs",
  utilisation: "On jobs ÷ at work",
  productivity: "Sold ÷ at work",
} as const;

const hours = (key: "attended_seconds" | "worked_seconds" | "sold_seconds") => (line: HoursLine) => (
  <span title={`${(line[key] / 3600).toFixed(2)} hours`}>{hoursAndMinutes(line[key])}</span>
);
const ratio = (key: keyof typeof BASIS) => (line: HoursLine) => (
  <span title={BASIS[key]}>{ratioWords(line[key])}</span>
);

const CELLS = {
  attended_seconds: hours("attended_seconds"),
  worked_seconds: hours("worked_seconds"),
  sold_seconds: hours("sold_seconds"),
  efficiency: ratio("efficiency"),
  utilisation: ratio("utilisation"),
  productivity: ratio("productivity"),
};

const personColumns = tableColumns(hoursList, CELLS, { without: ["from"] });
const periodColumns = tableColumns(hoursList, CELLS);
