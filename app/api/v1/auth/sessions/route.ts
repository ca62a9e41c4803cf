import { endpoint } from "@/lib/api/endpoint";
import { Session } from "@/lib/auth/responses";
import { listOwnSessions } from "@/lib/auth/session-queries";

export const GET = endpoint(listOwnSessions, { list: true, summary: "One's own sessions", returns: Session });
