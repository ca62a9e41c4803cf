import { z } from "zod";

/** Whatever of these is found in a log was somebody's: each stands for a name, an address, a number, a car or a secret. */
export const MARKS =
  /zqx|07700 ?900 ?321|077009003|ZQ51 ?XQZ|ZQ1 ?9XQ|four words are enough|hunter|eyJ[\w-]{10}/i;

const TEXTS = [
  "Zqx Marker Street",
  "zqxmarker",
  "zqx.marker@zqxmail.example",
  "07700 900321",
  "ZQ51XQZ",
  "ZQ1 9XQ",
  "12.50",
  "1",
  "#c0ffee",
  "09:00",
  "2031-03-04",
  "2031-03-04T09:00:00Z",
  "https://zqxhook.example/zqx",
  "zqx_marker:read",
];

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/e_?mail|^to$/i, "zqx.marker@zqxmail.example"],
  [/phone|mobile/i, "07700 900321"],
  [/registration/i, "ZQ51 XQZ"],
  [/postcode/i, "ZQ1 9XQ"],
  [/password/i, "zqx four words are enough"],
];

interface Schema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
}

/** An input of a command in which every text is marked, as far as its schema lets it; ids come from `idOf`, by the field's name. */
export function markedInput(input: z.ZodType, idOf: (field: string) => string): unknown {
  const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any", reused: "inline" }) as Schema;
  return accepted(input, filled(schema, "", idOf));
}

/** What rules want that a schema cannot say. */
const WANTED: readonly unknown[] = [
  "12.50",
  "2",
  30,
  "GB999999973",
  "01234567",
  "20-00-00",
  "a".repeat(64),
  `logos/${"a".repeat(32)}.png`,
  "customers:read",
  "customers.create",
  "vehicle_id",
  "2031-04-05",
  "17:00",
  undefined,
];

/** The same input with what is not accepted put right, one thing after another, or left out in the end. */
function accepted(input: z.ZodType, value: unknown): unknown {
  const tried = new Map<string, number>();
  for (let left = 400; left > 0; left--) {
    const issue = input.safeParse(value).error?.issues[0];
    if (!issue || issue.path.length === 0) return value;
    const place = issue.path.join(".");
    const at = tried.get(place) ?? 0;
    if (at === WANTED.length) return value;
    tried.set(place, at + 1);
    put(value, issue.path, WANTED[at]);
  }
  return value;
}

function put(value: unknown, path: PropertyKey[], wanted: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((of, key) => Object(of)[key], value);
  const last = path.at(-1) ?? "";
  if (wanted === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, wanted);
}

function filled(schema: Schema, field: string, idOf: (field: string) => string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((one) => one !== null);
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.find(({ type }) => type !== "null");
  if (choice) return filled(choice, field, idOf);
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  if (type === "object" || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, of]) => [name, filled(of, name, idOf)]),
    );
  if (type === "array")
    return Array.from({ length: schema.minItems || 1 }, () => filled(schema.items ?? {}, field, idOf));
  if (type === "number" || type === "integer") return Math.max(1, schema.minimum ?? 1);
  if (type === "boolean") return true;
  return text(schema, field, idOf);
}

function text(
  { format, pattern, minLength = 0, maxLength = 200 }: Schema,
  field: string,
  idOf: (field: string) => string,
): string {
  if (format === "uuid") return idOf(field);
  if (format === "date") return "2031-03-04";
  if (format === "date-time") return "2031-03-04T09:00:00Z";
  const named = BY_NAME.find(([name]) => name.test(field))?.[1];
  const shape = pattern ? new RegExp(pattern, "u") : null;
  const fits = (one: string) =>
    one.length >= minLength && one.length <= maxLength && (!shape || shape.test(one));
  const found = [...(named ? [named] : []), ...TEXTS].find(fits);
  return found ?? "zqx".padEnd(minLength, "x").slice(0, maxLength);
}
