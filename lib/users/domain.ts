import type { Domain } from "@/lib/core/domain-facts";

export const users: Domain = {
  commands: {
    "users.activate": { audit: "let {it} sign in again", event: null },
    "users.create": { audit: "added {it}", event: null },
    "users.deactivate": { audit: "barred {it} from signing in", event: null },
    "users.end_sessions": { audit: "signed {it} out everywhere", event: null },
    "users.reset_password": { audit: "gave {it} a new password", event: null },
    "users.update": { audit: "changed {of}{it}", event: null },
  },
  records: {
    users: { called: "a user" },
  },
  fields: {
    active: "use",
  },
  settings: [
    {
      page: "users",
      title: "Users",
      text: "Who may sign in, in which role, and where they are signed in now.",
      icon: "users",
      permission: "users:read",
    },
  ],
  api: {
    users: "The people who sign in.",
  },
};
