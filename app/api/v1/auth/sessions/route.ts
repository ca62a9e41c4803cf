import { endpoint } from "@/lib/api/endpoint";
import { listOwnSessions } from "@/lib/auth/queries/sessions";
import { Session } from "@/lib/auth/responses";

export const GET = endpoint(listOwnSessions, { list: true, summary: "One's own sessions", returns: Session });
