import { sql } from "@/db/client";

export const dynamic = "force-dynamic";

/** `live`: this process answers. `ready`: so does its database. For load balancers and monitors. */
export async function GET(): Promise<Response> {
  const ready = await sql()`select 1`.then(
    () => true,
    () => false,
  );
  return Response.json(
    { live: true, ready },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
