import { DateText } from "@/components/ui/date";
import { StatTile } from "@/components/ui/stat-tile";
import { type DueState, due, dueInWords } from "@/lib/vehicles/rules/due";
import { mileageTrend, type Reading } from "@/lib/vehicles/rules/mileage";

interface VehicleTilesProps {
  vehicle: { mot_expiry: string | null; tax_due: string | null; last_invoice_date: string | null };
  readings: Reading[];
  today: string;
}

/** The four things asked first: MOT, tax, mileage, last visit. */
export function VehicleTiles({ vehicle, readings, today }: VehicleTilesProps) {
  const trend = mileageTrend(readings);
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-4">
      <DueTile label="MOT" expiry={vehicle.mot_expiry} today={today} />
      <DueTile label="Tax" expiry={vehicle.tax_due} today={today} />
      <StatTile
        label="Mileage"
        value={trend ? trend.latest.mileage.toLocaleString("en-GB") : "–"}
        detail={trend ? <DateText date={trend.latest.read_on} noWeekday year /> : "never read"}
      />
      <StatTile
        label="Last invoice"
        value={<DateText date={vehicle.last_invoice_date} noWeekday year />}
        detail={vehicle.last_invoice_date ? undefined : "never invoiced"}
      />
    </div>
  );
}

const TONES = {
  unknown: "neutral",
  expired: "danger",
  soon: "warning",
  current: "success",
} as const satisfies Record<DueState, string>;

function DueTile({ label, expiry, today }: { label: string; expiry: string | null; today: string }) {
  const found = due(expiry, today);
  return (
    <StatTile
      label={label}
      value={<DateText date={expiry} noWeekday year />}
      detail={dueInWords(found)}
      tone={TONES[found.state]}
    />
  );
}
