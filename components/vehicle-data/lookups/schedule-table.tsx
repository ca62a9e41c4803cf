import { CardBody } from "@/components/ui/card";
import type { NamedValue, ServiceInterval, ServiceSchedule } from "@/lib/integrations/vehicle-lookups";

/** When a car is serviced and what goes into it, in the vendor's own words where this program has none. */
export function ScheduleTable({ schedule: { capacities, regimes } }: { schedule: ServiceSchedule }) {
  return (
    <>
      {capacities.length > 0 ? (
        <CardBody className="border-t">
          <Values values={capacities} />
        </CardBody>
      ) : null}
      {regimes.map((regime, at) => (
        // A schedule never changes: its regimes have no other name.
        // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they were bought
        <CardBody key={at} className="flex flex-col gap-3 border-t text-sm">
          {regime.variable ? <p>The car itself says when a service is due.</p> : null}
          {regime.intervals.length > 0 ? (
            <ul className="flex flex-col gap-1">
              {regime.intervals.map((interval) => (
                <li key={`${interval.name} ${interval.miles} ${interval.months}`}>
                  <strong className="font-semibold">{interval.name ?? "Service"}</strong> every{" "}
                  {dueWords(interval)}
                </li>
              ))}
            </ul>
          ) : null}
          {regime.services.length > 0 ? (
            <ol className="flex flex-col divide-y">
              {regime.services.map((service) => (
                <li key={`${service.name} ${service.miles} ${service.months}`} className="py-1.5">
                  <p className="tabular-nums">
                    <strong className="font-semibold">{service.name ?? "Service"}</strong> at{" "}
                    {dueWords(service)}
                  </p>
                  <Values values={service.more} />
                </li>
              ))}
            </ol>
          ) : null}
        </CardBody>
      ))}
    </>
  );
}

const Values = ({ values }: { values: readonly NamedValue[] }) =>
  values.length === 0 ? null : (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {values.map(({ name, value }) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-muted-foreground">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );

function dueWords({ miles, months }: ServiceInterval): string {
  const said = [
    miles === null ? null : `${miles.toLocaleString("en-GB")} miles`,
    months === null ? null : `${months} months`,
  ].filter((words) => words !== null);
  return said.join(" or ") || "times that are not said";
}
