"use client";

import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { testConnection } from "@/lib/connections/actions";
import { testMailer } from "@/lib/messages/actions";
import { testAccount } from "@/lib/payments/actions";
import type { ServiceTest } from "@/lib/services/queries/services";
import { testTexts } from "@/lib/sms/actions";
import { testLink } from "@/lib/supplier-links/actions";

interface TestServiceProps {
  title: string;
  test: ServiceTest;
}

function asked(test: ServiceTest) {
  if (test === "mail") return testMailer({});
  if ("link" in test) return testLink({ id: test.link });
  if ("provider" in test) return testAccount(test);
  if ("texts" in test) return testTexts({ id: test.texts });
  return testConnection(test);
}

/** Asks a service now whether it answers and takes our keys, even one that is left alone. */
export function TestService({ title, test }: TestServiceProps) {
  const { problem, setProblem, pending, perform } = usePerform();
  return (
    <>
      <Button
        size="sm"
        pending={pending}
        aria-label={`Test the connection to ${title}`}
        onClick={() => perform(() => asked(test), `${title} answers`, setProblem)}
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
