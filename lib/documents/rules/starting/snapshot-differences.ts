import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import type { CustomerToday, VehicleToday } from "../../responses";

const compact = (text: string | null | undefined) =>
  (text ?? "").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The fields that tell addresses apart; town and county are written in many ways, or left out. */
const ADDRESS = ["house_no", "road", "postcode"] as const;

/** What has changed in the customer's details since they were printed, as labels. Spaces and case are ignored. */
export function customerDifferences(
  printedName: string,
  printed: CustomerSnapshot,
  today: CustomerToday,
): string[] {
  const differences: string[] = [];
  if (compact(printedName) !== compact(today.name)) differences.push("name");
  if (ADDRESS.some((part) => differs(printed[part], today[part]))) differences.push("address");
  if (otherNumber(printed.telephone, today.telephone) || otherNumber(printed.mobile, today.mobile))
    differences.push("telephone");
  return differences;
}

/** What has changed in the vehicle's details since they were printed, as labels. */
export function vehicleDifferences(
  printedPlate: string,
  printed: VehicleSnapshot,
  today: VehicleToday,
): string[] {
  const differences: string[] = [];
  if (compact(printedPlate) !== compact(today.registration)) differences.push("registration");
  if (!sameModel(printed, today)) differences.push("make or model");
  if (differs(printed.vin, today.vin)) differences.push("VIN");
  return differences;
}

/** An extension or a name next to the number does not make it another number. */
function otherNumber(printed: string | undefined, today: string | null): boolean {
  const then = key(printed);
  const now = key(today);
  return then !== "" && !then.startsWith(now || "none") && !now.startsWith(then);
}

/** +44 and 0 start the same number. */
const key = (number: string | null | undefined) =>
  (number ?? "").replace(/\D/g, "").replace(/^(?:00)?440?/, "0");

/** A longer name of the model ("YARIS" and "YARIS SPORT") is the same vehicle. */
function sameModel(printed: VehicleSnapshot, today: VehicleToday): boolean {
  const then = compact(`${printed.make ?? ""}${printed.model ?? ""}`);
  const now = compact(`${today.make ?? ""}${today.model ?? ""}`);
  return now.startsWith(then) || then.startsWith(now);
}

/** A field that was not printed cannot differ. */
const differs = (printed: string | undefined, today: string | null) =>
  compact(printed) !== "" && compact(printed) !== compact(today);
