import type { Domain } from "@/lib/core/domain-facts";

export const settings: Domain = {
  commands: {
    "settings.put_away_first_steps": { audit: "put the first steps away or back", event: null },
    "settings.update_documents": { audit: "changed {of}the settings of documents", event: null },
    "settings.update_garage": { audit: "changed {of}the garage's details", event: null },
    "settings.update_webhooks": { audit: "changed the settings of webhooks", event: null },
  },
  api: {
    settings: "How the garage has its system set.",
  },
};
