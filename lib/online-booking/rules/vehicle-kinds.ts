import type { MotClass } from "@/lib/appointments/rules/mot-classes";

/** What customers say that they drive. It decides which MOT tests are theirs. */
export const VEHICLE_KINDS = ["car", "van", "motorbike", "other"] as const;
export type VehicleKind = (typeof VEHICLE_KINDS)[number];

export const VEHICLE_KIND_WORDS: Record<VehicleKind, string> = {
  car: "Car, or van up to 3,000 kg",
  van: "Van of 3,000 to 3,500 kg",
  motorbike: "Motorbike or scooter",
  other: "Three-wheeler or minibus",
};

const CLASSES: Record<VehicleKind, readonly MotClass[]> = {
  car: ["4", "4a"],
  van: ["7"],
  motorbike: ["1", "2"],
  other: ["3", "5", "5a"],
};

/** Whether a service is for this kind of vehicle: any but the MOT tests of other classes. */
export const isForKind = (mot_class: MotClass | null, kind: VehicleKind): boolean =>
  mot_class === null || CLASSES[kind].includes(mot_class);

/** The kinds among which a customer has to choose: those that the services tell apart. Only the first where they do not. */
export function kindsToAsk(classes: readonly (MotClass | null)[]): VehicleKind[] {
  const tested = VEHICLE_KINDS.filter((kind) => classes.some((one) => one !== null && isForKind(one, kind)));
  return tested.some((kind) => kind !== "car")
    ? VEHICLE_KINDS.filter((kind) => kind === "car" || tested.includes(kind))
    : ["car"];
}
