import type { Domain } from "@/lib/core/domain-facts";

export const services: Domain = {
  settings: [
    {
      page: "services",
      title: "Services",
      text: "Every service on the internet that the garage uses: whether it answers, and what it costs.",
      icon: "services",
      permission: "settings:read",
    },
  ],
};
