import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import type { CustomerToday, VehicleToday } from "./document";

const compact = (text: string | null | undefined) =>
  (text ?? "").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

const ADDRESS = ["house_no", "road", "locality", "town", "county", "postcode"] as const;

/** What of the customer is another today than was printed, by what people call it. Spaces and case do not count. */
export function customerDifferences(
  printedName: string,
  printed: CustomerSnapshot,
  today: CustomerToday,
): string[] {
  const differences: string[] = [];
  if (compact(printedName) !== compact(today.name)) differences.push("name");
  const address = (of: Partial<Record<(typeof ADDRESS)[number], string | null>>) =>
    ADDRESS.map((part) => compact(of[part])).join("");
  if (address(printed) !== "" && address(printed) !== address(today)) differences.push("address");
  if (differs(printed.telephone, today.telephone) || differs(printed.mobile, today.mobile))
    differences.push("telephone");
  return differences;
}

/** What of the vehicle is another today than was printed. */
export function vehicleDifferences(
  printedPlate: string,
  printed: VehicleSnapshot,
  today: VehicleToday,
): string[] {
  const differences: string[] = [];
  if (compact(printedPlate) !== compact(today.registration)) differences.push("registration");
  if (differs(printed.make, today.make) || differs(printed.model, today.model))
    differences.push("make or model");
  if (differs(printed.vin, today.vin)) differences.push("VIN");
  return differences;
}

/** What was not printed cannot differ. */
const differs = (printed: string | undefined, today: string | null) =>
  compact(printed) !== "" && compact(printed) !== compact(today);
