import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/lib/core/dates/date-words";
import type { VehicleDataState } from "@/lib/vehicle-data/queries/vehicle-data-card";
import { asWritten } from "@/lib/vehicle-data/rules/fact-words";
import { due, dueInWords } from "@/lib/vehicles/rules/due";

const TAX: Readonly<Record<string, string>> = {
  taxed: "Taxed",
  untaxed: "Not taxed",
  sorn: "Off the road (SORN)",
};

/** What both last said in short: MOT, tax, recall, and what the vehicle is. */
export function TaxState({ state, today }: { state: VehicleDataState; today: string }) {
  const vehicle = [state.make, state.model, state.colour, state.fuel]
    .flatMap((word) => (word ? [asWritten(word.toUpperCase())] : []))
    .join(", ");
  const until = (day: string | null) =>
    day ? `${formatDate(day, { year: true, noWeekday: true })}, ${dueInWords(due(day, today))}` : null;
  const tax = [state.tax ? (TAX[state.tax] ?? state.tax) : null, until(state.tax_due)]
    .filter(Boolean)
    .join(": ");
  return (
    <div className="px-4 py-3">
      {state.recall === "yes" || state.exported || state.tax === "sorn" ? (
        <p className="mb-2 flex flex-wrap gap-2">
          {state.recall === "yes" ? <Badge tone="danger">Recall outstanding</Badge> : null}
          {state.exported ? <Badge tone="danger">Marked for export</Badge> : null}
          {state.tax === "sorn" ? <Badge tone="warning">Off the road (SORN)</Badge> : null}
        </p>
      ) : null}
      <DescriptionList
        layout="columns"
        items={[
          { term: "Vehicle", value: vehicle || "No record" },
          { term: "MOT until", value: until(state.mot_expiry) },
          { term: "Tax", value: tax || null },
          { term: "Outstanding recall", value: RECALL[state.recall ?? "unknown"] ?? null },
          {
            term: "V5C issued",
            value: state.v5c_issued ? formatDate(state.v5c_issued, { year: true, noWeekday: true }) : null,
          },
          {
            term: "First used",
            value: state.first_used ? formatDate(state.first_used, { year: true, noWeekday: true }) : null,
          },
        ].filter(({ value }) => value !== null)}
      />
    </div>
  );
}

const RECALL: Readonly<Record<string, string>> = { yes: "Yes: ask the maker’s dealer", no: "None" };
