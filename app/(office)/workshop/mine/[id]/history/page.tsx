import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Visits } from "@/components/workshop/mine/visits";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { jobHistory } from "@/lib/workshop/queries/job-history";

export const metadata: Metadata = { title: "Earlier visits" };

export default async function JobHistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("documents:read");
  const { id } = await params;
  const visits = await orNotFound(ask(jobHistory, actor, { id }));
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-3">
      <Link
        href={`/workshop/mine/${id}`}
        prefetch={false}
        className="inline-flex h-12 items-center gap-1.5 self-start text-base font-medium text-primary"
      >
        <ArrowLeft aria-hidden className="size-5" />
        The job
      </Link>
      <h1 className="text-xl font-semibold tracking-tight">Earlier visits</h1>
      {visits.length > 0 ? (
        <Visits visits={visits} />
      ) : (
        <EmptyState title="No earlier visit" className="rounded-lg border bg-card py-8">
          This is the first time that the car is here.
        </EmptyState>
      )}
    </div>
  );
}
