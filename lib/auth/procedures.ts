import "server-only";
import { z } from "zod";
import { type Actor, may, systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { PERMISSIONS } from "@/lib/core/permissions";
import { procedure } from "@/lib/core/procedure";
import { updateProfile } from "./commands/profile";
import { changePassword, endSession } from "./commands/sessions";
import { beginRefreshing, isRefreshToken, rotateRefreshToken } from "./commands/tokens";
import { ChangePassword, SignIn } from "./schema";
import { actorOfSession, type SessionActor } from "./session";
import { signIn } from "./sign-in/sign-in";
import { throttled } from "./sign-in/throttle";
import { ACCESS_TOKEN_SECONDS, makeAccessToken } from "./tokens/access-tokens";
import { publicKeys } from "./tokens/signing-keys";

/** Signs in by e-mail and password. Returns an access token, and a refresh token to get the next one. */
export const logIn = procedure({
  name: "sessions.log_in",
  permission: "account:own",
  /** `otp` is accepted already, for when a second factor is added. */
  input: SignIn.extend({ otp: z.string().max(20).optional() }),
  async execute(actor, { email, password }, asked) {
    const userAgent = asked?.request.headers.get("user-agent")?.slice(0, 500);
    const { sessionId, userId } = await signIn(
      { email, password },
      { ...(actor.ip && { ip: actor.ip }), ...(userAgent && { userAgent }) },
    );
    const { token } = await run(beginRefreshing, asSystem(actor), { session_id: sessionId });
    return tokens(actor, { id: sessionId, user_id: userId }, token);
  },
});

/** Uses up a refresh token and returns fresh tokens. */
export const refresh = procedure({
  name: "sessions.refresh_tokens",
  permission: "account:own",
  input: z.strictObject({ refresh_token: z.string("Send the refresh token").min(1).max(200) }),
  async execute(actor, { refresh_token }) {
    // A token that is not ours, or of a session that has ended, changes nothing and leaves no audit entry, so that strangers cannot
    // fill the audit log.
    const known = await isRefreshToken(refresh_token);
    const { next } = known
      ? await run(rotateRefreshToken, asSystem(actor), { token: refresh_token })
      : { next: null };
    if (!next)
      throw new AppError("UNAUTHENTICATED", "This refresh token is not good any more: sign in again");
    return tokens(actor, { id: next.session_id, user_id: next.user_id }, next.token);
  },
});

/** Ends the session of the access token in use, with its refresh tokens. */
export const logOut = procedure({
  name: "sessions.log_out",
  permission: "account:own",
  input: z.strictObject({}),
  execute: (actor) => run(endSession, actor, { id: person(actor).sessionId }),
});

/** Changes one's own password. Other sessions end; the current one goes on. */
export const changeOwnPassword = procedure({
  name: "users.change_own_password",
  permission: "account:own",
  input: ChangePassword,
  async execute(actor, input) {
    const { email, sessionId, ip } = person(actor);
    return throttled(email, ip, () => run(changePassword, actor, { ...input, keep_session_id: sessionId }));
  },
});

/** Returns one's own details and permissions. */
export const readProfile = procedure({
  name: "users.profile",
  permission: "account:own",
  input: z.strictObject({}),
  execute: async (actor) => profileOf(person(actor)),
});

/** Returns the holder of the token, a person or a program, and what it may do. */
export const readTokenHolder = procedure({
  name: "sessions.token_holder",
  permission: "account:own",
  input: z.strictObject({}),
  execute: async ({ kind, name, role, ...actor }) => ({
    kind,
    name,
    role,
    permissions: PERMISSIONS.filter((permission) => may({ kind, ...actor }, permission)),
  }),
});

/** Changes one's own name or e-mail address. */
export const changeProfile = procedure({
  name: "users.change_profile",
  permission: "account:own",
  input: updateProfile.input,
  async execute(actor, input) {
    const { sessionId, email, ip } = person(actor);
    await throttled(email, ip, () => run(updateProfile, actor, input));
    const changed = await actorOfSession(sessionId);
    if (!changed) throw new AppError("UNAUTHENTICATED", "Please sign in again");
    return profileOf(changed);
  },
});

/** Returns the public keys of access tokens, as a JSON Web Key Set. */
export const readKeys = procedure({
  name: "sessions.public_keys",
  permission: "account:own",
  input: z.strictObject({}),
  execute: async () => ({ keys: await publicKeys() }),
});

const asSystem = ({ requestId, ip }: Actor): Actor => ({
  ...systemActor("sign-in"),
  ...(requestId && { requestId }),
  ...(ip && { ip }),
});

async function tokens(actor: Actor, session: { id: string; user_id: string }, refresh_token: string) {
  const person = await actorOfSession(session.id, actor.requestId ? { requestId: actor.requestId } : {});
  if (!person) throw new AppError("UNAUTHENTICATED", "Please sign in again");
  return {
    access_token: await makeAccessToken(session),
    refresh_token,
    token_type: "Bearer",
    expires_in: ACCESS_TOKEN_SECONDS,
    user: profileOf(person),
  };
}

/** API keys have no session, password or profile. Throws FORBIDDEN for them. */
function person(actor: Actor): SessionActor {
  if (actor.kind !== "user" || !("sessionId" in actor))
    throw new AppError("FORBIDDEN", "Only a person who has signed in has this");
  return actor as SessionActor;
}

const profileOf = ({ id, name, email, role, permissions, mustChangePassword }: SessionActor) => ({
  id,
  name,
  email,
  role,
  permissions: [...permissions].sort(),
  must_change_password: mustChangePassword,
});
