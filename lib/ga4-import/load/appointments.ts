import { mixedWith } from "@/lib/files/csv/fingerprint";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import type { Row } from "../csv/row-reader";
import { APPOINTMENTS } from "../formats/diary";
import { bare, json, london, text } from "./write/copy-text";
import { keyed } from "./write/destination";
import { type Load, readAhead, readRows, reference } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = APPOINTMENTS.at;

interface Appointment {
  id: string;
  row: Row;
  values: unknown[];
  /** Ids. */
  resource: string | null;
  customer: string | null;
  vehicle: string | null;
  document: string | null;
  runId: string;
}

const APPOINTMENT = new RowWriter<Appointment>({
  id: ({ id }) => id,
  resource_id: ({ resource }) => bare(resource),
  customer_id: ({ customer }) => bare(customer),
  vehicle_id: ({ vehicle }) => bare(vehicle),
  document_id: ({ document }) => bare(document),
  starts_at: ({ values }) => london(instant(values[AT.ApptDateStart], values[AT.ApptTimeStart])),
  ends_at: ({ values }) => london(instant(values[AT.ApptDateEnd], values[AT.ApptTimeEnd])),
  appointment_type: ({ values }) => text(values[AT.ApptType]),
  description: ({ values }) => text(values[AT.ApptDescEntry]),
  registration: ({ values }) =>
    text(normaliseRegistration((values[AT.vehRegistration] as string | null) ?? "")),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row, customer, vehicle, document }) =>
    String(mixedWith(row.hash, (customer ? 1 : 0) + (vehicle ? 2 : 0) + (document ? 4 : 0))),
  import_run_id: ({ runId }) => runId,
});

/**
 * Registers the appointments' keys for documents that refer to them; the appointments themselves are loaded
 * after the documents.
 */
export async function findAppointments(load: Load): Promise<void> {
  await readAhead(load, APPOINTMENTS, ["_ID"], ({ key }) => void load.known.appointments.take(key));
}

/** Loads appointments and the bays that they name. */
export async function loadAppointments(load: Load): Promise<void> {
  const { known, runId } = load;
  await load.sender.all();
  const resources = await loadResources(load);
  const target = keyed(load, "appointments", APPOINTMENT.columns);
  const onRow = (row: Row): void => {
    const { values } = row;
    const customer = reference(row, AT._ID_Customer, known.customers, "broken-customer");
    const vehicle = reference(row, AT._ID_Vehicle, known.vehicles, "broken-vehicle");
    const document = reference(row, AT._ID_Document, known.documents, "broken-document");
    keepUnplaced(row);
    target.put(APPOINTMENT, {
      id: known.appointments.id(known.appointments.take(row.key)),
      row,
      values,
      resource: resources.get(nameKey(values[AT.ApptResource])) ?? null,
      customer: customer < 0 ? null : known.customers.id(customer),
      vehicle: vehicle < 0 ? null : known.vehicles.id(vehicle),
      document: document < 0 ? null : known.documents.id(document),
      runId,
    });
    load.figures.add("rows|Appointments", 1);
  };
  await readRows(load, APPOINTMENTS, onRow, () => target.drain());
  await target.finish();
}

/** Returns the ids of the bays by name; adds those that do not exist yet, as people would order them: "Bay 2" before "Bay 10". */
async function loadResources(load: Load): Promise<Map<string, string>> {
  const { tx, runId } = load;
  const named = new Map<string, string>();
  await readAhead(load, APPOINTMENTS, ["_ID", "ApptResource"], ({ values }) => {
    const name = values[AT.ApptResource] as string | null;
    if (name !== null && !named.has(nameKey(name))) named.set(nameKey(name), name);
  });
  const there = await tx<
    { id: string; name: string }[]
  >`select id, name from resources where deleted_at is null`;
  const ids = new Map(there.map(({ id, name }) => [nameKey(name), id]));
  const inOrder = [...named].sort(([, a], [, b]) => a.localeCompare(b, "en-GB", { numeric: true }));
  for (const [key, name] of inOrder) {
    if (ids.has(key)) continue;
    const kind = /mot/i.test(name) ? "mot_lane" : "bay";
    const [added] = await tx<{ id: string }[]>`
      insert into resources (name, kind, position, import_run_id) values (${name}, ${kind}, ${ids.size + 1}, ${runId}) returning id`;
    if (added) ids.set(key, added.id);
  }
  return ids;
}

const nameKey = (name: unknown): string => ((name as string | null) ?? "").toLowerCase();

const instant = (date: unknown, time: unknown): string | null =>
  date === null ? null : `${date} ${time ?? "00:00:00"}`;

/**
 * Keeps what has no field in `legacy`: a time without a day. An end before its start is imported as it is.
 */
function keepUnplaced(row: Row): void {
  const { values } = row;
  if (values[AT.ApptDateStart] === null) row.keep(AT.ApptTimeStart);
  if (values[AT.ApptDateEnd] === null) row.keep(AT.ApptTimeEnd);
  const start = instant(values[AT.ApptDateStart], values[AT.ApptTimeStart]);
  const end = instant(values[AT.ApptDateEnd], values[AT.ApptTimeEnd]);
  if (start !== null && end !== null && end < start) row.note(AT.ApptDateEnd, "end-before-start", "kept");
}
