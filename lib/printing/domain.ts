import type { Domain } from "@/lib/core/domain-facts";

export const printing: Domain = {
  commands: {
    "settings.change_logo": { audit: "changed the logo", event: null },
    "settings.update_paper": { audit: "changed {of}the settings of papers", event: null },
  },
  settings: [
    {
      page: "paper",
      title: "Paper",
      text: "How your documents look on paper, their terms, and what goes with them by e-mail.",
      icon: "paper",
      permission: "papers:change",
    },
  ],
};
