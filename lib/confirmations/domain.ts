import type { Domain } from "@/lib/core/domain-facts";

export const confirmations: Domain = {
  commands: {
    "confirmations.send": { audit: "e-mailed the confirmation of an appointment", event: null },
  },
  actsOn: { appointments: ["messages:create"] },
};
