import { endpoint } from "@/lib/api/endpoint";
import { endSession } from "@/lib/auth/commands/sessions";
import { Id } from "@/lib/auth/responses";

export const DELETE = endpoint(endSession, { summary: "End one of one's own sessions", returns: Id });
