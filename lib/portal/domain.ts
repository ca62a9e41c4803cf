import type { Domain } from "@/lib/core/domain-facts";

export const portal: Domain = {
  commands: {
    "portal.choose_channels": { audit: "chose by their own link how they may be written to", event: null },
    "portal.forget_card": { audit: "said by their own link that a card is to be forgotten", event: null },
    "portal.report_sold": { audit: "said by their own link that {it} was sold", event: null },
  },
  pages: { my: "public form" },
};
