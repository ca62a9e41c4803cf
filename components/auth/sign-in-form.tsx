"use client";

import { signIn } from "next-auth/react";
import { useActionState, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { explainFailure, type SignInFailure } from "./explain-failure";

interface Attempt {
  email: string;
  failure: SignInFailure | null;
  /** A counter, so that screen readers announce the same failure again. */
  number: number;
}

export function SignInForm({ next }: { next: string }) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [visible, setVisible] = useState(false);
  const [attempt, submit, pending] = useActionState(
    async (last: Attempt, form: FormData): Promise<Attempt> => {
      const typed = String(form.get("email") ?? "").trim();
      const failure = await tryToSignIn(typed, String(form.get("password") ?? ""), next);
      return { email: typed, failure, number: last.number + 1 };
    },
    { email: "", failure: null, number: 0 },
  );

  useEffect(() => {
    if (attempt.failure) (attempt.failure.field === "email" ? email : password).current?.focus();
  }, [attempt]);

  const wrong = attempt.failure ? true : undefined;
  return (
    <form action={submit} noValidate className="flex flex-col gap-4">
      {attempt.failure ? (
        <Alert key={attempt.number} tone="danger" title={attempt.failure.title} live>
          <span id="sign-in-failure">{attempt.failure.advice}</span>
        </Alert>
      ) : null}
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="email">E-mail address</Label>
        <Input
          ref={email}
          id="email"
          name="email"
          type="email"
          defaultValue={attempt.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          aria-invalid={wrong}
          aria-describedby={wrong && "sign-in-failure"}
          className="h-10"
        />
      </div>
      <div className="relative flex flex-col gap-1.5">
        <Label htmlFor="password">Password</Label>
        <Input
          ref={password}
          id="password"
          name="password"
          type={visible ? "text" : "password"}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-invalid={wrong}
          aria-describedby={wrong && "sign-in-failure"}
          className="h-10"
        />
        {/* After the field in the page, though shown above it: Tab goes from the e-mail address straight to the password. */}
        <Button
          variant="link"
          size="sm"
          className="absolute top-0.5 right-0 pointer-coarse:-top-2"
          aria-pressed={visible}
          aria-controls="password"
          onClick={() => setVisible(!visible)}
        >
          {visible ? "Hide" : "Show"}
          <span className="sr-only"> password</span>
        </Button>
      </div>
      <Button type="submit" variant="primary" size="lg" pending={pending} className="mt-1 w-full">
        {pending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}

/** Returns null when the sign-in succeeded; the page is then on its way to `next`. */
async function tryToSignIn(email: string, password: string, next: string): Promise<SignInFailure | null> {
  if (!email) return { field: "email", title: "Enter your e-mail address", advice: "" };
  if (!password) return { field: "password", title: "Enter your password", advice: "" };
  try {
    const answer = await signIn("credentials", { email, password, redirect: false, callbackUrl: next });
    if (answer?.ok && !answer.error) {
      // A full page load, so that nothing of another user stays in the router's cache.
      window.location.replace(next);
      return await new Promise<never>(() => {});
    }
    return explainFailure(answer?.error ?? null);
  } catch {
    return explainFailure("UNREACHABLE");
  }
}
