import type { Domain } from "@/lib/core/domain-facts";

export const statements: Domain = {
  pages: { statements: "receipts" },
  navigation: [
    {
      group: "Money",
      href: "/statements",
      label: "Statements",
      icon: "statements",
      permission: "receipts:read",
    },
  ],
};
