import type { OpeningHours } from "@/lib/appointments/rules/opening";
import { weekWords } from "./week-words";

/** A week in words, a line for days that are alike. */
export const WeekLines = ({ week }: { week: readonly OpeningHours[] }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
    {weekWords(week).map(({ days, hours }) => (
      <div key={days} className="contents">
        <dt className="font-medium">{days}</dt>
        <dd className="tabular-nums">{hours}</dd>
      </div>
    ))}
  </dl>
);
