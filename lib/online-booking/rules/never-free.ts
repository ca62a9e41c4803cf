import type { DiaryResource } from "@/lib/appointments/queries/diary";
import type { Technician } from "@/lib/appointments/queries/technicians";
import type { OnlineService } from "../responses";

interface Garage {
  resources: readonly Pick<DiaryResource, "kind" | "active" | "mot_classes">[];
  technicians: readonly Pick<Technician, "skills" | "mot_classes">[];
}

const KIND_WORDS = { bay: "bay", ramp: "ramp", mot_lane: "MOT lane" };

/** Why no time can ever be offered for a service, in a few words; null if one can. */
export function neverFree(
  service: Pick<OnlineService, "bay_kind" | "mot_class" | "skill" | "courtesy">,
  { resources, technicians }: Garage,
): string | null {
  const { bay_kind, mot_class, skill } = service;
  const bays = resources.filter(
    ({ kind, active, mot_classes }) =>
      active &&
      (bay_kind === null ? kind !== "courtesy_car" : kind === bay_kind) &&
      (mot_class === null || mot_classes.includes(mot_class)),
  );
  if (bays.length === 0)
    return mot_class === null
      ? `There is no ${bay_kind ? KIND_WORDS[bay_kind] : "bay"}`
      : `No MOT lane tests class ${mot_class}`;
  const needed = technicians.length > 0 || skill !== null;
  const able = technicians.filter(
    ({ skills, mot_classes }) =>
      (mot_class === null || mot_classes.includes(mot_class)) &&
      (skill === null || skills.some((one) => one.toLowerCase() === skill.toLowerCase())),
  );
  if (needed && able.length === 0)
    return skill === null ? `Nobody may test class ${mot_class}` : `Nobody has the skill “${skill}”`;
  return null;
}
