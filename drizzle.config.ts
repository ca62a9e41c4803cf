import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./db/schema", "./db/views"],
  out: "./db/migrations",
  casing: "snake_case",
});
