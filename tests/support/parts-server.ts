import { z } from "zod";
import { type Answer, type Asked, ServiceServer } from "./service-server";

interface StandInPart {
  netPence: number;
  surchargePence?: number;
  stock: number;
  hub?: number;
  description?: string;
  /** What it says of a tyre, in whatever form. */
  tyre?: unknown;
}

interface StandInOrder {
  id: string;
  reference: string;
  status: string;
  invoiceNumber?: string;
  lines: {
    partNumber: string;
    quantity: number;
    netPence: number;
    status: string;
    substitutedBy?: string;
    expected?: string;
  }[];
}

const Line = z.strictObject({
  partNumber: z.string().min(1),
  quantity: z.number().positive(),
  expectedNetPence: z.int().nonnegative().optional(),
});

const Order = z.strictObject({
  reference: z.string().min(1).max(40),
  fulfilment: z.enum(["delivery", "collection"]),
  branch: z.string().optional(),
  lines: z.array(Line).min(1),
  allowBackOrder: z.boolean().optional(),
  notes: z.string().optional(),
});

const Quotes = z.strictObject({
  branch: z.string().optional(),
  lines: z.array(Line.omit({ expectedNetPence: true })).min(1),
});

const EARLIEST = "2026-12-03T10:00:00.000Z";

/** A supplier on loopback who speaks our contract, strictly, and remembers what it was told. */
export class PartsServer extends ServiceServer {
  readonly parts = new Map<string, StandInPart>([
    ["OF100", { netPence: 640, stock: 12, description: "Oil filter" }],
    ["BP200", { netPence: 2395, stock: 1, hub: 8, description: "Front brake pads" }],
    [
      "ALT300",
      { netPence: 14_500, surchargePence: 4_000, stock: 0, hub: 2, description: "Alternator, exchange" },
    ],
    ["GONE400", { netPence: 900, stock: 0, description: "Door mirror" }],
  ]);
  readonly orders: StandInOrder[] = [];
  /** Which parts it finds by a registration. */
  readonly vehicles = new Map<string, string[]>([["AB12CDE", ["OF100", "BP200"]]]);
  onStop = false;
  private readonly keys = new Map<string, { body: string; order: StandInOrder }>();

  constructor(
    readonly token = "parts-key-of-the-tests",
    readonly account = "GA4-1",
  ) {
    super();
  }

  protected answer({ method, path, headers, body }: Asked): Answer {
    if (headers.authorization !== `Bearer ${this.token}`) return refused(401, "unauthorised", "Wrong key");
    if (headers["x-account"] !== this.account) return refused(403, "forbidden", "No such account");
    if (method === "POST" && headers["content-type"] !== "application/json")
      this.faults.push(`content-type of ${path}`);
    const url = new URL(path, "http://supplier");
    const [, version, kind, id, verb] = url.pathname.split("/");
    const route = `${method} /${[kind, id && ":id", verb].filter(Boolean).join("/")}`;
    if (version !== "v1") return this.unknownRoute(route);
    if (route === "GET /parts") return this.search(url.searchParams);
    if (route === "POST /quotes") return this.quote(body);
    if (route === "POST /orders") return this.place(body, headers["idempotency-key"]);
    if (route === "GET /orders") return this.byReference(url.searchParams.get("reference"));
    const order = this.orders.find((one) => one.id === decodeURIComponent(id ?? ""));
    if (route === "GET /orders/:id")
      return order ? { status: 200, body: order } : refused(404, "not_found", "No such order");
    if (route === "POST /orders/:id/cancel") return cancel(order);
    return this.unknownRoute(route);
  }

  private unknownRoute(route: string): Answer {
    this.faults.push(route);
    return refused(404, "not_found", "No such address");
  }

  private search(asked: URLSearchParams): Answer {
    const q = asked.get("q")?.toLowerCase();
    const vrm = asked.get("vrm");
    if ((!q || q.length < 2) && !vrm) return refused(422, "invalid_query", "q has two characters at least");
    const fits = vrm ? this.vehicles.get(vrm) : [...this.parts.keys()];
    const found = (fits ?? [])
      .map((partNumber) => ({ partNumber, ...this.parts.get(partNumber) }))
      .filter((one) => !q || `${one.partNumber} ${one.description}`.toLowerCase().includes(q));
    const parts = found.map(({ partNumber, description, netPence = 0, surchargePence, tyre }) => ({
      partNumber,
      brand: "Stand-in",
      description,
      unit: "each",
      listPence: netPence * 2,
      ...(surchargePence && { surchargePence }),
      vatCode: "S",
      ...(tyre !== undefined && { tyre }),
    }));
    return { status: 200, body: { total: parts.length, page: Number(asked.get("page") ?? 1), parts } };
  }

