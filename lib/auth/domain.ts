import type { Domain } from "@/lib/core/domain-facts";

export const auth: Domain = {
  commands: {
    "api_keys.create": { audit: "made the API key {it}", event: null },
    "api_keys.revoke": { audit: "revoked the API key {it}", event: null },
    "permissions.reset": { audit: "reset permissions to the default", event: null },
    "permissions.set": { audit: "changed the permissions of a role", event: null },
    "sessions.begin_refreshing": { audit: "signed in with a program", event: null },
    "sessions.end": { audit: "ended a session", event: null },
    "sessions.end_others": { audit: "ended all other sessions", event: null },
    "sessions.open": { audit: "signed in", event: null },
    "sessions.refresh": { audit: "renewed a program's session", event: null },
    "users.change_password": { audit: "changed their own password", event: null },
    "users.update_profile": { audit: "changed {of}their own profile", event: null },
  },
  records: {
    api_keys: { called: "of a program" },
  },
  fields: {
    scopes: "permissions",
  },
  settings: [
    {
      page: "permissions",
      title: "Permissions",
      text: "What each role may see and do. The defaults suit most garages.",
      icon: "permissions",
      permission: "settings:read",
    },
    {
      page: "api-keys",
      title: "API keys",
      text: "Let other programs in, with no more rights than they need.",
      icon: "apiKeys",
      permission: "api_keys:read",
    },
    {
      page: "account",
      title: "My account",
      text: "Your password, what you are told of, and the devices on which you are signed in.",
      icon: "account",
      permission: "account:own",
      last: true,
    },
  ],
  api: {
    "api-keys": "Keys by which programs sign in.",
    auth: "Signing in, tokens, one's own profile and sessions.",
  },
};
