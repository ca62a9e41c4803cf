import { z } from "zod";

/** Stripe's answer to what it does not do. */
export class Refusal extends Error {
  readonly error: { type: string; code?: string; message: string; param?: string };
  constructor(
    readonly status: number,
    message: string,
    { type = "invalid_request_error", code, param }: { type?: string; code?: string; param?: string } = {},
    /** Whether the request was begun, so that the refusal is kept under its key. */
    readonly begun = false,
  ) {
    super(message);
    this.error = { type, message, ...(code ? { code } : {}), ...(param ? { param } : {}) };
  }
}

export type Form = { [name: string]: string | Form | Form[] | string[] };

/** Reads `a[b][0][c]=d`; what is numbered from 0 is a list. */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll("]", "").split("[");
    const last = path.pop() ?? "";
    let at = form;
    for (const step of path) {
      at[step] ??= {};
      at = at[step] as Form;
    }
    at[last] = value;
  }
  return listed(form) as Form;
}

function listed(value: string | Form): string | Form | Form[] {
  if (typeof value === "string") return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, listed(inner as Form)] as const);
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return isList ? (entries.map(([, inner]) => inner) as Form[]) : (Object.fromEntries(entries) as Form);
}

const whole = z
  .string()
  .regex(/^-?\d+$/, "Invalid integer")
  .transform(Number);
const web = z.url({ protocol: /^https?$/, error: "Not a valid URL" });
const paths = z.array(z.string()).max(20).optional();
const metadata = z
  .record(
    z.string().min(1).max(40, "Metadata keys can have up to 40 characters"),
    z.string().max(500, "Metadata values can have up to 500 characters"),
  )
  .refine((given) => Object.keys(given).length <= 50, "You can have at most 50 metadata keys")
  .default({});

const range = z.union([
  whole,
  z.strictObject({
    gt: whole.optional(),
    gte: whole.optional(),
    lt: whole.optional(),
    lte: whole.optional(),
  }),
]);

const page = {
  limit: whole.pipe(z.number().min(1).max(100)).default(10),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: range.optional(),
  expand: paths,
};

const text = z.string().min(1).optional();

/** The parameters that are known here, by request. Anything else is refused, as Stripe refuses it. */
export const PARAMETERS = {
  none: z.strictObject({}),
  one: z.strictObject({ expand: paths }),
  sessions: z.strictObject({ ...page, payment_intent: text, status: text }),
  intents: z.strictObject({ ...page, customer: text }),
  refunds: z.strictObject({ ...page, payment_intent: text, charge: text }),
  disputes: z.strictObject({ ...page, payment_intent: text, charge: text }),
  booked: z.strictObject({ ...page, source: text, type: text, currency: text }),
  endpoints: z.strictObject({ ...page, created: z.undefined() }),
  open: z.strictObject({
    mode: z.literal("payment"),
    locale: z.enum(["auto", "en", "en-GB"]).optional(),
    ui_mode: z.enum(["hosted_page"]).optional(),
    line_items: z
      .array(
        z.strictObject({
          quantity: whole.pipe(z.number().min(1)),
          price_data: z.strictObject({
            currency: z.literal("gbp"),
            unit_amount: whole.pipe(z.number().min(0)),
            product_data: z.strictObject({ name: z.string().min(1), description: text }),
          }),
        }),
      )
      .min(1)
      .max(100),
    adaptive_pricing: z.strictObject({ enabled: z.enum(["true", "false"]) }).optional(),
    client_reference_id: z.string().min(1).max(200).optional(),
    metadata,
    payment_intent_data: z
      .strictObject({ metadata, description: z.string().min(1).max(1000).optional() })
      .prefault({}),
    customer: text,
    customer_email: z.email("Invalid email address").optional(),
    saved_payment_method_options: z
      .strictObject({
        payment_method_save: z.enum(["enabled", "disabled"]).optional(),
        payment_method_remove: z.enum(["enabled", "disabled"]).optional(),
      })
      .optional(),
    success_url: web,
    cancel_url: web.optional(),
    expires_at: whole.optional(),
    expand: paths,
  }),
  refund: z.strictObject({
    payment_intent: text,
    charge: text,
    amount: whole.pipe(z.number().min(1, "This value must be greater than or equal to 1.")).optional(),
    reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
    metadata,
    expand: paths,
  }),
  endpoint: z.strictObject({
    url: web,
    enabled_events: z.array(z.string().regex(/^[a-z_]+(\.[a-z_]+)+$/, "Invalid event")).min(1),
    description: text,
    metadata,
  }),
};

