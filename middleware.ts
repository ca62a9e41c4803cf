import { type NextRequest, NextResponse } from "next/server";
import { sessionIdOf } from "@/lib/auth/current-actor";
import { SESSION_COOKIE } from "@/lib/auth/options";
import { pagePermissions } from "@/lib/auth/pages";
import { actorOfSession } from "@/lib/auth/session";

export const config = {
  runtime: "nodejs",
  matcher: ["/((?!api/|_next/|sign-in|icon|.*\\.[a-z0-9]+$).*)"],
};

/** Turns away early whoever has no session or no right to the page. The command or query decides for good. */
export default async function middleware(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const cookie = request.cookies.get(SESSION_COOKIE)?.value;
  const sessionId = cookie ? await sessionIdOf(cookie) : null;
  const actor = sessionId ? await actorOfSession(sessionId) : null;
  if (!actor) {
    const signIn = new URL("/sign-in", request.url);
    if (pathname !== "/") signIn.searchParams.set("next", pathname + search);
    return NextResponse.redirect(signIn);
  }
  if (actor.mustChangePassword && pathname !== "/settings/account" && request.method === "GET") {
    return NextResponse.redirect(new URL("/settings/account", request.url));
  }
  const needed = pagePermissions(pathname, request.method);
  if (needed && !needed.some((permission) => actor.permissions.has(permission))) {
    return NextResponse.rewrite(new URL("/forbidden", request.url), { status: 403 });
  }
  return NextResponse.next();
}
