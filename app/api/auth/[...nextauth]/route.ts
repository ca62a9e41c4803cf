import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/sign-in/options";
import { authSecret } from "@/lib/auth/tokens/secret";

const handler = (request: Request, context: unknown) =>
  NextAuth({ ...authOptions, secret: authSecret() })(request, context);

export { handler as GET, handler as POST };
