import "server-only";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { IsoDate } from "@/lib/core/dates/dates";
import { log } from "@/lib/core/log/log";
import type { MotChanges, MotFile, MotRecord } from "@/lib/integrations/vehicle-data";
import { type KnownVehicle, knownVehicles } from "../internal/known-vehicles";
import { fileDone } from "../internal/night-record";
import type { StillOnly } from "../internal/only-one";
import { tellsMore, toldHistory } from "../rules/told-history";
import { type HeardOfNight, keepNight } from "./keep-night";

/** So many records of a file are looked up at once. */
const BATCH = 1_000;
/** So many vehicles are kept in one transaction: it locks none of them long enough to be felt. */
const AT_ONCE = 50;
/** So many transactions at a time: while one waits for the disk, another is worked at. */
const BESIDE = 3;

interface Reading {
  night_id: string;
  file: MotFile;
  /** A vehicle that was not heard of since is left to be asked about by itself. */
  since: IsoDate;
  stillOnly: StillOnly;
}

/**
 * Reads a file of what changed, and keeps what is new of the garage's vehicles. Broken off anywhere and read again, it comes to the same:
 * what is kept already tells nothing more. Throws ServiceError.
 */
export async function readDelta(
  changes: MotChanges,
  { night_id, file, since, stillOnly }: Reading,
): Promise<void> {
  const count = { read: 0, matched: 0, unread: 0 };
  let batch: MotRecord[] = [];
  const work = async () => {
    stillOnly();
    // A vehicle that a file names twice has its last word.
    const records = new Map(batch.map((record) => [record.registration, record]));
    batch = [];
    const known = records.size > 0 ? await knownVehicles([...records.keys()], since) : [];
    count.matched += known.length;
    const heard = known.flatMap((vehicle) => toldOf(vehicle, records.get(vehicle.registration)));
    await keepAll(night_id, heard);
  };
  for await (const record of changes.read(file, () => {
    count.unread += 1;
  })) {
    count.read += 1;
    batch.push(record);
    if (batch.length >= BATCH) await work();
  }
  await work();
  await fileDone(night_id, file, count);
  if (count.unread > 0) log.warn("vehicle_data.file_partly_read", { unread: count.unread });
}

function toldOf(vehicle: KnownVehicle, record: MotRecord | undefined): HeardOfNight[] {
  const told = vehicle.heard ? record?.history() : null;
  if (!told) return [];
  const dvsa = toldHistory(vehicle, told);
  const { vehicle_id, registration } = vehicle;
  return tellsMore(vehicle, dvsa) ? [{ vehicle_id, registration, dvsa }] : [];
}

async function keepAll(night_id: string, heard: readonly HeardOfNight[]): Promise<void> {
  const rest = [...heard];
  const keep = async () => {
    while (rest.length > 0)
      await run(keepNight, systemActor("DVSA"), { night_id, heard: rest.splice(0, AT_ONCE) });
  };
  await Promise.all(Array.from({ length: BESIDE }, keep));
}
