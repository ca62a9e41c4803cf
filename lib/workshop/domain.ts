import type { Domain } from "@/lib/core/domain-facts";

export const workshop: Domain = {
  commands: {
    "workshop.make_wall_key": { audit: "made a new address for the wall screen", event: null },
    "workshop.revoke_wall_key": { audit: "closed the address of the wall screen", event: null },
  },
  pages: { workshop: "documents" },
  openByKey: ["/workshop/wall"],
  actsOn: { documents: ["appointments:update"] },
  navigation: [
    {
      group: null,
      href: "/workshop/mine",
      label: "My jobs",
      icon: "myJobs",
      permission: "clock:own",
      primary: ["technician"],
    },
    {
      group: null,
      href: "/workshop",
      label: "Workshop",
      icon: "workshop",
      permission: "documents:read",
    },
  ],
  api: { workshop: "What a technician has to do." },
  settings: [
    {
      page: "wall-screen",
      title: "Wall screen",
      text: "Show the workshop's day on a screen on the wall, without signing in there.",
      icon: "wallScreen",
      permission: "settings:read",
    },
  ],
};
