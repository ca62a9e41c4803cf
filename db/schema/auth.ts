import { bigint, boolean, index, inet, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { created, id, instant, timestamps } from "./columns";
import { users } from "./users";

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    last_seen_at: instant().notNull().defaultNow(),
    expires_at: instant().notNull(),
    revoked_at: instant(),
    ip: inet(),
    user_agent: text(),
    ...created(),
  },
  (t) => [index().on(t.user_id), index().on(t.expires_at)],
);

/** Failed sign-ins by account (hashed, because the address may belong to nobody) and by network address. */
export const login_attempts = pgTable(
  "login_attempts",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    key: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.key, t.at), index().on(t.at)],
);

/** Where an admin departed from the default permissions table. */
export const role_permissions = pgTable(
  "role_permissions",
  { role: text().notNull(), permission: text().notNull(), granted: boolean().notNull(), ...timestamps() },
  (t) => [primaryKey({ columns: [t.role, t.permission] })],
);

/** Keys of outside programs: shown once, stored hashed. Scopes narrow the role; null means all of the role's permissions. */
export const api_keys = pgTable("api_keys", {
  id: id(),
  name: text().notNull(),
  role: text().notNull(),
  scopes: text().array(),
  key_prefix: text().notNull(),
  key_hash: text().notNull().unique(),
  created_by: uuid().references(() => users.id, { onDelete: "set null" }),
  expires_at: instant(),
  last_used_at: instant(),
  revoked_at: instant(),
  ...timestamps(),
});

export const refresh_tokens = pgTable(
  "refresh_tokens",
  {
    id: id(),
    session_id: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    token_hash: text().notNull().unique(),
    used_at: instant(),
    expires_at: instant().notNull(),
    ...created(),
  },
  (t) => [index().on(t.session_id)],
);

/** Keys that sign access tokens. The newest signs; the others are kept until no token that they signed is still valid. */
export const signing_keys = pgTable(
  "signing_keys",
  {
    id: text().primaryKey(),
    /** The public half as a JSON Web Key. */
    public_key: jsonb().$type<Record<string, string>>().notNull(),
    /** The private half as a JSON Web Key, encrypted. */
    private_key: text().notNull(),
    retires_at: instant().notNull(),
    ...created(),
  },
  (t) => [index().on(t.created_at)],
);
