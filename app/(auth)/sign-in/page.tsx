import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Backdrop } from "@/components/auth/backdrop";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Logo } from "@/components/shell/logo";
import { currentActor } from "@/lib/auth/current-actor";
import { safePath } from "@/lib/auth/sign-in/safe-path";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const target = safePath(Array.isArray(next) ? next[0] : next, "/");
  if (await currentActor()) redirect(target);
  return (
    <main className="grid min-h-dvh lg:grid-cols-[minmax(26rem,34rem)_1fr]">
      <div className="flex flex-col px-5 py-6 sm:px-12">
        <Logo />
        <div className="m-auto w-full max-w-sm py-10">
          <h1 className="text-2xl font-semibold tracking-tight">Sign in</h1>
          <p className="mt-1 mb-6 text-base text-muted-foreground">
            with the e-mail address your garage registered for you.
          </p>
          <SignInForm next={target} />
        </div>
        <p className="text-sm text-muted-foreground">
          Forgotten your password? An administrator of your garage can give you a new one.
        </p>
      </div>
      <Backdrop />
    </main>
  );
}
