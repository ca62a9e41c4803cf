import { Answer, type Page, type Whole } from "./answer.js";
import { type Asked, send } from "./send.js";
import type { Session } from "./session.js";
import type { CallOptions, Settings } from "./settings.js";

type Call<Args extends unknown[], T> = (...args: [...Args, options?: CallOptions]) => Answer<T>;

/** The query for a whole list: everything but its order and position, which are given. */
export type Walked<Query> = Omit<Query, "page" | "sort" | "cursor" | "columns">;

export interface Listing<Ids extends unknown[], Query, Row> {
  /** One page, by number or by cursor. */
  (...args: [...Ids, query?: Query, options?: CallOptions]): Answer<Page<Row>>;
  /** Every row, each exactly once, whatever is written in the meantime. */
  all(...args: [...Ids, query?: Walked<Query>, options?: CallOptions]): AsyncGenerator<Row, void, undefined>;
  /** The same page by page. The first page's `meta.cursor.changed_since` is the `updated_since` for the next pass. */
  pages(
    ...args: [...Ids, query?: Walked<Query>, options?: CallOptions]
  ): AsyncGenerator<Page<Row>, void, undefined>;
}

export interface WithCsv<C extends (...args: never[]) => unknown> {
  /** The whole list as a file. */
  csv(...args: Parameters<C>): Answer<string>;
}

/** Makes the calls. Each is a function of the ids in its path, then its query or body where it takes one, then the options. */
export class Api {
  constructor(
    readonly settings: Settings,
    readonly session: Session,
  ) {}

  /** Sends any request, including those for which this version of the package has no call. */
  send<T>(asked: Asked): Answer<T> {
    return new Answer(send<T>(asked, this.settings, this.session));
  }

  /** A call that takes only ids. */
  call<Ids extends unknown[], T>(place: string, more: Partial<Asked> = {}): Call<Ids, T> {
    return (...args) => this.send<T>({ ...placed(place, args, false), ...more });
  }

  /** A call that takes a query or a body. */
  ask<Args extends unknown[], T>(place: string, more: Partial<Asked> = {}): Call<Args, T> {
    return (...args) => this.send<T>({ ...placed(place, args, true), ...more });
  }

  /** A call that sends a file. */
  upload<Args extends unknown[], T>(place: string, type: string): Call<Args, T> {
    return (...args) => {
      const { rest, ...to } = addressed(place, args);
      const [body, query, options] = rest as [Blob | string, object?, CallOptions?];
      return this.send<T>({ ...to, body, query, options, type });
    };
  }

  /** A call that returns rows with their position. */
  page<Args extends unknown[], Row>(place: string): Call<Args, Page<Row>> {
    return (...args) => new Answer(paged(this.send<Row[]>(placed(place, args, true)).whole()));
  }

  /** A list that can be read as a whole. */
  list<Ids extends unknown[], Query, Row>(place: string): Listing<Ids, Query, Row> {
    const pages = (...args: unknown[]) => this.#pages<Row>(placed(place, args, true));
    const all = (...args: unknown[]) => rowsOf(pages(...args));
    return Object.assign(this.page<[...Ids, query?: Query], Row>(place), { all, pages });
  }

  /** Adds the same list as a file. */
  withCsv<C extends (...args: never[]) => unknown>(place: string, call: C): C & WithCsv<C> {
    return Object.assign(call, { csv: this.ask<unknown[], string>(place, { file: "text/csv" }) });
  }

  async *#pages<Row>(asked: Asked): AsyncGenerator<Page<Row>, void, undefined> {
    for (let cursor: string | null | undefined = "first"; cursor; ) {
      const query = { per_page: 200, ...asked.query, cursor };
      const page: Page<Row> = (await paged(this.send<Row[]>({ ...asked, query }).whole())).data;
      yield page;
      cursor = page.meta.cursor?.next;
    }
  }
}

async function* rowsOf<Row>(pages: AsyncIterable<Page<Row>>): AsyncGenerator<Row, void, undefined> {
  for await (const { data } of pages) yield* data;
}

async function paged<Row>(answer: Promise<Whole<Row[]>>): Promise<Whole<Page<Row>>> {
  const whole = await answer;
  if (!whole.meta) throw new TypeError("A list came without its place");
  return { ...whole, data: { data: whole.data, meta: whole.meta } };
}

/** Turns "PUT /customers/{id}" and a call's arguments into a request. */
function placed(place: string, args: unknown[], asks: boolean): Asked {
  const { method, path, rest } = addressed(place, args);
  const input = asks ? rest.shift() : undefined;
  const inQuery = method === "GET" || method === "DELETE";
  const [options] = rest as [CallOptions?];
  return { method, path, options, ...(inQuery ? { query: input as object | undefined } : { body: input }) };
}

/** The same without what is asked: what is left of the arguments after the ids. */
function addressed(place: string, args: unknown[]) {
  const [method = "", template = ""] = place.split(" ");
  const rest = [...args];
  const path = template.replace(/\{\w+\}/g, () => encodeURIComponent(String(rest.shift())));
  return { method, path, rest };
}
