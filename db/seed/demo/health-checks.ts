import type { IsoDate } from "@/lib/core/dates/dates";
import type { ItemState } from "@/lib/inspections/rules/item-states";
import type { MeasurementKindName } from "@/lib/inspections/rules/measurement-kinds";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import type { TemplateContent, TemplateItem } from "@/lib/inspections/schema/content";
import type { Calendar } from "./calendar";
import type { DemoDocument } from "./documents";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

/** A template that the garage has, with the version that new checks begin with. */
export interface CheckTemplate {
  id: string;
  name: string;
  version_id: string;
  content: TemplateContent;
}

type Told = Readonly<Record<string, { state: ItemState; readings?: readonly string[] }>>;

interface Made {
  template: string;
  told: Told;
  /** How many items are looked at by now; all of a check that is finished. */
  looked_at?: number;
}

const LOW_FRONT: Told = {
  tyre_front_left: { state: "amber", readings: ["2.9", "2.6", "2.8"] },
  tyre_front_right: { state: "amber", readings: ["3.1", "2.8", "2.9"] },
  wipers: { state: "amber" },
};
const WORN: Told = {
  tyre_rear_left: { state: "red", readings: ["1.4", "1.9", "2.2"] },
  brakes_front: { state: "red", readings: ["20", "15"] },
  brakes_rear: { state: "amber", readings: ["35", "40"] },
  brake_fluid: { state: "amber", readings: ["171"] },
};
const YEAR_AGO: Told = {
  tyre_front_left: { state: "green", readings: ["4.6", "4.4", "4.5"] },
  battery: { state: "amber", readings: ["64"] },
};

/** What is made on the jobs of today, one after another. */
const TODAY: readonly Made[] = [
  { template: "Courtesy check", told: LOW_FRONT },
  { template: "Full health check", told: { lights_rear: { state: "red", readings: ["1"] } }, looked_at: 9 },
  { template: "Tyres and brakes", told: WORN },
];
const BEFORE: Made = { template: "Courtesy check", told: YEAR_AGO };

const GOOD: Readonly<Record<MeasurementKindName, readonly string[]>> = {
  tread: ["6.2", "6.4", "6.1"],
  tread_other: ["4.0", "4.2", "4.1"],
  pad_percent: ["70"],
  fluid_boiling: ["214"],
  fluid_water: ["0.5"],
  battery_health: ["88"],
  battery_volts: ["12.65"],
  lamps_out: ["0"],
  coolant_freezing: ["34"],
};

/** Health checks of the vehicles that are here today, one of them half done, and of the same vehicles at their last visit. */
export function healthChecks(
  { id, calendar }: Maker,
  templates: readonly CheckTemplate[],
  { open, invoices }: { open: readonly DemoDocument[]; invoices: readonly DemoDocument[] },
  technicians: readonly { id: string }[],
) {
  const checks = open.flatMap((job, nth) => {
    const [today, technician] = [TODAY[nth], technicians[nth % technicians.length]];
    if (!today || !job.row.vehicle_id) return [];
    const past = invoices.findLast(
      ({ row }) =>
        row.vehicle_id === job.row.vehicle_id && row.issued_date && row.issued_date < calendar.today,
    );
    const lines = { technician: technician?.id ?? null };
    return [
      ...(past ? [check(past, BEFORE, past.row.issued_date ?? calendar.today, lines.technician)] : []),
      check(job, today, calendar.today, lines.technician),
    ];
  });

  function check({ row }: DemoDocument, made: Made, day: IsoDate, technician_id: string | null) {
    const template = templates.find(({ name }) => name === made.template);
    if (!template) throw new Error(`No template ${made.template}`);
    const [begun, ended] = [calendar.instant(day, "08:40"), calendar.instant(day, "09:10")];
    const finished = made.looked_at === undefined;
    const inspection = {
      ...{ id: id(), vehicle_id: row.vehicle_id ?? "", document_id: row.id, technician_id },
      ...{ template_id: template.id, template_version_id: template.version_id, mileage: row.mileage },
      ...{ state: finished ? "finished" : "begun", finished_at: finished ? ended : null },
      ...{ finished_by: finished ? technician_id : null, begun_by: technician_id, version: 1 },
      ...{ created_at: begun, updated_at: finished ? ended : begun },
    };
    const found = itemsOf(template.content)
      .slice(0, made.looked_at)
      .map((item) => result(item, made.told, inspection.id, begun, technician_id));
    return { inspection, found };
  }

  function result(item: TemplateItem, told: Told, inspection_id: string, at: string, by: string | null) {
    const { state = "green", readings = [] } = told[item.key] ?? {};
    const words = state === "red" ? item.red : state === "amber" ? item.amber : [];
    const row = {
      ...{ id: id(), inspection_id, item_key: item.key, state, finding: words[0] ?? null, revision: 1 },
      ...{ recorded_by: by, recorded_at: at, created_at: at, updated_at: at },
    };
    return {
      row,
      readings: figuresOf(item, readings).map((figure) => ({ id: id(), result_id: row.id, ...figure })),
    };
  }

  const found = checks.flatMap((one) => one.found);
  return {
    inspections: checks.map(({ inspection }) => inspection),
    results: found.map(({ row }) => row),
    readings: found.flatMap(({ readings }) => readings),
  };
}

/** The readings of an item: those that are told, measurement by measurement, otherwise good ones of what is usually measured. */
function figuresOf({ measurements }: TemplateItem, told: readonly string[]) {
  const left = [...told];
  const usual = measurements.filter(({ key }, at) => at === 0 || key === "right");
  return usual.flatMap(({ key, kind }) => {
    const good = GOOD[kind];
    const readings = told.length > 0 ? left.splice(0, good.length) : good;
    return readings.map((value, at) => ({ measure_key: key, position: at + 1, value }));
  });
}
