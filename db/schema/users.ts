import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { edited, id, instant } from "./columns";

export const users = pgTable(
  "users",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    password_hash: text().notNull(),
    must_change_password: boolean().notNull().default(false),
    active: boolean().notNull().default(true),
    last_sign_in_at: instant(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("users_email_unique").on(sql`lower(${t.email})`),
    check(
      "users_role_known",
      sql`${t.role} in ('admin', 'manager', 'technician', 'receptionist', 'accountant')`,
    ),
  ],
);
