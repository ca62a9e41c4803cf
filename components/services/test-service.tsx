"use client";

import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { testConnection } from "@/lib/connections/actions";
import type { ShownService } from "@/lib/services/queries/services";
import { testLink } from "@/lib/supplier-links/actions";

interface TestServiceProps {
  title: string;
  test: NonNullable<ShownService["test"]>;
}

/** Asks a service now whether it answers and takes our keys, even one that is left alone. */
export function TestService({ title, test }: TestServiceProps) {
  const { problem, setProblem, pending, perform } = usePerform();
  const ask = () => ("link" in test ? testLink({ id: test.link }) : testConnection(test));
  return (
    <>
      <Button
        size="sm"
        pending={pending}
        aria-label={`Test the connection to ${title}`}
        onClick={() => perform(ask, `${title} answers`, setProblem)}
      >
        Test the connection
      </Button>
      {problem ? (
        <Alert live tone="warning" title={`${title} does not answer`} className="basis-full">
          {problem}
        </Alert>
      ) : null}
    </>
  );
}
