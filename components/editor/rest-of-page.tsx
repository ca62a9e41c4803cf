"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody } from "@/components/ui/card";

interface RestOfPageProps {
  id: string;
  /** Whether the document exists: before, there is nothing more of it. */
  exists: boolean;
  /** Saves what is typed; null where that was refused. */
  flush(): Promise<number | null>;
}

/** Leads from the page of a new document, whose first line was typed just now, to its own page with all that belongs to it. */
export function RestOfPage({ id, exists, flush }: RestOfPageProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  if (!exists) return null;
  const show = () =>
    start(async () => {
      if ((await flush()) !== null) start(() => router.replace(`/documents/${id}`));
    });
  return (
    <Card>
      <CardBody>
        <Button className="w-full" pending={pending} onClick={show}>
          Show parts, bookings and messages
        </Button>
      </CardBody>
    </Card>
  );
}
