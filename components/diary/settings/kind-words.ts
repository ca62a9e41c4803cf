import type { ResourceKind } from "@/lib/appointments/schema/diary-settings";

export const KIND_WORDS: Record<ResourceKind, string> = {
  bay: "Bay",
  ramp: "Ramp",
  mot_lane: "MOT lane",
  courtesy_car: "Courtesy car",
};