/** The parameters of a request. Throws the refusal that Stripe gives to the first one that is wrong. */
export function check<T>(schema: z.ZodType<T>, form: Form): T {
  const result = schema.safeParse(form);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = [...(issue?.path ?? [])].map(String);
  if (issue?.code === "unrecognized_keys") {
    const param = named([...path, issue.keys[0] ?? ""]);
    throw new Refusal(400, `Received unknown parameter: ${param}`, { code: "parameter_unknown", param });
  }
  const param = named(path);
  const given = path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    form as unknown,
  );
  if (given === undefined)
    throw new Refusal(400, `Missing required param: ${param}.`, { code: "parameter_missing", param });
  const code = {
    customer_email: "email_invalid",
    email: "email_invalid",
    success_url: "url_invalid",
    url: "url_invalid",
  }[param];
  throw new Refusal(400, `${issue?.message}: ${String(given)}`, { code, param });
}

const named = ([first = "", ...rest]: string[]): string => first + rest.map((step) => `[${step}]`).join("");

/** What of a list is asked for, of things that come newest first. */
export function pageOf<T extends { id: string; created: number }>(
  things: readonly T[],
  given: z.output<z.ZodObject<typeof page>>,
  path: string,
): { object: "list"; url: string; has_more: boolean; data: T[] } {
  const { created, limit, starting_after, ending_before } = given;
  const bounds = typeof created === "number" ? { gte: created, lte: created } : (created ?? {});
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = bounds;
  const all = things.filter(({ created: at }) => at > gt && at >= gte && at < lt && at <= lte);
  const place = (id: string) => {
    const index = all.findIndex((thing) => thing.id === id);
    if (index < 0) throw new Refusal(400, `No such object: '${id}'`, { code: "resource_missing" });
    return index;
  };
  if (ending_before) {
    const before = all.slice(0, place(ending_before));
    return { object: "list", url: path, has_more: before.length > limit, data: before.slice(-limit) };
  }
  const after = starting_after ? all.slice(place(starting_after) + 1) : all;
  return { object: "list", url: path, has_more: after.length > limit, data: after.slice(0, limit) };
}

/** Puts the things themselves where their ids are, along paths such as "data.source"; at most four levels deep. */
export function expandInto(
  node: unknown,
  wanted: readonly string[] | undefined,
  lookUp: (id: string) => object | undefined,
): void {
  for (const path of wanted ?? []) {
    const steps = path.split(".");
    if (steps.length - (steps[0] === "data" ? 1 : 0) > 4)
      throw new Refusal(400, `You cannot expand more than 4 levels of a property (${path}).`);
    walk(node as Record<string, unknown>, steps, path, lookUp);
  }
}

function walk(
  node: Record<string, unknown>,
  [step = "", ...rest]: string[],
  path: string,
  lookUp: (id: string) => object | undefined,
): void {
  if (node.object === "list" && step === "data") {
    for (const item of node.data as Record<string, unknown>[]) walk(item, rest, path, lookUp);
    return;
  }
  const value = node[step];
  const target = typeof value === "string" ? lookUp(value) : value;
  if (value === undefined || target === undefined)
    throw new Refusal(400, `This property cannot be expanded (${step}).`, { param: path });
  if (target === null) return;
  if (typeof value === "string") node[step] = structuredClone(target);
  if (rest.length > 0) walk(node[step] as Record<string, unknown>, rest, path, lookUp);
}
