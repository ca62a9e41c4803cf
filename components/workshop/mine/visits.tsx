import { formatDate } from "@/lib/core/dates/date-words";
import type { JobVisit } from "@/lib/workshop/responses";

/** Earlier visits: when, at what mileage, what was done and what was found. */
export const Visits = ({ visits }: { visits: readonly JobVisit[] }) => (
  <ol className="flex flex-col gap-3">
    {visits.map((visit) => (
      <li key={visit.id} className="rounded-lg border bg-card p-4 shadow-xs">
        <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 text-base font-semibold">
          {visit.day ? formatDate(visit.day) : "On a day not known"}
          <span className="font-medium tabular-nums">
            {visit.mileage ? `${visit.mileage.toLocaleString("en-GB")} miles` : ""}
          </span>
        </h2>
        {visit.work_description ? (
          <p className="mt-1 text-base whitespace-pre-line wrap-break-word">{visit.work_description}</p>
        ) : null}
        <Items title="Done" items={visit.done} />
        <Words title="Concern" text={visit.concern} />
        <Words title="Cause" text={visit.cause} />
        <Words title="Correction" text={visit.correction} />
        <Items title="Found" items={visit.found} />
      </li>
    ))}
  </ol>
);

function Items({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-2">
      <h3 className="text-sm font-medium text-muted-foreground">{title}</h3>
      <ul className="list-disc pl-5 text-base">
        {[...new Set(items)].map((item) => (
          <li key={item} className="wrap-break-word">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Words = ({ title, text }: { title: string; text: string | null }) =>
  text ? (
    <section className="mt-2">
      <h3 className="text-sm font-medium text-muted-foreground">{title}</h3>
      <p className="text-base whitespace-pre-line wrap-break-word">{text}</p>
    </section>
  ) : null;
