import type { Domain } from "@/lib/core/domain-facts";

export const lists: Domain = {
  commands: {
    "records.export": { audit: "downloaded a list", event: null },
  },
};
