import type { Domain } from "@/lib/core/domain-facts";

export const audit: Domain = {
  api: {
    audit: "Who did what to what, when and from where.",
  },
};
