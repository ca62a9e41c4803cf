import type { Domain } from "@/lib/core/domain-facts";

export const statuses: Domain = {
  commands: {
    "settings.create_status": { audit: "made a status", event: null },
    "settings.delete_status": { audit: "deleted a status", event: null },
    "settings.order_statuses": { audit: "changed the order of the statuses", event: null },
    "settings.update_status": { audit: "changed a status", event: null },
  },
  settings: [
    {
      page: "statuses",
      title: "Statuses",
      text: "Your own words for where a vehicle stands, beside the system's.",
      icon: "statuses",
      permission: "statuses:change",
    },
  ],
};
