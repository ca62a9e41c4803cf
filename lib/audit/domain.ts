import type { Domain } from "@/lib/core/domain-facts";

export const audit: Domain = {
  settings: [
    {
      page: "audit",
      title: "Audit log",
      text: "Who changed what and when, with what was there before.",
      icon: "auditLog",
      permission: "audit:read",
    },
  ],
  api: {
    audit: "Who did what to what, when and from where.",
  },
};