  private quote(body: string): Answer {
    const asked = Quotes.safeParse(JSON.parse(body));
    if (!asked.success) return this.malformed("POST /quotes", asked.error);
    const lines = asked.data.lines.map(({ partNumber, quantity }) => {
      const part = this.parts.get(partNumber);
      if (!part) return { partNumber, quantity, status: "unknown_part" };
      return {
        partNumber,
        quantity,
        status: "ok",
        netPence: part.netPence,
        surchargePence: part.surchargePence ?? 0,
        availability: {
          branch: part.stock,
          hub: part.hub ?? 0,
          status: availability(part, quantity),
          earliest: EARLIEST,
        },
      };
    });
    const netPence = lines.reduce((sum, line) => sum + (line.netPence ?? 0) * line.quantity, 0);
    return {
      status: 200,
      body: { currency: "GBP", validUntil: "2026-12-31T00:00:00Z", branch: "Main", lines, netPence },
    };
  }

  private place(body: string, key: string | string[] | undefined): Answer {
    if (typeof key !== "string") {
      this.faults.push("POST /orders without Idempotency-Key");
      return refused(400, "key_missing", "Idempotency-Key is required");
    }
    const before = this.keys.get(key);
    if (before)
      return before.body === body
        ? { status: 200, body: before.order }
        : refused(409, "idempotency_conflict", "The key was used for another order");
    const asked = Order.safeParse(JSON.parse(body));
    if (!asked.success) return this.malformed("POST /orders", asked.error);
    if (this.onStop) return refused(403, "account_on_stop", "Your account is on stop: ring the branch");
    const { reference, lines, allowBackOrder } = asked.data;
    const parts = lines.map((line) => ({ line, part: this.parts.get(line.partNumber) }));
    const unknown = parts.filter(({ part }) => !part).map(({ line }) => line.partNumber);
    if (unknown.length > 0) return refused(422, "unknown_part", `We have no ${unknown.join(", ")}`, unknown);
    const dearer = parts.filter(
      ({ line, part }) => line.expectedNetPence !== undefined && part?.netPence !== line.expectedNetPence,
    );
    if (dearer.length > 0)
      return refused(
        409,
        "price_changed",
        "Prices have changed",
        dearer.map(({ line }) => line.partNumber),
      );
    const out = parts.filter(
      ({ line, part }) => part && availability(part, line.quantity) === "out_of_stock",
    );
    if (out.length > 0 && !allowBackOrder)
      return refused(
        409,
        "out_of_stock",
        "Not in stock",
        out.map(({ line }) => line.partNumber),
      );
    const order: StandInOrder = {
      id: `SO-${this.orders.length + 1}`,
      reference,
      status: "accepted",
      lines: parts.map(({ line, part }) => ({
        partNumber: line.partNumber,
        quantity: line.quantity,
        netPence: part?.netPence ?? 0,
        status: part && availability(part, line.quantity) === "out_of_stock" ? "back_order" : "allocated",
        expected: EARLIEST,
      })),
    };
    this.orders.push(order);
    this.keys.set(key, { body, order });
    return { status: 201, body: order };
  }

  private byReference(reference: string | null): Answer {
    if (!reference) return refused(422, "invalid_query", "reference is required");
    return { status: 200, body: { orders: this.orders.filter((one) => one.reference === reference) } };
  }

  private malformed(route: string, { issues }: z.ZodError): Answer {
    this.faults.push(`${route}: ${issues[0]?.path.join(".")}`);
    return refused(422, "invalid_lines", "The order is malformed");
  }
}

function cancel(order: StandInOrder | undefined): Answer {
  if (!order) return refused(404, "not_found", "No such order");
  if (["despatched", "delivered", "invoiced"].includes(order.status))
    return refused(409, "too_late", "It is on the van");
  order.status = "cancelled";
  for (const line of order.lines) line.status = "cancelled";
  return { status: 200, body: order };
}

function availability({ stock, hub = 0 }: StandInPart, quantity: number): string {
  if (quantity <= stock) return "in_stock";
  if (quantity <= stock + hub) return "from_hub";
  return stock + hub > 0 ? "part_available" : "out_of_stock";
}

const refused = (status: number, code: string, message: string, partNumbers?: string[]): Answer => ({
  status,
  body: { error: { code, message, requestId: "r-1", ...(partNumbers && { partNumbers }) } },
});
