import type { Domain } from "@/lib/core/domain-facts";

export const printing: Domain = {
  commands: {
    "settings.change_logo": { audit: "changed the logo", event: null },
    "settings.update_paper": { audit: "changed {of}the settings of papers", event: null },
  },
};
