import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { getVehicleTimeline } from "@/lib/details/queries/vehicle-timeline";
import { listVehicleDocuments } from "@/lib/documents/queries/documents-of";
import { startFromVehicle } from "@/lib/documents/queries/starting/start-document";
import { archiveVehicle, restoreVehicle } from "@/lib/vehicles/commands/archive-vehicle";
import { changePlate } from "@/lib/vehicles/commands/change-plate";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { movePlate } from "@/lib/vehicles/commands/move-plate";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { updateVehicle } from "@/lib/vehicles/commands/update-vehicle";
import { findSimilarVehicles } from "@/lib/vehicles/queries/find-similar-vehicles";
import { getVehicle, listMakes, listVehicles } from "@/lib/vehicles/queries/vehicles";
import { VehicleList } from "@/lib/vehicles/schema";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { anInvoice } from "../support/records";

await testDatabase();
const manager = as("manager");

const owner = async (surname: string) =>
  (await run(createCustomer, manager, { surname, confirmed_not_duplicate: true })).id;
const vehicle = (fields: object) => run(createVehicle, manager, fields);

describe("a new vehicle", () => {
  test("keeps its plate in capitals without spaces, odd ones too", async () => {
    const made = await vehicle({
      registration: "ab12 cde",
      vin: "wvw zzz1kz 8w000001",
      make: "VOLKSWAGEN",
      engine_cc: 1598,
    });
    expect(made).toMatchObject({
      registration: "AB12CDE",
      vin: "WVWZZZ1KZ8W000001",
      engine_cc: 1598,
      version: 1,
    });
    expect(await vehicle({ registration: "B-XY 1234" })).toMatchObject({ registration: "B-XY1234" });
    expect(await vehicle({ make: "KUBOTA" })).toMatchObject({ registration: "" });
    expect(await vehicle({ make: "KUBOTA" })).toMatchObject({ registration: "" });
  });

  test("is on the road, off it, scrapped or exported, and says so where a document for it is begun", async () => {
    const made = await vehicle({ registration: "OFF 1", make: "FORD" });
    expect(made).toMatchObject({ off_road: null });
    const scrapped = await run(updateVehicle, manager, {
      id: made.id,
      version: made.version,
      off_road: "scrapped",
    });
    expect(scrapped).toMatchObject({ off_road: "scrapped" });
    const list = await ask(listVehicles, manager, VehicleList.parse({ registration: "OFF1" }));
    expect(list.rows).toMatchObject([{ id: made.id, off_road: "scrapped" }]);
    const start = await ask(startFromVehicle, manager, { vehicle_id: made.id });
    expect(start.warnings).toContainEqual({ kind: "off_road", state: "scrapped" });
    const back = await run(updateVehicle, manager, {
      id: made.id,
      version: scrapped.version,
      off_road: null,
    });
    expect(back).toMatchObject({ off_road: null });
    const again = await ask(startFromVehicle, manager, { vehicle_id: made.id });
    expect(again.warnings.map(({ kind }) => kind)).not.toContain("off_road");
    await expect(vehicle({ make: "FORD", off_road: "stolen" })).rejects.toMatchObject({
      details: [{ field: "off_road", message: "On the road, SORN, scrapped or exported" }],
    });
  });

  test("needs something to know it by, and an owner who exists", async () => {
    await expect(vehicle({ colour: "RED" })).rejects.toMatchObject({ details: [{ field: "registration" }] });
    await expect(
      vehicle({ make: "FORD", customer_id: "0197a3a0-0000-7000-8000-000000000000" }),
    ).rejects.toMatchObject({ details: [{ field: "customer_id" }] });
  });

  test("is refused with the car on file that has its plate or VIN, until it is confirmed", async () => {
    const customer_id = await owner("Plate");
    const known = await vehicle({
      registration: "DU51 PLE",
      vin: "SALLAAA000DUPLE01",
      make: "FORD",
      customer_id,
    });
    for (const fields of [
      { registration: "DU51PLE" },
      { registration: "DU51 XXX", vin: "sallaaa000duple01" },
    ]) {
      await expect(vehicle(fields)).rejects.toMatchObject({
        code: "CONFLICT",
        details: [{ field: "confirmed_not_duplicate", record_id: known.id }],
      });
    }
    expect(await ask(findSimilarVehicles, as("receptionist"), { registration: "du51 ple" })).toMatchObject([
      { id: known.id, customer_name: "Plate", same_registration: true, same_vin: false },
    ]);
    const confirmed = await vehicle({ registration: "DU51PLE", confirmed_not_duplicate: true });
    expect(confirmed.id).not.toBe(known.id);
  });
});

