import { databaseAnswers } from "@/db/health";

export const dynamic = "force-dynamic";

/**
 * Answers load balancers and monitors within a second. `live`: this process answers. `ready`: its database
 * answers too.
 */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers();
  return Response.json(
    { live: true, ready },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
