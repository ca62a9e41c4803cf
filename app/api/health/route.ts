import { databaseAnswers } from "@/db/health";

export const dynamic = "force-dynamic";

/** `live`: this process answers. `ready`: so does its database. For load balancers and monitors; within a second. */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers();
  return Response.json(
    { live: true, ready },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
