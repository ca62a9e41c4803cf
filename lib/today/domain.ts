import type { Domain } from "@/lib/core/domain-facts";

export const today: Domain = {
  pages: { today: "session" },
  navigation: [{ group: null, href: "/today", label: "Today", icon: "today", primary: true }],
};
