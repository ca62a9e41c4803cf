import { type Components, type JsonSchema, resolved } from "./json-schema";

const BY_NAME: Record<string, unknown> = {
  registration: "AB12CDE",
  to: "ann@example.co.uk",
  name: "Ann Lee",
  surname: "Lee",
  forename: "Ann",
  postcode: "BA1 1AA",
  town: "Bath",
  road: "Mill Lane",
  telephone: "01225 496 0123",
  mobile: "07700 900123",
  make: "FORD",
  model: "FOCUS",
  quantity: "1",
  reason: "Part returned",
  description: "Brake pads",
  part_number: "BP-1234",
  tax_code: "T1",
  body: "Thank you for your custom.",
  password: "four words are enough",
  new_password: "four words are enough",
};

/** Returns an example value that a schema accepts, the same every time. */
export function exampleOf(given: JsonSchema, components: Components, name = ""): unknown {
  const schema = resolved(given, components);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return exampleOf(choice, components, name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, item], _, all) => [
          key,
          exampleOf(
            item,
            components,
            key === "to" && all.some(([other]) => other === "from") ? "to_date" : key,
          ),
        ]),
      );
    case "array":
      return schema.items ? [exampleOf(schema.items, components, name)] : [];
    case "integer":
    case "number":
      return Math.max(1, schema.minimum ?? 1);
    case "boolean":
      return true;
    case "string":
      return exampleText(schema, name);
    default:
      return null;
  }
}

function exampleText({ format, pattern }: JsonSchema, name: string): string {
  if (format === "uuid") return "0197a3a0-0000-7000-8000-000000000001";
  if (format === "date" || /(_date|_on|_expiry|_due|^day|^as_at|^from|^date_.*)$/.test(name))
    return "2026-11-22";
  if (format === "date-time") return "2026-11-22T09:30:00.000Z";
  if (format === "email" || name === "email") return "ann@example.co.uk";
  if (name in BY_NAME) return String(BY_NAME[name]);
  if (
    /(total|balance|amount|gross|net|tax|price|limit|rate|received|cost|margin$|hours|mots|taken|refunded|surcharges|income|profit|box_)/.test(
      name,
    )
  )
    return "54.85";
  if (/percent/.test(name)) return "0";
  return pattern?.includes("\\d") ? "1" : "Text";
}

/** Returns an example response that repeats the values of its request, wherever the response has fields of that name and type. */
export function withRequestValues(
  example: unknown,
  schema: JsonSchema,
  given: Readonly<Record<string, unknown>>,
  components: Components,
): unknown {
  const { properties = {} } = resolved(schema, components);
  if (typeof example !== "object" || example === null) return example;
  const kept = Object.entries(given).flatMap(([name, value]) => {
    const field = properties[name];
    const shown = field && asShown(value, (example as Record<string, unknown>)[name], field, components);
    return shown === undefined ? [] : [[name, shown] as const];
  });
  return { ...example, ...Object.fromEntries(kept) };
}

/** Returns a value as a response shows it; undefined where its field has another type. */
function asShown(value: unknown, example: unknown, given: JsonSchema, components: Components): unknown {
  const schemas = choicesOf(given, components);
  if (Array.isArray(value)) {
    const items = schemas.find(({ items }) => items)?.items;
    const [one] = Array.isArray(example) ? example : [];
    if (!items) return undefined;
    const shown = value.map((item) =>
      typeof item === "object"
        ? withRequestValues(one, items, item ?? {}, components)
        : asShown(item, one, items, components),
    );
    return shown.includes(undefined) ? undefined : shown;
  }
  const type = Number.isInteger(value) ? "integer" : typeof value;
  const fits = schemas.some(
    (schema) =>
      [schema.type].flat().some((kind) => kind === type || (kind === "number" && type === "integer")) &&
      (schema.enum?.includes(value) ?? true) &&
      (typeof value !== "string" || !schema.pattern || new RegExp(schema.pattern, "u").test(value)),
  );
  return fits ? value : undefined;
}

function choicesOf(given: JsonSchema, components: Components): JsonSchema[] {
  const schema = resolved(given, components);
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? choices.flatMap((choice) => choicesOf(choice, components)) : [schema];
}
