import type postgres from "postgres";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { needsMore, peopleOf } from "@/lib/customers/queries/find-customers";
import { EVENTS_CHANNEL, PAUSE_MS } from "@/lib/events/wake";
import { fill, type Marked, type Values } from "./fill";
import { type Recording, valuesOf } from "./recorded";

export type Row = Record<string, unknown>;

export interface Answer {
  status: number;
  data: unknown;
  /** The data where the database wrote it. */
  json?: string;
  pagination?: object;
}

const PER_PAGE = 50;

/** A statement of the record, for other values, prepared as the driver does it. */
export const send = (on: postgres.Sql, statement: Marked, values: Values = {}) =>
  on.unsafe<Row[]>(statement.text, fill(statement, values) as string[], { prepare: true });

/** All but the check of the token. */
const statementsOf = ({ statements }: Recording[keyof Recording]) => statements.slice(1);

/** Rows as they leave: the fields of the recorded answer, in its order. */
function shaper(sample: unknown): (row: Row | undefined) => Row {
  const names = Object.keys(sample as Row);
  return (row) => Object.fromEntries(names.map((name) => [name, row?.[name]]));
}

export function lister(sql: postgres.Sql, list: Recording["list"]) {
  const [statement] = statementsOf(list) as [Marked];
  return async (value: string): Promise<Answer> => {
    const page = Number(value);
    const [found] = await send(sql, statement, { offset: (page - 1) * PER_PAGE });
    const total = Number(found?.total);
    const pagination = { page, per_page: PER_PAGE, total, total_pages: Math.ceil(total / PER_PAGE) };
    return { status: 200, data: null, json: String(found?.json), pagination };
  };
}

export function getter(sql: postgres.Sql, get: Recording["get"]) {
  const [statement] = statementsOf(get) as [Marked];
  const shape = shaper(get.data);
  return async (id: string): Promise<Answer> => ({
    status: 200,
    data: shape((await send(sql, statement, { id }))[0]),
  });
}

export function searcher(sql: postgres.Sql, search: Recording["search"]) {
  const [byStart, byPart] = statementsOf(search) as [Marked, Marked];
  const read = async (statement: Marked, q: string) =>
    (await send(sql, statement, { q })) as unknown as Parameters<typeof peopleOf>[0];
  return async (q: string): Promise<Answer> => {
    const first = await read(byStart, q);
    const rows = needsMore(first, q) ? [...first, ...(await read(byPart, q))] : first;
    const { hits } = peopleOf(rows, q);
    return { status: 200, data: hits.map(({ href: _, rank: __, leads: ___, ...hit }) => hit) };
  };
}

export function opener(sql: postgres.Sql, document: Recording["document"]) {
  const statements = statementsOf(document);
  const { line_items, receipts, related, ...head } = document.data as Record<string, Row[]>;
  const [headShape, ...shapes] = [head, line_items?.[0], receipts?.[0], related?.[0]].map(shaper);
  return async (id: string): Promise<Answer> => {
    const found = await Promise.all(statements.map((each) => send(sql, each, { id })));
    const [[row], ...parts] = found as unknown as [Row[], ...Row[][]];
    const [lines, received, others] = parts.map((rows, i) => rows.map((each) => shapes[i]?.(each)));
    return {
      status: 200,
      data: { ...headShape?.(row), line_items: lines, receipts: received, related: others },
    };
  };
}

export function creator(sql: postgres.Sql, create: Recording["create"]) {
  const shape = shaper(create.data);
  const [insert] = statementsOf(create) as [Marked];
  const wake = oneAtATime(
    async () => {
      await sql`select pg_notify(${EVENTS_CHANNEL}, '')`;
    },
    { pauseMs: PAUSE_MS },
  );
  return async (body: Row): Promise<Answer> => {
    const [made] = await send(sql, insert, valuesOf(body));
    wake();
    return { status: 201, data: shape(made) };
  };
}
