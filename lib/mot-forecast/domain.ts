import type { Domain } from "@/lib/core/domain-facts";

export const motForecast: Domain = {
  commands: {
    // What it sends announces itself.
    "mot_invitations.send": { audit: "invited vehicles for their MOT", event: null },
  },
};
