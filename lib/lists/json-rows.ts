import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";

type Field = z.ZodType & { def: Inner };

interface Inner {
  type: string;
  innerType?: Field;
  shape?: Record<string, Field>;
}

/**
 * Returns the columns of a list's rows, all or those named, written by the database in the form that their schema requires; built
 * once per list. Null where a field may be missing, or is anything but a text, a decimal, a date, an instant, a whole number or a
 * boolean: such rows are parsed and serialised here.
 */
export function plainColumns(row: z.ZodType, names?: ReadonlySet<string>): SQL | null {
  const { type, shape }: Inner = row.def;
  if (type !== "object" || !shape) return null;
  const columns = Object.entries(shape)
    .filter(([name]) => !names || names.has(name))
    .map(([name, field]) => column(name, field));
  return columns.includes(null) ? null : sql.raw(columns.join(", "));
}

function column(name: string, field: Field): string | null {
  const { type, innerType } = field.def;
  const value = `listed."${name}"`;
  switch (type) {
    case "nullable":
      return innerType ? column(name, innerType) : null;
    case "string":
      return field.meta()?.format === "date-time"
        ? `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`
        : `${value}::text as "${name}"`;
    case "enum":
      return `${value}::text as "${name}"`;
    case "number":
    case "boolean":
      return value;
    default:
      return null;
  }
}

/**
 * Rows as one JSON text that the database writes, in order. For fifty rows of twenty columns, the database, the driver and this
 * process take half as long as with a thousand values that are each sent, parsed and serialised again.
 */
export const jsonOf = (rows: SQL, columns: SQL): SQL =>
  sql`select coalesce(json_agg(shown), '[]')::text as json from (select ${columns} from (${rows}) listed) shown`;
