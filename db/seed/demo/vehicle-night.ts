import { addDays, addMonths } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import type { DemoCar, DemoVehicle } from "./vehicles";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

interface Found {
  kind: string;
  before: string | null;
  after: string;
}

/** So many vehicles lie between one that was found something of and the next. */
const EVERY = 7;

/** What last night heard of DVSA and DVLA, which nobody has seen to yet. The vehicles' own rows say the same. */
export function vehicleNight({ id, calendar }: Maker, cars: readonly DemoCar[]) {
  const { today } = calendar;
  const at = (time: string) => calendar.instant(today, time);
  const night = {
    ...{ id: id(), state: "done", begun_at: at("04:30"), ended_at: at("04:34") },
    ...{ files_done: [`${addDays(today, -1)} delta-light-vehicle.zip`], records_read: 118_402 },
    ...{ vehicles_matched: 9, vehicles_changed: 6, dvla_asked: 24, problem: null },
  };
  const renewed = (expiry: string): Found => ({
    ...{ kind: "mot_renewed", before: addMonths(expiry, -12), after: expiry },
  });
  const of: ((expiry: string, row: DemoVehicle) => Found)[] = [
    renewed,
    renewed,
    (expiry) => ({ kind: "mot_failed", before: expiry, after: addDays(today, -1) }),
    () => ({ kind: "keeper_may_have_changed", before: addMonths(today, -38), after: addDays(today, -9) }),
    () => ({ kind: "recall", before: null, after: "yes" }),
    (_, { tax_due }) => {
      const taxed = tax_due ?? addMonths(today, 11);
      return { kind: "tax_changed", before: `taxed ${addMonths(taxed, -12)}`, after: `taxed ${taxed}` };
    },
  ];
  const findings = of.flatMap((found, nth) => {
    const row = cars[nth * EVERY]?.row;
    if (!row?.mot_expiry) return [];
    const told = found(row.mot_expiry, row);
    return [{ id: id(), night_id: night.id, vehicle_id: row.id, ...told, created_at: night.ended_at }];
  });
  return { nights: [night], findings };
}
