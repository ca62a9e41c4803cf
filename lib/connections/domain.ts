import type { Domain } from "@/lib/core/domain-facts";

export const connections: Domain = {
  commands: {
    "connections.connect": { audit: "connected a service", event: null },
    "connections.update": { audit: "changed {of}a connected service", event: null },
    "connections.price_lookup": { audit: "set what a paid lookup costs", event: null },
    "connections.disconnect": { audit: "disconnected a service", event: null },
  },
  fields: {
    service: "service",
    live: "whether it is the real service",
    prices: "prices of paid lookups",
  },
  records: {
    connections: { called: "a connected service", readBy: "settings:read" },
  },
  settings: [
    {
      page: "vehicle-data",
      title: "Vehicle data",
      text: "DVSA and DVLA: MOT tests, tax and what the V5C says, from the registration. One Auto API: paid lookups.",
      icon: "vehicleData",
      permission: "settings:read",
    },
  ],
};
