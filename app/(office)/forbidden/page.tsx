import { Lock } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { pageActor } from "@/lib/auth/current-actor";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";

export const metadata: Metadata = { title: "Not allowed" };

export default async function ForbiddenPage() {
  const actor = await pageActor();
  return (
    <div className="mx-auto max-w-md py-16">
      <span className="mb-3 grid size-10 place-items-center rounded-lg border bg-muted text-muted-foreground">
        <Lock aria-hidden className="size-5" />
      </span>
      <h1 className="text-xl font-semibold tracking-tight">You may not open this page</h1>
      <p className="mt-2 text-base text-muted-foreground">
        Your role{actor.role ? `, ${ROLE_NAMES[actor.role].toLowerCase()},` : ""} does not include it. An
        administrator can change that in the settings.
      </p>
      <Button asChild variant="primary" className="mt-6">
        <Link href="/today">Go to Today</Link>
      </Button>
    </div>
  );
}
