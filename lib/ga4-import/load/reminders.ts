import { mixedWith } from "@/lib/files/csv/fingerprint";
import type { Row } from "../csv/row-reader";
import { REMINDER_TEMPLATES, REMINDERS } from "../formats/diary";
import { flat } from "../source/export-reader";
import { bare, json, text, whole, yes } from "./write/copy-text";
import { keyed } from "./write/destination";
import { type Load, readAhead, readRows, reference } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = REMINDERS.at;

interface Template {
  id: string;
  row: Row;
  name: string | null;
  runId: string;
}

const TEMPLATE = new RowWriter<Template>({
  id: ({ id }) => id,
  name: ({ name }) => text(name ?? "No kind"),
  kind: ({ name }) => kindOf(name),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row }) => String(row.hash),
  import_run_id: ({ runId }) => runId,
});

const kindOf = (name: string | null): string =>
  ({ MOT: "mot", SERVICE: "service", CAMBELT: "cambelt" })[(name ?? "").toUpperCase()] ?? "other";

/** Loads the kinds of reminder. */
export async function loadTemplates(load: Load): Promise<void> {
  const { templates } = load.known;
  const target = keyed(load, "reminder_templates", TEMPLATE.columns);
  await readRows(load, REMINDER_TEMPLATES, (row) => {
    const name = row.values[REMINDER_TEMPLATES.at.Type] as string | null;
    target.put(TEMPLATE, { id: templates.id(templates.take(row.key)), row, name, runId: load.runId });
    load.figures.add("rows|Reminder_Templates", 1);
  });
  await target.finish();
}

interface Reminder {
  id: string;
  row: Row;
  values: unknown[];
  vehicle: string | null;
  template: string | null;
  status: string;
  runId: string;
}

const REMINDER = new RowWriter<Reminder>({
  id: ({ id }) => id,
  vehicle_id: ({ vehicle }) => bare(vehicle),
  template_id: ({ template }) => bare(template),
  due_date: ({ values }) => bare(values[AT.DueDate]),
  status: ({ status }) => status,
  wanted_email: ({ values }) => yes(values[AT.method_Email]),
  wanted_sms: ({ values }) => yes(values[AT.method_SMS]),
  wanted_print: ({ values }) => yes(values[AT.method_Print]),
  done_email: ({ values }) => yes(values[AT.actioned_Email]),
  done_sms: ({ values }) => yes(values[AT.actioned_SMS]),
  done_print: ({ values }) => yes(values[AT.actioned_Print]),
  done_email_date: ({ values }) => bare(values[AT.actionedDate_Email]),
  done_sms_date: ({ values }) => bare(values[AT.actionedDate_SMS]),
  done_print_date: ({ values }) => bare(values[AT.actionedDate_Print]),
  recurs_weeks: ({ values }) => whole(values[AT.Reschedule]),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row, vehicle, template, status }) =>
    String(mixedWith(row.hash, (vehicle ? 1 : 0) + (template ? 2 : 0) + status.length * 4)),
  import_run_id: ({ runId }) => runId,
});

/**
 * Loads reminders. Of a vehicle's reminders of one kind, the newest that nobody has acted on is the live one.
 */
export async function loadReminders(load: Load): Promise<void> {
  const { known, runId, ids } = load;
  const live = await findLive(load);
  const target = keyed(load, "reminders", REMINDER.columns);
  const onRow = (row: Row): void => {
    const { values } = row;
    const vehicle = reference(row, AT._ID_Vehicle, known.vehicles, "broken-vehicle");
    const template = reference(row, AT._ID_Template, known.templates, "broken-template");
    const status = isDone(values) ? "done" : live.has(row.key) ? "due" : "superseded";
    target.put(REMINDER, {
      id: ids.next(),
      row,
      values,
      vehicle: vehicle < 0 ? null : known.vehicles.id(vehicle),
      template: template < 0 ? null : known.templates.id(template),
      status,
      runId,
    });
    load.figures.add("rows|Reminders", 1);
    if (status !== "due") return;
    const overdue = (values[AT.DueDate] as string) <= load.asAt;
    const of = template < 0 ? "" : (values[AT._ID_Template] as string);
    load.figures.add(`reminders|${of}`, 1, overdue ? 1 : 0);
  };
  await readRows(load, REMINDERS, onRow, () => target.drain());
  await target.finish();
}

/** Returns the keys of the live reminders. */
async function findLive({ known, ...load }: Load): Promise<Set<string>> {
  const newest = new Map<string, { due: string; key: string }>();
  const columns = [
    "_ID",
    "_ID_Vehicle",
    "_ID_Template",
    "DueDate",
    "actioned_Email",
    "actioned_Print",
    "actioned_SMS",
  ];
  await readAhead({ known, ...load }, REMINDERS, columns, ({ values, key }) => {
    const vehicle = known.vehicles.find((values[AT._ID_Vehicle] as string | null) ?? "");
    const due = values[AT.DueDate] as string | null;
    if (isDone(values) || vehicle < 0 || due === null) return;
    const template = known.templates.find((values[AT._ID_Template] as string | null) ?? "");
    const group = `${vehicle}|${template}`;
    const best = newest.get(group);
    if (best === undefined || best.due < due) newest.set(group, { due, key: flat(key) });
  });
  return new Set(Array.from(newest.values(), ({ key }) => key));
}

const isDone = (values: readonly unknown[]): boolean =>
  values[AT.actioned_Email] === true ||
  values[AT.actioned_Print] === true ||
  values[AT.actioned_SMS] === true;
