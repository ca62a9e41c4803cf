import type { Domain } from "@/lib/core/domain-facts";

export const demo: Domain = {
  commands: {
    "demo.remove": { audit: "removed the demo garage", event: null },
  },
  records: {
    demo: { readBy: "customers:read" },
  },
};
