import { sql } from "@/db/client";

/** Errors of the database, each with the row that was to be written in its words, or in its details. */
export const FAULTS = {
  unique: "insert into sabotage_rows (unique_text) values (said), (said)",
  foreign_key: "insert into sabotage_rows (parent) values (said)",
  check: "insert into sabotage_rows (checked) values (said)",
  not_null: "insert into sabotage_rows (unique_text, needed) values (said, null)",
  too_long: "insert into sabotage_rows (short) values (said)",
  not_a_number: "perform said::integer",
  not_an_id: "perform said::uuid",
  serialisation: "raise exception '%', said using errcode = '40001', detail = said, hint = said",
  deadlock: "raise exception '%', said using errcode = '40P01', detail = said, hint = said",
  lock: "raise exception '%', said using errcode = '55P03', detail = said",
  cancelled: "perform pg_cancel_backend(pg_backend_pid()); perform pg_sleep(5)",
  cut_off: "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5)",
  raised: "raise exception '%', said using detail = said, hint = said, constraint = 'sabotage'",
  internal: "raise exception '%', said using errcode = 'XX000', detail = said",
  disk_full: "raise exception '%', said using errcode = '53100', detail = said",
} as const;

export type Fault = keyof typeof FAULTS;

/** Lets every write to a table of the business fail as the row of `sabotage` says. */
export async function prepareSabotage(): Promise<void> {
  const branches = Object.entries(FAULTS).map(([name, work]) => `when '${name}' then ${work};`);
  await sql().unsafe(`
    create table sabotage (fault text);
    create table sabotage_parents (id text primary key);
    create table sabotage_rows (
      unique_text text, parent text references sabotage_parents, checked text check (length(checked) < 1),
      needed text default '' not null, short varchar(3)
    )`);
  await sql().unsafe(`
    create unique index on sabotage_rows (left(unique_text, 400));
    create function sabotage() returns trigger language plpgsql as $$
    declare
      said text := coalesce(to_jsonb(new), to_jsonb(old))::text;
    begin
      case (select fault from sabotage) ${branches.join("\n")} else null; end case;
      return coalesce(new, old);
    end $$`);
  const tables = await sql()<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' and tablename !~ '^(sabotage|sessions|api_|rate_|login_|throttle)'`;
  for (const { name } of tables)
    await sql().unsafe(
      `create trigger sabotage before insert or update or delete on ${name} for each row execute function sabotage()`,
    );
}

export async function setFault(fault: Fault | null): Promise<void> {
  await sql()`delete from sabotage`;
  await sql()`insert into sabotage values (${fault})`;
}
