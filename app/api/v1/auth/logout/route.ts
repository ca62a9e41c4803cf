import { endpoint } from "@/lib/api/endpoint";
import { logOut } from "@/lib/auth/procedures";
import { Id } from "@/lib/auth/responses";

export const POST = endpoint(logOut, { summary: "End the session of this token", returns: Id });