describe("a plate", () => {
  test("changes on the same car: record and history go on, the old plate is kept and found", async () => {
    const car = await vehicle({ registration: "OLD 1E", make: "FORD" });
    const changed = await run(changePlate, manager, {
      id: car.id,
      version: 1,
      registration: "new 1e",
      changed_on: "2026-03-04",
    });
    expect(changed).toMatchObject({ id: car.id, registration: "NEW1E", make: "FORD", version: 2 });
    const { plates } = await ask(getVehicleDetails, manager, { id: car.id });
    expect(plates).toMatchObject([{ registration: "OLD1E", from_date: null, until_date: "2026-03-04" }]);
    await run(changePlate, manager, { id: car.id, registration: "NEW 2E", changed_on: "2026-05-06" });
    const later = await ask(getVehicleDetails, manager, { id: car.id });
    expect(later.plates).toMatchObject([
      { registration: "NEW1E", from_date: "2026-03-04", until_date: "2026-05-06" },
      { registration: "OLD1E" },
    ]);
    for (const q of ["OLD 1E", "old1e", "NEW1E", "new 2e"]) {
      expect(
        (await ask(listVehicles, manager, { q })).rows.map((row) => row.id),
        q,
      ).toEqual([car.id]);
    }
    const stale = run(changePlate, manager, { id: car.id, version: 1, registration: "NEW 3E" });
    await expect(stale).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    const future = run(changePlate, manager, {
      id: car.id,
      registration: "NEW 3E",
      changed_on: addDays(today(), 1),
    });
    await expect(future).rejects.toMatchObject({ details: [{ field: "changed_on" }] });
  });

  test("that another car wears is taken from it only when that is said", async () => {
    const wearer = await vehicle({ registration: "TAK 3N" });
    const car = await vehicle({ registration: "OWN 3R" });
    await expect(run(changePlate, manager, { id: car.id, registration: "TAK 3N" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "take_from_other", record_id: wearer.id }],
    });
    await run(changePlate, manager, { id: car.id, registration: "TAK 3N", take_from_other: true });
    expect((await ask(getVehicle, manager, { id: wearer.id })).registration).toBe("");
    expect((await ask(getVehicleDetails, manager, { id: wearer.id })).plates).toMatchObject([
      { registration: "TAK3N", until_date: today() },
    ]);
    expect((await ask(listVehicles, manager, { q: "TAK3N" })).rows.map((row) => row.id).sort()).toEqual(
      [car.id, wearer.id].sort(),
    );
  });

  test("moves to another car: the old record keeps history and date, a fresh one takes the plate", async () => {
    const customer_id = await owner("Mover");
    const old = await vehicle({
      registration: "MOV 3D",
      make: "FORD",
      vin: "OLDVIN00000000001",
      customer_id,
    });
    const invoice = await anInvoice({ customer_id, vehicle_id: old.id });
    const fresh = await run(movePlate, manager, {
      id: old.id,
      version: 1,
      moved_on: "2026-02-03",
      make: "TOYOTA",
      model: "YARIS",
    });
    expect(fresh).toMatchObject({
      registration: "MOV3D",
      make: "TOYOTA",
      customer_id,
      vin: null,
      version: 1,
      moved_from_id: old.id,
    });
    const before = await ask(getVehicleDetails, manager, { id: old.id });
    expect(before.vehicle).toMatchObject({ registration: "", make: "FORD", version: 2 });
    expect(before.plates).toMatchObject([{ registration: "MOV3D", until_date: "2026-02-03" }]);
    expect(before.companions).toMatchObject([{ id: fresh.id, make: "TOYOTA" }]);
    expect((await ask(listVehicleDocuments, manager, { id: old.id })).documents).toMatchObject([
      { id: invoice },
    ]);
    expect((await ask(listVehicleDocuments, manager, { id: fresh.id })).total).toBe(0);
    const { rows } = await ask(listVehicles, manager, { customer_id });
    expect(rows.find((row) => row.id === old.id)).toMatchObject({ registration: "", last_plate: "MOV3D" });
    await expect(run(movePlate, manager, { id: old.id, make: "KIA" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const known = run(movePlate, manager, { id: fresh.id, vin: "OLDVIN00000000001" });
    await expect(known).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("an owner", () => {
  test("changes: the former one is kept with dates, documents stay theirs", async () => {
    const [first, second] = [await owner("First"), await owner("Second")];
    const car = await vehicle({ registration: "OWN 1", customer_id: first });
    await anInvoice({ customer_id: first, vehicle_id: car.id });
    await run(transferVehicle, manager, {
      id: car.id,
      version: 1,
      customer_id: second,
      transferred_on: "2026-01-02",
    });
    const picture = await ask(getVehicleDetails, manager, { id: car.id });
    expect(picture.owner).toMatchObject({ id: second });
    expect(picture.former_owners).toMatchObject([{ id: first, until_date: "2026-01-02" }]);
    expect((await ask(listVehicleDocuments, manager, { id: car.id })).documents).toMatchObject([
      { customer_id: first },
    ]);
    await expect(run(transferVehicle, manager, { id: car.id, customer_id: second })).rejects.toMatchObject({
      details: [{ field: "customer_id" }],
    });
    const gone = await run(transferVehicle, manager, { id: car.id, customer_id: null });
    expect(gone.customer_id).toBeNull();
  });

  test("and plate changed by an update leave the former ones behind as well", async () => {
    const [first, second] = [await owner("Former"), await owner("Latter")];
    const car = await vehicle({ registration: "UPD 1", customer_id: first });
    await run(updateVehicle, manager, {
      id: car.id,
      registration: "UPD 2",
      customer_id: second,
      mot_expiry: "2027-01-01",
    });
    const picture = await ask(getVehicleDetails, manager, { id: car.id });
    expect(picture.vehicle).toMatchObject({ registration: "UPD2", mot_expiry: "2027-01-01", version: 2 });
    expect(picture.plates).toMatchObject([{ registration: "UPD1", until_date: today() }]);
    expect(picture.former_owners).toMatchObject([{ id: first }]);
    await vehicle({ registration: "UPD 3" });
    await expect(run(updateVehicle, manager, { id: car.id, registration: "UPD 3" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(run(updateVehicle, manager, { id: car.id, version: 1, make: "X" })).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
    });
  });
});

describe("archiving", () => {
  test("is refused while a job is open; a plate taken meanwhile stays where it is", async () => {
    const customer_id = await owner("Archiver");
    const car = await vehicle({ registration: "ARC 1", customer_id });
    const job = await anInvoice({ customer_id, vehicle_id: car.id });
    await db().execute(
      sql`update documents set type = 'job_sheet', status = 'in_progress', issued_date = null where id = ${job}`,
    );
    await expect(run(archiveVehicle, manager, { id: car.id })).rejects.toMatchObject({ code: "CONFLICT" });
    await db().execute(sql`update documents set status = 'invoiced' where id = ${job}`);
    await run(archiveVehicle, manager, { id: car.id });
    await expect(ask(getVehicle, manager, { id: car.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const other = await vehicle({ registration: "ARC 1" });
    await expect(run(restoreVehicle, manager, { id: car.id })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "confirmed_plate_moved", record_id: other.id }],
    });
    const restored = await run(restoreVehicle, manager, { id: car.id, confirmed_plate_moved: true });
    expect(restored).toMatchObject({ registration: "", deleted_at: null });
    expect((await ask(getVehicleDetails, manager, { id: car.id })).plates).toMatchObject([
      { registration: "ARC1" },
    ]);
  });
});

describe("a vehicle's picture", () => {
  test("has its mileage from documents and by hand, reminders, open work and changes", async () => {
    const customer_id = await owner("Picture");
    const car = await vehicle({ registration: "PIC 1", customer_id });
    const invoice = await anInvoice({ customer_id, vehicle_id: car.id });
    await run(recordMileage, as("technician"), { id: car.id, mileage: 42_500, read_on: "2025-09-01" });
    await db().execute(sql`
      insert into deferred_work (vehicle_id, document_id, reason, item_type, description, tax_code)
      values (${car.id}, ${invoice}, 'deferred', 'labour', 'Rear brake pads', 'T1')`);
    await db().execute(
      sql`insert into advisories (vehicle_id, document_id, description) values (${car.id}, ${invoice}, 'Tyre close to the limit')`,
    );
    await db().execute(sql`
      with template as (insert into reminder_templates (name, kind) values ('MOT', 'mot') returning id)
      insert into reminders (vehicle_id, template_id, due_date, wanted_sms) select ${car.id}, id, '2027-01-01', true from template`);
    const picture = await ask(getVehicleDetails, as("technician"), { id: car.id });
    expect(picture.readings).toEqual([
      { read_on: "2025-09-01", mileage: 42_500, source: "by hand" },
      { read_on: "2025-03-04", mileage: 41_000, source: "invoice" },
    ]);
    expect(picture.reminders).toMatchObject([{ template: "MOT", due_date: "2027-01-01", wanted: ["SMS"] }]);
    expect(picture.open_work.map((work) => work.kind).sort()).toEqual(["advisory", "deferred"]);
    const { entries } = await ask(getVehicleTimeline, manager, { id: car.id });
    expect(entries.map((entry) => entry.what)).toEqual([
      "vehicles.record_mileage",
      "vehicles.create",
      "invoice",
    ]);
  });
});

describe("the list", () => {
  beforeAll(async () => {
    await db().execute(sql`update vehicles set deleted_at = now() where deleted_at is null`);
    const customer_id = await owner("Lister");
    await vehicle({
      registration: "LST 3",
      make: "FORD",
      model: "KA",
      mot_expiry: addDays(today(), 10),
      customer_id,
    });
    await vehicle({ registration: "LST 1", make: "KIA", model: "RIO", mot_expiry: addDays(today(), -1) });
    await vehicle({ registration: "LST 2", make: "FORD", model: "FIESTA", mot_expiry: today() });
  });

  const plates = async (input: object) =>
    (await ask(listVehicles, manager, input)).rows.map((row) => row.registration);

  test("orders, filters and counts", async () => {
    expect(await plates({ sort: "registration" })).toEqual(["LST1", "LST2", "LST3"]);
    expect(await plates({ sort: "-registration" })).toEqual(["LST3", "LST2", "LST1"]);
    expect(await plates({ sort: "mot_expiry" })).toEqual(["LST1", "LST2", "LST3"]);
    expect(await plates({ make: "ford", sort: "registration" })).toEqual(["LST2", "LST3"]);
    expect(await plates({ mot_expired: "true" })).toEqual(["LST1"]);
    expect(await plates({ mot_due_within: 7 })).toEqual(["LST2"]);
    expect(await plates({ mot_due_within: "30", sort: "mot_expiry" })).toEqual(["LST2", "LST3"]);
    expect(await plates({ registration: "lst 3" })).toEqual(["LST3"]);
    expect(await plates({ q: "ford fies" })).toEqual(["LST2"]);
    expect(await plates({ q: "lst 2" })).toEqual(["LST2"]);
    const { rows, pagination } = await ask(listVehicles, manager, { per_page: 2, sort: "registration" });
    expect(pagination).toEqual({ page: 1, per_page: 2, total: 3, total_pages: 2 });
    expect(rows).toHaveLength(2);
    const archived = await ask(listVehicles, manager, { archived: true });
    expect(archived.pagination.total).toBeGreaterThan(5);
    expect(
      (await ask(listVehicles, manager, { make: "FORD" })).rows.find((row) => row.registration === "LST3"),
    ).toMatchObject({
      customer_name: "Lister",
    });
    expect(await ask(listMakes, manager, {})).toEqual(["FORD", "KIA"]);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
