import type { Domain } from "@/lib/core/domain-facts";

export const vehicleData: Domain = {
  commands: {
    "vehicle_data.keep_mot": { audit: "heard of the MOT of {it}", event: "vehicles.update" },
  },
};
