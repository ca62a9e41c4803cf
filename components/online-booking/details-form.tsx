"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { prove } from "./prove";

interface DetailsFormProps {
  stamp: string;
  children: ReactNode;
}

/**
 * The form that books. A browser without scripts sends it by itself. With them, the proof of work is done while the customer types, and
 * what is typed survives a failed connection.
 */
export function DetailsForm({ stamp, children }: DetailsFormProps) {
  const proof = useRef<Promise<string | null> | null>(null);
  const [state, setState] = useState<"open" | "sending" | "failed">("open");
  useEffect(() => {
    proof.current = prove(stamp);
  }, [stamp]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (state === "sending") return;
    const form = event.currentTarget;
    setState("sending");
    try {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") body.set(name, value);
      body.set("nonce", (await proof.current) ?? "");
      const response = await fetch(form.action, {
        method: "POST",
        body,
        headers: { accept: "application/json" },
      });
      const { location } = (await response.json()) as { location: string };
      window.location.assign(location);
    } catch {
      setState("failed");
    }
  }

  return (
    <form action="/book/request" method="post" onSubmit={send} className="flex flex-col gap-5">
      {children}
      {state === "failed" ? (
        <Alert tone="danger" live title="The garage could not be reached">
          Nothing you typed is lost: please try again in a moment.
        </Alert>
      ) : null}
      <Button
        type="submit"
        variant="primary"
        pending={state === "sending"}
        className="h-12 w-full px-6 text-base sm:w-auto sm:self-start"
      >
        Book
      </Button>
    </form>
  );
}
